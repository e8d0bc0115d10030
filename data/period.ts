import * as z from 'zod';

/**
 * A reporting period (Berichtszeitraum): its kind, first and last day (ISO, both included) and one canonical text.
 *
 * day `2020-03-14`, week `2020-W11`, month `2020-03`, quarter `2020-Q1`, half `2020-H1`, year `2020`,
 * schoolYear `2019/20` (1 August to 31 July), schoolHalf `2019/20-1` (from 1 August, from 1 February),
 * trainingYear `2019/20-A` (1 October to 30 September), date `2020-12-31` (reference date),
 * range `2020-01-01..2020-10-31`, wave `betriebsbefragung-1@2019-11-01..2020-01-31`.
 */
export interface Period {
  kind: PeriodKind;
  key: string;
  start: string;
  end: string;
}

export const periodKinds = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'schoolYear',
  'schoolHalf',
  'trainingYear',
  'date',
  'range',
  'wave',
] as const;
export const periodKind = z.enum(periodKinds);
export type PeriodKind = z.infer<typeof periodKind>;

/** Reads a canonical text; throws `not a period: x`. `day` and `date` share their text: `kind` tells which is meant. */
export function readPeriod(key: string, kind: 'day' | 'date' = 'date'): Period {
  const period = maybePeriod(key, kind);
  if (!period) throw new Error(`not a period: ${key}`);
  return period;
}

export function maybePeriod(key: string, kind: 'day' | 'date' = 'date'): Period | undefined {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(key);
    if (match) return read(match, kind);
  }
  return undefined;
}

type Reader = (match: RegExpExecArray, dateKind: 'day' | 'date') => Period | undefined;

const patterns: [RegExp, Reader][] = [
  [/^(\d{4})$/, (m) => yearPeriod(number(m, 1))],
  [/^(\d{4})\/(\d{2})$/, (m) => crossing(m, (year) => schoolYearPeriod(year))],
  [/^(\d{4})\/(\d{2})-A$/, (m) => crossing(m, (year) => trainingYearPeriod(year))],
  [
    /^(\d{4})\/(\d{2})-([12])$/,
    (m) => crossing(m, (year) => schoolHalfPeriod(year, number(m, 3) === 1 ? 1 : 2)),
  ],
  [/^(\d{4})-(\d{2})$/, (m) => maybeMonth(number(m, 1), number(m, 2))],
  [/^(\d{4})-Q([1-4])$/, (m) => monthsSpan('quarter', m[0], number(m, 1), (number(m, 2) - 1) * 3 + 1, 3)],
  [/^(\d{4})-H([12])$/, (m) => monthsSpan('half', m[0], number(m, 1), (number(m, 2) - 1) * 6 + 1, 6)],
  [/^(\d{4})-W(\d{2})$/, (m) => maybeWeek(number(m, 1), number(m, 2))],
  [
    /^\d{4}-\d{2}-\d{2}$/,
    (m, kind) => (isDate(m[0]) ? { kind, key: m[0], start: m[0], end: m[0] } : undefined),
  ],
  [/^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/, (m) => maybeRange('range', m[0], m[1], m[2])],
  [
    /^([a-z0-9äöüß-]+)@(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/,
    (m) => maybeRange('wave', m[0], m[2], m[3]),
  ],
];

export function yearPeriod(year: number): Period {
  return { kind: 'year', key: pad(year, 4), start: `${pad(year, 4)}-01-01`, end: `${pad(year, 4)}-12-31` };
}

/** The school year that starts on 1 August of `startYear`. */
export function schoolYearPeriod(startYear: number): Period {
  return {
    kind: 'schoolYear',
    key: crossingKey(startYear),
    start: `${pad(startYear, 4)}-08-01`,
    end: `${pad(startYear + 1, 4)}-07-31`,
  };
}

export function schoolHalfPeriod(startYear: number, half: 1 | 2): Period {
  const key = `${crossingKey(startYear)}-${half}`;
  return half === 1
    ? { kind: 'schoolHalf', key, start: `${pad(startYear, 4)}-08-01`, end: `${pad(startYear + 1, 4)}-01-31` }
    : monthsSpan('schoolHalf', key, startYear + 1, 2, 6);
}

export function trainingYearPeriod(startYear: number): Period {
  return {
    kind: 'trainingYear',
    key: `${crossingKey(startYear)}-A`,
    start: `${pad(startYear, 4)}-10-01`,
    end: `${pad(startYear + 1, 4)}-09-30`,
  };
}

/** `month` counts from 1. */
export function monthPeriod(year: number, month: number): Period {
  return monthsSpan('month', `${pad(year, 4)}-${pad(month, 2)}`, year, month, 1);
}

export function wavePeriod(survey: string, wave: string, start: string, end: string): Period {
  return readPeriod(`${survey}-${wave}@${start}..${end}`);
}

/**
 * Position on a time axis in years of our calendar: whole for year-like kinds, so that neighbours differ by exactly 1;
 * months, quarters and halves in twelfths; dates, ranges and waves by the middle of their days.
 */
export function periodPosition(period: Period): number {
  const year = Number(period.start.slice(0, 4));
  const month = Number(period.start.slice(5, 7));
  switch (period.kind) {
    case 'year':
    case 'schoolYear':
    case 'trainingYear':
      return year;
    case 'month':
    case 'quarter':
    case 'half':
    case 'schoolHalf':
      return year + (month - 1) / 12;
    case 'date':
    case 'day':
    case 'week':
    case 'range':
    case 'wave':
      return middle(period);
  }
}

/**
 * Years from one period to another. Within one kind by position; reference dates on the same day of the year differ
 * by whole years. A reference date and a year-like period differ by whole years too: the date stands for the year
 * that holds it. Otherwise from the middle of the one to the middle of the other.
 */
export function yearsBetween(from: Period, to: Period): number {
  if (from.kind === 'date' && to.kind === 'date' && from.end.slice(5) === to.end.slice(5)) {
    return Number(to.end.slice(0, 4)) - Number(from.end.slice(0, 4));
  }
  if (from.kind === to.kind) return periodPosition(to) - periodPosition(from);
  const fromYear = yearStart(from, to);
  const toYear = yearStart(to, from);
  if (fromYear !== undefined && toYear !== undefined) return toYear - fromYear;
  return middle(to) - middle(from);
}

/** The first year of a year-like period, or of the one in `other`'s rhythm that holds a reference date. */
function yearStart(period: Period, other: Period): number | undefined {
  const year = Number(period.start.slice(0, 4));
  const rhythm = yearRhythms[other.kind];
  if (period.kind === 'date' && rhythm) return period.start.slice(5) >= rhythm ? year : year - 1;
  return yearRhythms[period.kind] && other.kind === 'date' ? year : undefined;
}

/** First day (MM-DD) of the year-like kinds. */
const yearRhythms: Partial<Record<PeriodKind, string>> = {
  year: '01-01',
  schoolYear: '08-01',
  trainingYear: '10-01',
};

/** The ISO week that holds a day. */
export function weekPeriod(day: string): Period {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 3 - ((date.getUTCDay() + 6) % 7));
  const year = date.getUTCFullYear();
  const week = 1 + Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return readPeriod(`${pad(year, 4)}-W${pad(week, 2)}`);
}

