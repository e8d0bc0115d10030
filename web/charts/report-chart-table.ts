import type { ReportChart } from '../../data/report-chart.ts';
import { type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatValue } from '../words/format.ts';
import { say } from '../words/texts.ts';
import { breakdownTable } from './breakdown-table.ts';
import { goalTable } from './goal-table.ts';
import { seriesDataOf } from './report-series.ts';
import { seriesTable, valueColumn } from './series-table.ts';
import { surveyTable } from './survey-table.ts';

/** The figures behind a chart of a report; null where it draws none, as that of milestones. */
export function reportChartTable(chart: ReportChart, language: Language): Table | null {
  switch (chart.kind) {
    case 'target':
      return goalTable(chart.target, language);
    case 'plan':
      return null;
    case 'series':
      return seriesTable(seriesDataOf(chart, language), language);
    case 'breakdown':
      return breakdownTable({ ...seriesDataOf(chart, language), period: chart.period }, language);
    case 'survey':
      return surveyTable(chart.question, language);
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
