import { isDate, maybePeriod, monthPeriod, type PeriodKind } from '../../data/period.ts';
import { monthOf } from './months.ts';
import type { PeriodReading } from './period-reading.ts';
import { fullYear } from './years.ts';

/** dd.mm.yyyy, d.m.yy, "31. Dezember 2018", ISO with a time of day, and d/m/y where only one order is possible. */
export function readDay(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  const plain = text.replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return dayReading(plain, expect);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(plain);
  if (dotted) return dayReading(iso(dotted[3], dotted[2], dotted[1]), expect);
  const worded = /^(\d{1,2})\. ?(\p{L}{3,9})\.? (\d{4})$/u.exec(plain);
  const month = worded?.[2] === undefined ? undefined : monthOf(worded[2]);
  if (worded && month !== undefined) return dayReading(iso(worded[3], String(month), worded[1]), expect);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  if (!slashed) return undefined;
  const readings = [iso(slashed[3], slashed[2], slashed[1]), iso(slashed[3], slashed[1], slashed[2])].filter(
    isDate,
  );
  const [first, second] = [...new Set(readings)];
  if (first === undefined) return undefined;
  return second === undefined ? dayReading(first, expect) : { ambiguous: [first, second] };
}

/** Where months are expected, Excel's first day of a month is that month. */
export function dayReading(day: string, expect: PeriodKind | null): PeriodReading | undefined {
  if (expect === 'month' && isDate(day) && day.endsWith('-01')) {
    return { period: monthPeriod(Number(day.slice(0, 4)), Number(day.slice(5, 7))) };
  }
  const period = maybePeriod(day, expect === 'day' ? 'day' : 'date');
  return period && { period };
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string {
  if (year === undefined || month === undefined || day === undefined) return '';
  return `${String(fullYear(year)).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
