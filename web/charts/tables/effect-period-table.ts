import type { Point } from '../../../data/series.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatPeriod, type ValueFormat } from '../../words/format.ts';
import { pointRemarks } from '../../words/points.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn, valueColumn } from '../figure-cells.ts';
import { valueCell } from '../series-table.ts';

/** Every period around a measure with its figure, its parts, and the side that it counts to. */
export function effectPeriodTable(
  points: readonly Point[],
  sideOf: (point: Point) => string,
  format: ValueFormat,
  language: Language,
): Table {
  const hasParts = points.some(({ numerator }) => numerator !== null);
  const parts = hasParts ? (['numerator', 'denominator'] as const) : [];
  return {
    columns: [
      textColumn(say('period', language)),
      valueColumn(say('value', language), format),
      ...parts.map((part) => plainColumn(say(part, language))),
      textColumn(say('sideHead', language)),
      textColumn(say('notes', language)),
    ],
    rows: points.map((point) => [
      textCell(formatPeriod(point.period, language, 'long')),
      valueCell(point, format, language),
      ...parts.map((part) => countCell(point.gap === null ? point[part] : null, language, 2)),
      textCell(sideOf(point)),
      textCell(pointRemarks(point, language).join('; ')),
    ]),
  };
}
