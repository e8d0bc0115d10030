import type { Period, PeriodKind } from '../../data/period.ts';

/**
 * Whether the latest figure is older than two reporting intervals on the day `asOf` (ISO): its last day lies more than
 * two of them back. Reference dates and free ranges are taken as yearly; survey waves have no interval and never age.
 *
 * Method: Zielkreis, methods 3.
 */
export function isStale({ kind, end }: Period, asOf: string): boolean {
  const interval = intervals[kind];
  return interval !== null && asOf > addInterval(end, interval);
}

type Interval = { months: number } | { days: number };

const intervals: Readonly<Record<PeriodKind, Interval | null>> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  half: { months: 6 },
  schoolHalf: { months: 6 },
  year: { months: 12 },
  schoolYear: { months: 12 },
  trainingYear: { months: 12 },
  date: { months: 12 },
  range: { months: 12 },
  wave: null,
};

/** The day two intervals later; the end of a month stays one (30 June, two months on: 31 August). */
function addInterval(day: string, interval: Interval): string {
  const date = new Date(`${day}T00:00:00Z`);
  if ('days' in interval) {
    date.setUTCDate(date.getUTCDate() + 2 * interval.days);
    return date.toISOString().slice(0, 10);
  }
  const next = new Date(date);
  next.setUTCDate(date.getUTCDate() + 1);
  const isMonthEnd = next.getUTCDate() === 1;
  const months = date.getUTCMonth() + 2 * interval.months;
  const last = new Date(date);
  last.setUTCMonth(months + 1, 0);
  if (isMonthEnd) return last.toISOString().slice(0, 10);
  // Only reference dates and free ranges end within a month; two years on, the month has that day as well.
  date.setUTCMonth(months);
  return date.toISOString().slice(0, 10);
}
