import { quoted } from './delimited.ts';
import type { Template } from './views.ts';

type Column = Template['columns'][number];

const figureSigns =
  'Zeichen statt Zahl: . geheim oder unbekannt, ... folgt später, / nicht sicher genug, x nicht sinnvoll, - genau null.';

const reportedColumns: Column[] = [
  column(
    'schulen_gemeldet',
    'Anzahl der Schulen, deren Zahlen in der Zeile stecken. In einer Schulzeile leer lassen: Mit Zahlen gilt 1, ohne Zahlen 0.',
    'Number of schools whose figures are in the row. Leave empty in a row of one school: 1 with figures, 0 without.',
    '',
  ),
  column(
    'schulen_faellig',
    'Anzahl der Schulen, die melden müssen. In einer Schulzeile leer lassen (dann 1).',
    'Number of schools that have to report. Leave empty in a row of one school (then 1).',
    '',
  ),
];

export const absence: Template = {
  id: 'fehlzeiten',
  title: { de: 'Fehlzeiten', en: 'Absenteeism' },
  purpose: {
    de: 'Rückmeldungen der Schulen zu Fehlzeiten: eine Zeile je Schule, je Schulform oder für die ganze Kommune.',
    en: 'Returns of schools on absence: one row per school, per school form or for the whole municipality.',
  },
  fileName: 'vorlage-fehlzeiten.csv',
  columns: [
    required(
      'berichtszeitraum',
      'Schuljahr (2025/26), Schulhalbjahr (1. Schulhalbjahr 2025/26) oder Kalenderjahr (2025).',
      'School year (2025/26), school half-year (1. Schulhalbjahr 2025/26) or calendar year (2025).',
      '2025/26',
    ),
    column(
      'schule',
      'Schulnummer oder Name der Schule. Leer, wenn die Zeile für eine Schulform oder die ganze Kommune steht.',
      'Number or name of the school. Empty where the row stands for a school form or the whole municipality.',
      '99008',
    ),
    column(
      'schulform',
      'Schulform, z. B. Oberschule. Bei Schulen aus dem Schulverzeichnis darf sie leer bleiben.',
      'School form, e.g. Oberschule. May stay empty for schools of the register.',
      'Oberschule',
    ),
    column(
      'gebiet',
      'Amtlicher Gemeindeschlüssel oder Name des Gebiets. Leer: die eigene Kommune.',
      'Official municipality key (AGS) or name of the area. Empty: your own municipality.',
      '',
    ),
    column(
      'schueler',
      'Schülerinnen und Schüler im Berichtszeitraum (Bezugsgröße der Quoten).',
      'Pupils in the period (denominator of the rates).',
      '412',
    ),
    column(
      'schueler_ueber_10_tage',
      'Davon mit mehr als 10 unentschuldigten Fehltagen.',
      'Of these with more than 10 days of unexcused absence.',
      '14',
    ),
    column(
      'unentschuldigte_tage',
      'Summe der unentschuldigten Fehltage.',
      'Sum of unexcused days absent.',
      '655',
    ),
    column(
      'entschuldigte_tage',
      'Summe der entschuldigten Fehltage.',
      'Sum of excused days absent.',
      '3980,5',
    ),
    column(
      'anzeigen',
      'Anzeigen wegen Verletzung der Schulpflicht.',
      'Notices of violation of compulsory schooling.',
      '6',
    ),
    column(
      'verfahren',
      'Eingeleitete Verfahren wegen Verletzung der Schulpflicht.',
      'Proceedings opened for violation of compulsory schooling.',
      '4',
    ),
    ...reportedColumns,
  ],
};

export const visits: Template = {
  id: 'besuche',
  title: { de: 'Besuche des Bildungsportals', en: 'Visits to the education portal' },
  purpose: {
    de: 'Monatliche Besuche des Bildungsportals: insgesamt und je Seitenbereich.',
    en: 'Monthly visits to the education portal: in all and by section.',
  },
  fileName: 'vorlage-besuche.csv',
  columns: [
    required(
      'monat',
      'Monat, z. B. 2026-10, 10/2026 oder Oktober 2026.',
      'Month, e.g. 2026-10, 10/2026 or Oktober 2026.',
      '2026-10',
    ),
    column(
      'bereich',
      'Seitenbereich. Leer oder „Gesamt“: alle Besuche. Seitenbereiche werden nicht zum Gesamtwert addiert.',
      'Section of the site. Empty or “Gesamt”: all visits. Sections are not added up to the total.',
      'Gesamt',
    ),
    required('besuche', `Anzahl der Besuche. ${figureSigns}`, 'Number of visits.', '2871'),
  ],
};

