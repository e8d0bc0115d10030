import type { ReportChart } from '../../data/report-chart.ts';
import { type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatValue } from '../words/format.ts';
import { say } from '../words/texts.ts';
import { breakdownTable } from './breakdown-table.ts';
import { valueColumn } from './figure-cells.ts';
import { goalTable } from './goal-table.ts';
import { planTable } from './plan-table.ts';
import { seriesDataOf } from './report-series.ts';
import { seriesTable } from './series-table.ts';
import { surveyTable } from './survey-table.ts';

/** What a chart of a report is drawn from: its figures, or its milestones. */
export function reportChartTable(chart: ReportChart, language: Language): Table {
  switch (chart.kind) {
    case 'target':
      return goalTable(chart.target, language, 'figures');
    case 'plan':
      return planTable(chart.plan, language);
    case 'series':
      return seriesTable(seriesDataOf(chart, language), language, 'figures');
    case 'breakdown':
      return breakdownTable({ ...seriesDataOf(chart, language), period: chart.period }, language);
    case 'survey':
      return surveyTable(chart.question, language, 'figures');
    case 'dots':
      return dotsTable(chart, language);
  }
}

/** The places that are drawn, then the larger areas. */
function dotsTable(
  { rows, references, indicator }: Extract<ReportChart, { kind: 'dots' }>,
  language: Language,
): Table {
  const drawn = [...rows.flatMap((row) => ('value' in row ? [row] : [])), ...references];
  return {
    columns: [textColumn(say('area', language)), valueColumn(say('value', language), indicator)],
    rows: drawn.map(({ name, value }) => [
      textCell(name),
      { text: formatValue(value, indicator, language), value },
    ]),
  };
}
