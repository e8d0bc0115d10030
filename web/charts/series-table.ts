import { comparePeriods, maybePeriod } from '../../data/period.ts';
import type { Series } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod } from '../words/format.ts';
import { type IntervalKind, intervalCell, intervalKindOf, intervalTitle } from '../words/intervals.ts';
import { pointCell, pointRemarks } from '../words/points.ts';
import { type SeriesData, seriesLabel } from './chart-series.ts';

/** The figures behind a chart, as text: what cannot be a number says why. */
export interface ChartTable {
  columns: string[];
  rows: string[][];
}

/** One row a period, one column a series with its interval where it has one, and what must be known of the row's figures. */
export function seriesTable(data: SeriesData, language: Language): ChartTable {
  const heads = data.series.map((series) => seriesLabel(series, language));
  const names = data.series.length === 1 ? [{ de: 'Wert', en: 'Value' }[language]] : heads;
  const kinds = data.series.map(({ points }) => intervalKindOf(points));
  const columns = [
    { de: 'Zeitraum', en: 'Period' }[language],
    ...names.flatMap((name, index) => {
      const kind = kinds[index] ?? null;
      return kind === null ? [name] : [name, intervalHead(name, kind, data, language)];
    }),
    { de: 'Anmerkungen', en: 'Notes' }[language],
  ];
  const rows = periodsOf(data.series).map((period) => {
    const points = data.series.map((series) => series.points.find((point) => point.period === period));
    const cells = points.flatMap((point, index) => [
      point ? pointCell(point, data.indicator, language) : { de: 'kein Wert', en: 'no value' }[language],
      ...((kinds[index] ?? null) === null
        ? []
        : [point ? intervalCell(point, data.indicator, language) : '']),
    ]);
    const remarks = points.flatMap((point, index) => {
      const words = point ? pointRemarks(point, language).join(', ') : '';
      if (words === '') return [];
      return [data.series.length === 1 ? words : `${heads[index]}: ${words}`];
    });
    return [formatPeriod(period, language, 'long'), ...cells, remarks.join('; ')];
  });
  return { columns, rows };
}

/** Beside several series the head names whose interval it is. */
function intervalHead(name: string, kind: IntervalKind, data: SeriesData, language: Language): string {
  const title = intervalTitle(kind, language);
  return data.series.length === 1 ? title : `${name}: ${title}`;
}

function periodsOf(series: readonly Series[]): string[] {
  const keys = new Set(series.flatMap((one) => one.points.map((point) => point.period)));
  return [...keys]
    .flatMap((key) => maybePeriod(key) ?? [])
    .sort(comparePeriods)
    .map((period) => period.key);
}
