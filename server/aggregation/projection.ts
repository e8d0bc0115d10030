import type { State } from '../../data/assessment.ts';
import type { Indicator } from '../../data/indicator.ts';
import { yearsBetween } from '../../data/period.ts';
import type { Interval } from '../../data/series.ts';
import type { UsablePoint } from './choose-points.ts';

/** Direction as a sign: what counts as progress is positive. */
export type Sign = 1 | -1;

/** How far a value stays short of what is wanted, in the indicator's unit; 0 where it does not. */
export type Missing = (value: number) => number;

/**
 * Average yearly change in the indicator's unit: last minus first, by the years between them. Null with one point, or
 * where all lie at the same time. `points` in time order.
 *
 * Source: Destatis, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht (average of the yearly changes).
 */
export function maybeAverageChange(points: readonly UsablePoint[]): number | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const years = yearsBetween(first.period, last.period);
  return years > 0 ? plain((last.value - first.value) / years) : null;
}

/** How far a value stays short of the target; 0 at or beyond it. */
export function missOf(value: number, target: number, sign: Sign): number {
  return Math.max(0, plain(sign * (target - value)));
}

/**
 * The state by the projection, for a target that is neither met nor due. `change` and `tolerance` are per year, `miss`
 * is what the projected value stays short of the target, `gap` = |target − current| > 0; `scale` is the size of the
 * figures, for comparisons at the borders. On course below 5 % of the gap, slightly off up to 20 %.
 *
 * Source: Destatis, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht ("Methodik der Statussymbole"); the
 * tolerance, and telling "no movement" from "wrong way", are ours (methods 3).
 */
export function projectedState(by: {
  change: number;
  tolerance: number;
  sign: Sign;
  missShare: number;
  scale: number;
}): State {
  const movement = movementState(by);
  if (movement !== 'rightWay') return movement;
  if (by.missShare < 0.05 - precision) return 'onCourse';
  return by.missShare <= 0.2 + precision ? 'slightlyOff' : 'offCourse';
}

/**
 * The average change per year against the tolerance: moving away by more than it, within it, or the way that is wanted.
 *
 * Method: Zielkreis, methods 3.
 */
export function movementState(by: {
  change: number;
  tolerance: number;
  sign: Sign;
  scale: number;
}): 'wrongWay' | 'noMovement' | 'rightWay' {
  const progress = by.sign * by.change;
  const nearly = precision * by.scale;
  if (progress < -by.tolerance - nearly) return 'wrongWay';
  return progress <= by.tolerance + nearly ? 'noMovement' : 'rightWay';
}

/** At or beyond the target, up to what binary fractions lose in figures of that size. */
export function isMet(value: number, target: number, sign: Sign, scale: number): boolean {
  return sign * (value - target) >= -precision * scale;
}

/** Relative: 7.1 − 0.18 × 7 is not exactly 5.84 in binary, and a border must not depend on that. */
export const precision = 1e-9;

/** Whether chance alone could have made the value that one: strictly inside the figure's interval. */
export function isWithinChance(value: number, interval: Interval | null, scale: number): boolean {
  const nearly = precision * scale;
  return interval !== null && interval.low + nearly < value && value < interval.high - nearly;
}

/** The size of the figures, for comparisons at a border. */
export function scaleOf(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}

export function clamp(value: number, { min, max }: Indicator['range']): number {
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, value));
}

/** Never the negative zero. */
export function plain(value: number): number {
  return value === 0 ? 0 : value;
}
