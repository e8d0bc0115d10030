import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessedTarget } from '../../data/contract.ts';
import { fixturePoint, fixtureTarget } from '../words/target-fixture.ts';
import { breakdownChart } from './breakdown-chart.ts';
import {
  bySchool,
  bySex,
  forecast,
  gappy,
  goals,
  indicator,
  leavers,
  options,
  schoolYears,
  seriesOf,
} from './chart-fixture.ts';
import type { SeriesData } from './chart-series.ts';
import { goalChart } from './goal-chart.ts';
import { cutOff, overlapping, picture, textBoxes } from './picture.ts';
import { seriesChart } from './series-chart.ts';
import { sparkChart } from './spark-chart.ts';

describe('pictures', () => {
  const drawn: [string, () => Element][] = [
    ['goal-760', () => goalChart(leavers, options(760))],
    ['goal-340', () => goalChart(leavers, options(340))],
    ['goal-gaps-760', () => goalChart(gappy, options(760))],
    ['goal-waves-760', () => goalChart(goals.waves, options(760))],
    ['goal-intervals-760', () => goalChart(goals.counted, options(760))],
    ['goal-forecast-760', () => goalChart(forecast, options(760))],
    ['series-forecast-760', () => seriesChart({ ...bySex, asOf: '2019-12-31' }, options(760))],
    ['spark', () => sparkChart(leavers, options(150, { height: 48 }))],
    ['series-760', () => seriesChart(bySex, options(760))],
    ['series-340', () => seriesChart(bySex, options(340))],
    ['breakdown-760', () => breakdownChart(bySex, options(760))],
  ];
  test.each(drawn)('%s', async (name, draw) => {
    await expect(picture(draw())).toMatchFileSnapshot(`./__snapshots__/${name}.svg`);
  });
});

function lineRuns(figure: Element): number {
  const solid = [...figure.querySelectorAll('g[data-layer="line"]')].filter(
    (group) => group.getAttribute('stroke') === '#171b7d' && !group.getAttribute('stroke-dasharray'),
  );
  return solid.reduce((count, group) => count + group.querySelectorAll('path').length, 0);
}

describe('a gap never becomes a coordinate', () => {
  test('values, gaps and missing years in any order', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(320, 760), (found, width) => {
        const target = fixtureTarget({ values: schoolYears(2010, found), target: 40, due: '2030/31' });
        const figures = [goalChart(target, options(width)), sparkChart(target, options(150, { height: 48 }))];
        const runs = found
          .map((value) => (value === null ? ' ' : 'x'))
          .join('')
          .split(/ +/);
        for (const figure of figures) {
          // An axis may say that it does not start at zero, „null“ in German.
          expect(figure.outerHTML.replace('nicht bei null', '')).not.toMatch(/NaN|Infinity|undefined|null/);
          expect(lineRuns(figure)).toBe(runs.filter((run) => run.length > 1).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a period that is missing altogether leaves the line open', () => {
    const target = fixtureTarget({
      values: [
        ['2018', 8],
        ['2019', 7.9],
        ['2021', 7.5],
        ['2022', 7.4],
      ],
      target: 5,
      due: '2030',
    });
    expect(lineRuns(goalChart(target, options(760)))).toBe(2);
  });

  test('no line runs across a break', () => {
    const target = fixtureTarget({
      values: schoolYears(2018, [8, 7.9, 5.5, 5.4]),
      target: 5,
      due: '2030/31',
      points: (point) => (point.period === '2020/21' ? { notes: ['break'] } : {}),
    });
    const figure = goalChart(target, options(760));
    expect(lineRuns(figure)).toBe(2);
    expect(figure.textContent).toContain('Bruch');
  });
});

describe('no two texts overlap, none is cut off', () => {
  const widths = [320, 340, 390, 479, 480, 620, 760, 1180];
  const cases = widths.flatMap((width) =>
    Object.entries(goals).map(([name, target]): [string, number, AssessedTarget] => [name, width, target]),
  );
  test.each(cases)('goal %s at %d', (_, width, target) => {
    for (const language of ['de', 'en'] as const) {
      const figure = goalChart(target, options(width, { language }));
      expect(overlapping(figure)).toEqual([]);
      for (const { text, box } of textBoxes(figure)) {
        expect([text, box.left >= -1 && box.right <= width + 1]).toEqual([text, true]);
      }
    }
  });
  test.each(widths)('series at %d', (width) => {
    for (const data of [bySex, bySchool]) {
      for (const figure of [seriesChart(data, options(width)), breakdownChart(data, options(width))]) {
        expect(overlapping(figure)).toEqual([]);
        for (const { text, box } of textBoxes(figure)) {
          expect([text, box.left >= -1 && box.right <= width + 1]).toEqual([text, true]);
        }
      }
    }
  });
});

test('a bar leaves room for a value with what is missing of it, at the width of a column on paper', () => {
  const [first] = bySex.series;
  const period = first?.points[0]?.period;
  if (!first || !period) throw new Error('no series');
  const point = { ...fixturePoint(period, 2976), how: 'periods' as const, present: 10, expected: 12 };
  const figure = breakdownChart({ ...bySex, series: [{ ...first, points: [point] }] }, options(331));
  expect(figure.textContent).toContain('10 von 12 Zeiträumen');
  expect(cutOff(figure, 331)).toEqual([]);
});

describe('names and descriptions', () => {
  test('a chart is one picture named by what it shows', () => {
    const figure = goalChart(leavers, options(760));
    expect(figure.getAttribute('role')).toBe('img');
    expect(figure.getAttribute('aria-label')).toBe(
      'Abweichend: Bei gleichem Tempo fehlen 2030/31 noch 0,7 Prozentpunkte',
    );
    expect(figure.querySelector('desc')?.textContent).toContain('Ziel 5,0\u00a0% bis 2030/31');
    expect(figure.querySelector('style')).toBeNull();
  });
  test('a spark is hidden, the card says it in words', () => {
    expect(sparkChart(leavers, options(150)).getAttribute('aria-hidden')).toBe('true');
  });
  test('without values there is a quiet sentence', () => {
    const empty = fixtureTarget({ values: schoolYears(2020, [null, null]), target: 5, due: '2030/31' });
    const none: SeriesData = { series: [seriesOf('insgesamt', [null])], indicator };
    for (const element of [
      goalChart(empty, options(760)),
      sparkChart(empty, options(150)),
      seriesChart(none, options(760)),
      breakdownChart({ series: [], indicator }, options(760)),
    ]) {
      expect(element.textContent).toBe('Keine Werte');
    }
  });
});
