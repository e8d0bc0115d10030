import type { Assessment, State } from '../../data/assessment.ts';
import type { AssessedPlan, AssessedTarget } from '../../data/contract.ts';
import { maybePeriod, readPeriod, yearsBetween } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { fixtureTrend } from './trend-fixture.ts';

/** A target for tests of words and charts; all figures in tests are invented unless they name their origin. */
export interface FixtureInput {
  values: readonly [period: string, value: number | null][];
  target: number | null;
  due: string | null;
  direction?: 'up' | 'down';
  indicator?: Partial<AssessedTarget['indicator']>;
  points?: (point: Point) => Partial<Point>;
  assessment?: Partial<Assessment>;
}

const shareOfLeavers: AssessedTarget['indicator'] = {
  id: 'abgehende-ohne-hauptschulabschluss',
  title: { de: 'Abgehende ohne Hauptschulabschluss', en: 'Leavers without a certificate' },
  short: { de: 'Ohne Abschluss', en: 'Without certificate' },
  unit: { de: 'Prozent aller Abgehenden', en: 'per cent of all leavers' },
  symbol: '%',
  decimals: 1,
  polarity: 'lower',
};

export function fixturePoint(period: string, value: number | null): Point {
  const kind = maybePeriod(period)?.kind ?? 'year';
  return {
    period,
    kind,
    value,
    numerator: null,
    denominator: null,
    gap: value === null ? 'secret' : null,
    interval: null,
    sign: value === null ? '.' : null,
    qualifiers: [],
    reported: null,
    due: null,
    how: 'delivered',
    present: null,
    expected: null,
    complete: value !== null,
    approximate: false,
    notes: [],
    origins: [],
    originCount: 0,
  };
}

export function fixtureTarget(input: FixtureInput): AssessedTarget {
  const direction = input.direction ?? 'down';
  const indicator = { ...shareOfLeavers, ...input.indicator };
  const points = input.values.map(([period, value]) => {
    const point = fixturePoint(period, value);
    return { ...point, ...input.points?.(point) };
  });
  const first = points.find((point) => point.value !== null);
  return {
    target: {
      key: 'abschluss-1',
      goal: 'abschluss',
      kind: 'reach',
      indicator: indicator.id,
      definitionVersion: 1,
      area: '03999',
      breakdown: '',
      fold: null,
      baselinePeriod: first?.period ?? null,
      baselineValue: first?.value ?? null,
      value: input.target,
      duePeriod: input.due,
      direction,
      tolerance: null,
      lower: null,
      upper: null,
      milestones: [],
      formerTargets: [],
    },
    indicator,
    areaName: 'Landkreis Musterland',
    breakdownLabel: { de: 'insgesamt', en: 'total' },
    series: {
      indicator: indicator.id,
      definitionVersion: 1,
      area: '03999',
      areaName: 'Landkreis Musterland',
      breakdown: '',
      breakdownLabel: { de: 'insgesamt', en: 'total' },
      role: 'total',
      points,
    },
    differences: [],
    assessment: { ...assess(points, input, direction), ...input.assessment },
    trend: fixtureTrend(),
    override: null,
  };
}

/** The rules of methods 3 in short, enough to make figures that fit together. */
function assess(points: readonly Point[], input: FixtureInput, direction: 'up' | 'down'): Assessment {
  const used = points
    .filter((point) => point.value !== null)
    .slice(-6)
    .map((point) => ({ period: point.period, value: point.value ?? Number.NaN }));
  const [first, last] = [used[0], used.at(-1)];
  const start = points.find((point) => point.value !== null);
  const blank = blankAssessment(input, direction);
  if (!first || !last || !start || start.value === null || input.target === null || input.due === null) {
    return { ...blank, reason: first ? 'noTargetValue' : 'noValues' };
  }
  const years = (from: string, to: string) => yearsBetween(readPeriod(from), readPeriod(to));
  const baseline = { period: start.period, value: start.value };
  const pathYears = years(baseline.period, input.due);
  const pathChange = (input.target - baseline.value) / pathYears;
  const pathValue = baseline.value + years(baseline.period, last.period) * pathChange;
  const yearsUsed = years(first.period, last.period);
  const yearsLeft = years(last.period, input.due);
  const gap = Math.abs(input.target - last.value);
  const isPath = used.length < 4 || start.kind === 'wave';
  const averageChange = isPath || yearsUsed === 0 ? null : (last.value - first.value) / yearsUsed;
  const projected = averageChange === null ? null : last.value + yearsLeft * averageChange;
  const sign = direction === 'up' ? 1 : -1;
  const miss = projected === null ? null : Math.max(0, sign * (input.target - projected));
  const tolerance = Math.abs(pathChange) * 0.05;
  const found: Assessment = {
    ...blank,
    method: isPath ? 'path' : 'projection',
    baseline,
    current: last,
    used: used.map((point) => ({ ...point, years: years(first.period, point.period), interval: null })),
    yearsUsed,
    yearsLeft,
    averageChange,
    tolerance,
    pathChange,
    neededChange: yearsLeft === 0 ? null : (input.target - last.value) / yearsLeft,
    projected,
    projectedShown: projected === null ? null : Math.max(0, projected),
    gap,
    miss,
    missShare: miss === null || gap === 0 ? null : miss / gap,
    pace: pathValue === baseline.value ? null : (last.value - baseline.value) / (pathValue - baseline.value),
    observedSinceBaseline: last.value - baseline.value,
    pathValue,
  };
  return { ...found, state: stateOf(found, sign) };
}

