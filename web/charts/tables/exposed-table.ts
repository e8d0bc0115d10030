import type { Exposed } from '../../../data/release.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatPeriod } from '../../words/format.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn } from '../figure-cells.ts';

/** What could be worked out too exactly: between which bounds, and what would have to be withheld against it. */
export function exposedTable(exposed: readonly Exposed[], language: Language): Table {
  return {
    columns: [
      ...(['indicator', 'area', 'breakdown', 'period'] as const).map((head) =>
        textColumn(say(head, language)),
      ),
      ...(['intervalLow', 'intervalHigh'] as const).map((head) => plainColumn(say(head, language))),
      textColumn(say('exposedNeeded', language)),
    ],
    rows: exposed.map(({ title, areaName, breakdownLabel, period, low, high, needed }) => [
      ...[title[language], areaName, breakdownLabel[language]].map(textCell),
      textCell(formatPeriod(period, language, 'long')),
      ...[low, high].map((end) => countCell(end, language)),
      textCell(needed[language]),
    ]),
  };
}
