import type { Point } from '../../../data/series.ts';
import type { PointChange } from '../../../data/series-changes.ts';
import { type Cell, type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { stepBetween } from '../../words/changes.ts';
import { formatPeriod, type ValueFormat } from '../../words/format.ts';
import { say } from '../../words/texts.ts';
import { signedCell, valueColumn } from '../figure-cells.ts';
import { valueCell } from '../series-table.ts';

/** What is otherwise in an earlier state of the data and today's: each point in both, and how far it moved. */
export function pointChangeTable(
  changes: readonly PointChange[],
  titleOf: (breakdown: string) => string,
  format: ValueFormat,
  language: Language,
): Table {
  const cellOf = (point: Point | null): Cell =>
    point ? valueCell(point, format, language) : textCell(say('notThere', language));
  return {
    columns: [
      ...(['period', 'breakdown'] as const).map((head) => textColumn(say(head, language))),
      ...(['thenHead', 'todayHead'] as const).map((head) => valueColumn(say(head, language), format)),
      valueColumn(say('difference', language), { ...format, symbol: '' }),
    ],
    rows: changes.map(({ breakdown, period, before, after }) => [
      textCell(formatPeriod(period, language, 'long')),
      textCell(titleOf(breakdown)),
      ...[before, after].map(cellOf),
      signedCell(stepBetween(before?.value, after?.value).difference, format.decimals, language),
    ]),
  };
}
