import type { Effect, EffectWindow } from '../../data/effect.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Point } from '../../data/series.ts';
import { chooseWindows, isBreak, isUsable, type MeasureSpan, type Placed } from './effect-windows.ts';
import { byarInterval } from './statistics/byar.ts';
import { newcombeDifference } from './statistics/newcombe-difference.ts';
import { poissonInterval } from './statistics/poisson.ts';

/** What the level of several periods must know of an indicator. */
export type EffectIndicator = Pick<Indicator, 'aggregation' | 'factor' | 'interval'>;

type Told = Extract<Effect, { state: 'told' }>;

/**
 * What was before and after a measure: over the windows that `chooseWindows` takes, the level of each side and the
 * change (after less before) in the indicator's unit. A rate is pooled (factor × Σ numerators ÷ Σ denominators), counts
 * and stocks are averaged over the periods; what is never put together (rates without parts, means, medians, indices)
 * is compared by one period a side. The interval of the change, where each figure has one of its own: Newcombe's hybrid
 * score interval for proportions; for counts and rates from counts the same construction from the limits of the two
 * Poisson rates (MOVER; Byar's, below 10 events exact). It tells what chance alone may do, not what the measure did: this is
 * no proof of a cause.
 *
 * Sources: methods 6; Newcombe 1998, Statistics in Medicine 17, 873–890, method 10; Zou and Donner 2008, Statistics in
 * Medicine 27, 1693–1702.
 */
export function tellEffect(
  points: readonly Point[],
  measure: MeasureSpan,
  indicator: EffectIndicator,
): Effect {
  const isSingle = !canPool(points, indicator);
  const windows = chooseWindows(points, measure, { isSingle });
  return windows.state === 'refused' ? windows : changeOver(windows.before, windows.after, indicator);
}

/**
 * The change in another series over the windows of `effect`, computed alike. Refused with `missing` where it lacks a
 * complete figure of a period, or the parts that pooling needs, and with `break` where one lies between its first and
 * last period.
 */
export function tellSameWindows(
  points: readonly Point[],
  { before, after }: Pick<Told, 'before' | 'after'>,
  indicator: EffectIndicator,
): Effect {
  const wanted = [...before.periods, ...after.periods];
  const found = wanted.map((period) => points.find((point) => point.period === period));
  const missing = found.findIndex((point) => !point || !isUsable(point));
  const first = points.findIndex(({ period }) => period === wanted[0]);
  const last = points.findIndex(({ period }) => period === wanted.at(-1));
  const broken = points.slice(first + 1, last + 1).find(isBreak);
  if (missing >= 0) return { state: 'refused', reason: 'missing', period: wanted[missing] ?? null };
  if (broken) return { state: 'refused', reason: 'break', period: broken.period };
  const usable = found.flatMap((point) => point ?? []);
  if (before.periods.length > 1 && !canPool(usable, indicator))
    return { state: 'refused', reason: 'missing', period: wanted[0] ?? null };
  const placed = usable.map((point) => ({ point }));
  const count = before.periods.length;
  return changeOver(placed.slice(0, count), placed.slice(count), indicator);
}

/** Whether the figures of several periods can make one level. */
function canPool(points: readonly Point[], { aggregation }: EffectIndicator): boolean {
  switch (aggregation) {
    case 'count':
    case 'stock':
      return true;
    case 'rate':
      return points
        .filter(isUsable)
        .every(({ numerator, denominator }) => numerator !== null && denominator !== null);
    default:
      return false;
  }
}

type Side = readonly Pick<Placed, 'point'>[];

function changeOver(before: Side, after: Side, indicator: EffectIndicator): Told {
  const [from, to] = [windowOf(before, indicator), windowOf(after, indicator)];
  const isCounted = [...before, ...after].every(({ point }) => point.interval !== null);
  return {
    state: 'told',
    before: from,
    after: to,
    change: to.level - from.level,
    interval: isCounted ? maybeInterval(from, to, indicator) : null,
  };
}

function windowOf(side: Side, { aggregation, factor }: EffectIndicator): EffectWindow {
  const points = side.map(({ point }) => point);
  const periods = points.map(({ period }) => period);
  const [numerator, denominator, sum] = [
    maybeSum(points.map((point) => point.numerator)),
    maybeSum(points.map((point) => point.denominator)),
    maybeSum(points.map(({ value }) => value)),
  ];
  if (sum === null) throw new Error(`window without figures: ${periods.join(' ')}`);
  const level =
    aggregation === 'rate' && numerator !== null && denominator !== null && denominator > 0
      ? { level: (factor * numerator) / denominator, numerator, denominator, sum: null }
      : { level: sum / points.length, numerator: null, denominator: null, sum };
  return { periods, ...level };
}

function maybeSum(numbers: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    if (number === null) return null;
    sum += number;
  }
  return sum;
}

function maybeInterval(from: EffectWindow, to: EffectWindow, indicator: EffectIndicator): Told['interval'] {
  switch (indicator.interval) {
    case 'wilson':
      return maybeShareInterval(from, to, indicator.factor);
    case 'byar':
      return maybeCountInterval(from, to, indicator.factor);
    default:
      return null;
  }
}

function maybeShareInterval(from: EffectWindow, to: EffectWindow, factor: number): Told['interval'] {
  const [a, b] = [maybeShare(to), maybeShare(from)];
  if (!a || !b) return null;
  const { low, high } = newcombeDifference(a, b);
  return { low: low * factor, high: high * factor, method: 'newcombe' };
}

function maybeShare({ numerator, denominator }: EffectWindow): { count: number; n: number } | undefined {
  if (numerator === null || denominator === null || numerator > denominator) return undefined;
  return { count: numerator, n: denominator };
}

function maybeCountInterval(from: EffectWindow, to: EffectWindow, factor: number): Told['interval'] {
  const [a, b] = [maybePoissonRate(to, factor), maybePoissonRate(from, factor)];
  if (!a || !b) return null;
  const change = a.level - b.level;
  return {
    low: change - Math.hypot(a.level - a.low, b.high - b.level),
    high: change + Math.hypot(a.high - a.level, b.level - b.low),
    method: 'mover',
  };
}

/** Events over periods, or over a denominator, with the limits of their number. */
function maybePoissonRate({ periods, level, numerator, denominator, sum }: EffectWindow, factor: number) {
  const events = numerator ?? sum;
  if (events === null || events < 0) return undefined;
  const scale = denominator === null ? 1 / periods.length : factor / denominator;
  const { low, high } = events < 10 ? poissonInterval(events) : byarInterval(events);
  return { level, low: low * scale, high: high * scale };
}
