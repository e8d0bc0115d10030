import type { Indicator } from '../../data/indicator.ts';
import type { Qualifier } from '../../data/observation.ts';
import { isRoundedZero, readSign } from '../text/signs.ts';
import { readMarks } from './genesis-value.ts';
import { plain } from './table-cells.ts';
import type { TableSpelling } from './table-decimals.ts';
import { isPercentUnit, unitFactor } from './table-labels.ts';
import { type Figure, readFigure } from './template-cells.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { isCounted, valueRules } from './template-long-figures.ts';
import { createQualifierReader } from './template-qualifiers.ts';

/** A column of figures, as the mapping and its caption have it. */
export interface FigureColumn {
  index: number;
  label: string;
  role: 'value' | 'numerator' | 'denominator';
  /** What the mapping says one figure stands for; undefined where the units of the file say it. */
  factor: number | undefined;
  /** The unit in the caption. */
  unit: string | null;
}

/** The columns beside the figures. */
export interface Beside {
  unit: number | null;
  sign: { index: number; label: string } | null;
  qualifier: { index: number; label: string } | null;
}

/**
 * A reader of the figures of a table: number or sign in the table's own spelling, with the sign or the mark that
 * stands in a column beside it, in single units. Undefined where it cannot be read, which is reported.
 */
export function createFigureReader(
  file: TemplateFile,
  spelling: TableSpelling,
  beside: Beside,
  usesDash: boolean,
) {
  const readQualifiers = createQualifierReader(file, beside.qualifier?.label);
  const multiplied = new Set<string>();

  const factorOf = (row: TemplateRow, column: FigureColumn, indicator: Indicator): number => {
    if (column.factor !== undefined) return column.factor;
    const text = beside.unit === null ? '' : plain(row.cells[beside.unit] ?? '');
    const unit = text === '' ? (column.unit ?? '') : text;
    const factor = unitFactor(unit);
    if (factor === 1 || unitFactor(indicator.unit.de) !== 1) return 1;
    if (!multiplied.has(unit)) {
      multiplied.add(unit);
      file.hint(
        'unit-multiplied',
        { line: row.line, column: column.label, text: unit },
        `Ab Zeile ${row.line}: Die Einheit ist „${unit}“; die Zahlen werden mit ${factor.toLocaleString('de-DE')} malgenommen.`,
      );
    }
    return factor;
  };

  return {
    /** The figure of a cell; `empty` where there is neither a number nor a sign. */
    read(row: TemplateRow, column: FigureColumn, indicator: Indicator): Figure | undefined {
      if (!fitsUnit(file, row, column, indicator, beside)) return undefined;
      const factor = factorOf(row, column, indicator);
      const threeDigits = spelling.threeDigits(column.index, file.decimal);
      const rules = column.role === 'value' ? valueRules(indicator) : { whole: isCounted(indicator) };
      const ownRules = factor === 1 ? rules : { ...rules, whole: false, mostlyWhole: false };
      const figure = readFigure(file, row, column.label, { ...ownRules, threeDigits });
      const signed = figure && withSign(file, row, figure, beside.sign);
      return signed && meant(signed, { factor, indicator, usesDash, text: file.cell(row, column.label) });
    },
    qualifiers(row: TemplateRow): Qualifier[] | undefined {
      if (!beside.qualifier) return [];
      return readMarks(file.cell(row, beside.qualifier.label)) ?? readQualifiers(row);
    },
  };
}

/** A percentage is no count, and a count no percentage: such rows belong to another indicator. */
function fitsUnit(
  file: TemplateFile,
  row: TemplateRow,
  column: FigureColumn,
  indicator: Indicator,
  { unit: unitIndex }: Beside,
): boolean {
  const text = unitIndex === null ? '' : plain(row.cells[unitIndex] ?? '');
  const unit = text === '' ? (column.unit ?? '') : text;
  const counts = indicator.aggregation === 'count' || indicator.aggregation === 'stock';
  const isPercentOfCount = isPercentUnit(unit) && counts && indicator.symbol !== '%';
  const isCountOfPercent =
    column.role === 'value' && indicator.symbol === '%' && /^(?:anzahl|personen|number)$/i.test(unit);
  if (!isPercentOfCount && !isCountOfPercent) return true;
  file.error(
    'unit-mismatch',
    { line: row.line, column: column.label, text: unit },
    `Zeile ${row.line}: Die Einheit „${unit}“ passt nicht zu „${indicator.title.de}“. Bitte in der Zuordnung festlegen, dass Zeilen oder Spalten mit dieser Einheit wegbleiben oder eine andere Kennzahl meinen.`,
  );
  return false;
}

/** The sign in the column for signs: in place of the number, or `()` beside it. */
function withSign(
  file: TemplateFile,
  row: TemplateRow,
  figure: Figure,
  column: Beside['sign'],
): Figure | undefined {
  const text = column ? file.cell(row, column.label) : '';
  if (!column || text === '') return figure;
  if (figure.kind === 'empty') return readFigure(file, row, column.label, { whole: true });
  const sign = readSign(text, file.signSet);
  if (figure.kind === 'number' && sign?.sign === '()')
    return { ...figure, qualifiers: [...new Set<Qualifier>([...figure.qualifiers, 'limited'])] };
  const agrees = sign && (sign.value === 0 || (figure.kind === 'gap' && figure.gap === sign.gap));
  if (agrees) return figure;
  file.error(
    'value-and-sign',
    { line: row.line, column: column.label, text },
    `Zeile ${row.line}: Neben „${text}“ in der Spalte „${column.label}“ steht eine Zahl. Ein Zeichen steht anstelle der Zahl: Bitte eines von beiden entfernen oder die Spalte nicht als Zeichen zuordnen.`,
  );
  return undefined;
}

interface Circumstances {
  factor: number;
  indicator: Indicator;
  usesDash: boolean;
  text: string;
}

/**
 * In single units. Where nothing was there (`-`), a sum is 0, but a mean, a median or an index of nothing is no number,
 * and neither is a figure per head.
 * A `0` beside `-` is more than nothing and was rounded (classic signs).
 */
function meant(figure: Figure, { factor, indicator, usesDash, text }: Circumstances): Figure {
  if (figure.kind !== 'number') return figure;
  const { aggregation, symbol } = indicator;
  const isMean =
    ['mean', 'median', 'index'].includes(aggregation) || (aggregation === 'deliveredRate' && symbol !== '%');
  if (figure.sign !== null)
    return isMean && figure.qualifiers.length === 0
      ? { kind: 'gap', gap: 'notMeaningful', sign: figure.sign, qualifiers: [] }
      : figure;
  const qualifiers: Qualifier[] =
    usesDash && isRoundedZero(text) ? [...figure.qualifiers, 'roundedToZero'] : figure.qualifiers;
  // 6.678 × 1000 would be a breath above 6678.
  const value = factor === 1 ? figure.value : Number((figure.value * factor).toPrecision(15));
  return { ...figure, value, qualifiers };
}
