import { maybePeriod, type Period, type PeriodKind, schoolHalfPeriod } from '../../data/period.ts';
import { dayReading, readDay } from './days.ts';
import { readMonth } from './months.ts';
import type { PeriodReading } from './period-reading.ts';
import { readBareYear, readCrossingYear } from './years.ts';

export type { PeriodReading };

/**
 * Reads a period in any of the spellings of real files (school years in four notations, half-years, months in
 * words, quarters, days, weeks, ranges) beside our own canonical text. `expect` is the kind that the column holds
 * and settles what would be ambiguous (`2009-10` is a month unless a school year is expected, `201617` only then a
 * school year); null where any kind may stand. What can be read in several ways is `ambiguous` with the canonical
 * texts of the readings. The period may be of another kind than the one expected: the caller decides.
 */
export function readPeriodText(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  const plain = withoutMarks(text);
  const known = maybeCanonical(plain, expect);
  if (known) return { period: known };
  for (const read of spellings) {
    const reading = read(plain, expect);
    if (reading) return reading;
  }
  return undefined;
}

/** Our own texts, where another reading is not the expected one. */
function maybeCanonical(text: string, expect: PeriodKind | null): Period | undefined {
  const period = maybePeriod(text, expect === 'day' ? 'day' : 'date');
  if (!period || period.kind === expect) return period;
  const canBeOther =
    (period.kind === 'month' && expect === 'schoolYear') ||
    (period.kind === 'schoolYear' && expect === 'trainingYear') ||
    (period.kind === 'year' && (expect === 'schoolYear' || expect === 'trainingYear')) ||
    (period.kind === 'range' && expect === 'week');
  return canBeOther ? undefined : period;
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\ufeff]+/g, ' ')
    .replace(/(?:\s*[¹²³⁰⁴-⁹⁽⁾*]| \d\))+$/u, '')
    .replace(/^'/, '')
    .trim()
    .replace(/^(?:stichtag|stand|am|zum|berichtsjahr|kalenderjahr|jahr)[:\s]\s*/i, '');
}

type Spelling = (text: string, expect: PeriodKind | null) => PeriodReading | undefined;

const spellings: Spelling[] = [
  readBareYear,
  readCrossingYear,
  readHalf,
  readQuarter,
  readMonth,
  readSixDigits,
  readDay,
  readWeek,
  readSpan,
];

/** "1. Schulhalbjahr 2012/2013", "2012/13, 2. Halbjahr", "1. Hj. 2020", "H1 2020". */
function readHalf(text: string): PeriodReading | undefined {
  const word = '(?:schul)?(?:halbjahr|hj\\.?)';
  const match =
    new RegExp(
      `^(I{1,2}|[12])\\.? ?${word} ?(?:des )?(?:schuljahre?s? |sj\\.? )?(\\d{4}(?: ?/ ?\\d{2,4})?)$`,
      'i',
    ).exec(text) ?? /^H([12])[ /-]?(\d{4})$/i.exec(text);
  const reversed =
    new RegExp(
      `^(?:schuljahr |sj\\.? )?(\\d{4}(?: ?/ ?\\d{2,4})?)[ ,/-]+(I{1,2}|[12])\\.? ?${word}$`,
      'i',
    ).exec(text) ??
    new RegExp(
      `^(?:schuljahr |sj\\.? )?(\\d{4} ?/ ?\\d{2,4})[ ,/-]+(?:${word} ?)?(I{1,2}|[12])\\.?$`,
      'i',
    ).exec(text) ??
    /^(\d{4})[ /]?H([12])$/i.exec(text);
  const number = match?.[1] ?? reversed?.[2];
  const year = match?.[2] ?? reversed?.[1];
  if (number === undefined || year === undefined) return undefined;
  const half = number === '1' || /^i$/i.test(number) ? 1 : 2;
  if (/^\d{4}$/.test(year)) {
    if (/schulh/i.test(text)) return undefined;
    const period = maybePeriod(`${year}-H${half}`);
    return period && { period };
  }
  const crossing = readCrossingYear(year, 'schoolYear');
  if (!crossing || !('period' in crossing)) return undefined;
  return { period: schoolHalfPeriod(Number(crossing.period.start.slice(0, 4)), half) };
}

