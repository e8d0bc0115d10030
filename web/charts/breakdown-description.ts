import type { Point } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod, formatValue } from '../words/format.ts';
import { coverageWords, gapWords } from '../words/points.ts';
import { latestPeriod } from './breakdown-table.ts';
import { type SeriesData, seriesLabel } from './chart-series.ts';

/** A category with its figure, or in words why it has none. */
export interface BreakdownRow {
  name: string;
  isTotal: boolean;
  point: Point | undefined;
  text: string;
}

export interface BreakdownData extends SeriesData {
  /** Canonical period, by default the latest in which any category has a number. */
  period?: string;
}

/** Name and description of the bars, for those who do not see them; empty where there are none. */
export function breakdownDescription(
  data: BreakdownData,
  language: Language,
): { title: string; description: string } {
  const period = data.period ?? latestPeriod(data.series);
  if (period === null) return { title: data.indicator.title, description: '' };
  const rows = breakdownRows(data, period, language);
  return {
    title: `${data.indicator.title}, ${formatPeriod(period, language, 'long')}`,
    description: `${rows.map((row) => `${row.name}: ${row.text}`).join('. ')}.`,
  };
}

/** The categories of a period in the order of the series. */
export function breakdownRows(data: BreakdownData, period: string, language: Language): BreakdownRow[] {
  return data.series.map((series) => {
    const point = series.points.find((one) => one.period === period);
    return {
      name: seriesLabel(series, language),
      isTotal: series.breakdown === '',
      point,
      text: rowText(point, data, language),
    };
  });
}

function rowText(point: Point | undefined, { indicator }: BreakdownData, language: Language): string {
  if (!point) return { de: 'kein Wert', en: 'no value' }[language];
  if (point.value === null) return gapWords(point, language);
  const coverage = coverageWords(point, language);
  return formatValue(point.value, indicator, language) + (coverage === null ? '' : ` · ${coverage}`);
}
