import { dimensions, sourceTables } from '../../data/catalogue/index.ts';
import type { SourceTable } from '../../data/catalogue/source-table.ts';
import type { ImportContext } from '../importer.ts';
import { measuresOf, type SelectedIndicator } from './genesis-cells.ts';
import { createMeaningReader, type Meaning } from './genesis-mapping.ts';

export interface StatisticMeaning extends Meaning {
  table: SourceTable;
}

/**
 * Reads figures of files that name their statistic, not their table: of the tables that `isOf` the statistic, the first
 * one whose measures and dimensions explain all that is said about a figure gives its meaning.
 */
export function createStatisticMeanings(
  { indicators }: ImportContext,
  isOf: (table: SourceTable, statistic: string) => boolean,
) {
  const tables = sourceTables.map((table) => ({
    table,
    read: createMeaningReader(table, dimensions),
    selected: indicators.flatMap((indicator) =>
      indicator.selectors.flatMap((selector): SelectedIndicator[] =>
        selector.kind === 'table' && selector.table === table.id ? [{ indicator, selector }] : [],
      ),
    ),
  }));
  const known = new Map<string, StatisticMeaning | null>();

  const find = (
    statistic: string,
    labels: readonly string[],
    unit: string | null,
  ): StatisticMeaning | null => {
    for (const { table, read, selected } of tables) {
      if (!isOf(table, statistic)) continue;
      const meaning = read(labels, unit);
      if (meaning && selected.some(({ selector }) => measuresOf(selector).includes(meaning.measure)))
        return { ...meaning, table };
    }
    return null;
  };

  return {
    /** Two tables of a statistic may feed one indicator from the same measure: it is observed once. */
    selected: [
      ...new Map(
        tables
          .flatMap(({ selected }) => selected)
          .map((one) => [`${one.indicator.id} ${measuresOf(one.selector).join(' ')}`, one]),
      ).values(),
    ],
    /** Null where no indicator takes the figure. */
    meaningOf(statistic: string, labels: readonly string[], unit: string | null): StatisticMeaning | null {
      const key = [statistic, unit ?? '', ...labels].join('\n');
      let meaning = known.get(key);
      if (meaning === undefined) {
        meaning = find(statistic, labels, unit);
        known.set(key, meaning);
      }
      return meaning;
    },
  };
}
