import type { ReportChart } from '../../data/report-chart.ts';
import type { Language } from '../../data/words.ts';
import type { SeriesData } from './chart-series.ts';

/** The series of a chart with their indicator in the language of its readers: what charts and tables of series take. */
export function seriesDataOf(
  chart: Extract<ReportChart, { kind: 'series' | 'breakdown' }>,
  language: Language,
): SeriesData {
  const { indicator, series, asOf, lead } = chart;
  return { series, indicator: inLanguage(indicator, language), asOf, lead };
}

function inLanguage(
  { title, unit, decimals, symbol }: Extract<ReportChart, { kind: 'series' }>['indicator'],
  language: Language,
): SeriesData['indicator'] {
  return { title: title[language], unit: unit[language], decimals, symbol };
}
