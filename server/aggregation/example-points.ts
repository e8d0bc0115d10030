import type { Target } from '../../data/goal.ts';
import { type PeriodKind, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';

/** Points and targets for tests: only what a case is about needs to be said. */
export function examplePoint(period: string, value: number | null, more: Partial<Point> = {}): Point {
  return {
    period,
    kind: readPeriod(period).kind,
    value,
    numerator: null,
    denominator: null,
    gap: value === null ? 'notDelivered' : null,
    interval: null,
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    how: 'delivered',
    present: null,
    expected: null,
    complete: true,
    approximate: false,
    notes: [],
    origins: [],
    originCount: 0,
    ...more,
  };
}

/** Values year by year from `first` on. */
export function yearlyPoints(first: number, values: readonly (number | null)[]): Point[] {
  return values.map((value, i) => examplePoint(String(first + i), value));
}

export function exampleTarget(more: Partial<Target> = {}): Target {
  return {
    key: 'z1',
    goal: 'g1',
    kind: 'reach',
    indicator: 'example',
    definitionVersion: 1,
    area: '03999',
    breakdown: '',
    fold: null,
    baselinePeriod: '2018',
    baselineValue: 8,
    value: 5,
    duePeriod: '2030',
    direction: 'down',
    tolerance: null,
    lower: null,
    upper: null,
    milestones: [],
    formerTargets: [],
    ...more,
  };
}

/** The first period of each kind in 2020, for tests over all kinds. */
export const examplePeriods: Readonly<Record<PeriodKind, string>> = {
  day: '2020-03-14',
  week: '2020-W11',
  month: '2020-01',
  quarter: '2020-Q1',
  half: '2020-H1',
  year: '2020',
  schoolYear: '2019/20',
  schoolHalf: '2019/20-2',
  trainingYear: '2019/20-A',
  date: '2020-12-31',
  range: '2020-01-01..2020-10-31',
  wave: 'b-1@2019-11-01..2020-01-31',
};
