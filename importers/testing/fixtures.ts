import type { Answers } from '../../data/upload.ts';
import { leavers } from './genesis-tables.ts';
import type { RawLayout } from './independent-count.ts';

/** One small file of each format; the figures in it are invented. */
export interface Fixture {
  format: string;
  text: string;
  answers: Answers;
  /** How an independent reader finds its rows. */
  layout: RawLayout;
  /** Every row below the header makes one value or is reported; elsewhere rows may be added up or left out by rule. */
  isRowWise: boolean;
}

const wave = { umfrage: 'Betriebsbefragung', welle: '2', von: '2025-11-01', bis: '2026-01-31' };
const lime = (rows: readonly string[][]) =>
  rows.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\r\n`).join('');

export const fixtures: readonly Fixture[] = [
  {
    format: 'genesis-classic',
    text: leavers,
    answers: {},
    layout: { delimiter: ';', above: 8, below: '__________', figures: [3] },
    isRowWise: false,
  },
  {
    format: 'genesis-flat-old',
    text: [
      'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;BEVSTD__Bevoelkerungsstand__Anzahl',
      '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2022;KREISE;Kreise;03254;Hildesheim, Landkreis;275817',
      '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2022;KREISE;Kreise;03255;Holzminden, Landkreis;.',
      '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2021;KREISE;Kreise;03254;Hildesheim, Landkreis;275400',
      '',
    ].join('\n'),
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [9] },
    isRowWise: false,
  },
  {
    format: 'genesis-flat-new',
    text: [
      'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q',
      '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2022-12-31;DLAND;Bundesländer;03;Niedersachsen;8140242;Anzahl;BEVSTD;Bevölkerungsstand;e',
      '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2021-12-31;DLAND;Bundesländer;04;Bremen;...;Anzahl;BEVSTD;Bevölkerungsstand;',
      '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2022-12-31;DLAND;Bundesländer;04;Bremen;684,9;1000;BEVSTD;Bevölkerungsstand;p',
      '',
    ].join('\n'),
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [9, 9] },
    isRowWise: false,
  },
  {
    format: 'matomo',
    text: 'date,nb_uniq_visitors,nb_visits,nb_actions,bounce_rate\n2026-09,1100,2800,7000,"30,5 %"\n2026-10,1204,2950,8100,31%\n',
    answers: {},
    layout: { delimiter: ',', above: 1, figures: [1] },
    isRowWise: false,
  },
  {
    format: 'plausible',
    text: 'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\r\n2026-10-01,12,40,15,2.7,55,81\r\n2026-10-02,0,0,0,0,,\r\n',
    answers: {},
    layout: { delimiter: ',', above: 1, figures: [1] },
    isRowWise: false,
  },
  {
    format: 'limesurvey',
    text: lime([
      ['id', 'submitdate', 'lastpage', 'startlanguage', 'Q1', 'Q2[SQ001]', 'Q2[SQ002]'],
      ['1', '2025-11-05 10:00:00', '3', 'de', 'A1', 'Y', ''],
      ['2', '1980-01-01 00:00:00', '3', 'de', 'A2', 'Y', 'Y'],
      ['3', '', '1', 'de', 'A1', '', ''],
    ]),
    answers: wave,
    layout: { delimiter: ',', above: 1, figures: [4] },
    isRowWise: false,
  },
  {
    format: 'limesurvey-vv',
    text: [
      'Antwort ID\tDatum Abgeschickt\tLetzte Seite\tStart-Sprache\tZufrieden?',
      'id\tsubmitdate\tlastpage\tstartlanguage\tQ1',
      '1\t2025-11-05 10:00:00\t3\tde\tA1',
      '2\t2025-11-06 10:00:00\t3\tde\tA2',
      '',
    ].join('\n'),
    answers: wave,
    layout: { delimiter: '\t', above: 2, figures: [4] },
    isRowWise: false,
  },
  {
    format: 'google-forms',
    text: 'Zeitstempel,Wie zufrieden?,Woher?\r\n05.11.2025 10:00:00,sehr,"Schule, Zeitung"\r\n06.11.2025 10:00:00,wenig,Schule\r\n',
    answers: wave,
    layout: { delimiter: ',', above: 1, figures: [1] },
    isRowWise: false,
  },
  {
    format: 'ms-forms',
    text: 'ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Bedarf?\n1;8/20/25 12:50:00;8/20/25 12:51:45;anonymous;;"Ja;"\n2;8/21/25 12:50:00;8/21/25 12:51:45;anonymous;;"Ja;Nein;"\n',
    answers: wave,
    layout: { delimiter: ';', above: 1, figures: [5] },
    isRowWise: false,
  },
  {
    format: 'class-register',
    text: 'Langname;Vorname;Klasse;Fehlstunden;davon unentschuldigt\nMuster;Pia;7a;12;3\n',
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [3] },
    isRowWise: false,
  },
  {
    format: 'gespeicherte-werte',
    text: [
      '# Zielkreis: gespeicherte Werte, Fassung 1',
      'kennzahl;fassung;gebiet;gebietsname;berichtszeitraum;gliederung;wert;zaehler;nenner;luecke;zeichen;zusatz;gemeldet;faellig',
      'bevoelkerung;1;03254;"Hildesheim, Landkreis";2024-12-31;;276000;;;;;vorläufig;;',
      'bevoelkerung;1;03255;"Holzminden, Landkreis";2024-12-31;;;;;geheim oder unbekannt;.;;;',
      '',
    ].join('\r\n'),
    answers: {},
    layout: { delimiter: ';', above: 2, figures: [6] },
    isRowWise: true,
  },
  {
    format: 'lsn-online',
    text: [
      'A100001G;;',
      'Bevölkerung am 31.12.2024;;',
      'Gebiet;Insgesamt;Weiblich',
      '0       Niedersachsen;8.008.135;4.055.000',
      '254     Hildesheim;276.594;141.002',
      '',
    ].join('\n'),
    answers: {},
    layout: { delimiter: ';', above: 3, figures: [1] },
    isRowWise: false,
  },
  {
    format: 'statistischer-bericht',
    text: [
      'Statistik;Gebiet;Schulart;Jahr;Masseinheit;Ausgaben_je_Schueler;Anmerkung',
      'Bildungsberichterstattung für nationale Zwecke;Niedersachsen;Gymnasien;2022;Euro;9400;-',
      'Bildungsberichterstattung für nationale Zwecke;Bremen;Gymnasien;2022;Euro;9800;p',
      '',
    ].join('\n'),
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [5, 5] },
    isRowWise: false,
  },
  {
    format: 'personenliste',
    text: 'Vorname;Nachname;E-Mail;Ergebnis\nPia;Muster;pia@schule.example;12\nTom;Muster;tom@schule.example;9\n',
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [3] },
    isRowWise: false,
  },
  {
    format: 'tabelle',
    text: 'Kreis;Jahr;Plätze\nHildesheim, Landkreis;2023;8412\nHolzminden, Landkreis;2023;2105\nGifhorn, Landkreis;2023;.\n',
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [2] },
    isRowWise: false,
  },
  {
    format: 'template-fehlzeiten',
    text: 'berichtszeitraum;schulform;schueler;unentschuldigte_tage\r\n2025/26-1;Oberschule;300;120\r\n2025/26-1;Gymnasium;512;98,5\r\n',
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [2] },
    isRowWise: true,
  },
  {
    format: 'template-besuche',
    text: 'monat;bereich;besuche\r\n2026-09;Gesamt;2871\r\n2026-10;"Migration; Bildung";412\r\n2026-10;Gesamt;.\r\n',
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [2] },
    isRowWise: true,
  },
  {
    format: 'template-umfrage',
    text: 'umfrage;welle;von;bis;frage;antwort;n;eingeladen\nProbe;1;2025-01-01;2025-01-31;Zufrieden?;Ja;300;600\nProbe;1;2025-01-01;2025-01-31;Zufrieden?;Nein;100;600\n',
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [6] },
    isRowWise: true,
  },
  {
    format: 'template-langform',
    text: 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\r\nbevoelkerung;03254;31.12.2024;;276000;;;;\r\nbevoelkerung;"Holzminden, Landkreis";31.12.2024;"geschlecht=weiblich";35.117;;;;p\r\nabgehende-ohne-hauptschulabschluss;03254;2024/25;;;48;742;;\r\n',
    answers: {},
    layout: { delimiter: ';', above: 1, figures: [4] },
    isRowWise: true,
  },
];
