import type { Gap, Observation, Qualifier } from './observation.ts';

/**
 * Our own file of stored values: what a series holds, written so that reading it again gives the same values, gaps,
 * signs, qualifiers and parts. UTF-8 with its mark, semicolons, decimal comma, CRLF; rows that begin with `#` say what
 * the file is and how the categories of open dimensions are called.
 */
export const storedValuesMark = '# Zielkreis: gespeicherte Werte, Fassung 1';

/** `gebietsname` is for people and not read. */
export const storedValuesColumns = [
  'kennzahl',
  'fassung',
  'gebiet',
  'gebietsname',
  'berichtszeitraum',
  'gliederung',
  'wert',
  'zaehler',
  'nenner',
  'luecke',
  'zeichen',
  'zusatz',
  'gemeldet',
  'faellig',
] as const;
export type StoredValuesColumn = (typeof storedValuesColumns)[number];

/** `protected` is our own suppression: a file that leaves for an audience says it, and read again it is a secret. */
export const gapWords: Readonly<Record<Gap, string>> = {
  secret: 'geheim oder unbekannt',
  later: 'folgt später',
  unreliable: 'nicht sicher genug',
  notMeaningful: 'nicht sinnvoll',
  notDelivered: 'nicht geliefert',
  notCollected: 'nicht erhoben',
  retired: 'entfallen',
  protected: 'geheim gehalten',
};

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  provisional: 'vorläufig',
  revised: 'berichtigt',
  estimated: 'geschätzt',
  final: 'endgültig',
  limited: 'eingeschränkt',
  roundedToZero: 'gerundet auf 0',
  rounded3: 'gerundet auf 3',
  rounded5: 'gerundet auf 5',
  perturbed: 'überlagert',
  average: 'Durchschnitt',
};

/** What the first cell of a row says that names a category. */
export const labelMark = '# Bezeichnung';

export type WrittenValue = Omit<Observation, 'line' | 'column'> & {
  definitionVersion: number;
  areaName: string;
};

/** `labels` are those of categories of open dimensions: `dimension=category` → label. */
export function* writeStoredValues(
  values: Iterable<WrittenValue>,
  labels: ReadonlyMap<string, string>,
): Generator<string, void, undefined> {
  yield `\ufeff${storedValuesMark}\r\n`;
  for (const [key, label] of labels) {
    const at = key.indexOf('=');
    yield lineOf([labelMark, key.slice(0, at), key.slice(at + 1), label]);
  }
  yield lineOf(storedValuesColumns);
  for (const value of values) yield lineOf(cellsOf(value));
}

function cellsOf(value: WrittenValue): string[] {
  if (value.gap === 'protected' && (value.value ?? value.numerator ?? value.denominator) !== null) {
    throw new Error(`withheld value with a number: ${value.indicator}`);
  }
  const cells: Record<StoredValuesColumn, string> = {
    kennzahl: value.indicator,
    fassung: String(value.definitionVersion),
    gebiet: value.area,
    gebietsname: value.areaName,
    berichtszeitraum: value.period,
    gliederung: value.breakdown,
    wert: numberCell(value.value),
    zaehler: numberCell(value.numerator),
    nenner: numberCell(value.denominator),
    luecke: value.gap === null ? '' : gapWords[value.gap],
    zeichen: value.gap === 'protected' ? 'g' : (value.sign ?? ''),
    zusatz: value.qualifiers.map((qualifier) => qualifierWords[qualifier]).join(', '),
    gemeldet: numberCell(value.reported),
    faellig: numberCell(value.due),
  };
  return storedValuesColumns.map((column) => cells[column]);
}

/** All digits of the number, none added. */
function numberCell(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellText).join(';')}\r\n`;
}

/** A spreadsheet takes what begins like this for a formula; a number is none. */
const formula = /^[=+\-@\t\r']/;
const number = /^-?\d/;

function cellText(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes off what keeps spreadsheets from calculating. */
export function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text;
}
