import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessedPlan, AssessedTarget } from '../../data/contract.ts';
import { tableTexts } from '../../data/table.ts';
import {
  changed,
  held,
  inside,
  leaving,
  notHeld,
  outside,
  rightWay,
  schoolYears,
  unsure,
  untold,
  withMilestone,
} from '../words/kind-fixture.ts';
import { fixturePlan, fixtureTarget } from '../words/target-fixture.ts';
import { options } from './chart-fixture.ts';
import { goalChart } from './goal-chart.ts';
import { goalTable } from './goal-table.ts';
import { cutOff, overlapping, picture } from './picture.ts';
import { planChart } from './plan-chart.ts';
import { planSpark } from './plan-spark.ts';
import { sparkChart } from './spark-chart.ts';

const plan = fixturePlan([
  ['Bestandsaufnahme an allen Schulen', '2023-12-31', '2024-02-10'],
  ['Rahmenkonzept', '2024-05-31', null],
  ['Vereinbarung', '2024-12-31', null],
  ['Umsetzung', '2025-07-31', null],
]);

describe('pictures', () => {
  const drawn: [string, () => Element][] = [
    ['goal-hold-760', () => goalChart(notHeld, options(760))],
    ['goal-hold-340', () => goalChart(notHeld, options(340))],
    ['goal-range-760', () => goalChart(outside, options(760))],
    ['goal-milestone-760', () => goalChart(withMilestone, options(760))],
    ['goal-former-760', () => goalChart(changed, options(760))],
    ['goal-direction-340', () => goalChart(rightWay, options(340))],
    ['spark-range', () => sparkChart(inside, options(150, { height: 48 }))],
    ['plan-760', () => planChart(plan, options(760))],
    ['plan-340', () => planChart(plan, options(340))],
    ['plan-spark', () => planSpark(plan, options(150, { height: 48 }))],
  ];
  test.each(drawn)('%s', async (name, draw) => {
    await expect(picture(draw())).toMatchFileSnapshot(`./__snapshots__/${name}.svg`);
  });
});

const targets: [string, AssessedTarget][] = [
  ['held', held],
  ['not held', notHeld],
  ['inside', inside],
  ['leaving', leaving],
  ['outside', outside],
  ['direction', rightWay],
  ['milestone', withMilestone],
  ['changed', changed],
  ['unsure', unsure],
  ['untold', untold],
];

describe('no two texts overlap, none is cut off', () => {
  test.each(targets)('%s', (_, target) => {
    for (const width of [320, 390, 479, 480, 760, 1180]) {
      for (const language of ['de', 'en'] as const) {
        const figure = goalChart(target, options(width, { language }));
        expect([width, language, overlapping(figure), cutOff(figure, width)]).toEqual([
          width,
          language,
          [],
          [],
        ]);
      }
    }
  });

  test('plan', () => {
    for (const width of [280, 340, 760, 1180]) {
      const figure = planChart(plan, options(width));
      expect([width, overlapping(figure), cutOff(figure, width)]).toEqual([width, [], []]);
    }
  });
});

describe('bounds', () => {
  const rings = (target: AssessedTarget) =>
    goalChart(target, options(760)).querySelectorAll('circle[r="8.5"]').length;

  test('a ring around each period that counts and does not keep to what is asked', () => {
    expect(rings(notHeld)).toBe(1);
    expect(rings(held)).toBe(1);
    // The one that is above 5.0 does not count any more.
    const used = held.assessment.used.filter(({ period }) => period !== '2019/20');
    expect(rings({ ...held, assessment: { ...held.assessment, used } })).toBe(0);
    // At least 5.0: the other five of the six.
    expect(rings({ ...held, target: { ...held.target, direction: 'up' } })).toBe(5);
    expect(rings(outside)).toBe(0);
  });

  test('a range has a band and both bounds by name, an open one a line', () => {
    const closed = goalChart(inside, options(760));
    expect(closed.querySelectorAll('g[data-layer="rect"]')).toHaveLength(1);
    expect(closed.textContent).toMatch(/höchstens 700.*mindestens 600/s);
    const open = goalChart({ ...inside, target: { ...inside.target, upper: null } }, options(760));
    expect(open.querySelectorAll('g[data-layer="rect"]')).toHaveLength(0);
    expect(open.textContent).not.toContain('höchstens');
  });

  test('only what is to be reached has a diamond', () => {
    const diamonds = (target: AssessedTarget) =>
      goalChart(target, options(760)).querySelectorAll('g[data-layer="dot"] path').length;
    expect(diamonds(unsure)).toBe(1);
    expect(diamonds(changed)).toBe(2);
    for (const target of [held, inside, outside, rightWay]) expect(diamonds(target)).toBe(0);
  });

  test('the description says what is asked', () => {
    expect(goalChart(held, options(760)).querySelector('desc')?.textContent).toContain('Ziel höchstens 5,0');
    expect(goalChart(inside, options(760, { language: 'en' })).querySelector('desc')?.textContent).toContain(
      'Target 600 to 700',
    );
  });

  test('values and bounds of any size give a picture', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), value, value, (values, a, b) => {
        const base = fixtureTarget({ values: schoolYears(2015, values), target: null, due: null });
        const bounds = { kind: 'range' as const, lower: Math.min(a, b), upper: Math.max(a, b) };
        const target = { ...base, target: { ...base.target, ...bounds } };
        for (const figure of [goalChart(target, options(420)), sparkChart(target, options(150))]) {
          expect(figure.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('plan', () => {
  test('each step has its number, its shape and its text', () => {
    const figure = planChart(plan, options(760));
    expect(figure.textContent).toContain('Stand 30.06.2024');
    const description = figure.querySelector('desc')?.textContent ?? '';
    expect(description).toMatch(
      /1\. Bestandsaufnahme an allen Schulen, 31\.12\.2023: erledigt, 41 Tage nach dem Termin/,
    );
    expect(description).toMatch(/2\. Rahmenkonzept, 31\.05\.2024: überfällig seit 30 Tagen/);
    expect(figure.getAttribute('aria-label')).toMatch(/^Meilensteine im Verzug/);
  });

  test('steps on one day stand side by side, however many', () => {
    const together = fixturePlan(
      Array.from({ length: 8 }, (_, index): [string, string, null] => [
        `Schritt ${index}`,
        '2024-12-31',
        null,
      ]),
    );
    expect(overlapping(planChart(together, options(320)))).toEqual([]);
    expect(planChart(fixturePlan([]), options(320)).textContent).toBe('Keine Werte');
  });

  test('the row of steps is hidden from readers of screens', () => {
    const without: AssessedPlan = fixturePlan([]);
    for (const one of [plan, without]) {
      expect(planSpark(one, options(150)).getAttribute('aria-hidden')).toBe('true');
    }
    expect(planSpark(plan, options(150)).querySelectorAll('rect')).toHaveLength(4);
  });
});

describe('the table behind a chart', () => {
  test('has the path from milestone to milestone', () => {
    // 8 to 6 in four years: 7.5 after one, 7 after two.
    const paths = tableTexts(goalTable(withMilestone, 'de')).rows.map((row) => row[2]);
    expect(paths).toEqual(['8,0\u00a0%', '7,5\u00a0%', '7,0\u00a0%', '5,0\u00a0%']);
  });

  test('has no path and no target row where there is none to reach', () => {
    const { rows } = tableTexts(goalTable(inside, 'de'));
    expect(rows.map((row) => row[2])).toEqual(rows.map(() => ''));
    expect(rows.map((row) => row[3])).not.toContain('Zielwert');
    expect(tableTexts(goalTable(held, 'de')).rows).toHaveLength(6);
  });
});
