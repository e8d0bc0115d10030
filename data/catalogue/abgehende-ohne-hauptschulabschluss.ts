import type { Indicator } from '../indicator.ts';

export const abgehendeOhneHauptschulabschluss: Indicator = {
  id: 'abgehende-ohne-hauptschulabschluss',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Abgehende ohne Hauptschulabschluss',
    en: 'School leavers without a lower secondary certificate',
  },
  short: { de: 'Ohne Hauptschulabschluss', en: 'Without certificate' },
  statement: {
    de: 'Zeigt, welcher Anteil der jungen Menschen die allgemeinbildende Schule ohne wenigstens den Hauptschulabschluss (Ersten Schulabschluss) verlässt und damit schlechte Aussichten auf eine Ausbildung hat.',
    en: 'Shows what share of young people leave general school without at least the lower secondary certificate and so with poor prospects of vocational training.',
  },
  definition: {
    de: 'Abgehende allgemeinbildender Schulen ohne Hauptschulabschluss eines Schuljahres, bezogen auf alle Absolvierenden und Abgehenden allgemeinbildender Schulen desselben Schuljahres. Gezählt wird am Ort der Schule; Abgehende von Förderschulen sind enthalten.',
    en: 'Leavers of general schools without a lower secondary certificate in a school year, related to all leavers of general schools of the same school year. Counted where the school is; leavers of special needs schools are included.',
  },
  formula: {
    de: 'Abgehende ohne Hauptschulabschluss ÷ Absolvierende und Abgehende insgesamt × 100',
    en: 'Leavers without a lower secondary certificate ÷ all leavers × 100',
  },
  unit: { de: 'Prozent der Absolvierenden und Abgehenden', en: 'per cent of all leavers' },
  symbol: '%',
  decimals: 2,
  factor: 100,
  aggregation: 'rate',
  overTime: 'none',
  polarity: 'lower',
  range: { min: 0, max: 100 },
  countsPersons: true,
  interval: 'wilson',
  effect: 'outcome',
  periodicity: 'schoolYear',
  dimensions: ['geschlecht', 'schulart'],
  regionalLevel: {
    de: 'Deutschland, Länder, Regierungsbezirke und Statistische Regionen, Kreise und kreisfreie Städte; nach Schulart nur Länder',
    en: 'Germany, Länder, administrative and statistical regions, districts; by type of school Länder only',
  },
  sources: [
    {
      publisher: 'Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland',
      title: 'Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten',
      table: '21111-02-06-4',
      url: 'https://www.regionalstatistik.de/genesis/online?operation=table&code=21111-02-06-4',
      licence: 'dl-de/by-2-0',
    },
    {
      publisher: 'Statistisches Bundesamt (Destatis)',
      title: 'Absolventen und Abgänger: Bundesländer, Schuljahr, Geschlecht, Schulart, Schulabschlüsse',
      table: '21111-0013',
      url: 'https://genesis.destatis.de/datenbank/online/statistic/21111/table/21111-0013',
      licence: null,
    },
  ],
  notes: {
    de: 'Das Berichtsjahr der Tabelle 21111-02-06-4 ist das Jahr, in dem das Schuljahr endet: 2023 steht für das Schuljahr 2022/23. Ab 2012 mit Nichtschülerprüfungen (Externe), in Niedersachsen ohne Schulfremdenprüfung. Niedersachsen 2016: eingeschränkte Datenqualität. Niedersachsen 2019/20: kein vollständiger Abiturjahrgang, die Gesamtzahl ist kleiner und der Anteil dadurch höher. Schleswig-Holstein (ab 2018/19), Sachsen-Anhalt (ab 2017/18) und Bremen sind auf ein Vielfaches von 3 gerundet, Nordrhein-Westfalen (ab 2019/20) auf ein Vielfaches von 5. Neuere Veröffentlichungen sagen „ohne Ersten Schulabschluss“. Wer nur einen Abschluss der Förderschule hat, zählt als ohne Hauptschulabschluss. Tabelle 21111-0013 listet nicht alle Schularten, die in ihrer Gesamtzahl stecken.',
    en: 'The reporting year of table 21111-02-06-4 is the year in which the school year ends: 2023 stands for 2022/23. From 2012 including external examinations, in Lower Saxony without them. Lower Saxony 2016: limited data quality. Lower Saxony 2019/20: no complete year of Abitur, so that the total is smaller and the share higher. Schleswig-Holstein (from 2018/19), Saxony-Anhalt (from 2017/18) and Bremen are rounded to a multiple of 3, North Rhine-Westphalia (from 2019/20) to a multiple of 5. Newer releases say “ohne Ersten Schulabschluss”. Leavers who only hold a certificate of a special needs school count as without. Table 21111-0013 does not list every type of school that is part of its total.',
  },
  evidence: {
    number: 'nicht belegt',
    definition:
      'Spalten und Fußnoten der Tabelle 21111-02-06-4; Schulort und Förderschulen: landatlas.de, Kennzahl Abgänger ohne Hauptschulabschluss',
    formula:
      'landatlas.de: (Abgänger ohne Hauptschulabschluss / alle Abgänger desselben Jahres) × 100; ebenso Regionalatlas Deutschland, Indikator AI003-2',
    polarity: 'Deutsche Nachhaltigkeitsstrategie, Indikator 4.1.a (frühe Schulabgänge verringern), sinngemäß',
    range: 'Folgt aus der Formel: Anteil einer Teilmenge',
    aggregation: 'Folgt aus der Formel: Summe der Zähler durch Summe der Nenner',
    overTime: 'Folgt aus der Quelle: ein Wert je Schuljahr, kürzere Zeiträume gibt es nicht',
    periodicity: 'Titel der Tabelle 21111-02-06-4: „Schuljahr“',
    effect: 'nicht belegt',
    interval: 'Wilson 1927; Newcombe 1998 (Anteil gezählter Personen)',
  },
  selectors: [
    {
      kind: 'table',
      table: '21111-02-06-4',
      value: null,
      numerator: 'ohne-hauptschulabschluss',
      denominator: 'insgesamt',
    },
    {
      kind: 'table',
      table: '21111-0013',
      value: null,
      numerator: 'ohne-hauptschulabschluss',
      denominator: 'insgesamt',
    },
  ],
};
