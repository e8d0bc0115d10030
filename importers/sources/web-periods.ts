import { maybePeriod, type Period } from '../../data/period.ts';
import { readPeriodText } from '../text/periods.ts';

/** The period of a row: a day, week, month or year, or the two days that a week or a free range runs between. */
export function maybeWebPeriod(text: string): Period | undefined {
  const plain = text.replace(/^["']+|["']+$/g, '').trim();
  const days = [...plain.matchAll(/\d{4}-\d{2}-\d{2}/g)].map((match) => match[0]);
  const [start, end] = days;
  if (days.length === 2 && start !== undefined && end !== undefined) {
    if (start === end) return maybePeriod(start, 'day');
    return maybeWeek(start, end) ?? maybeWholeMonth(start, end) ?? maybePeriod(`${start}..${end}`);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (compact) return maybePeriod(`${compact[1]}-${compact[2]}-${compact[3]}`, 'day');
  const reading = readPeriodText(plain.replace(/[T ]\d{2}:\d{2}(?::\d{2})?Z?$/, ''), 'day');
  return reading && 'period' in reading ? reading.period : undefined;
}

/** Seven days from a Monday are the ISO week of their Thursday. */
function maybeWeek(start: string, end: string): Period | undefined {
  const thursday = new Date(Date.parse(`${start}T00:00:00Z`) + 3 * 86_400_000);
  if (Number.isNaN(thursday.getTime())) return undefined;
  const year = thursday.getUTCFullYear();
  const day = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
  const week = maybePeriod(`${year}-W${String(Math.floor(day / 7) + 1).padStart(2, '0')}`);
  return week?.start === start && week.end === end ? week : undefined;
}

function maybeWholeMonth(start: string, end: string): Period | undefined {
  const month = maybePeriod(start.slice(0, 7));
  return month?.start === start && month.end === end ? month : undefined;
}
