import type { ChartOptions } from './figure.ts';
import { type ComparisonData, namedSeries } from './named-series.ts';
import { seriesChart } from './series-chart.ts';

/**
 * Lines side by side over time, each with its name at its end; the first is the one that is compared and lies on top in
 * blue. Throws where they are not of one definition.
 */
export function comparisonChart(data: ComparisonData, options: ChartOptions): SVGSVGElement | HTMLElement {
  return seriesChart(namedSeries(data), options);
}
