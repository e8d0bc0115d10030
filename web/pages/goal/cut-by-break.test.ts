import { describe, expect, test } from 'vitest';
import { tableTexts } from '../../../data/table.ts';
import { options } from '../../charts/chart-fixture.ts';
import { createGoalScene } from '../../charts/goal-scene.ts';
import { goalTable } from '../../charts/goal-table.ts';
import { arithmetic, operationalisation } from '../../words/assessment.ts';
import { fixtureTarget } from '../../words/target-fixture.ts';
import { goalLegend } from './goal-legend.ts';

/** Decided in 2017 for 2030; the series breaks in 2020. All figures are invented. */
const values: [string, number][] = [2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => [
  String(year),
  8 - (year - 2017) / 5,
]);
const whole = fixtureTarget({ values, target: 5, due: '2030' });
const cut = {
  ...whole,
  assessment: {
    ...whole.assessment,
    cutByBreak: true,
    tolerance: 0,
    pathChange: null,
    pathValue: null,
    pace: null,
    observedSinceBaseline: null,
  },
};

describe('a target whose baseline stands before a break', () => {
  test('has no path in the chart, its legend and its table', () => {
    expect(createGoalScene(whole, options(760))?.path).toHaveLength(2);
    expect(createGoalScene(cut, options(760))).toMatchObject({ path: [], goal: { value: 5 } });
    expect([goalLegend(whole), goalLegend(cut)].map((keys) => keys.includes('path'))).toEqual([true, false]);
    const paths = (target: typeof whole) => tableTexts(goalTable(target, 'de')).rows.map((row) => row[2]);
    expect(paths(whole)).toContain('8,0\u00a0%');
    expect(paths(cut).slice(0, values.length)).toEqual(values.map(() => ''));
  });

  test('says so where it is described, and what the tolerance is', () => {
    const rows = (target: typeof whole) =>
      new Map(operationalisation(target, 'de').map(({ label, text }) => [label, text]));
    expect(rows(whole).get('Ausgangswert')).toBe('8,0\u00a0% · 2017');
    expect(rows(whole).get('Toleranz')).toMatch(/^5 % der Veränderung/);
    expect(rows(cut).get('Ausgangswert')).toMatch(
      /^8,0\u00a0% · 2017\. Der Ausgangswert \(2017\).*vor dem Bruch.*kein Zielpfad/,
    );
    expect(rows(cut).get('Toleranz')).toBe('nicht festgelegt, jede Veränderung zählt');
  });

  test('says so in the arithmetic, which does not miss a baseline', () => {
    const lines = arithmetic(cut, 'de');
    const path = lines.find(({ label }) => label === 'Zielpfad');
    expect(path?.working).toMatch(/vor dem Bruch der Reihe.*lässt sich kein Zielpfad angeben/);
    const tolerance = lines.find(({ label }) => label.startsWith('Toleranz'));
    expect(tolerance).toMatchObject({
      working: 'ohne Zielpfad gibt es keine Vorgabe, jede Veränderung zählt',
      result: '0',
    });
    expect(arithmetic(whole, 'de').some(({ label }) => label === 'Zielpfad')).toBe(false);
  });
});
