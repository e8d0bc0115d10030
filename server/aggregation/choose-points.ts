import type { Assessment } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import { comparePeriods, type Period, type PeriodKind, readPeriod, yearsBetween } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';

/** A point with a number that can be judged. */
export interface UsablePoint {
  period: Period;
  value: number;
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
 * A rate from 17 of 21 schools is used: it stands for those that reported, and the page says so. A count from 17 of 21
 * is left out: beside a count of all 21 the missing schools would look like a change.
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
  const reasonFor = (one: Candidate) => maybeDefect(one, kind, indicator);
  const usable = after.flatMap((one) =>
    one.point.value === null || reasonFor(one) ? [] : [{ period: one.period, value: one.point.value }],
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
  return { usable, used, leftOut, breakStart: breakAt < 0 ? null : (all[breakAt]?.period.start ?? null) };
}

interface Candidate {
  point: Point;
  period: Period;
}

function maybeDefect(
  { point, period }: Candidate,
  kind: PeriodKind | undefined,
  { aggregation }: Pick<Indicator, 'aggregation'>,
): 'gap' | 'incomplete' | undefined {
  if (point.value === null) return 'gap';
  if (period.kind !== kind) return 'incomplete';
  if (point.complete) return undefined;
  const isRate = aggregation === 'rate' || aggregation === 'deliveredRate' || aggregation === 'mean';
  return isRate && !lacksTime(point) ? undefined : 'incomplete';
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
