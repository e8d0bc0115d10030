import { comparePeriods, maybePeriod } from '../../data/period.ts';
import type { Series } from '../../data/series.ts';
import { type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod } from '../words/format.ts';
import { pointRemarks } from '../words/points.ts';
import { type SeriesData, seriesLabel } from './chart-series.ts';
import { valueColumn } from './figure-cells.ts';
import { valueCell } from './series-table.ts';

/** The latest period in which any of the series has a number, null where none has. */
export function latestPeriod(series: readonly Series[]): string | null {
  const valued = series.flatMap((one) => one.points.filter((point) => point.value !== null));
  const periods = valued.flatMap((point) => maybePeriod(point.period) ?? []);
  return periods.sort(comparePeriods).at(-1)?.key ?? null;
}

/** The figures behind a breakdown's chart: one row a category. */
export function breakdownTable(data: SeriesData & { period?: string }, language: Language): Table {
  const period = data.period ?? latestPeriod(data.series);
  const [category, value, notes] = {
    de: ['Ausprägung', 'Wert', 'Anmerkungen'] as const,
    en: ['Category', 'Value', 'Notes'] as const,
  }[language];
  const when = period === null ? '' : `, ${formatPeriod(period, language, 'long')}`;
  const columns = [textColumn(category), valueColumn(`${value}${when}`, data.indicator), textColumn(notes)];
  if (period === null) return { columns, rows: [] };
  const rows = data.series.map((series) => {
    const point = series.points.find((one) => one.period === period);
    return [
      textCell(seriesLabel(series, language)),
      valueCell(point, data.indicator, language),
      textCell(point ? pointRemarks(point, language).join('; ') : ''),
    ];
  });
  return { columns, rows };
}
