import { expect, test } from 'vitest';
import { tableTexts } from '../../data/table.ts';
import { reportChartTable } from '../../web/charts/report-chart-table.ts';
import { fixturePlan } from '../../web/words/target-fixture.ts';
import { fixtureDocument } from './report-fixture.ts';

const charts = fixtureDocument.blocks.flatMap((block) => (block.kind === 'figure' ? [block.chart] : []));

test('each chart has its table', () => {
  const heads = charts.map((chart) => tableTexts(reportChartTable(chart, 'de')).columns[0]);
  expect(heads).toEqual(['Zeitraum', 'Zeitraum', 'Ausprägung', 'Antwort']);
});

test('milestones are a table as well', () => {
  // Looked at on 30 June 2024.
  const plan = fixturePlan([['Vertrag', '2024-03-31', '2024-03-30']]);
  expect(tableTexts(reportChartTable({ kind: 'plan', plan }, 'de'))).toEqual({
    columns: ['Nr.', 'Meilenstein', 'Termin', 'Erledigt', 'Stand'],
    rows: [['1', 'Vertrag', '31.03.2024', '30.03.2024', 'erledigt']],
  });
});

test('places with their values, without those that are left out', () => {
  const value = { text: '5,1\u00a0%', value: 5.1 };
  const table = reportChartTable(
    {
      kind: 'dots',
      indicator: {
        id: 'quote',
        title: { de: 'Quote', en: 'Rate' },
        unit: { de: '', en: '' },
        decimals: 1,
        symbol: '%',
      },
      period: '2025',
      rows: [{ name: 'Hier', isOwn: true, value: 5.1, interval: null, hollow: false }, { skipped: 3 }],
      references: [{ name: 'Land', value: 5.1 }],
      title: '',
      description: '',
    },
    'de',
  );
  expect(table.rows).toEqual([
    [{ text: 'Hier', value: null }, value],
    [{ text: 'Land', value: null }, value],
  ]);
});
