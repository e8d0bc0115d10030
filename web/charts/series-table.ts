import { comparePeriods, maybePeriod } from '../../data/period.ts';
import type { Point, Series } from '../../data/series.ts';
import { type Cell, type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod, type ValueFormat } from '../words/format.ts';
import { intervalKindOf } from '../words/intervals.ts';
import { pointCell, pointRemarks } from '../words/points.ts';
import { type SeriesData, seriesLabel } from './chart-series.ts';
import { valueColumn } from './figure-cells.ts';
import { type IntervalShape, intervalCells, intervalColumns } from './interval-columns.ts';

/** One row a period, one column a series with its interval where it has one, and what must be known of the row's figures. */
export function seriesTable(data: SeriesData, language: Language, intervals: IntervalShape = 'read'): Table {
  const heads = data.series.map((series) => seriesLabel(series, language));
  const names = data.series.length === 1 ? [{ de: 'Wert', en: 'Value' }[language]] : heads;
  const kinds = data.series.map(({ points }) => intervalKindOf(points));
  const columns = [
    textColumn({ de: 'Zeitraum', en: 'Period' }[language]),
    ...names.flatMap((name, index) => {
      const kind = kinds[index] ?? null;
      const figures = valueColumn(name, data.indicator);
      if (kind === null) return [figures];
      const owner = data.series.length === 1 ? '' : name;
      return [figures, ...intervalColumns(kind, data.indicator, { intervals, name: owner, language })];
    }),
    textColumn({ de: 'Anmerkungen', en: 'Notes' }[language]),
  ];
  const rows = periodsOf(data.series).map((period) => {
    const points = data.series.map((series) => series.points.find((point) => point.period === period));
    const cells = points.flatMap((point, index) => [
      valueCell(point, data.indicator, language),
      ...((kinds[index] ?? null) === null
        ? []
        : intervalCells(point, data.indicator, { intervals, language })),
    ]);
    const remarks = points.map((point) => (point ? pointRemarks(point, language).join(', ') : ''));
    return [
      textCell(formatPeriod(period, language, 'long')),
      ...cells,
      textCell(joinedRemarks(remarks, heads)),
    ];
  });
  return { columns, rows };
}

/** Whose remark it is, unless it is said of all. */
function joinedRemarks(remarks: readonly string[], heads: readonly string[]): string {
  const [first = ''] = remarks;
  if (remarks.every((words) => words === first)) return first;
  return remarks.flatMap((words, index) => (words === '' ? [] : [`${heads[index]}: ${words}`])).join('; ');
}

/** A figure as it is read and as it is computed with; what is no number says why. */
export function valueCell(point: Point | undefined, indicator: ValueFormat, language: Language): Cell {
  if (!point) return textCell({ de: 'kein Wert', en: 'no value' }[language]);
  return { text: pointCell(point, indicator, language), value: point.gap === null ? point.value : null };
}

function periodsOf(series: readonly Series[]): string[] {
  const keys = new Set(series.flatMap((one) => one.points.map((point) => point.period)));
  return [...keys]
    .flatMap((key) => maybePeriod(key) ?? [])
    .sort(comparePeriods)
    .map((period) => period.key);
}
