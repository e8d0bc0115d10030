import type { Gap, Qualifier } from '../../data/observation.ts';
import type { Period, PeriodKind } from '../../data/period.ts';
import { isShortened, readNumber } from '../text/numbers.ts';
import { readPeriodText } from '../text/periods.ts';
import { readSign, type SignReading } from '../text/signs.ts';
import type { Place, TemplateFile, TemplateRow } from './template-file.ts';
import { meantWords } from './template-suggestions.ts';

/** What stands in a cell for a figure. */
export type Figure =
  | { kind: 'empty' }
  | { kind: 'number'; value: number; sign: string | null; qualifiers: Qualifier[] }
  | { kind: 'gap'; gap: Gap; sign: string; qualifiers: Qualifier[] };

const empty: Figure = { kind: 'empty' };
const largest = 1e15;

/** What a column's numbers can be. Persons, schools and visits are counted: whole and never negative. */
export interface FigureRules {
  whole: boolean;
  /** Mostly whole, so that three digits behind a comma are rather thousands than a fraction. */
  mostlyWhole?: boolean;
  mayBeNegative?: boolean;
  /** What `1.358` stands for in the column, where its other numbers tell. */
  threeDigits?: 'thousands' | 'fraction' | undefined;
}

/** Reads a figure or the sign in its place; undefined where it cannot be read, which is reported. */
export function readFigure(
  file: TemplateFile,
  row: TemplateRow,
  column: string,
  rules: FigureRules,
): Figure | undefined {
  const text = file.cell(row, column);
  if (text === '') return empty;
  if (!/[1-9]/.test(text)) {
    const sign = readSign(text, file.signSet);
    if (sign) return signFigure(file, sign);
  }
  const place: Place = { line: row.line, column, text };
  const number = maybeNumber(file, place, text, rules);
  if (!number || !keepsRules(file, place, number.value, rules)) return undefined;
  return { kind: 'number', value: number.value, sign: null, qualifiers: number.qualifiers };
}

function signFigure(file: TemplateFile, { sign, gap, qualifiers }: SignReading): Figure {
  file.signs[sign] = (file.signs[sign] ?? 0) + 1;
  return gap === null
    ? { kind: 'number', value: 0, sign, qualifiers }
    : { kind: 'gap', gap, sign, qualifiers };
}

function keepsRules(file: TemplateFile, place: Place, value: number, rules: FigureRules): boolean {
  const fault = maybeCountFault(value, rules);
  if (!fault) return true;
  const cell = `Zeile ${place.line}, Spalte „${place.column}“: „${place.text}“`;
  const hint = fault.code === 'not-whole' ? ' (Tausender ohne Punkt schreiben)' : '';
  file.error(fault.code, place, `${cell} ${fault.what} Bitte die Zahl prüfen${hint}.`);
  return false;
}

/** What is wrong with a number that is counted, as the rest of a German sentence; the same in every kind of file. */
export function maybeCountFault(
  value: number,
  rules: FigureRules,
): { code: 'negative-count' | 'not-whole'; what: string } | undefined {
  if (value < 0 && rules.mayBeNegative !== true)
    return { code: 'negative-count', what: 'ist negativ. Gezähltes kann nicht kleiner als 0 sein.' };
  if (rules.whole && !Number.isInteger(value))
    return { code: 'not-whole', what: 'ist keine ganze Zahl. Hier wird gezählt.' };
  return undefined;
}

/** The spellings of nearly all numbers, which need no closer look. */
const plainNumbers = { ',': /^\d{1,12}(?:,\d{1,9})?$/, '.': /^\d{1,12}(?:\.\d{1,9})?$/ };
const threeDigitsBehind = /^[+-]?\d{1,3}[.,]\d{3}$/;
const noQualifiers: Qualifier[] = [];

/** A number in the file's decimal convention; undefined where it cannot be read, which is reported. */
function maybeNumber(
  file: TemplateFile,
  place: Place,
  text: string,
  rules: FigureRules,
): { value: number; qualifiers: Qualifier[] } | undefined {
  const mayBeThousands =
    rules.threeDigits === undefined && (rules.whole || rules.mostlyWhole === true || !file.isDecimalCertain);
  if (mayBeThousands && threeDigitsBehind.test(text)) {
    reportNumber(file, place, text, true);
    return undefined;
  }
  if (plainNumbers[file.decimal].test(text)) {
    return { value: Number(text.replace(',', '.')), qualifiers: noQualifiers };
  }
  if (rules.whole && text.includes('%')) {
    reportPercent(file, place, text);
    return undefined;
  }
  const options = { thousands: rules.threeDigits === 'thousands', signs: file.signSet };
  const reading = readNumber(text, file.decimal, options);
  if (reading.kind === 'number' && Math.abs(reading.value) < largest) {
    if (!isShortened(text)) return reading;
    reportShortened(file, place, text);
    return undefined;
  }
  reportNumber(file, place, text, reading.kind === 'ambiguous' || isOtherConvention(file, text));
  return undefined;
}

function reportPercent(file: TemplateFile, place: Place, text: string): void {
  file.error(
    'percent-for-count',
    place,
    `Zeile ${place.line}, Spalte „${place.column}“: „${text}“ ist ein Prozentwert; hier wird gezählt. Bitte die Anzahl eintragen.`,
  );
}

function reportShortened(file: TemplateFile, place: Place, text: string): void {
  file.error(
    'shortened-number',
    place,
    `Zeile ${place.line}, Spalte „${place.column}“: „${text}“ ${shortenedWords} Bitte die Spalte als Zahl ohne Exponenten formatieren und neu speichern.`,
  );
}

