import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import type { Simulation, State } from '../../data/assessment.ts';
import { readPeriod } from '../../data/period.ts';
import type { UsablePoint } from './choose-points.ts';
import { isAssignable, maybeSimulation } from './simulate-states.ts';

/** A point with a standard deviation, on the scale of its own. */
function point(value: number, deviation: number | null): UsablePoint {
  const half = 1.959963984540054 * (deviation ?? 0);
  const interval =
    deviation === null ? null : ({ low: value - half, high: value + half, method: 't' } as const);
  return { period: readPeriod('2020'), value, interval };
}

const falls = (first: number, last: number): State => (last < first ? 'rightWay' : 'wrongWay');

function shareOf(simulation: Simulation | null, state: State): number | undefined {
  return simulation?.shares.find((one) => one.state === state)?.share;
}

describe('the simulation', () => {
  // By hand: last − first is normal with √(1 + 1) or 1; the share below 0 is Φ(1 ÷ √2) or Φ(1), Φ from jstat.
  it.each<[string, number | null, number | null, number]>([
    ['both', 1, 1, jStat.normal.cdf(Math.SQRT1_2, 0, 1)],
    ['the first alone', 1, null, jStat.normal.cdf(1, 0, 1)],
    ['the last alone', null, 1, jStat.normal.cdf(1, 0, 1)],
  ])('varies %s', (_, forFirst, forLast, expected) => {
    const points = { first: point(10, forFirst), last: point(9, forLast), sign: -1, factor: 1 } as const;
    const simulation = maybeSimulation(points, falls);
    // Three standard errors of a share in 2,000 draws.
    expect(Math.abs((shareOf(simulation, 'rightWay') ?? 0) - expected)).toBeLessThan(0.03);
    expect(simulation).toMatchObject({ draws: 2000, needed: 0.8 });
    expect(simulation?.shares.map(({ share }) => share).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it('is not needed without intervals', () => {
    const points = { first: point(10, null), last: point(9, null), sign: -1, factor: 1 } as const;
    expect(maybeSimulation(points, falls)).toBeNull();
  });

  it('is the same every time, and mirrored for the other direction', () => {
    const down = { first: point(10, 1), last: point(9, 1), sign: -1, factor: 1 } as const;
    const up = { first: point(90, 1), last: point(91, 1), sign: 1, factor: 1 } as const;
    const rises = (first: number, last: number): State => (last > first ? 'rightWay' : 'wrongWay');
    expect(maybeSimulation(down, falls)).toEqual(maybeSimulation(down, falls));
    expect(maybeSimulation(up, rises)).toEqual(maybeSimulation(down, falls));
  });

  it('names the likely states from the largest share on', () => {
    const points = { first: point(10, 1), last: point(10.5, 1), sign: -1, factor: 1 } as const;
    const shares = maybeSimulation(points, falls)?.shares.map(({ state }) => state);
    expect(shares).toEqual(['wrongWay', 'rightWay']);
  });

  it('names states of equal shares in the order of their names', () => {
    const points = { first: point(10, 1), last: point(9, 1), sign: -1, factor: 1 } as const;
    const taken: State[] = [];
    const inTurn = () => {
      const state = (['met', 'behind', 'ahead', 'untold'] as const)[taken.length % 4] ?? expect.unreachable();
      taken.push(state);
      return state;
    };
    // 2,000 draws in turn: 500 each.
    expect(maybeSimulation(points, inTurn)?.shares).toEqual(
      (['ahead', 'behind', 'met', 'untold'] as const).map((state) => ({ state, share: 0.25 })),
    );
  });
});

describe('safely assigned', () => {
  const simulation = (share: number): Simulation => ({
    draws: 2000,
    seed: 1,
    needed: 0.8,
    shares: [
      { state: 'onCourse', share },
      { state: 'offCourse', share: 1 - share },
    ],
  });

  it.each([
    [0.81, true],
    [0.8, true],
    [0.7995, false],
  ])('with %d of the draws: %s', (share, expected) => {
    expect(isAssignable('onCourse', simulation(share))).toBe(expected);
  });

  it('only by its own share', () => {
    expect(isAssignable('offCourse', simulation(0.9))).toBe(false);
    expect(isAssignable('slightlyOff', simulation(0.9))).toBe(false);
  });

  it('always without intervals', () => {
    expect(isAssignable('onCourse', null)).toBe(true);
  });
});
