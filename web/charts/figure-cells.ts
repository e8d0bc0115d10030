import { type Cell, type Column, textCell } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatSigned, formatValue, type ValueFormat } from '../words/format.ts';

/** A column of figures in the indicator's unit. */
export function valueColumn(head: string, { symbol, decimals }: ValueFormat): Column {
  return { head, kind: 'number', symbol, decimals };
}

/** A column of counts, or of figures of several indicators, which have no unit in common. */
export function plainColumn(head: string): Column {
  return { head, kind: 'number', symbol: '', decimals: null };
}

/** A count, or a part of a figure that is none: read with as many decimals as are given. Empty where there is none. */
export function countCell(value: number | null, language: Language, decimals = 1): Cell {
  if (value === null) return textCell('');
  return { text: formatNumber(value, Number.isInteger(value) ? 0 : decimals, language), value };
}

/** A figure as its indicator is read. Empty where there is none. */
export function figureCell(value: number | null, format: ValueFormat, language: Language): Cell {
  return value === null ? textCell('') : { text: formatValue(value, format, language), value };
}

/** A difference, with its sign where it is read. Empty where there is none. */
export function signedCell(value: number | null, decimals: number, language: Language): Cell {
  return value === null ? textCell('') : { text: formatSigned(value, decimals, language), value };
}
