import type { PartsDifference } from '../../../data/series.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatPeriod, type ValueFormat } from '../../words/format.ts';
import { say } from '../../words/texts.ts';
import { figureCell, signedCell, valueColumn } from '../figure-cells.ts';

/** Where a delivered total is not the sum of its parts: both, and what lies between them. */
export function partsDifferenceTable(
  differences: readonly PartsDifference[],
  format: ValueFormat,
  language: Language,
): Table {
  return {
    columns: [
      ...(['period', 'breakdown'] as const).map((head) => textColumn(say(head, language))),
      ...(['deliveredTotal', 'sumOfParts'] as const).map((head) => valueColumn(say(head, language), format)),
      valueColumn(say('difference', language), { ...format, symbol: '' }),
    ],
    rows: differences.map(({ period, label, delivered, parts }) => [
      textCell(formatPeriod(period, language, 'long')),
      textCell(label[language]),
      ...[delivered, parts].map((value) => figureCell(value, format, language)),
      signedCell(delivered - parts, format.decimals, language),
    ]),
  };
}