/** The rest of a German sentence about a number with an exponent that lacks digits. */
export const shortenedWords =
  'ist eine gekürzte Zahl: Die hinteren Stellen hat die Tabellenkalkulation weggelassen.';

function reportNumber(file: TemplateFile, place: Place, text: string, isAmbiguous: boolean): void {
  const where = `Zeile ${place.line}, Spalte „${place.column}“`;
  if (isAmbiguous) {
    file.error(
      'ambiguous-number',
      place,
      `${where}: „${text}“ ist nicht eindeutig. ${conventionRemedy(file)}`,
    );
  } else if (/^[\d.,]/.test(text)) {
    file.error(
      'not-a-number',
      place,
      `${where}: „${text}“ ist keine lesbare Zahl. Bitte nur Ziffern und das Dezimalkomma verwenden.`,
    );
  } else {
    file.error(
      'unknown-sign',
      place,
      `${where}: „${text}“ ist weder eine Zahl noch ein bekanntes Zeichen. Bitte eine Zahl eintragen oder eines der Zeichen . (geheim oder unbekannt), ... (folgt später), / (nicht sicher genug), x (nicht sinnvoll), - (genau null).`,
    );
  }
}

/** A cell that must not be empty; reports and returns undefined where it is. */
export function requiredCell(file: TemplateFile, row: TemplateRow, column: string): string | undefined {
  const text = file.cell(row, column);
  if (text !== '') return text;
  file.error(
    'missing-cell',
    { line: row.line, column, text: '' },
    `Zeile ${row.line}: Die Spalte „${column}“ ist leer, sie ist Pflicht. Bitte ergänzen.`,
  );
  return undefined;
}

type PeriodAnswer = { period: Period } | { code: string; message: string };

/**
 * A reader of the column's periods that remembers what it read. `allowed` are the kinds that the column may hold,
 * null for any; `words` names them in German for the remedy.
 */
export function createPeriodReader(
  file: TemplateFile,
  column: string,
  allowed: readonly PeriodKind[] | null,
  words: string,
) {
  const knownByKind = new Map<PeriodKind, Map<string, PeriodAnswer>>();
  return (row: TemplateRow, text: string, expect: PeriodKind): Period | undefined => {
    let known = knownByKind.get(expect);
    if (!known) {
      known = new Map();
      knownByKind.set(expect, known);
    }
    let answer = known.get(text);
    if (!answer) {
      answer = answerPeriod(text, expect, allowed, words);
      if (known.size < 100_000) known.set(text, answer);
    }
    if ('period' in answer) return answer.period;
    file.error(
      answer.code,
      { line: row.line, column, text },
      `Zeile ${row.line}, Spalte „${column}“: ${answer.message}`,
    );
    return undefined;
  };
}

function answerPeriod(
  text: string,
  expect: PeriodKind,
  allowed: readonly PeriodKind[] | null,
  words: string,
): PeriodAnswer {
  const reading = readPeriodText(text, expect);
  if (!reading) {
    return {
      code: 'unreadable-period',
      message: `„${text}“ ist kein lesbarer Zeitraum. Erwartet wird ${words}. Bitte den Zeitraum berichtigen.`,
    };
  }
  if ('ambiguous' in reading) {
    return {
      code: 'ambiguous-period',
      message: `„${text}“ kann ${meantWords(reading.ambiguous)} heißen. Bitte eindeutig schreiben.`,
    };
  }
  if (allowed && !allowed.includes(reading.period.kind)) {
    return {
      code: 'unreadable-period',
      message: `„${text}“ ist hier kein passender Zeitraum. Erwartet wird ${words}. Bitte den Zeitraum berichtigen.`,
    };
  }
  return reading;
}

export interface DecimalSign {
  sign: ',' | '.';
  isCertain: boolean;
}

/**
 * The decimal sign of a file, from the numbers in its first rows: a point only where no number there has a comma and
 * at least one can only be read with a point. Without any such number it is the comma of German files; that is
 * certain only where commas do not delimit the cells.
 */
export function inferDecimal(cells: Iterable<string>, delimiter: string): DecimalSign {
  let sawPoint = false;
  for (const cell of cells) {
    if (isCertain(cell, ',')) return { sign: ',', isCertain: true };
    sawPoint ||= isCertain(cell, '.');
  }
  return sawPoint ? { sign: '.', isCertain: true } : { sign: ',', isCertain: delimiter !== ',' };
}

/** Whether the text can only be a number with this decimal sign: `12,5`, `0,125`, `1.234,5`, not `1,234`. */
function isCertain(text: string, decimal: ',' | '.'): boolean {
  const [sign, other] = decimal === ',' ? [',', '\\.'] : ['\\.', ','];
  return new RegExp(
    `^\\s*[+-]?(?:\\d*${sign}(?:\\d{1,2}|\\d{4,})|0${sign}\\d+|\\d{4,}${sign}\\d+|\\d{1,3}(?:${other}\\d{3})+${sign}\\d+)\\s*%?\\s*$`,
  ).test(text);
}

function isOtherConvention(file: TemplateFile, text: string): boolean {
  return isCertain(text, file.decimal === ',' ? '.' : ',');
}

function conventionRemedy(file: TemplateFile): string {
  return file.decimal === ','
    ? 'Erwartet wird ein Dezimalkomma: Bitte Tausender ohne Punkt (1234) und Bruchteile mit Komma (12,5) schreiben.'
    : 'Die Datei verwendet sonst den Dezimalpunkt: Bitte Tausender ohne Trennzeichen (1234) und Bruchteile mit Punkt (12.5) schreiben.';
}
