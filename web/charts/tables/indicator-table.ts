import type { IndicatorEntry } from '../../../data/contract.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatPeriod } from '../../words/format.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn } from '../figure-cells.ts';

/** Indicators with what is stored of them, and the goals that they measure. */
export function indicatorTable(entries: readonly IndicatorEntry[], language: Language): Table {
  const period = (key: string | null) => textCell(key === null ? '' : formatPeriod(key, language, 'long'));
  return {
    columns: [
      ...(['indicator', 'fileId', 'unit', 'takenFirst', 'takenLast'] as const).map((head) =>
        textColumn(say(head, language)),
      ),
      ...(['areas', 'valuesHead'] as const).map((head) => plainColumn(say(head, language))),
      textColumn(say('goals', language)),
    ],
    rows: entries.map(({ indicator, goals, areas, values, firstPeriod, lastPeriod }) => [
      ...[indicator.title[language], indicator.id, indicator.unit[language]].map(textCell),
      ...[firstPeriod, lastPeriod].map(period),
      ...[areas, values].map((count) => countCell(count, language)),
      textCell(goals.map(({ title }) => title).join('; ')),
    ]),
  };
}
