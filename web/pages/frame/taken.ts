import { useCallback } from 'preact/hooks';
import type { Point } from '../../../data/series.ts';
import type { Table } from '../../../data/table.ts';
import { ask } from '../../api.ts';
import { tableCsv } from '../../charts/table-csv.ts';
import { askFile } from '../../takeaway.ts';
import { pointSigns } from '../../words/points.ts';
import { sourceLine } from '../../words/source-line.ts';
import { useTongue } from './language.ts';
import { useSite } from './site.ts';

/** What is taken away from a page. */
export interface Taken {
  /** What it shows, in a few words. */
  title: string;
  /** The same shorter, for the menu and the name of the file. */
  name?: string;
  table: () => Table;
  /** The figures in it, as far as they are of series: what their signs mean and how old they are. */
  points?: readonly Point[];
  /** What the signs in it mean, where that is not to be told from points. */
  signs?: readonly { sign: string; meaning: string }[];
  /** Ids of the indicators whose sources are named. */
  indicators?: readonly string[];
  /** The line of its source where that stands on the page itself, as on paper. */
  source?: string;
}

/** The line of the source of what is taken away; the indicators' sources are asked for when somebody takes it. */
export function useSourceLine(): (taken: Pick<Taken, 'points' | 'indicators'>) => Promise<string> {
  const { language } = useTongue();
  const { site } = useSite();
  return useCallback(
    async ({ points = [], indicators: ids = [] }) => {
      if (!site) return location.href;
      const views = await Promise.all(ids.map((id) => ask('indicator', { params: { id } })));
      const indicators = views.map(({ entry }) => entry.indicator);
      return sourceLine({ site, indicators, points, address: decodeURI(location.href) }, language);
    },
    [site, language],
  );
}

/** Makes the files of a table. */
export function useTableFiles(): (taken: Taken, format: 'csv' | 'xlsx') => Promise<Blob> {
  const { language } = useTongue();
  const sourceOf = useSourceLine();
  return useCallback(
    async (taken, format) => {
      const signs = taken.signs ?? pointSigns(taken.points ?? [], language);
      const notes = { title: taken.title, source: taken.source ?? (await sourceOf(taken)), signs };
      const table = taken.table();
      if (format === 'xlsx') return askFile('xlsx', { ...notes, language, table });
      return new Blob([tableCsv(table, notes, language)], { type: 'text/csv;charset=utf-8' });
    },
    [language, sourceOf],
  );
}
