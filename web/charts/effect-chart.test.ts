import { describe, expect, test } from 'vitest';
import type { EffectView } from '../../data/effect.ts';
import { readPeriod } from '../../data/period.ts';
import { options, seriesOf } from './chart-fixture.ts';
import { dayPosition } from './day-position.ts';
import { type EffectData, effectChart } from './effect-chart.ts';
import { overlapping, picture, textBoxes } from './picture.ts';

const window = (level: number, periods: string[]) => ({
  periods,
  level,
  numerator: null,
  denominator: null,
  sum: null,
});
const effect: EffectView['effect'] = {
  state: 'told',
  before: window(8.0, ['2017/18', '2018/19']),
  after: window(7.1, ['2020/21', '2021/22']),
  change: -0.9,
  interval: { low: -1.6, high: -0.2, method: 'newcombe' },
};
const elsewhere = (areaName: string, values: (number | null)[]) => ({
  series: { ...seriesOf('insgesamt', values), area: areaName, areaName },
  effect,
  beside: -0.2,
});

const data: EffectData = {
  view: {
    asOf: '2024-06-30',
    series: seriesOf('insgesamt', [8.3, 8.1, 7.9, 7.6, 7.2, 7.0]),
    during: ['2019/20'],
    effect,
    comparisons: [
      elsewhere('Landkreis Nachbarland', [6.9, 6.8, 6.9, 6.6, 6.5, 6.4]),
      elsewhere('Stadt Beispiel', [9.4, 9.3, null, 9.2, 9.0, 9.1]),
    ],
  },
  measure: { name: 'Lotsen an Hauptschulen', from: '2019-08-01', to: '2020-07-31' },
  indicator: { title: 'Abgehende', unit: { de: 'Prozent', en: 'per cent' }, decimals: 1, symbol: '%' },
};
const open: EffectData = {
  ...data,
  view: { ...data.view, effect: { state: 'refused', reason: 'noAfter', period: null }, comparisons: [] },
  measure: { name: '', from: '2021-01-15', to: null },
};

describe('pictures', () => {
  const drawn: [string, EffectData][] = [
    ['effect', data],
    ['effect-open', open],
  ];
  test.each(
    drawn.flatMap(([name, shown]) => [720, 390].map((width) => [`${name}-${width}`, shown, width] as const)),
  )('%s', async (name, shown, width) => {
    await expect(picture(effectChart(shown, options(width)))).toMatchFileSnapshot(
      `./__snapshots__/${name}.svg`,
    );
  });

  test('is named by what is seen, without a reason', () => {
    const figure = effectChart(data, options(720));
    expect(figure.getAttribute('aria-label')).toBe(
      'Nachher 0,9 Prozentpunkte weniger als vorher (Bereich −1,6 bis −0,2)',
    );
    expect(figure.querySelector('desc')?.textContent).toContain(
      'Lotsen an Hauptschulen, 01.08.2019 bis 31.07.2020',
    );
    const none = { ...data, view: { ...data.view, series: seriesOf('insgesamt', [null]), comparisons: [] } };
    expect(effectChart(none, options(720)).textContent).toBe('Keine Werte');
  });
});

test.each([390, 720])('areas have their short names at %d', (width) => {
  const comparisons = [elsewhere('Stade, Landkreis', [6.9, 6.8, 6.9, 6.6, 6.5, 6.4])];
  const figure = effectChart({ ...data, view: { ...data.view, comparisons } }, options(width));
  const texts = textBoxes(figure).map(({ text }) => text.trim());
  expect(texts).toContain('Stade');
  expect(texts).not.toContain('Stade, Landkreis');
});

describe('the axis is that of the figures', () => {
  const spanOf = (measure: EffectData['measure']) => {
    const dots = [...effectChart({ ...open, measure }, options(720)).querySelectorAll('circle')];
    const places = dots.map((dot) => Number(dot.getAttribute('cx')));
    return Math.max(...places) - Math.min(...places);
  };

  test.each([
    { name: '', from: '1900-01-01', to: null },
    { name: '', from: '1900-01-01', to: '1901-01-01' },
    { name: '', from: '2090-01-01', to: '2091-01-01' },
  ])('with a measure from $from to $to', (measure) => {
    // What a measure beside the figures may add is 0.15 of their span, and the axis' own room 0.04 at either side: the
    // figures keep 1 ÷ (1.15 × 1.08), four fifths of what is not margin.
    expect(spanOf(measure)).toBeGreaterThan(0.75 * (720 - 70));
  });

  test('a beginning that is not seen has no line', () => {
    const lines = (from: string) =>
      effectChart({ ...open, measure: { name: '', from, to: null } }, options(720)).querySelectorAll(
        '[stroke-dasharray="3 3"]',
      ).length;
    expect(lines('1900-01-01')).toBe(lines('2021-01-15') - 2);
  });
});

test.each([320, 390, 479, 480, 720, 1180])('no two texts overlap, none is cut off at %d', (width) => {
  for (const shown of [data, open]) {
    const figure = effectChart(shown, options(width));
    expect(overlapping(figure)).toEqual([]);
    for (const { text, box } of textBoxes(figure)) {
      expect([text, box.left >= -1 && box.right <= width + 1]).toEqual([text, true]);
    }
  }
});

describe('a day on the axis of its periods', () => {
  test.each([
    ['2019/20', 'schoolYear', 2019],
    ['2019', 'year', 2019],
    ['2019/20-A', 'trainingYear', 2019],
    ['2020-03', 'month', 2020 + 2 / 12],
    ['2020-Q2', 'quarter', 2020 + 3 / 12],
    ['2020-H2', 'half', 2020 + 6 / 12],
    ['2019/20-2', 'schoolHalf', 2020 + 1 / 12],
  ] as const)('%s begins half a step before its place', (key, kind, place) => {
    const step = {
      schoolYear: 1,
      year: 1,
      trainingYear: 1,
      month: 1 / 12,
      quarter: 1 / 4,
      half: 1 / 2,
      schoolHalf: 1 / 2,
    }[kind];
    expect(dayPosition(readPeriod(key).start, kind)).toBeCloseTo(place - step / 2, 10);
  });

  test('reference dates and waves lie by their days', () => {
    // 2020-01-01 is day 18,262 since 1970: 18262 ÷ 365.2425 = 49.9996.
    expect(dayPosition('2020-01-01', 'date')).toBeCloseTo(2019.9996, 3);
    // The middle of April, 14 of 30 days in: 3 + 14/30 months.
    expect(dayPosition('2020-04-15', 'year')).toBeCloseTo(2020 + (3 + 14 / 30) / 12 - 0.5, 10);
  });
});
