/** All charts in one piece that is loaded with the first of them. */

export { readShapes } from '../../../data/boundary-shapes.ts';
export { breakdownChart } from '../../charts/breakdown-chart.ts';
export { comparisonChart } from '../../charts/comparison-chart.ts';
export { differenceChart } from '../../charts/difference-chart.ts';
export { dotChart } from '../../charts/dot-chart.ts';
export { effectChart } from '../../charts/effect-chart.ts';
export { goalChart } from '../../charts/goal-chart.ts';
export { mapChart } from '../../charts/map-chart.ts';
export { measuresChart } from '../../charts/measures-chart.ts';
export { planChart } from '../../charts/plan-chart.ts';
export { planSpark } from '../../charts/plan-spark.ts';
export { reportChart } from '../../charts/report-chart.ts';
export { ringChart } from '../../charts/ring-chart.ts';
export { seriesChart } from '../../charts/series-chart.ts';
export { sparkChart } from '../../charts/spark-chart.ts';
export { surveyChart } from '../../charts/survey-chart.ts';
export { surveyMultipleChart } from '../../charts/survey-multiple-chart.ts';
export { timelineChart } from '../../charts/timeline-chart.ts';
