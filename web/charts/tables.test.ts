import { describe, expect, test } from 'vitest';
import { tableTexts } from '../../data/table.ts';
import { breakdownTable } from './breakdown-table.ts';
import { bySex, gappy } from './chart-fixture.ts';
import { goalTable } from './goal-table.ts';
import { seriesTable } from './series-table.ts';

describe('tables behind the charts', () => {
  test('goal: values, path, gaps with their sign, projection and target', () => {
    const { columns, rows } = tableTexts(goalTable(gappy, 'de'));
    expect(columns).toEqual(['Zeitraum', 'Wert', 'Zielpfad', 'Anmerkungen']);
    expect(rows[0]).toEqual(['Schuljahr 2014/15', '8,9\u00a0%', '8,9\u00a0%', '']);
    expect(rows[2]).toEqual(['Schuljahr 2016/17', '.', '8,3\u00a0%', 'geheim oder unbekannt (.)']);
    expect(rows[9]?.[3]).toBe('vorläufig');
    expect(rows.at(-1)).toEqual(['Schuljahr 2026/27', '', '5,0\u00a0%', 'Zielwert']);
  });
  test('series: one column each, remarks say whose they are', () => {
    const { columns, rows } = tableTexts(seriesTable(bySex, 'de'));
    expect(columns).toEqual(['Zeitraum', 'insgesamt', 'weiblich', 'männlich', 'Anmerkungen']);
    expect(rows[3]).toEqual([
      'Schuljahr 2019/20',
      '7,8\u00a0%',
      '.',
      '9,4\u00a0%',
      'weiblich: geheim oder unbekannt (.)',
    ]);
  });
  test('breakdown: the latest period with a number', () => {
    const { columns, rows } = tableTexts(breakdownTable(bySex, 'en'));
    expect(columns).toEqual(['Category', 'Value, School year 2021/22', 'Notes']);
    expect(rows[1]).toEqual(['weiblich', '5.4%', '']);
  });
});
