import type { Effect } from '../../data/effect.ts';
import { comparePeriods, type Period, type PeriodKind, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';

/** First and last day (ISO) of a measure; `to` is null while it goes on. */
export interface MeasureSpan {
  from: string;
  to: string | null;
}

/** A point with its period read. */
export interface Placed {
  point: Point;
  period: Period;
}

export interface Windows {
  state: 'chosen';
  before: Placed[];
  after: Placed[];
}

type Refused = Extract<Effect, { state: 'refused' }>;

/** Years on each side: further away, more else has changed. */
const mostYears = 5;

/** How many periods of a kind a year has; kinds without a number follow no calendar that seasons could be told by. */
const perYear: Partial<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  schoolHalf: 2,
  year: 1,
  schoolYear: 1,
  trainingYear: 1,
  date: 1,
  wave: 1,
};

/**
 * The periods before and after a measure that are compared, in time order. Rule: usable are periods with a complete
 * figure. Before are those that ended before the measure began; after are those that began with or after it, or, where
 * it has ended, after its end; whatever touches the measure otherwise is in neither. Both sides get equally many, the
 * ones nearest to the measure, for the same time of the year (a September is compared with Septembers), whole years
 * where there is more than one, at most five years; `isSingle` keeps it to one period a side, for figures that are never
 * put together. Neither side reaches across a break. Refused: `noBefore`, `noAfter` (no usable counterpart there),
 * `break` (between the sides), `kind` (days, weeks, free ranges).
 *
 * Method: Zielkreis, methods 6.
 */
export function chooseWindows(
  points: readonly Point[],
  measure: MeasureSpan,
  { isSingle }: { isSingle: boolean },
): Windows | Refused {
  const all = points.map((point) => ({ point, period: readPeriod(point.period) }));
  all.sort((a, b) => comparePeriods(a.period, b.period));
  const kind = all.find(({ period }) => perYear[period.kind] !== undefined)?.period.kind;
  const year = kind === undefined ? undefined : perYear[kind];
  if (year === undefined) return refuse(all.length === 0 ? 'noBefore' : 'kind', null);
  const canStand = ({ point, period }: Placed) => period.kind === kind && isUsable(point);
  const last = all.findLastIndex((one) => canStand(one) && one.period.end < measure.from);
  const first = all.findIndex((one) => canStand(one) && isAfter(one.period, measure));
  if (last < 0) return refuse('noBefore', null);
  if (first < 0) return refuse('noAfter', null);
  const between = all.slice(last + 1, first + 1).find(({ point }) => isBreak(point));
  if (between) return refuse('break', between.point.period);
  const before = all.slice(lastBreak(all, last), last + 1).filter(canStand);
  const after = all.slice(first, nextBreak(all, first)).filter(canStand);
  const most = isSingle ? 1 : mostYears * year;
  const seasons = new Set(before.map(({ period }) => seasonOf(period)));
  const matched = after.filter(({ period }) => seasons.has(seasonOf(period)));
  const chosen = matchSeasons(before, matched.slice(0, most), year);
  return chosen ?? refuse('noBefore', null);
}

/** Whether the point can stand in a window: a complete figure. */
export function isUsable({ value, complete }: Point): boolean {
  return value !== null && complete;
}

/** Whether the figures before the point are not comparable with it. */
export function isBreak({ notes }: Point): boolean {
  return notes.some((note) => note === 'break' || note.startsWith('break:'));
}

function refuse(reason: Refused['reason'], period: string | null): Refused {
  return { state: 'refused', reason, period };
}

function isAfter({ start }: Period, { from, to }: MeasureSpan): boolean {
  return to === null ? start >= from : start > to;
}

/** Index of the first point that belongs to what the point at `index` is comparable with. */
function lastBreak(all: readonly Placed[], index: number): number {
  return Math.max(
    0,
    all.findLastIndex(({ point }, at) => at <= index && isBreak(point)),
  );
}

function nextBreak(all: readonly Placed[], index: number): number {
  const found = all.findIndex(({ point }, at) => at > index && isBreak(point));
  return found < 0 ? all.length : found;
}

/** As many of the first periods after as have counterparts before, in whole years where they are more than one. */
function matchSeasons(
  before: readonly Placed[],
  after: readonly Placed[],
  year: number,
): Windows | undefined {
  let count = 0;
  while (count < after.length && maybeCounterparts(before, after.slice(0, count + 1))) count += 1;
  if (count > year) count -= count % year;
  const chosen = after.slice(0, count);
  const counterparts = count === 0 ? undefined : maybeCounterparts(before, chosen);
  return counterparts && { state: 'chosen', before: counterparts, after: chosen };
}

/** For each period the latest one before, not used yet, that is for the same time of the year. */
function maybeCounterparts(before: readonly Placed[], after: readonly Placed[]): Placed[] | undefined {
  const free = before.toReversed();
  const found: Placed[] = [];
  for (const { period } of after) {
    const index = free.findIndex((one) => seasonOf(one.period) === seasonOf(period));
    const [counterpart] = index < 0 ? [] : free.splice(index, 1);
    if (!counterpart) return undefined;
    found.push(counterpart);
  }
  return found.sort((a, b) => comparePeriods(a.period, b.period));
}

function seasonOf({ kind, start }: Period): string {
  switch (kind) {
    case 'month':
    case 'quarter':
    case 'half':
    case 'schoolHalf':
    case 'date':
      return start.slice(5);
    default:
      return '';
  }
}
