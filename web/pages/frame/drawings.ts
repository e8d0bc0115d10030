/** All charts in one piece that is loaded with the first of them. */
export { breakdownChart } from '../../charts/breakdown-chart.ts';
export { goalChart } from '../../charts/goal-chart.ts';
export { seriesChart } from '../../charts/series-chart.ts';
export { sparkChart } from '../../charts/spark-chart.ts';
