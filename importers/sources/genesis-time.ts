import type { SourceTable } from '../../data/catalogue/source-table.ts';
import { maybePeriod, type Period, schoolYearPeriod, yearPeriod } from '../../data/period.ts';
import { readPeriodText } from '../text/periods.ts';

/** What a cell or caption says about time: a whole period, or a part of the year that another cell names. */
export type TimeLabel =
  | { kind: 'year'; year: number }
  | { kind: 'period'; period: Period }
  | { kind: 'part'; part: string };

export type TimeFault = 'contradiction' | 'incomplete' | 'otherKind';
export type TimeReading = { period: Period } | { fault: TimeFault };

/** Reads a time caption; undefined for any other text, also for spans of ages or sizes. */
export function maybeTimeLabel(text: string): TimeLabel | undefined {
  const plain = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (/^(?:1[89]|2[01])\d{2}$/.test(plain)) return { kind: 'year', year: Number(plain) };
  const part = maybePart(plain);
  if (part) return { kind: 'part', part };
  if (!/(?:1[89]|2[01])\d{2}/.test(plain) && !shortMonth.test(plain)) return undefined;
  const reading = readPeriodText(plain, null);
  return reading && 'period' in reading && reading.period.kind !== 'range'
    ? { kind: 'period', period: reading.period }
    : undefined;
}

/** `Jan 25`, `Mrz-25`: a month as a spreadsheet shows it. */
const shortMonth = /^\p{L}{3,9}\.?[ –-]'?\d{2}$/u;

/** A month, quarter or half-year without its year: "März", "1. Quartal", "2. Halbjahr". */
function maybePart(text: string): string | undefined {
  if (!/^(?:\p{L}{3,9}\.?|[1-4]\. ?(?:quartal|vierteljahr|vj\.?|halbjahr|hj\.?))$/iu.test(text))
    return undefined;
  const reading = readPeriodText(`${text.replace(/\.$/, '')} 2000`, null);
  if (!reading || !('period' in reading)) return undefined;
  const part = /^2000(-(?:\d{2}|Q\d|H\d))$/.exec(reading.period.key)?.[1];
  return part;
}

/**
 * The period that all time labels of a value make together. A bare year is read as `table` says; without a table its
 * meaning is unknown and it stands for the calendar year. Repeated labels must agree.
 */
export function readTime(labels: readonly TimeLabel[], table: SourceTable | undefined): TimeReading {
  const years = new Set(labels.flatMap((label) => (label.kind === 'year' ? [label.year] : [])));
  const parts = new Set(labels.flatMap((label) => (label.kind === 'part' ? [label.part] : [])));
  const periods = new Map(
    labels.flatMap((label) => (label.kind === 'period' ? [[label.period.key, label.period]] : [])),
  );
  const [year] = years;
  const [part] = parts;
  const [whole] = periods.values();
  if (years.size > 1 || parts.size > 1 || periods.size > 1) return { fault: 'contradiction' };
  if (whole) {
    const agrees = part === undefined && (year === undefined || whole.start.startsWith(String(year)));
    return agrees ? ofKind(whole, table) : { fault: 'contradiction' };
  }
  if (year === undefined) return { fault: 'incomplete' };
  if (part !== undefined) {
    const period = maybePeriod(`${year}${part}`);
    return period ? ofKind(period, table) : { fault: 'incomplete' };
  }
  return { period: yearOf(year, table) };
}

function yearOf(year: number, table: SourceTable | undefined): Period {
  switch (table?.yearMeaning) {
    case undefined:
    case 'calendarYear':
      return yearPeriod(year);
    case 'schoolYearEnd':
      return schoolYearPeriod(year - 1);
    case 'schoolYearStart':
      return schoolYearPeriod(year);
    case 'referenceDate':
      return maybePeriod(`${year}-${table?.referenceDay ?? ''}`) ?? yearPeriod(year);
  }
}

/** A period that does not fit what the table is known to hold is not taken for it. */
function ofKind(period: Period, table: SourceTable | undefined): TimeReading {
  switch (table?.yearMeaning) {
    case undefined:
      return { period };
    case 'calendarYear':
      return ['year', 'half', 'quarter', 'month'].includes(period.kind) ? { period } : { fault: 'otherKind' };
    case 'schoolYearEnd':
    case 'schoolYearStart':
      return ['schoolYear', 'schoolHalf'].includes(period.kind) ? { period } : { fault: 'otherKind' };
    case 'referenceDate':
      return period.kind === 'date' ? { period } : { fault: 'otherKind' };
  }
}
