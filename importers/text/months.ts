import { maybePeriod, monthPeriod, type PeriodKind } from '../../data/period.ts';
import type { PeriodReading } from './period-reading.ts';
import { fullYear } from './years.ts';

/** 03/2020, 3.2020, "Juni 2007", "Jun 07", "Jan-25" as Excel shows it, "2020 März". A lone `1/2020` may be a quarter. */
export function readMonth(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  const digits =
    /^(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(text) ?? reorder(/^(\d{4}) ?[/.-] ?(\d{1,2})$/.exec(text));
  if (digits?.[1] !== undefined && digits[2] !== undefined) {
    const month = Number(digits[1]);
    if (month < 1 || month > 12) return undefined;
    const period = monthPeriod(Number(digits[2]), month);
    const mayBeQuarter = digits[1].length === 1 && month <= 4 && text.includes('/');
    const quarter = maybePeriod(`${digits[2]}-Q${month}`);
    if (!mayBeQuarter || expect === 'month' || !quarter) return { period };
    return expect === 'quarter' ? { period: quarter } : { ambiguous: [period.key, quarter.key] };
  }
  const words =
    /^(\p{L}{3,9})\.?[ /–-]?(\d{4}|'?\d{2})$/u.exec(text) ?? reorder(/^(\d{4}) (\p{L}{3,9})\.?$/u.exec(text));
  const month = words?.[1] === undefined ? undefined : monthOf(words[1]);
  if (month === undefined || words?.[2] === undefined) return undefined;
  return { period: monthPeriod(fullYear(words[2].replace("'", '')), month) };
}

function reorder(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[2], match[1]];
}

const monthNames = [
  ['januar', 'jänner', 'january'],
  ['februar', 'feber', 'february'],
  ['märz', 'maerz', 'mrz', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];

/** A month by its name or the first three letters of it, German or English; counts from 1. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = monthNames.findIndex((names) =>
    names.some((name) => name === lower || (lower.length === 3 && name.startsWith(lower))),
  );
  return index < 0 ? undefined : index + 1;
}
