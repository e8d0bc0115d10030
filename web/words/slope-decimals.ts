import type { Trend } from '../../data/trend.ts';
import { roundHalfUp } from './format.ts';

/**
 * Decimals of a slope and its interval: one more than the values have, as many as it takes for two digits of the slope
 * that count, and for no bound to look like zero that is none; at most four more than the values.
 */
export function slopeDecimals(
  { slope, slopeLow, slopeHigh }: Pick<Trend, 'slope' | 'slopeLow' | 'slopeHigh'>,
  { decimals }: { decimals: number },
): number {
  const most = decimals + 4;
  let found = decimals + 1;
  while (found < most && !isTold({ slope, slopeLow, slopeHigh }, found)) found += 1;
  return found;
}

function isTold(
  { slope, slopeLow, slopeHigh }: Pick<Trend, 'slope' | 'slopeLow' | 'slopeHigh'>,
  decimals: number,
): boolean {
  const hasTwoDigits = !slope || roundHalfUp(Math.abs(slope), decimals) >= 10 ** (1 - decimals);
  return hasTwoDigits && [slopeLow, slopeHigh].every((bound) => !bound || roundHalfUp(bound, decimals) !== 0);
}
