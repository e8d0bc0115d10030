import type { Series } from '../../data/series.ts';
import type { SeriesData } from './chart-series.ts';

/** Lines of one indicator that are told apart by a name: areas, or what was made of a series. */
export interface ComparisonData {
  lines: readonly { name: string; series: Series }[];
  indicator: SeriesData['indicator'];
  /** Where an index starts: 100. */
  reference?: number;
  /** ISO day: figures for periods that begin after it are forecasts. */
  asOf?: string;
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
