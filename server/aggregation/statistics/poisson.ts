import type { Bounds } from './bounds.ts';
import { gammaQuantile } from './gamma.ts';

/**
 * The exact 95 % interval of a Poisson count, in events: low = χ²(2.5 %; 2k) ÷ 2, high = χ²(97.5 %; 2k + 2) ÷ 2, which
 * are quantiles of gamma distributions. `count` ≥ 0, otherwise it throws `not a count of events: x`.
 *
 * Source: Garwood 1936, Biometrika 28; Ulm 1990, American Journal of Epidemiology 131, 373–375.
 */
export function poissonInterval(count: number): Bounds {
  if (!(count >= 0)) throw new Error(`not a count of events: ${count}`);
  return {
    low: count === 0 ? 0 : gammaQuantile(0.025, count),
    high: gammaQuantile(0.975, count + 1),
  };
}
