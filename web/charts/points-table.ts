import type { Series } from '../../data/series.ts';
import { type Cell, type Column, type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatPeriod, type ValueFormat } from '../words/format.ts';
import { intervalCell, intervalKindOf, intervalTitle } from '../words/intervals.ts';
import { pointRemarks } from '../words/points.ts';
import { say } from '../words/texts.ts';
import { valueCell, valueColumn } from './series-table.ts';

/** One series with everything that is known of its figures: a row a period with value, interval, parts and notes. */
export function pointsTable(
  { points }: Pick<Series, 'points'>,
  format: ValueFormat,
  language: Language,
): Table {
  const hasParts = points.some(({ numerator, denominator }) => numerator !== null || denominator !== null);
  const interval = intervalKindOf(points);
  const part = (head: string): Column => ({ head, kind: 'number', symbol: '', decimals: null });
  return {
    columns: [
      textColumn(say('period', language)),
      valueColumn(say('value', language), format),
      ...(interval === null ? [] : [textColumn(intervalTitle(interval, language))]),
      ...(hasParts ? [part(say('numerator', language)), part(say('denominator', language))] : []),
      textColumn(say('notes', language)),
    ],
    rows: points.map((point) => [
      textCell(formatPeriod(point.period, language, 'long')),
      valueCell(point, format, language),
      ...(interval === null ? [] : [textCell(intervalCell(point, format, language))]),
      ...(hasParts
        ? [point.numerator, point.denominator].map((value) =>
            partCell(point.gap === null ? value : null, language),
          )
        : []),
      textCell(pointRemarks(point, language).join('; ')),
    ]),
  };
}

/** Counts are whole; a part that is not keeps one decimal. */
function partCell(value: number | null, language: Language): Cell {
  if (value === null) return textCell('');
  return { text: formatNumber(value, Number.isInteger(value) ? 0 : 1, language), value };
}
