import { mostSteps } from './most-steps.ts';

/**
 * The argument at which a rising function reaches `wanted`, between `low` and `high`, by halving until binary numbers
 * know nothing in between. For quantiles: 60 steps or so, as exact as the function itself. Throws
 * `nowhere between low and high` where they are no numbers.
 */
export function invertRising(
  rising: (x: number) => number,
  wanted: number,
  [low, high]: readonly [number, number],
): number {
  let [below, above] = [low, high];
  for (let step = 1; step <= mostSteps; step += 1) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return middle;
    if (rising(middle) < wanted) below = middle;
    else above = middle;
  }
  throw new Error(`nowhere between ${low} and ${high}`);
}

/** Doubles `start` until the rising function is at or beyond `wanted`. */
export function upperEnd(rising: (x: number) => number, wanted: number, start: number): number {
  let end = start;
  while (rising(end) < wanted) end *= 2;
  return end;
}