/** Q1/2020, 2020Q1, "1. Quartal 2020", "1. Vj. 2020", III/2020. */
function readQuarter(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  const word = '(?:quartal|vierteljahr|vj\\.?)';
  const match =
    /^Q([1-4])[ /-]?(\d{4})$/i.exec(text) ?? new RegExp(`^([1-4])\\.? ?${word} ?(\\d{4})$`, 'i').exec(text);
  const reversed =
    /^(\d{4})[ /-]?Q([1-4])$/i.exec(text) ??
    new RegExp(`^(\\d{4})[ /,-]+([1-4])\\.? ?${word}$`, 'i').exec(text);
  const roman = /^(I{1,3}|IV)[ /.](\d{4})$/.exec(text);
  const number = match?.[1] ?? reversed?.[2] ?? (roman?.[1] && String(romans.indexOf(roman[1]) + 1));
  const year = match?.[2] ?? reversed?.[1] ?? roman?.[2];
  if (number === undefined || year === undefined) return undefined;
  const quarter = `${year}-Q${number}`;
  const half = maybePeriod(`${year}-H${number}`);
  if (roman && half && expect === 'half') return { period: half };
  if (roman && half && expect !== 'quarter') return { ambiguous: [quarter, half.key] };
  const period = maybePeriod(quarter);
  return period && { period };
}

const romans = ['I', 'II', 'III', 'IV'];

/** 201617 is a school year where one is expected, 202003 a month, 20200314 a day. */
function readSixDigits(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const [, year, second, third] = match;
  if (third !== undefined) return dayReading(`${year}-${second}-${third}`, expect);
  if (expect === 'schoolYear') return readCrossingYear(`${year}/${second}`, expect);
  const period = expect === 'month' ? maybePeriod(`${year}-${second}`) : undefined;
  return period && { period };
}

/** "KW 11/2020", "11. KW 2020", "2020 KW 11", 2020W11. */
function readWeek(text: string): PeriodReading | undefined {
  const match = /^(?:KW ?(\d{1,2})|(\d{1,2})\. ?KW)[ /]+(\d{4})$/i.exec(text);
  const reversed = /^(\d{4})[ /-]?(?:KW|W) ?(\d{1,2})$/i.exec(text);
  const week = match?.[1] ?? match?.[2] ?? reversed?.[2];
  const year = match?.[3] ?? reversed?.[1];
  if (week === undefined || year === undefined) return undefined;
  const period = maybePeriod(`${year}-W${week.padStart(2, '0')}`);
  return period && { period };
}

/** Two days ("2009-12-28,2010-01-03", "1.1.2020 bis 31.10.2020") or two months ("Januar bis Oktober 2020"). */
function readSpan(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  const parts = text.split(/ ?(?:,|\.\.|–| - | bis (?:zum )?) ?/);
  const [first, last] = parts;
  if (parts.length !== 2 || first === undefined || last === undefined) return undefined;
  const end = readDay(last, null) ?? readMonth(last, 'month');
  if (!end || !('period' in end)) return undefined;
  const start =
    readDay(first, null) ??
    readMonth(/\d/.test(first) ? first : `${first} ${end.period.start.slice(0, 4)}`, 'month');
  if (!start || !('period' in start) || start.period.kind !== end.period.kind) return undefined;
  const week = expect === 'week' ? maybeIsoWeek(start.period.start, end.period.end) : undefined;
  const period = week ?? maybePeriod(`${start.period.start}..${end.period.end}`);
  return period && { period };
}

/** The ISO week from Monday `start` to Sunday `end`. */
function maybeIsoWeek(start: string, end: string): Period | undefined {
  for (const year of new Set([start.slice(0, 4), end.slice(0, 4)])) {
    for (let week = 1; week <= 53; week += 1) {
      const period = maybePeriod(`${year}-W${String(week).padStart(2, '0')}`);
      if (period?.start === start && period.end === end) return period;
    }
  }
  return undefined;
}
