import type { Indicator } from '../../data/indicator.ts';
import { readSign } from '../text/signs.ts';
import { type Figure, type FigureRules, readFigure } from './template-cells.ts';
import type { Feed } from './template-feeds.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';

export interface LongFigures {
  feed: Feed;
  main: Figure;
  denominator: Figure | null;
}

/** The row's figure: a value, both parts of a rate, or a sign in place of them; undefined where none can be read. */
export function readLongFigures(
  file: TemplateFile,
  row: TemplateRow,
  indicator: Indicator | undefined,
): LongFigures | undefined {
  const whole = indicator !== undefined && isCounted(indicator);
  const value = readFigure(file, row, 'wert', valueRules(indicator));
  const numerator = readFigure(file, row, 'zaehler', { whole });
  const denominator = readFigure(file, row, 'nenner', { whole });
  const sign = readSignCell(file, row);
  if (!value || !numerator || !denominator || sign === undefined || !indicator) return undefined;
  if (sign) return signedFigures(file, row, indicator, [value, numerator, denominator], sign);
  if (numerator.kind === 'empty' && denominator.kind === 'empty') {
    if (value.kind !== 'empty')
      return { feed: { indicator, main: 'wert', denominator: null }, main: value, denominator: null };
    return missingFigure(file, row, indicator);
  }
  if (indicator.aggregation !== 'rate') return partsRefused(file, row, indicator);
  if (numerator.kind === 'empty' || denominator.kind === 'empty') {
    return missingPart(file, row, numerator.kind === 'empty' ? 'zaehler' : 'nenner');
  }
  if (!agrees(file, row, indicator, { column: 'wert', figure: value }, numerator, denominator))
    return undefined;
  return { feed: { indicator, main: 'zaehler', denominator: 'nenner' }, main: numerator, denominator };
}

/** Counted persons are whole; other counts may be means (visits a month); a balance may be below 0. */
export function valueRules(indicator: Indicator | undefined): FigureRules {
  if (!indicator) return { whole: false };
  const adds = indicator.aggregation === 'count' || indicator.aggregation === 'stock';
  return {
    whole: adds && indicator.countsPersons,
    mostlyWhole: adds && indicator.decimals === 0,
    mayBeNegative: indicator.range.min === null || indicator.range.min < 0,
  };
}

/** Parts of a share are counted; parts of other rates may be days or hours. */
export function isCounted(indicator: Indicator): boolean {
  return (
    indicator.aggregation === 'rate' && indicator.countsPersons && indicator.range.max === indicator.factor
  );
}

/** Null where the cell is empty; undefined where it holds no sign, which is reported. */
function readSignCell(file: TemplateFile, row: TemplateRow): Figure | null | undefined {
  const text = file.cell(row, 'zeichen');
  if (text === '') return null;
  const sign = readSign(text, 'classic');
  if (sign) return readFigure(file, row, 'zeichen', { whole: true });
  file.error(
    'unknown-sign',
    { line: row.line, column: 'zeichen', text },
    `Zeile ${row.line}, Spalte „zeichen“: „${text}“ ist kein bekanntes Zeichen. Möglich sind . (geheim oder unbekannt), ... (folgt später), / (nicht sicher genug), x (nicht sinnvoll) und - (genau null). Bitte eines davon eintragen oder die Zelle leeren.`,
  );
  return undefined;
}

function signedFigures(
  file: TemplateFile,
  row: TemplateRow,
  indicator: Indicator,
  figures: readonly Figure[],
  sign: Figure,
): LongFigures | undefined {
  const isAlone = figures.every(
    (figure) =>
      figure.kind === 'empty' ||
      (figure.kind === sign.kind &&
        figure.kind === 'gap' &&
        sign.kind === 'gap' &&
        figure.sign === sign.sign) ||
      (figure.kind === 'number' && figure.value === 0 && sign.kind === 'number'),
  );
  if (isAlone)
    return { feed: { indicator, main: 'zeichen', denominator: null }, main: sign, denominator: null };
  file.error(
    'value-and-sign',
    { line: row.line, column: 'zeichen', text: file.cell(row, 'zeichen') },
    `Zeile ${row.line}: Neben dem Zeichen „${file.cell(row, 'zeichen')}“ steht eine Zahl. Ein Zeichen steht anstelle der Zahl: Bitte eines von beiden entfernen.`,
  );
  return undefined;
}

function missingFigure(file: TemplateFile, row: TemplateRow, indicator: Indicator): undefined {
  const expected = indicator.aggregation === 'rate' ? '„zaehler“ und „nenner“ (oder „wert“)' : '„wert“';
  file.error(
    'missing-cell',
    { line: row.line, column: 'wert', text: '' },
    `Zeile ${row.line}: Es fehlt die Zahl. Bitte ${expected} ausfüllen oder in „zeichen“ angeben, warum sie fehlt.`,
  );
}

function missingPart(file: TemplateFile, row: TemplateRow, column: 'zaehler' | 'nenner'): undefined {
  file.error(
    'missing-cell',
    { line: row.line, column, text: '' },
    `Zeile ${row.line}: Zähler und Nenner gehören zusammen, „${column}“ ist leer. Bitte ergänzen oder nur „wert“ ausfüllen.`,
  );
}

function partsRefused(file: TemplateFile, row: TemplateRow, indicator: Indicator): undefined {
  const column = file.cell(row, 'zaehler') === '' ? 'nenner' : 'zaehler';
  file.error(
    'parts-not-expected',
    { line: row.line, column, text: file.cell(row, column) },
    `Zeile ${row.line}: „${indicator.title.de}“ wird ohne Zähler und Nenner geführt. Bitte die Zahl in „wert“ eintragen.`,
  );
}

/** Where a row gives the rate beside its parts, both must say the same, as exactly as the rate is written. */
export function agrees(
  file: TemplateFile,
  row: TemplateRow,
  indicator: Indicator,
  { column, figure: value }: { column: string; figure: Figure },
  numerator: Figure,
  denominator: Figure,
): boolean {
  if (value.kind !== 'number' || numerator.kind !== 'number' || denominator.kind !== 'number') return true;
  if (denominator.value === 0) return true;
  const computed = (indicator.factor * numerator.value) / denominator.value;
  const text = file.cell(row, column);
  const decimals = /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  if (Math.abs(computed - value.value) <= 0.5000001 * 10 ** -decimals) return true;
  const shown = computed.toFixed(Math.max(decimals, indicator.decimals)).replace('.', ',');
  file.error(
    'value-differs',
    { line: row.line, column, text },
    `Zeile ${row.line}: Der Wert ${text} passt nicht zu Zähler und Nenner, die ${shown} ergeben. Bitte prüfen oder „${column}“ leer lassen.`,
  );
  return false;
}
