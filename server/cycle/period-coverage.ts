import { addDays } from '../../data/delivery-periods.ts';
import type { Period, PeriodKind } from '../../data/period.ts';

/**
 * How far figures of `periods` answer for an expected one: the same days, or shorter periods that fill it without a
 * hole. A wave answers for the wave of that name, whatever its days; a reference date for the year that holds it.
 */
export function coverageOf(expected: Period, periods: readonly Period[]): 'whole' | 'part' | 'none' {
  if (periods.some((period) => answersAlone(expected, period))) return 'whole';
  if (expected.kind === 'wave') return 'none';
  const inside = periods.filter(({ start, end }) => expected.start <= start && end <= expected.end);
  if (inside.length === 0) return 'none';
  const spans = inside.map(({ start, end }) => ({ start, end })).sort((a, b) => (a.start < b.start ? -1 : 1));
  let open = expected.start;
  for (const { start, end } of spans) {
    if (start > open) return 'part';
    if (end >= open) open = addDays(end, 1);
  }
  return open > expected.end ? 'whole' : 'part';
}

function answersAlone(expected: Period, period: Period): boolean {
  if (expected.kind === 'wave') return period.kind === 'wave' && waveName(period) === waveName(expected);
  if (period.start === expected.start && period.end === expected.end) return true;
  const isInside = expected.start <= period.start && period.end <= expected.end;
  return period.kind === 'date' && yearLike.has(expected.kind) && isInside;
}

const yearLike: ReadonlySet<PeriodKind> = new Set(['year', 'schoolYear', 'trainingYear']);

function waveName({ key }: Period): string {
  return key.slice(0, key.indexOf('@'));
}