export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.start, b.start) || compareText(a.end, b.end) || compareText(a.key, b.key);
}

/** By code units: the order must not depend on the machine's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `text` is an existing day in ISO form. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const daysPerYear = 365.2425;

function middle(period: Period): number {
  return 1970 + (dayNumber(period.start) + dayNumber(period.end)) / 2 / daysPerYear;
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function number(match: RegExpExecArray, group: number): number {
  return Number(match[group]);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function crossingKey(startYear: number): string {
  return `${pad(startYear, 4)}/${pad((startYear + 1) % 100, 2)}`;
}

function crossing(match: RegExpExecArray, make: (startYear: number) => Period): Period | undefined {
  const startYear = number(match, 1);
  return (startYear + 1) % 100 === number(match, 2) ? make(startYear) : undefined;
}

function maybeMonth(year: number, month: number): Period | undefined {
  return month >= 1 && month <= 12 ? monthPeriod(year, month) : undefined;
}

function monthsSpan(kind: PeriodKind, key: string, year: number, month: number, count: number): Period {
  const start = `${pad(year, 4)}-${pad(month, 2)}-01`;
  const last = new Date(`${start}T00:00:00Z`);
  last.setUTCMonth(month - 1 + count, 0);
  return { kind, key, start, end: last.toISOString().slice(0, 10) };
}

function maybeRange(
  kind: 'range' | 'wave',
  key: string,
  start: string | undefined,
  end: string | undefined,
): Period | undefined {
  if (!start || !end || !isDate(start) || !isDate(end) || start > end) return undefined;
  return { kind, key, start, end };
}

/** ISO 8601 weeks: week 1 holds 4 January. */
function maybeWeek(year: number, week: number): Period | undefined {
  const fourth = new Date(`${pad(year, 4)}-01-04T00:00:00Z`);
  const monday = new Date(fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000);
  const start = new Date(monday.getTime() + (week - 1) * 7 * 86_400_000);
  const thursday = new Date(start.getTime() + 3 * 86_400_000);
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  const end = new Date(start.getTime() + 6 * 86_400_000);
  return {
    kind: 'week',
    key: `${pad(year, 4)}-W${pad(week, 2)}`,
    start: start.toISOString().slice(0, 10),
    end: end.toISOString().slice(0, 10),
  };
}
