import type { PeriodKind } from '../../data/period.ts';

/** For kinds that follow each other: months of one period, and the month of the year with which the first begins. */
const rhythms: Partial<Record<PeriodKind, { months: number; begins: number }>> = {
  year: { months: 12, begins: 0 },
  schoolYear: { months: 12, begins: 7 },
  trainingYear: { months: 12, begins: 9 },
  half: { months: 6, begins: 0 },
  schoolHalf: { months: 6, begins: 0 },
  quarter: { months: 3, begins: 0 },
  month: { months: 1, begins: 0 },
};

/**
 * Where a day (ISO) lies on an axis on which periods of `kind` stand at their `periodPosition`: the first day of a
 * period half a step before it, the last half a step after it.
 */
export function dayPosition(day: string, kind: PeriodKind): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  const rhythm = rhythms[kind];
  if (!rhythm) return 1970 + time / 86_400_000 / 365.2425;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  const [start, next] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
  const months = year * 12 + month + (time - start) / (next - start);
  return (months - rhythm.begins) / 12 - rhythm.months / 24;
}