export const survey: Template = {
  id: 'umfrage',
  title: { de: 'Umfrageergebnisse', en: 'Survey results' },
  purpose: {
    de: 'Ausgezählte Umfragen: eine Zeile je Antwortmöglichkeit einer Frage in einer Welle. Keine Einzelantworten.',
    en: 'Counted surveys: one row per option of a question in a wave. No single responses.',
  },
  fileName: 'vorlage-umfrage.csv',
  columns: [
    required(
      'umfrage',
      'Name der Umfrage, in jeder Welle gleich.',
      'Name of the survey, the same in each wave.',
      'Betriebsbefragung',
    ),
    required('welle', 'Nummer oder Name der Welle.', 'Number or name of the wave.', '2'),
    required('von', 'Erster Tag der Befragung.', 'First day of the survey.', '01.11.2025'),
    required('bis', 'Letzter Tag der Befragung.', 'Last day of the survey.', '31.01.2026'),
    required(
      'frage',
      'Wortlaut oder Kurzname der Frage, in jeder Welle gleich. Anderer Wortlaut ist eine andere Frage.',
      'Wording or short name of the question, the same in each wave. Other wording is another question.',
      'Kennen Sie die Broschüre?',
    ),
    required('antwort', 'Antwortmöglichkeit.', 'Option.', 'Ja'),
    required(
      'n',
      'Anzahl dieser Antworten. Alle Antwortmöglichkeiten der Frage angeben, auch mit 0: Ihre Summe ist die Bezugsgröße.',
      'Number of these answers. Give all options of the question, also those with 0: their sum is the denominator.',
      '212',
    ),
    column('eingeladen', 'Anzahl der Eingeladenen der Welle.', 'Number invited in the wave.', '830'),
  ],
};

export const long: Template = {
  id: 'langform',
  title: { de: 'Langform für jede Kennzahl', en: 'Long form for any indicator' },
  purpose: {
    de: 'Beliebige Kennzahlen des Katalogs: eine Zeile je Wert.',
    en: 'Any indicator of the catalogue: one row per value.',
  },
  fileName: 'vorlage-langform.csv',
  columns: [
    required(
      'kennzahl',
      'Kennung für Dateien (steht auf der Seite „Kennzahlen“ unter jedem Titel) oder genauer Titel der Kennzahl.',
      'Id for files (stands below each title on the page “Indicators”) or exact title of the indicator.',
      'abgehende-ohne-hauptschulabschluss',
    ),
    column(
      'gebiet',
      'Amtlicher Gemeindeschlüssel oder Name des Gebiets. Leer: die eigene Kommune.',
      'Official municipality key (AGS) or name of the area. Empty: your own municipality.',
      '03254',
    ),
    required(
      'berichtszeitraum',
      'Zeitraum: 2024/25 (Schuljahr), 2024 (Kalenderjahr), 2024-10 (Monat), 31.12.2024 (Stichtag), 2020-01-01..2020-10-31 (freier Zeitraum).',
      'Period: 2024/25 (school year), 2024 (calendar year), 2024-10 (month), 31.12.2024 (reference date), 2020-01-01..2020-10-31 (free range).',
      '2024/25',
    ),
    column(
      'gliederung',
      'Merkmal=Ausprägung, mehrere durch Strichpunkt getrennt und die Zelle dann in Anführungszeichen. Leer: insgesamt.',
      'Dimension=category, several separated by semicolons and the cell then in quotes. Empty: total.',
      'geschlecht=weiblich',
    ),
    column(
      'wert',
      'Der Wert, wenn keine Teile vorliegen oder die Kennzahl eine Anzahl ist.',
      'The value, where there are no parts or the indicator is a count.',
      '',
    ),
    column('zaehler', 'Zähler einer Quote.', 'Numerator of a rate.', '48'),
    column('nenner', 'Nenner einer Quote.', 'Denominator of a rate.', '742'),
    column('zeichen', figureSigns, 'Sign in place of a number, as in official statistics: . ... / x -', ''),
    column(
      'zusatz',
      'p vorläufig, r berichtigt, s geschätzt, e endgültig; auch als Wort (vorläufig, eingeschränkt, gerundet auf 3 …).',
      'p provisional, r revised, s estimated, e final; words are read as well.',
      'p',
    ),
  ],
};

