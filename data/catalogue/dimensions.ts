import { slug } from '../breakdown.ts';
import type { Category, Dimension } from '../indicator.ts';

/** A category whose key is the slug of its German title; the German title is always one of its captions. */
function category(de: string, en: string, role: Category['role'], captions: string[] = []): Category {
  return { key: slug(de), title: { de, en }, role, captions: [de, ...captions] };
}

/**
 * Two categories, as the official tables publish them; persons with the entry "divers" or without an entry are
 * assigned by the Länder (footnotes of 21111-02-06-4 and 21121-02-02-4), so that the two make the total.
 */
const geschlecht: Dimension = {
  id: 'geschlecht',
  title: { de: 'Geschlecht', en: 'Sex' },
  open: false,
  openRole: 'part',
  categories: [
    category('weiblich', 'female', 'part', ['w', 'Frauen', 'Mädchen', 'Schülerinnen']),
    category('männlich', 'male', 'part', ['maennlich', 'm', 'Männer', 'Jungen', 'Schüler (männlich)']),
  ],
};

/**
 * Types of school as table 21111-0013 names them. They are "of which": the table's own total is larger than the sum
 * of the types it lists, because evening schools and external candidates are selected separately.
 */
const schulart: Dimension = {
  id: 'schulart',
  title: { de: 'Schulart', en: 'Type of school' },
  open: false,
  openRole: 'darunter',
  categories: [
    category('Grundschulen', 'Primary schools', 'darunter'),
    category('Orientierungsstufe', 'Orientation stage', 'darunter', [
      'Schulartunabhängige Orientierungsstufe',
      'Orientierungsstufen',
    ]),
    category('Hauptschulen', 'Lower secondary schools (Hauptschule)', 'darunter'),
    category('Schularten mit mehreren Bildungsgängen', 'Schools offering several tracks', 'darunter'),
    category('Realschulen', 'Intermediate schools (Realschule)', 'darunter'),
    category('Gymnasien', 'Grammar schools (Gymnasium)', 'darunter'),
    category('Gymnasien (G9)', 'Grammar schools (Gymnasium), nine years', 'darunter'),
    category('Gymnasien (G8)', 'Grammar schools (Gymnasium), eight years', 'darunter'),
    category('Integrierte Gesamtschulen', 'Comprehensive schools', 'darunter'),
    category('Freie Waldorfschulen', 'Waldorf schools', 'darunter'),
    category('Förderschulen', 'Special needs schools', 'darunter', ['Sonderschulen']),
    category('Abendhauptschulen', 'Evening lower secondary schools', 'darunter'),
    category('Abendrealschulen', 'Evening intermediate schools', 'darunter'),
    category('Abendgymnasien', 'Evening grammar schools', 'darunter'),
    category('Kollegs', 'Colleges of further education (Kolleg)', 'darunter'),
    category('Externe', 'External candidates', 'darunter', [
      'Nichtschülerprüfungen',
      'Schulfremdenprüfungen',
    ]),
  ],
};

/** General certificates earned at vocational schools, as table 21121-02-02-4 lists them ("davon mit"). */
const abschluss: Dimension = {
  id: 'abschluss',
  title: { de: 'Abschlussart', en: 'Certificate' },
  open: false,
  openRole: 'part',
  categories: [
    category('Hauptschulabschluss', 'Lower secondary certificate', 'part', [
      'mit Hauptschulabschluss',
      'mit Erstem Schulabschluss',
      'Erster Schulabschluss',
      'Erster Schulabschluss (Hauptschulabschluss)',
    ]),
    category('Mittlerer Abschluss', 'Intermediate certificate', 'part', [
      'mit Mittlerem Abschluss',
      'mit Mittlerem Schulabschluss',
      'Mittlerer Schulabschluss',
      'mit Realschulabschluss',
      'Realschulabschluss',
    ]),
    category('Fachhochschulreife', 'Entrance qualification for universities of applied sciences', 'part', [
      'mit Fachhochschulreife',
    ]),
    category('Allgemeine Hochschulreife', 'University entrance qualification', 'part', [
      'Allg. Hochschulreife-einschl.fachge.Hochschulreife',
      'Allgemeine Hochschulreife einschl. fachgebundene Hochschulreife',
      'mit allgemeiner Hochschulreife',
      'Hochschulreife',
    ]),
  ],
};

