import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../data/comparison.ts';
import type { EffectView } from '../../data/effect.ts';
import type { Withheld } from '../../data/release.ts';
import { tableTexts } from '../../data/table.ts';
import { bySex, gappy, leavers } from './chart-fixture.ts';
import { comparisonTable } from './comparison-table.ts';
import { effectTable } from './effect-table.ts';
import { pointsTable } from './points-table.ts';
import { timelineTable } from './timeline-table.ts';
import { withheldTable } from './withheld-table.ts';

const percent = { decimals: 1, symbol: '%' };

describe('one series', () => {
  test('each period with its figure, what is no number with its sign and reason', () => {
    const { columns, rows } = pointsTable(gappy.series, percent, 'de');
    expect(columns.map(({ head }) => head)).toEqual(['Berichtszeitraum', 'Wert', 'Hinweise']);
    expect(rows).toHaveLength(gappy.series.points.length);
    gappy.series.points.forEach(({ gap, value }, index) => {
      expect(rows[index]?.[1]?.value).toBe(gap === null ? value : null);
    });
    const gap = rows.find(([, figure]) => figure?.value === null);
    expect(gap?.[2]?.text).toContain('geheim oder unbekannt');
  });

  test('numerator and denominator as numbers, none beside what is withheld', () => {
    const points = leavers.series.points.slice(0, 2).map((point, index) => ({
      ...point,
      ...{ numerator: 143, denominator: 1604 },
      ...(index === 1 ? { value: null, gap: 'protected' as const } : {}),
    }));
    const { columns, rows } = pointsTable({ points }, percent, 'de');
    expect(columns.map(({ head }) => head).slice(-3)).toEqual(['Zähler', 'Nenner', 'Hinweise']);
    expect(rows[0]?.slice(-3, -1)).toEqual([
      { text: '143', value: 143 },
      { text: '1.604', value: 1604 },
    ]);
    expect(rows[1]?.slice(-3, -1).map(({ value }) => value)).toEqual([null, null]);
    expect(rows[1]?.[1]).toEqual({ text: 'g', value: null });
  });
});

const [first] = bySex.series[0]?.points ?? [];
if (!first) throw new Error('the fixture has points');
const interval = { low: 6, high: 9, method: 'wilson' as const };

test('a comparison: places, ends of the intervals, reasons, larger areas', () => {
  const row = { isOwn: false, isMember: true, overlaps: null };
  const rows: Comparison['rows'] = [
    {
      ...row,
      key: 'a',
      name: { de: 'Aurich', en: 'Aurich' },
      rank: 1,
      point: { ...first, value: 7.26, interval },
    },
    { ...row, key: 'b', name: { de: 'Celle', en: 'Celle' }, rank: null, point: null },
  ];
  const references = [{ key: '03', name: 'Niedersachsen', point: { ...first, value: 7.5, interval: null } }];
  const table = comparisonTable({ rows, references, period: '2022/23' }, rows, percent, 'de');
  expect(tableTexts(table).columns).toEqual([
    'Gebiet',
    'Platz',
    'Wert, Schuljahr 2022/23',
    'Bereich von',
    'Bereich bis',
    'Hinweise',
  ]);
  expect(table.rows.map((cells) => cells.slice(0, 5).map(({ text, value }) => value ?? text))).toEqual([
    ['Aurich', 1, 7.26, 6, 9],
    ['Celle', '–', 'kein Wert', '', ''],
    ['Niedersachsen', 'zum Vergleich', 7.5, '', ''],
  ]);
});

test('an effect: levels and change, and the reason where nothing can be told', () => {
  const side = { numerator: null, denominator: null, sum: null };
  const view: EffectView = {
    asOf: '2026-11-18',
    series: { ...leavers.series, areaName: 'Musterland' },
    during: [],
    effect: {
      state: 'told',
      before: { ...side, periods: ['2018/19', '2019/20'], level: 8.04 },
      after: { ...side, periods: ['2021/22'], level: 7.5 },
      change: -0.54,
      interval: { low: -1.5, high: 0.4, method: 'newcombe' },
    },
    comparisons: [
      {
        series: { ...leavers.series, areaName: 'Stade' },
        effect: { state: 'refused', reason: 'noBefore', period: null },
        beside: null,
      },
    ],
  };
  const { rows } = effectTable(view, { ...percent, unit: { de: 'Prozent', en: 'per cent' } }, 'de');
  expect(rows[0]?.map(({ text, value }) => value ?? text)).toEqual([
    ...['Musterland', '2018/19 bis 2019/20 / 2021/22', 8.04, 7.5, -0.54, -1.5, 0.4, ''],
  ]);
  expect(rows[1]?.[0]?.text).toBe('Stade');
  expect(rows[1]?.[1]?.text).not.toBe('');
  expect(rows[1]).toHaveLength(8);
});

test('a timeline: a row an event, numbered as in the picture', () => {
  const event = {
    ...{ lane: 'decisions' as const, on: '2018-03-12', title: 'Masterplan beschlossen', short: 'Masterplan' },
    ...{ detail: null, record: null, look: 'filled' as const, number: 2 },
  };
  expect(tableTexts(timelineTable([event], 'de'))).toEqual({
    columns: ['Nr.', 'Tag', 'Art', 'Was', 'Hinweise'],
    rows: [['2', '12.03.2018', 'Beschlüsse und Beratungen', 'Masterplan beschlossen', '']],
  });
});

test('withheld figures: all of the list with their true numbers', () => {
  const one: Withheld = {
    ...{
      indicator: 'a',
      title: { de: 'Verfahren', en: 'Proceedings' },
      area: '03999',
      areaName: 'Musterland',
    },
    ...{ breakdown: 'schule=nord', breakdownLabel: { de: 'Nord', en: 'North' }, period: '2022/23' },
    ...{ value: 2, numerator: null, denominator: 1604.5, throughLabel: null },
    ...{ symbol: '', decimals: 1 },
    reason: { why: 'primary', part: 'value', hidden: [], through: null },
  };
  const { columns, rows } = withheldTable([one], 'de');
  expect(columns.filter(({ kind }) => kind === 'number').map(({ head }) => head)).toEqual([
    'Wert',
    'Zähler',
    'Nenner',
  ]);
  expect(rows[0]?.slice(4, 7).map(({ value }) => value)).toEqual([2, null, 1604.5]);
});
