import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssessedTarget } from '../../data/contract.ts';
import { targetKind } from '../../data/goal.ts';
import type { Point } from '../../data/series.ts';
import { arithmetic, changeFacts, headline, operationalisation } from '../../web/words/assessment.ts';
import { checkLines } from '../../web/words/pocket-calculator.ts';
import { fixtureTarget } from '../../web/words/target-fixture.ts';
import { assessTarget } from '../aggregation/assess-target.ts';
import { exampleTarget, yearlyPoints } from '../aggregation/example-points.ts';

const indicator = { aggregation: 'rate', range: { min: 0, max: 100 }, factor: 100 } as const;

/** Rates from their parts, so that their decimals never end, as the office has them; up to nine years until 2024. */
const rates = fc.array(fc.tuple(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 1000, max: 3000 })), {
  minLength: 1,
  maxLength: 9,
});

const inputs = fc.record({
  kind: fc.constantFrom(...targetKind.options),
  rates,
  direction: fc.constantFrom('up' as const, 'down' as const),
  value: fc.integer({ min: 1, max: 250 }).map((tenths) => tenths / 10),
  width: fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10),
  duePeriod: fc.constantFrom('2024', '2027', '2030'),
  hasIntervals: fc.boolean(),
  hasBaseline: fc.boolean(),
  milestone: fc.option(fc.integer({ min: 10, max: 200 }).map((tenths) => tenths / 10)),
  decimals: fc.constantFrom(0, 1, 2),
});

type Input = typeof inputs extends fc.Arbitrary<infer Value> ? Value : never;

function pointsOf({ rates: parts, hasIntervals }: Input): Point[] {
  const values = parts.map(([numerator, denominator]) => (100 * numerator) / denominator);
  return yearlyPoints(2025 - values.length, values).map((point) => {
    const value = point.value ?? Number.NaN;
    const interval = { low: value * 0.9, high: value * 1.1, method: 'wilson' as const };
    return hasIntervals ? { ...point, interval } : point;
  });
}

function assessed(input: Input): AssessedTarget {
  const { kind, value, width, duePeriod, direction, hasBaseline, milestone } = input;
  const points = pointsOf(input);
  const hasValue = kind === 'reach' || kind === 'hold';
  const target = exampleTarget({
    kind,
    direction,
    duePeriod,
    value: hasValue ? value : null,
    lower: kind === 'range' ? value : null,
    upper: kind === 'range' ? value + width : null,
    baselinePeriod: hasBaseline ? (points[0]?.period ?? null) : null,
    baselineValue: hasBaseline ? (points[0]?.value ?? null) : null,
    milestones: milestone === null ? [] : [{ period: '2026', value: milestone }],
  });
  const assessment = assessTarget({ target, indicator, points, asOf: '2025-02-01' });
  const words = fixtureTarget({
    values: [],
    target: null,
    due: null,
    indicator: { decimals: input.decimals },
  });
  return { ...words, target, series: { ...words.series, points }, assessment };
}

/** Whether the screen says that its lines can be redone, undefined where nothing was computed. */
function saysExact(entry: AssessedTarget): boolean | undefined {
  const rounding = arithmetic(entry, 'de').find(({ label }) => label === 'Rundung');
  return rounding?.working.startsWith('Jede Zeile lässt sich');
}

/** 40 of 1,740 less the lower bound 0.8 is 1.4988…, which is 1; but 2.3 − 0.8 as shown is 1.5, which is 2. */
const onAnEdge: Input = {
  kind: 'range',
  rates: [
    [5, 1000],
    [40, 1740],
  ],
  direction: 'up',
  value: 0.8,
  width: 3,
  duePeriod: '2024',
  hasIntervals: false,
  hasBaseline: false,
  milestone: null,
  decimals: 0,
};

it('every line on the screen gives its result on a pocket calculator, or the screen says that it may not', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const entry = assessed(input);
      if (saysExact(entry) !== false) checkLines(entry);
    }),
    { numRuns: 120, examples: [[onAnEdge]] },
  );
});

it('hardly ever has to say so', () => {
  const sample = fc.sample(inputs, { seed: 1, numRuns: 200 }).map((input) => saysExact(assessed(input)));
  expect(sample.filter((isExact) => isExact === true).length).toBeGreaterThan(150);
  expect(sample.filter((isExact) => isExact === false).length).toBeLessThan(3);
});

it('no state leaves a sentence without words or figures', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom('de' as const, 'en' as const), (input, language) => {
      const entry = assessed(input);
      expect(headline(entry, language)).toMatch(/^\p{L}.*: .{5,}/u);
      const rows = [
        ...arithmetic(entry, language),
        ...changeFacts(entry, language),
        ...operationalisation(entry, language),
      ];
      expect(JSON.stringify([headline(entry, language), rows])).not.toMatch(/NaN|undefined|null|Infinity/);
    }),
    { numRuns: 60 },
  );
});