function stateOf(found: Assessment, sign: number): State {
  const { current, targetValue, averageChange, tolerance, missShare, pathValue, yearsLeft } = found;
  if (!current || targetValue === null || pathValue === null) return 'notAssessable';
  const isMet = sign * (current.value - targetValue) >= 0;
  if (yearsLeft !== null && yearsLeft <= 0) return isMet ? 'reached' : 'missed';
  if (isMet) return 'met';
  if (averageChange === null || tolerance === null) {
    return sign * (current.value - pathValue) >= 0 ? 'ahead' : 'behind';
  }
  if (Math.abs(averageChange) <= tolerance) return 'noMovement';
  if (sign * averageChange < 0) return 'wrongWay';
  if (missShare === null || missShare < 0.05) return 'onCourse';
  return missShare <= 0.2 ? 'slightlyOff' : 'offCourse';
}

function blankAssessment(input: FixtureInput, direction: 'up' | 'down'): Assessment {
  return {
    kind: 'reach',
    state: 'notAssessable',
    receding: false,
    reason: null,
    method: null,
    asOf: '2024-06-30',
    direction,
    baseline: null,
    cutByBreak: false,
    targetValue: input.target,
    lower: null,
    upper: null,
    duePeriod: input.due,
    current: null,
    currentInterval: null,
    used: [],
    leftOut: [],
    yearsUsed: null,
    yearsLeft: null,
    averageChange: null,
    tolerance: null,
    toleranceGiven: false,
    pathChange: null,
    pathPoints: [],
    neededChange: null,
    projected: null,
    projectedShown: null,
    gap: null,
    miss: null,
    missShare: null,
    pace: null,
    observedSinceBaseline: null,
    pathValue: null,
    hold: null,
    range: null,
    simulation: null,
    history: [],
  };
}

type FixtureStep = [title: string, due: string, done: string | null];

/** A plan on 30 June 2024 with these steps; all of it invented. */
export function fixturePlan(steps: readonly FixtureStep[]): AssessedPlan {
  const asOf = '2024-06-30';
  const judged = steps.map(([title, due, done]) => ({
    title,
    due,
    done,
    evidence: null,
    state: done !== null ? ('done' as const) : due < asOf ? ('late' as const) : ('due' as const),
    daysLate: (done ?? asOf) > due ? (Date.parse(done ?? asOf) - Date.parse(due)) / 86_400_000 : null,
  }));
  const count = (state: string) => judged.filter((step) => step.state === state).length;
  const [done, due, late] = [count('done'), count('due'), count('late')];
  const next = judged.find((step) => step.state !== 'done');
  const open = late > 0 ? 'stepsLate' : due > 0 ? 'stepsDue' : 'stepsDone';
  return {
    plan: {
      key: 'konzept',
      goal: 'abschluss',
      title: 'Konzept Schulsozialarbeit',
      steps: judged.map(({ state: _state, daysLate: _days, ...step }) => step),
    },
    assessment: {
      state: steps.length === 0 ? 'notAssessable' : open,
      reason: steps.length === 0 ? 'noSteps' : null,
      asOf,
      steps: judged,
      done,
      due,
      late,
      next: next ? { title: next.title, due: next.due, done: next.done, evidence: next.evidence } : null,
    },
  };
}