/** The project's own file layouts: what the columns are called and mean. Order of columns is free in a filled file. */
export const templates: readonly Template[] = [absence, visits, survey, long];

/** Rows beside the one that the columns' examples make; every one has a cell for each column. */
const furtherExamples: Record<string, string[][]> = {
  fehlzeiten: [
    ['2025/26', '99015', 'Hauptschule', '', '', '', '', '', '', '', '', ''],
    ['2024/25', '', 'Gymnasium', '', '5120', '61', '2870', '38410', '9', '3', '5', '5'],
  ],
  besuche: [['2026-10', 'Migration und Bildung', '412']],
  umfrage: [
    ['Betriebsbefragung', '2', '01.11.2025', '31.01.2026', 'Kennen Sie die Broschüre?', 'Nein', '96', '830'],
  ],
  langform: [
    ['jugendarbeitslosenquote', '03254', '2025', '', '5,2', '', '', '', ''],
    ['bevoelkerung', 'Hildesheim, Landkreis', '31.12.2025', '', '', '', '', '...', ''],
  ],
};

/**
 * The empty file to fill in, for German Excel: semicolons, decimal commas, CRLF, without byte order mark (whoever
 * sends it encodes it as UTF-8 with one). Explanations and examples stand above the header in lines that begin with
 * `#`, which the importers skip, so that nothing has to be deleted before the file is sent back.
 */
export function templateCsv(template: Template): string {
  const lines = [
    ...introduction(template),
    ...template.columns.map(explanation),
    '#',
    ...exampleRows(template).map((row) => `# Beispiel: ${row.map((cell) => quoted(cell, ';')).join(';')}`),
    template.columns.map(({ name }) => name).join(';'),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** The explanations that stand in the empty file, as a reader sees them: what else begins with `#` is the sender's own. */
export function isTemplateComment(template: Template, text: string): boolean {
  const own = comments.get(template.id) ?? new Set(templateCsv(template).split('\r\n').map(plainComment));
  comments.set(template.id, own);
  return own.has(plainComment(text));
}

const comments = new Map<string, Set<string>>();

function plainComment(text: string): string {
  return text.replace(/[\s;"]+/g, ' ').trim();
}

function introduction({ title, purpose }: Template): string[] {
  return [
    `# Vorlage ${title.de}`,
    `# ${purpose.de}`,
    '# Bitte unter der Kopfzeile ausfüllen und als CSV (Trennzeichen-getrennt) oder CSV UTF-8 speichern.',
    '# Zeilen mit # am Anfang sind Erläuterungen und werden beim Einlesen übergangen. Sie dürfen stehen bleiben.',
    '# Zahlen mit Dezimalkomma und ohne Tausenderpunkt. Die Reihenfolge der Spalten ist frei.',
    '#',
  ];
}

/** No semicolon may stand in an explanation: a spreadsheet would spread it over the columns. */
function explanation({ name, required: isRequired, meaning }: Column): string {
  return `# ${name} (${isRequired ? 'Pflicht' : 'freiwillig'}): ${meaning.de.replaceAll(';', ',')}`;
}

function exampleRows({ id, columns }: Template): string[][] {
  return [columns.map(({ example }) => example), ...(furtherExamples[id] ?? [])];
}

function column(name: string, de: string, en: string, example: string): Column {
  return { name, required: false, meaning: { de, en }, example };
}

function required(name: string, de: string, en: string, example: string): Column {
  return { ...column(name, de, en, example), required: true };
}
