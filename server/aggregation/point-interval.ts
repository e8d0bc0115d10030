import type { Indicator } from '../../data/indicator.ts';
import type { Interval } from '../../data/series.ts';
import type { Figure } from './figure.ts';
import type { Bounds } from './statistics/bounds.ts';
import { byarInterval } from './statistics/byar.ts';
import { poissonInterval } from './statistics/poisson.ts';
import { wilsonInterval } from './statistics/wilson.ts';

type Declared = Pick<Indicator, 'aggregation' | 'factor' | 'overTime' | 'interval'>;

/**
 * The 95 % interval that an indicator declares for one of its figures, in its unit. Stored, combined and folded figures
 * are treated alike: from what was counted.
 *
 * - `wilson`: a rate that is a share, from its numerator and denominator.
 * - `byar`: a count from its value, a rate of events from its numerator; below 10 events the exact Poisson interval.
 * - `t`: always undefined, because a stored mean has no standard deviation beside it.
 *
 * Undefined as well where the figure is a gap (a rate over a denominator of 0 is one); where the parts of a rate are
 * not known, or the numerator of a share is larger than its denominator; for figures that were perturbed, rounded to
 * zero or estimated (nobody counted them); for an incomplete count (its missing institutions are no chance either) and
 * for a mean of counts over time. A rate of the institutions that reported has the interval of what they counted.
 * Counts rounded to 3 or 5 keep theirs: the rounding, at most 2, lies inside it, and the figure is marked approximate.
 *
 * Source: methods 2; Wilson 1927, Newcombe 1998, Breslow and Day 1987, Ulm 1990 (see the functions called).
 */
export function maybeInterval(figure: Figure, indicator: Declared): Interval | undefined {
  if (figure.value === null || figure.qualifiers.some((one) => noise.has(one))) return;
  switch (indicator.interval) {
    case 'wilson':
      return maybeShare(figure, indicator);
    case 'byar':
      return indicator.aggregation === 'rate'
        ? maybeRate(figure, indicator)
        : maybeCount({ ...figure, value: figure.value }, indicator);
    default:
      return undefined;
  }
}

const noise: ReadonlySet<string> = new Set(['perturbed', 'roundedToZero', 'estimated']);

function maybeShare({ numerator, denominator }: Figure, indicator: Declared): Interval | undefined {
  if (indicator.aggregation !== 'rate' || numerator === null || denominator === null) return undefined;
  if (numerator < 0 || numerator > denominator) return undefined;
  const bounds = wilsonInterval({ count: numerator, n: denominator });
  return { ...scale(bounds, indicator.factor), method: 'wilson' };
}

function maybeRate({ numerator, denominator }: Figure, { factor }: Declared): Interval | undefined {
  if (numerator === null || denominator === null || numerator < 0 || denominator < 0) return undefined;
  const { method, ...bounds } = intervalOfEvents(numerator);
  return { ...scale(bounds, factor / denominator), method };
}

function maybeCount(figure: Figure & { value: number }, indicator: Declared): Interval | undefined {
  const isMean =
    figure.qualifiers.includes('average') || (figure.how === 'periods' && indicator.overTime === 'mean');
  if (indicator.aggregation !== 'count' || isMean || !figure.complete || figure.value < 0) return undefined;
  return intervalOfEvents(figure.value);
}

function intervalOfEvents(count: number): Interval {
  return count < 10
    ? { ...poissonInterval(count), method: 'poisson' }
    : { ...byarInterval(count), method: 'byar' };
}

function scale({ low, high }: Bounds, factor: number): Bounds {
  return { low: low * factor, high: high * factor };
}
