import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, assessment, type State } from '../../data/assessment.ts';
import { overrideStates } from '../../data/override.ts';
import type { Interval, Point } from '../../data/series.ts';
import { assessTarget } from './assess-target.ts';
import { examplePoint, exampleTarget } from './example-points.ts';

const indicator = { aggregation: 'rate', range: { min: 0, max: 100 }, factor: 100 } as const;
const kinds = ['reach', 'hold', 'range', 'direction'] as const;

const value = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
const half = fc.option(fc.integer({ min: 0, max: 50 }).map((n) => n / 10));
const figures = fc.array(fc.tuple(fc.option(value, { freq: 6 }), half), { maxLength: 9 });
const targets = fc.record({
  value: fc.option(value, { freq: 9 }),
  lower: fc.option(fc.integer({ min: 0, max: 50 })),
  upper: fc.option(fc.integer({ min: 50, max: 100 })),
  duePeriod: fc.constantFrom('2022', '2023', '2026', '2030', null),
  baselinePeriod: fc.constantFrom('2015', '2020', null),
  baselineValue: fc.option(value),
  direction: fc.constantFrom('up' as const, 'down' as const),
  tolerance: fc.constantFrom(null, 0.5),
});

function pointsOf(list: readonly [number | null, number | null][]): Point[] {
  return list.map(([one, spread], i) => {
    const interval: Interval | null =
      one === null || spread === null ? null : { low: one - spread, high: one + spread, method: 't' };
    return examplePoint(String(2024 - list.length + i), one, { interval });
  });
}

/** What only a computation can find, beside the states that a person can name. */
const found: readonly State[] = ['notAssignable', 'untold'];

function numbersOf(of: Assessment): number[] {
  const nested = [of.hold?.met, of.hold?.of, of.range?.value].flatMap((one) => one ?? []);
  return [...Object.values(of).filter((one) => typeof one === 'number'), ...nested];
}

describe.each(kinds)('any target of the kind %s', (kind) => {
  const assess = (points: readonly Point[], target: object) =>
    assessTarget({ target: exampleTarget({ ...target, kind }), indicator, points, asOf: '2024-06-30' });

  it('fits the contract, with a state of its kind and finite numbers', () => {
    fc.assert(
      fc.property(figures, targets, (list, target) => {
        const result = assess(pointsOf(list), target);
        expect(assessment.parse(result)).toEqual(result);
        const possible = [...overrideStates[kind], ...found];
        for (const { state } of [result, ...result.history]) expect(possible).toContain(state);
        expect(numbersOf(result).filter((one) => !Number.isFinite(one) || Object.is(one, -0))).toEqual([]);
        expect(result.method === null).toBe(result.state === 'notAssessable');
        expect(result.reason !== null).toBe(result.state === 'notAssessable');
        expect(result.simulation === null || result.simulation.shares.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is judged the same in whatever order the figures come', () => {
    fc.assert(
      fc.property(figures, targets, (list, target) => {
        const points = pointsOf(list);
        expect(assess([...points].reverse(), target)).toEqual(assess(points, target));
      }),
      { numRuns: 100 },
    );
  });
});
