import type { Assessment } from '../../data/assessment.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Target } from '../../data/goal.ts';
import { type FixtureInput, fixtureTarget } from './target-fixture.ts';

/** Invented targets of every kind for tests of words and charts, judged by hand as their comments say. */
interface KindInput extends FixtureInput {
  decided?: Partial<Target>;
}

function kindTarget({ decided, ...input }: KindInput): AssessedTarget {
  const found = fixtureTarget(input);
  const kind = decided?.kind ?? 'reach';
  return {
    ...found,
    target: { ...found.target, ...decided },
    assessment: { ...found.assessment, ...input.assessment, kind },
  };
}

export const schoolYears = (from: number, values: readonly number[]): [string, number][] =>
  values.map((value, index) => [
    `${from + index}/${String((from + index + 1) % 100).padStart(2, '0')}`,
    value,
  ]);

const counted: FixtureInput['indicator'] = {
  title: { de: 'Plätze', en: 'Places' },
  short: { de: 'Plätze', en: 'Places' },
  unit: { de: 'Anzahl', en: 'number' },
  symbol: '',
  decimals: 0,
  polarity: 'none',
};

const nothing: Partial<Assessment> = {
  tolerance: null,
  pathChange: null,
  neededChange: null,
  projected: null,
  projectedShown: null,
  missShare: null,
  pace: null,
  observedSinceBaseline: null,
  pathValue: null,
};

/** At most 5.0 in every period: 4.8, 5.2, 4.9, 4.7, 4.6, 4.5: of the last five 5.2 is above it. */
const holdValues = [4.8, 5.2, 4.9, 4.7, 4.6, 4.5];
function hold(values: readonly number[], more: Partial<Assessment>): AssessedTarget {
  const periods = schoolYears(2018, values);
  const judged = periods.map(([period, value]) => ({ period, value, isMet: value <= 5 }));
  return kindTarget({
    values: periods,
    target: 5,
    due: null,
    decided: { kind: 'hold', baselineValue: null },
    assessment: {
      ...nothing,
      method: 'hold',
      reason: null,
      used: judged.map(({ period, value }, years) => ({ period, value, years, interval: null })),
      current: judged.at(-1) ?? null,
      hold: {
        met: judged.filter(({ isMet }) => isMet).length,
        of: judged.length,
        last: judged.slice(-5),
      },
      ...more,
    },
  });
}

export const held = hold(holdValues, { state: 'held' });
export const notHeld = hold([4.8, 4.9, 4.7, 4.6, 5.3], { state: 'notHeld' });
export const heldToTheEnd = hold([4.8, 4.9], { state: 'reached', method: 'due' });
export const brokenOnce = hold([4.8, 5.2, 4.9], { state: 'missed', method: 'due' });

/** Between 600 and 700. */
function range(values: readonly number[], more: Partial<Assessment>): AssessedTarget {
  const periods = schoolYears(2018, values);
  return kindTarget({
    values: periods,
    target: null,
    due: '2030/31',
    direction: 'up',
    indicator: counted,
    decided: { kind: 'range', lower: 600, upper: 700, value: null, baselineValue: null },
    assessment: {
      ...nothing,
      method: 'range',
      reason: null,
      lower: 600,
      upper: 700,
      ...more,
    },
  });
}

const usedOf = (values: readonly number[]): Assessment['used'] =>
  schoolYears(2018, values).map(([period, value], years) => ({ period, value, years, interval: null }));
const latest = (value: number) => ({ period: '2022/23', value });

/** (640 − 620) ÷ 4 = 5 a year; 640 + 8 × 5 = 680, still inside; the lower bound is 40 away, the upper one 60. */
export const inside = range([620, 625, 630, 635, 640], {
  state: 'inside',
  used: usedOf([620, 625, 630, 635, 640]),
  current: latest(640),
  yearsUsed: 4,
  yearsLeft: 8,
  averageChange: 5,
  projected: 680,
  projectedShown: 680,
  miss: 0,
  gap: 40,
  targetValue: 600,
  range: { bound: 'lower', value: 600, outlook: null },
});

/** (680 − 640) ÷ 4 = 10 a year; 680 + 8 × 10 = 760, 60 above the upper bound. */
export const leaving = range([640, 650, 660, 670, 680], {
  state: 'inside',
  receding: true,
  used: usedOf([640, 650, 660, 670, 680]),
  current: latest(680),
  yearsUsed: 4,
  yearsLeft: 8,
  averageChange: 10,
  projected: 760,
  projectedShown: 760,
  miss: 60,
  gap: 20,
  targetValue: 700,
  range: { bound: 'upper', value: 700, outlook: null },
});

