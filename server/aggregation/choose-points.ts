import type { Assessment } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import { comparePeriods, type Period, type PeriodKind, readPeriod, yearsBetween } from '../../data/period.ts';
import type { Interval, Point } from '../../data/series.ts';

/** A point with a number that can be judged. */
export interface UsablePoint {
  period: Period;
  value: number;
  /** Null where the indicator declares none, or the parts are not known. */
  interval: Interval | null;
}

export interface ChosenPoints {
  /** All usable points after the last break, in time order. */
  usable: UsablePoint[];
  /** The latest six of them within the seven years ending with the latest. */
  used: UsablePoint[];
  leftOut: Assessment['leftOut'];
  /** The first day after the last break, null without one. */
  breakStart: string | null;
}

type LeftOut = Assessment['leftOut'][number];

/**
 * Chooses what a target is judged by, from points in any order. Left out, with the reason: gaps; figures that are
 * incomplete; periods of another kind than the judged one (a range beside years: `incomplete`); everything before the
 * last point marked `break`; what lies outside the seven years ending with the latest value; all but its latest six.
 *
 * A figure from 17 of 21 schools is left out: beside one of all 21 the missing schools would look like a change. Where
 * returns stay incomplete for longer, rates are used nevertheless, see `createDefect`.
 *
 * Source: window of six values as in the projection method of the German sustainable-development indicator report
 * (Destatis, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht, "Methodik der Statussymbole"); the window of
 * seven years is ours.
 */
export function choosePoints(
  points: readonly Point[],
  target: Pick<Target, 'fold' | 'duePeriod'>,
  indicator: Pick<Indicator, 'aggregation'>,
): ChosenPoints {
  const all = points
    .map((point) => ({ point, period: periodOf(point) }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const breakAt = all.findLastIndex(({ point }) => point.notes.includes('break'));
  const before = all.slice(0, Math.max(breakAt, 0));
  const after = all.slice(Math.max(breakAt, 0));
  const kind = judgedKind(
    after.map(({ period }) => period.kind),
    target,
  );
  const reasonFor = createDefect(after, kind, indicator);
  const usable = after.flatMap((one) =>
    one.point.value === null || reasonFor(one)
      ? []
      : [{ period: one.period, value: one.point.value, interval: one.point.interval }],
  );
  const inWindow = usable.filter(({ period }) => isInWindow(period, usable.at(-1)?.period));
  const used = inWindow.slice(-6);
  const leftOut: LeftOut[] = [
    ...before.map(({ period }): LeftOut => ({ period: period.key, why: 'beforeBreak' })),
    ...after.flatMap((one): LeftOut[] => {
      const defect = reasonFor(one);
      if (defect) return [{ period: one.period.key, why: defect }];
      if (used.some(({ period }) => period.key === one.period.key)) return [];
      return [
        {
          period: one.period.key,
          why: isInWindow(one.period, used.at(-1)?.period) ? 'beyondSix' : 'outsideWindow',
        },
      ];
    }),
  ];
  return { usable, used, leftOut, breakStart: all[breakAt]?.period.start ?? null };
}

interface Candidate {
  point: Point;
  period: Period;
}

type Defect = 'gap' | 'incomplete' | undefined;

/**
 * Why a figure can't be compared over time, for points in time order. A rate from a part of the institutions is
 * incomplete like any other figure while a complete one stands at most one period before the latest; where returns
 * stay incomplete for longer, such rates are used: they stand for those that reported, and a state from figures of
 * long ago would be worse.
 */
export function createDefect(
  points: readonly Candidate[],
  kind: PeriodKind | undefined,
  { aggregation }: Pick<Indicator, 'aggregation'>,
): (one: Candidate) => Defect {
  const isRate = aggregation === 'rate' || aggregation === 'deliveredRate' || aggregation === 'mean';
  const strict = (one: Candidate) =>
    maybeDefect(one, kind) ?? (one.point.complete ? undefined : 'incomplete');
  const partial = (one: Candidate) =>
    maybeDefect(one, kind) ?? (lacksTime(one.point) ? 'incomplete' : undefined);
  if (!isRate) return strict;
  const usable = points.filter((one) => partial(one) === undefined);
  const latestComplete = usable.findLastIndex((one) => strict(one) === undefined);
  return latestComplete >= 0 && latestComplete >= usable.length - 2 ? strict : partial;
}

function maybeDefect({ point, period }: Candidate, kind: PeriodKind | undefined): Defect {
  if (point.value === null) return 'gap';
  return period.kind === kind ? undefined : 'incomplete';
}

/** Months are missing from it, or a whole child area, as opposed to institutions that did not report. */
function lacksTime({ how, present, expected }: Point): boolean {
  return (
    (how === 'periods' || how === 'areas') && present !== null && expected !== null && present < expected
  );
}

/**
 * The kind of period that is judged: the one that the target folds into; otherwise the due period's kind where there
 * are points of it; otherwise the most frequent, among equals the latest.
 */
function judgedKind(
  kinds: readonly PeriodKind[],
  { fold, duePeriod }: Pick<Target, 'fold' | 'duePeriod'>,
): PeriodKind | undefined {
  if (fold !== null) return fold;
  const due = duePeriod === null ? undefined : readPeriod(duePeriod).kind;
  if (due && kinds.includes(due)) return due;
  const count = (kind: PeriodKind) => kinds.filter((one) => one === kind).length;
  return kinds.reduce<PeriodKind | undefined>(
    (best, kind) => (best === undefined || count(kind) >= count(best) ? kind : best),
    undefined,
  );
}

function isInWindow(period: Period, latest: Period | undefined): boolean {
  return latest !== undefined && yearsBetween(period, latest) < windowYears - 1e-9;
}

const windowYears = 7;

export function periodOf({ period, kind }: Pick<Point, 'period' | 'kind'>): Period {
  return readPeriod(period, kind === 'day' ? 'day' : 'date');
}
