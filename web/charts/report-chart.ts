import type { ReportChart } from '../../data/report-chart.ts';
import { breakdownChart } from './breakdown-chart.ts';
import { dotChart } from './dot-chart.ts';
import type { ChartOptions } from './figure.ts';
import { goalChart } from './goal-chart.ts';
import { planChart } from './plan-chart.ts';
import { seriesDataOf } from './report-series.ts';
import { seriesChart } from './series-chart.ts';
import { surveyChart } from './survey-chart.ts';
import { surveyMultipleChart } from './survey-multiple-chart.ts';

/** A chart of a report, drawn for the screen or for paper. */
export function reportChart(chart: ReportChart, options: ChartOptions): SVGSVGElement | HTMLElement {
  switch (chart.kind) {
    case 'target':
      return goalChart(chart.target, options, chart.foot);
    case 'plan':
      return planChart(chart.plan, options);
    case 'series':
      return seriesChart(seriesDataOf(chart, options.language), options);
    case 'breakdown':
      return breakdownChart({ ...seriesDataOf(chart, options.language), period: chart.period }, options);
    case 'survey':
      return chart.question.isMultiple
        ? surveyMultipleChart(chart.question, options)
        : surveyChart(chart.question, options);
    case 'dots':
      return dotChart(chart, options);
  }
}