/** (580 − 564) ÷ 4 = 4 a year; 580 + 8 × 4 = 612: inside when due; 20 are missing today. */
export const outside = range([564, 568, 572, 576, 580], {
  state: 'outside',
  used: usedOf([564, 568, 572, 576, 580]),
  current: latest(580),
  yearsUsed: 4,
  yearsLeft: 8,
  averageChange: 4,
  tolerance: 0,
  neededChange: 2.5,
  projected: 612,
  projectedShown: 612,
  miss: 0,
  missShare: 0,
  gap: 20,
  targetValue: 600,
  range: { bound: 'lower', value: 600, outlook: 'onCourse' },
});

/** Only down: (7.2 − 8.0) ÷ 4 = −0.2 a year. */
function direction(values: readonly number[], more: Partial<Assessment>): AssessedTarget {
  const used = usedOf(values);
  return kindTarget({
    values: schoolYears(2018, values),
    target: null,
    due: null,
    decided: { kind: 'direction', value: null, baselineValue: null },
    assessment: {
      ...nothing,
      method: 'direction',
      reason: null,
      used,
      current: used.at(-1) ?? null,
      yearsUsed: 4,
      tolerance: 0.05,
      toleranceGiven: true,
      ...more,
    },
  });
}

export const rightWay = direction([8, 7.8, 7.6, 7.4, 7.2], { state: 'rightWay', averageChange: -0.2 });
export const notMoving = direction([8, 7.9, 8, 7.9, 7.9], { state: 'noMovement', averageChange: -0.025 });
export const otherWay = direction([7, 7.2, 7.4, 7.6, 7.8], { state: 'wrongWay', averageChange: 0.2 });

/** From 8 over 6 in 2022/23 to 5: at 2020/21, two of four years, the path is at 8 + 2 × (6 − 8) ÷ 4 = 7. */
export const withMilestone = kindTarget({
  values: schoolYears(2018, [8, 7.6, 7.2]),
  target: 5,
  due: '2030/31',
  decided: { milestones: [{ period: '2022/23', value: 6 }] },
  assessment: {
    state: 'behind',
    pathPoints: [
      { period: '2018/19', value: 8 },
      { period: '2022/23', value: 6 },
      { period: '2030/31', value: 5 },
    ],
    pathValue: 7,
    pace: 0.8,
  },
});

const interval = (low: number, high: number) => ({ low, high, method: 'wilson' as const });

/** First and last value may be ±0.6 by chance: 55 % of 2,000 runs are 1,100. */
export const unsure = kindTarget({
  values: schoolYears(2018, [8, 7.82, 7.64, 7.46, 7.28, 7.1]),
  target: 5,
  due: '2030/31',
  assessment: {
    state: 'notAssignable',
    simulation: {
      draws: 2000,
      seed: 7,
      needed: 0.8,
      shares: [
        { state: 'offCourse', share: 0.55 },
        { state: 'slightlyOff', share: 0.448 },
        { state: 'onCourse', share: 0.002 },
      ],
    },
  },
});
for (const [place, [low, high]] of [
  [0, [7.4, 8.6]],
  [5, [6.5, 7.7]],
] as const) {
  const point = unsure.assessment.used[place];
  if (point) point.interval = interval(low, high);
}

/** The path asks for 7.75 at 2019/20, and chance alone makes 7.9 anything from 7.3 to 8.5. */
export const untold = kindTarget({
  values: schoolYears(2018, [8, 7.9]),
  target: 5,
  due: '2030/31',
  assessment: { state: 'untold', currentInterval: interval(7.3, 8.5) },
});

/** Due, and the target lies inside the interval of 5.2. */
export const untoldWhenDue = kindTarget({
  values: schoolYears(2018, [8, 5.2]),
  target: 5,
  due: '2019/20',
  assessment: { state: 'untold', method: 'due', currentInterval: interval(4.7, 5.8) },
});

/** 6.0 in 2026/27 was asked for until 12 March 2023. */
export const changed = kindTarget({
  values: schoolYears(2018, [8, 7.82, 7.64, 7.46, 7.28, 7.1]),
  target: 5,
  due: '2030/31',
  decided: {
    formerTargets: [
      {
        value: 6,
        lower: null,
        upper: null,
        duePeriod: '2026/27',
        validUntil: '2023-03-12',
        decision: 'Kreistag, Vorlage 2023/017',
        paper: null,
      },
    ],
  },
});
