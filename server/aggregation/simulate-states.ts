import type { Simulation, State } from '../../data/assessment.ts';
import type { UsablePoint } from './choose-points.ts';
import type { Sign } from './projection.ts';
import { randomNormals } from './random-normals.ts';
import { varyWithin } from './vary-within.ts';

/**
 * The states that the projection would have if chance had given other figures: first and last point varied within
 * their intervals, independently of each other, and each draw judged by `classify`. Null where neither has an interval;
 * one without stays as it is. The draws are the same every time (fixed seed), and are laid out along the way to the
 * target (`sign`), so that a rate and its complement get mirrored draws and the same shares.
 *
 * Method: Zielkreis, methods 3 (not safely assignable).
 */
export function maybeSimulation(
  points: { first: UsablePoint; last: UsablePoint; sign: Sign; factor: number },
  classify: (first: number, last: number) => State,
): Simulation | null {
  const { first, last, sign, factor } = points;
  if (!first.interval && !last.interval) return null;
  const counts = new Map<State, number>();
  const vary = ({ value, interval }: UsablePoint) =>
    interval ? varyWithin(value, interval, factor) : () => value;
  const [varyFirst, varyLast] = [vary(first), vary(last)];
  for (const { forFirst, forLast } of draws) {
    const state = classify(varyFirst(sign * forFirst), varyLast(sign * forLast));
    const count = counts.get(state);
    counts.set(state, count === undefined ? 1 : count + 1);
  }
  const shares = [...counts].map(([state, count]) => ({ state, share: count / draws.length }));
  return {
    draws: draws.length,
    seed,
    needed,
    shares: shares.sort((a, b) => b.share - a.share || (a.state < b.state ? -1 : 1)),
  };
}

/**
 * Whether the state that the figures themselves give holds enough of the draws. Because the figures lie in the middle
 * of what is drawn, no other state can hold much more than half of it.
 */
export function isAssignable(state: State, simulation: Simulation | null): boolean {
  if (!simulation) return true;
  const own = simulation.shares.find((one) => one.state === state);
  return own !== undefined && own.share >= simulation.needed;
}

const seed = 20_240_630;
const needed = 0.8;
const drawCount = 2_000;

const normals = randomNormals(seed, 2 * drawCount);
const draws = Array.from({ length: drawCount }, (_, i) => ({
  forFirst: normals[2 * i] ?? Number.NaN,
  forLast: normals[2 * i + 1] ?? Number.NaN,
}));
