import type { Period, PeriodKind } from '../../data/period.ts';
import type { Point } from './check.ts';
import { groupBy } from './grouping.ts';

/** Numbers that may be compared: `candidates` are the delivered ones among them. */
export interface Peers {
  candidates: readonly Point[];
  all: readonly number[];
  /** By how much the threshold is raised, because seasons may explain a part. */
  factor: number;
  /** German, dative: what the others are. */
  words: string;
}

/**
 * Splits a series into groups whose numbers may be compared: by kind of period, and by season where the kind has
 * seasons and the season has enough points.
 */
export function peerGroups(
  delivered: readonly Point[],
  stored: readonly Point[],
  fewest: number,
): readonly Peers[] {
  return [...groupBy(delivered, ({ period }) => period.kind)].flatMap(([kind, candidates]) =>
    groupsOfKind(
      kind,
      candidates,
      stored.filter(({ period }) => period.kind === kind),
      fewest,
    ),
  );
}

const wholeSeries = 'den anderen Werten der Reihe';

function groupsOfKind(
  kind: PeriodKind,
  delivered: readonly Point[],
  stored: readonly Point[],
  fewest: number,
): Peers[] {
  if (delivered.length + stored.length < fewest) return [];
  const words = seasonWords[kind];
  if (!words)
    return [{ candidates: delivered, all: valuesOf(delivered, stored), factor: 1, words: wholeSeries }];
  const storedSeasons = groupBy(stored, ({ period }) => seasonOf(period));
  const rare: Point[] = [];
  const groups: Peers[] = [];
  for (const [season, candidates] of groupBy(delivered, ({ period }) => seasonOf(period))) {
    const others = storedSeasons.get(season) ?? [];
    if (candidates.length + others.length >= fewest)
      groups.push({ candidates, all: valuesOf(candidates, others), factor: 1, words });
    else rare.push(...candidates);
  }
  if (rare.length > 0)
    groups.push({ candidates: rare, all: valuesOf(delivered, stored), factor: 2, words: wholeSeries });
  return groups;
}

function valuesOf(delivered: readonly Point[], stored: readonly Point[]): number[] {
  const values = delivered.map(({ value }) => value);
  for (const { value } of stored) values.push(value);
  return values;
}

const seasonWords: Partial<Record<PeriodKind, string>> = {
  month: 'demselben Monat anderer Jahre',
  quarter: 'demselben Quartal anderer Jahre',
  half: 'demselben Halbjahr anderer Jahre',
  schoolHalf: 'demselben Schulhalbjahr anderer Jahre',
  day: 'demselben Wochentag',
};

/** The month that it starts in, or the day of the week. */
function seasonOf({ kind, start }: Period): number {
  return kind === 'day' ? new Date(`${start}T00:00:00Z`).getUTCDay() : Number(start.slice(5, 7));
}
