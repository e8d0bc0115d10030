import { maybePeriod, type Period, type PeriodKind } from '../../data/period.ts';
import type { Point, Series } from '../../data/series.ts';

export interface OfOneKind {
  series: Series[];
  kind: PeriodKind | null;
  /** Kinds of period that were left out. */
  others: PeriodKind[];
}

/**
 * Points of one line must not lie over each other: where periods of different kinds overlap (a calendar year and a
 * school year), only those of one kind are drawn: `preferred` if there are any, else the most frequent one.
 */
export function ofOneKind(series: readonly Series[], preferred: PeriodKind): OfOneKind {
  const counts = new Map<PeriodKind, number>();
  for (const { kind } of series.flatMap(({ points }) => points)) {
    const count = counts.get(kind);
    counts.set(kind, count === undefined ? 1 : count + 1);
  }
  if (!series.some(({ points }) => overlap(points))) return { series: [...series], kind: null, others: [] };
  const [frequent] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [preferred];
  const kind = counts.has(preferred) ? preferred : frequent;
  return {
    series: series.map((entry) => ({
      ...entry,
      points: entry.points.filter((point) => point.kind === kind),
    })),
    kind,
    others: [...counts.keys()].filter((other) => other !== kind),
  };
}

/**
 * Series beside the one they are compared with: only the kinds of period that are drawn of that one. `without` are those
 * that have figures, but none of these kinds.
 */
export function besideOneKind(
  own: readonly Series[],
  others: readonly Series[],
  preferred: PeriodKind,
): { own: Series[]; others: Series[]; without: Series[]; kinds: PeriodKind[] } {
  const shown = ofOneKind(own, preferred).series;
  const kinds = [...new Set(shown.flatMap(({ points }) => points.map(({ kind }) => kind)))];
  if (kinds.length === 0) return { own: shown, others: [...others], without: [], kinds };
  const cut = others.map((one) => ({
    ...one,
    points: one.points.filter(({ kind }) => kinds.includes(kind)),
  }));
  const isWithout = (at: number) => !hasValue(cut[at]) && hasValue(others[at]);
  const kept = cut.filter((_, at) => !isWithout(at));
  const together = ofOneKind([...shown, ...kept], preferred).series;
  return {
    own: together.slice(0, shown.length),
    others: together.slice(shown.length),
    without: others.filter((_, at) => isWithout(at)),
    kinds,
  };
}

function hasValue(series: Series | undefined): boolean {
  return series?.points.some(({ value }) => value !== null) ?? false;
}

function overlap(points: readonly Point[]): boolean {
  const periods = points
    .flatMap(({ period, kind }) => maybePeriod(period, kind === 'day' ? 'day' : 'date') ?? [])
    .sort((one, other) => (one.start < other.start ? -1 : 1));
  let last: Period | undefined;
  for (const period of periods) {
    if (last && last.kind !== period.kind && period.start <= last.end) return true;
    if (!last || period.end > last.end) last = period;
  }
  return false;
}
