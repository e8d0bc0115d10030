import { type Delivery, type DueRule, followsCalendar, type Rhythm } from './delivery.ts';
import { maybeContainingPeriod } from './foldings.ts';
import { comparePeriods, monthPeriod, type Period, readPeriod } from './period.ts';

type CalendarRhythm = Exclude<Rhythm, 'once' | 'wave'>;

/**
 * The periods that a delivery is expected for, in time order. Of the calendar: from the first that ends on or after
 * `activeFrom` to the one after that which holds `today` (ISO), none that ends after `activeUntil`.
 */
export function expectedPeriods(
  {
    rhythm,
    expected,
    activeFrom,
    activeUntil,
  }: Pick<Delivery, 'rhythm' | 'expected' | 'activeFrom' | 'activeUntil'>,
  today: string,
): Period[] {
  const periods = followsCalendar(rhythm)
    ? calendarPeriods(rhythm, activeFrom ?? today, today)
    : expected.map((key) => readPeriod(key)).sort(comparePeriods);
  return periods.filter(({ end }) => activeUntil === null || end <= activeUntil);
}

function calendarPeriods(rhythm: CalendarRhythm, from: string, today: string): Period[] {
  const periods = [periodHolding(from, rhythm)];
  const last = nextPeriod(periodHolding(from > today ? from : today, rhythm), rhythm);
  for (let period = periods[0]; period && period.end < last.end; ) {
    period = nextPeriod(period, rhythm);
    periods.push(period);
  }
  return periods;
}

/** The period of the calendar that a day lies in. */
export function periodHolding(day: string, rhythm: CalendarRhythm): Period {
  const month = monthPeriod(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const period = rhythm === 'month' ? month : maybeContainingPeriod(month, rhythm);
  if (!period) throw new Error(`not a rhythm of months: ${rhythm}`);
  return period;
}

function nextPeriod(period: Period, rhythm: CalendarRhythm): Period {
  return periodHolding(addDays(period.end, 1), rhythm);
}

/** The day (ISO) on which the delivery for a period is due. */
export function dueDay({ end }: Pick<Period, 'end'>, rule: DueRule): string {
  if (rule.kind === 'after') return addDays(end, rule.days);
  const year = Number(end.slice(0, 4));
  const same = dayOfYear(year, rule.day);
  return same > end ? same : dayOfYear(year + 1, rule.day);
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function dayOfYear(year: number, day: string): string {
  const text = String(year).padStart(4, '0');
  return day === '02-29' ? addDays(`${text}-03-01`, -1) : `${text}-${day}`;
}
