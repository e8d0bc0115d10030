import { comparePeriods, maybePeriod } from '../../data/period.ts';
import type { Series } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod } from '../words/format.ts';
import { pointCell, pointRemarks } from '../words/points.ts';
import { type SeriesData, seriesLabel } from './chart-series.ts';
import type { ChartTable } from './series-table.ts';

/** The latest period in which any of the series has a number, null where none has. */
export function latestPeriod(series: readonly Series[]): string | null {
  const valued = series.flatMap((one) => one.points.filter((point) => point.value !== null));
  const periods = valued.flatMap((point) => maybePeriod(point.period) ?? []);
  return periods.sort(comparePeriods).at(-1)?.key ?? null;
}

/** The figures behind a breakdown's chart: one row a category. */
export function breakdownTable(data: SeriesData & { period?: string }, language: Language): ChartTable {
  const period = data.period ?? latestPeriod(data.series);
  const heads = { de: ['Ausprägung', 'Wert', 'Anmerkungen'], en: ['Category', 'Value', 'Notes'] }[language];
  if (period === null) return { columns: heads, rows: [] };
  const when = formatPeriod(period, language, 'long');
  const columns = heads.map((head, index) => (index === 1 ? `${head}, ${when}` : head));
  const rows = data.series.map((series) => {
    const name = seriesLabel(series, language);
    const point = series.points.find((one) => one.period === period);
    if (!point) return [name, { de: 'kein Wert', en: 'no value' }[language], ''];
    return [name, pointCell(point, data.indicator, language), pointRemarks(point, language).join('; ')];
  });
  return { columns, rows };
}
