import type { Series } from '../../data/series.ts';
import { type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod, type ValueFormat } from '../words/format.ts';
import { intervalKindOf } from '../words/intervals.ts';
import { pointRemarks } from '../words/points.ts';
import { say } from '../words/texts.ts';
import { countCell, plainColumn, valueColumn } from './figure-cells.ts';
import { intervalCells, intervalColumns } from './interval-columns.ts';
import { valueCell } from './series-table.ts';

/** One series with everything that is known of its figures: a row a period with value, interval, parts and notes. */
export function pointsTable(
  { points }: Pick<Series, 'points'>,
  format: ValueFormat,
  language: Language,
): Table {
  const hasParts = points.some(({ numerator, denominator }) => numerator !== null || denominator !== null);
  const interval = intervalKindOf(points);
  const shaping = { intervals: 'figures', language } as const;
  return {
    columns: [
      textColumn(say('period', language)),
      valueColumn(say('value', language), format),
      ...(interval === null ? [] : intervalColumns(interval, format, shaping)),
      ...(hasParts
        ? [plainColumn(say('numerator', language)), plainColumn(say('denominator', language))]
        : []),
      textColumn(say('notes', language)),
    ],
    rows: points.map((point) => [
      textCell(formatPeriod(point.period, language, 'long')),
      valueCell(point, format, language),
      ...(interval === null ? [] : intervalCells(point, format, shaping)),
      ...(hasParts
        ? [point.numerator, point.denominator].map((value) =>
            countCell(point.gap === null ? value : null, language),
          )
        : []),
      textCell(pointRemarks(point, language).join('; ')),
    ]),
  };
}