/** Forms of schools as municipalities report them, one school each, with the usual abbreviations. */
const schulform: Dimension = {
  id: 'schulform',
  title: { de: 'Schulform', en: 'School form' },
  open: false,
  openRole: 'part',
  categories: [
    category('Grundschule', 'Primary school', 'part', ['Grundschulen', 'GS']),
    category('Grund- und Hauptschule', 'Primary and lower secondary school', 'part', ['GHS']),
    category('Grund- und Oberschule', 'Primary and combined secondary school', 'part', ['GOBS']),
    category('Hauptschule', 'Lower secondary school (Hauptschule)', 'part', ['Hauptschulen', 'HS']),
    category('Realschule', 'Intermediate school (Realschule)', 'part', ['Realschulen', 'RS']),
    category('Haupt- und Realschule', 'Lower and intermediate school', 'part', [
      'Haupt- und Realschulen',
      'HRS',
      'zusammengefasste Haupt- und Realschule',
    ]),
    category('Oberschule', 'Combined secondary school (Oberschule)', 'part', ['Oberschulen', 'OBS']),
    category('Gymnasium', 'Grammar school (Gymnasium)', 'part', ['Gymnasien', 'GYM', 'GY']),
    category('Integrierte Gesamtschule', 'Integrated comprehensive school', 'part', [
      'Integrierte Gesamtschulen',
      'IGS',
    ]),
    category('Kooperative Gesamtschule', 'Cooperative comprehensive school', 'part', [
      'Kooperative Gesamtschulen',
      'KGS',
    ]),
    category('Gesamtschule', 'Comprehensive school', 'part', ['Gesamtschulen']),
    category('Gemeinschaftsschule', 'Community school', 'part', ['Gemeinschaftsschulen']),
    category('Sekundarschule', 'Secondary school', 'part', ['Sekundarschulen']),
    category('Mittelschule', 'Middle school', 'part', ['Mittelschulen']),
    category('Regelschule', 'Regular school', 'part', ['Regelschulen']),
    category('Regionale Schule', 'Regional school', 'part', ['Regionale Schulen', 'Regionalschule']),
    category('Stadtteilschule', 'District school', 'part', ['Stadtteilschulen']),
    category('Realschule plus', 'Realschule plus', 'part', ['Realschulen plus']),
    category('Förderschule', 'Special needs school', 'part', [
      'Förderschulen',
      'FöS',
      'FOES',
      'Sonderschule',
    ]),
    category('Freie Waldorfschule', 'Waldorf school', 'part', [
      'Freie Waldorfschulen',
      'Waldorfschule',
      'FWS',
    ]),
    category('Abendgymnasium', 'Evening grammar school', 'part', ['Abendgymnasien']),
    category('Kolleg', 'College of further education (Kolleg)', 'part', ['Kollegs']),
    category('Berufsbildende Schule', 'Vocational school', 'part', [
      'Berufsbildende Schulen',
      'Berufliche Schule',
      'Berufliche Schulen',
      'BBS',
    ]),
  ],
};

function openDimension(id: string, de: string, en: string, openRole: Dimension['openRole']): Dimension {
  return { id, title: { de, en }, open: true, openRole, categories: [] };
}

export const dimensions: readonly Dimension[] = [
  geschlecht,
  schulart,
  abschluss,
  schulform,
  openDimension('schule', 'Schule', 'School', 'part'),
  openDimension('seitenbereich', 'Seitenbereich', 'Site section', 'darunter'),
  openDimension('umfrage', 'Umfrage', 'Survey', 'darunter'),
  openDimension('frage', 'Frage', 'Question', 'darunter'),
  openDimension('antwort', 'Antwort', 'Answer', 'part'),
];
