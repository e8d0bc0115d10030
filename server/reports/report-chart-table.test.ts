import { expect, test } from 'vitest';
import { tableTexts } from '../../data/table.ts';
import { reportChartTable } from '../../web/charts/report-chart-table.ts';
import { fixtureDocument } from './report-fixture.ts';

const charts = fixtureDocument.blocks.flatMap((block) => (block.kind === 'figure' ? [block.chart] : []));

test('each chart that draws figures has its table', () => {
  const heads = charts.map((chart) => {
    const table = reportChartTable(chart, 'de');
    return table && tableTexts(table).columns[0];
  });
  expect(heads).toEqual(['Zeitraum', 'Zeitraum', 'Ausprägung', 'Antwort']);
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
  expect(table?.rows).toEqual([
    [{ text: 'Hier', value: null }, value],
    [{ text: 'Land', value: null }, value],
  ]);
});
