import type { Series } from '../../data/series.ts';
import type { SeriesData } from './chart-series.ts';
import type { ChartOptions } from './figure.ts';
import { seriesChart } from './series-chart.ts';

/** Lines of one indicator that are told apart by a name: areas, or what was made of a series. */
export interface ComparisonData {
  lines: readonly { name: string; series: Series }[];
  indicator: SeriesData['indicator'];
  /** Where an index starts: 100. */
  reference?: number;
  /** ISO day: figures for periods that begin after it are forecasts. */
  asOf?: string;
}

/**
 * Lines side by side over time, each with its name at its end; the first is the one that is compared and lies on top in
 * blue. Throws where they are not of one definition.
 */
export function comparisonChart(data: ComparisonData, options: ChartOptions): SVGSVGElement | HTMLElement {
  return seriesChart(namedSeries(data), options);
}

/** The lines as series whose breakdown label is their name: what chart and table of series take. */
export function namedSeries({
  lines,
  indicator,
  reference,
  asOf,
}: ComparisonData): SeriesData & { lead: string } {
  const keyOf = (at: number) => `linie=${at + 1}`;
  return {
    series: lines.map(({ name, series }, at) => ({
      ...series,
      breakdown: keyOf(at),
      breakdownLabel: { de: name, en: name },
    })),
    indicator,
    lead: keyOf(0),
    ...(reference === undefined ? {} : { reference }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
