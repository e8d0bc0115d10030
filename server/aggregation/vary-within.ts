import type { Interval } from '../../data/series.ts';
import { z95 } from './statistics/normal.ts';

/**
 * A figure as chance could have given it: answers where a standard normal number leads from it within its 95 % interval,
 * ±1.96 being the interval's ends. The way up and the way down are measured apart, because the intervals are not symmetric.
 *
 * Drawn on the scale on which chance has the same size everywhere, so that no draw leaves the possible range: for a
 * proportion (Wilson) the angular scale arcsin √p, for a count or a rate from one (Byar, Poisson) the square root, for a
 * mean (t) its own. On the angular scale a proportion and its complement are exact mirror images.
 *
 * `factor` turns a proportion into the indicator's unit (100 for percent).
 *
 * Source: Anscombe 1948, The transformation of Poisson, binomial and negative-binomial data (the scales); that a figure
 * is varied within its interval is the rule of Zielkreis, methods 3.
 */
export function varyWithin(
  value: number,
  interval: Interval,
  factor: number,
): (standardNormal: number) => number {
  const { to, from } = scales[interval.method];
  const here = to(value / factor);
  const up = (to(interval.high / factor) - here) / z95;
  const down = (here - to(interval.low / factor)) / z95;
  return (normal) => factor * from(here + normal * (normal > 0 ? up : down));
}

interface Scale {
  to: (value: number) => number;
  from: (place: number) => number;
}

const angular: Scale = {
  to: (value) => Math.asin(Math.sqrt(Math.min(1, Math.max(0, value)))),
  from: (place) => Math.sin(Math.min(Math.PI / 2, Math.max(0, place))) ** 2,
};
const root: Scale = {
  to: (value) => Math.sqrt(Math.max(0, value)),
  from: (place) => Math.max(0, place) ** 2,
};
const linear: Scale = { to: (value) => value, from: (place) => place };

const scales: Readonly<Record<Interval['method'], Scale>> = {
  wilson: angular,
  byar: root,
  poisson: root,
  t: linear,
};
