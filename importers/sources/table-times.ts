import type { Indicator } from '../../data/indicator.ts';
import type { YearReading } from '../../data/mapping.ts';
import {
  isDate,
  maybePeriod,
  type Period,
  type PeriodKind,
  schoolYearPeriod,
  yearPeriod,
} from '../../data/period.ts';
import { readPeriodText } from '../text/periods.ts';
import { maybeTimeLabel, type TimeLabel } from './genesis-time.ts';
import { captionKey, plain } from './table-cells.ts';
import { meantWords } from './template-suggestions.ts';

/** A period, or why there is none; `openYear`: a bare year whose meaning nobody has said. */
export type TimeAnswer =
  | { kind: 'period'; period: Period }
  | { kind: 'openYear' }
  | {
      kind: 'fault';
      code: 'unreadable-period' | 'ambiguous-period' | 'contradicting-period';
      message: string;
    };

/** A text that says when, with the caption that it stands under (empty for a constant). */
export interface TimeText {
  text: string;
  caption: string;
}

/**
 * The period that all texts of a figure make together: a year and a part of it, a school year and its half, or a whole
 * period. A bare year is read as the mapping says, else by an indicator of calendar years.
 */
export function answerTime(
  texts: readonly TimeText[],
  year: YearReading | null,
  indicator: Pick<Indicator, 'periodicity'>,
): TimeAnswer {
  const labels: TimeLabel[] = [];
  for (const { text, caption } of texts) {
    const label = readLabel(text, caption, expectedOf(year, indicator.periodicity));
    if ('fault' in label) return label.fault;
    labels.push(label);
  }
  return compose(labels, year, indicator);
}

function expectedOf(year: YearReading | null, periodicity: PeriodKind): PeriodKind {
  if (year?.meaning === 'schoolYearEnd' || year?.meaning === 'schoolYearStart') return 'schoolYear';
  return periodicity === 'schoolHalf' ? 'schoolYear' : periodicity;
}

function readLabel(text: string, caption: string, expect: PeriodKind): TimeLabel | { fault: TimeAnswer } {
  const shown = plain(text);
  if (/^\d{4}$/.test(shown)) return { kind: 'year', year: Number(shown) };
  const part = /^-(?:\d{2}|[QH]\d)$/.test(shown) ? shown : partByNumber(shown, caption);
  if (part !== undefined) return { kind: 'part', part };
  const label = maybeTimeLabel(shown);
  if (label?.kind === 'part' || label?.kind === 'year') return label;
  const reading = readPeriodText(shown, expect);
  if (reading && 'period' in reading) return { kind: 'period', period: reading.period };
  if (reading) {
    const message = `„${text}“ kann ${meantWords(reading.ambiguous)} heißen. Bitte eindeutig schreiben.`;
    return { fault: { kind: 'fault', code: 'ambiguous-period', message } };
  }
  const message = `„${text}“ ist kein lesbarer Zeitraum. Erwartet wird zum Beispiel 2024/25, 2024, 2024-10, 31.12.2024 oder 1. Halbjahr 2024/25. Bitte berichtigen oder in der Zuordnung angeben, wofür der Text steht.`;
  return { fault: { kind: 'fault', code: 'unreadable-period', message } };
}

/** `1` under "Halbjahr", `3` under "Monat". */
function partByNumber(text: string, caption: string): string | undefined {
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const key = captionKey(caption);
  const number = Number(text);
  if (/halbjahr|^hj/.test(key) && number >= 1 && number <= 2) return `-H${number}`;
  if (/quartal|quarter/.test(key) && number >= 1 && number <= 4) return `-Q${number}`;
  if (/monat|month/.test(key) && number >= 1 && number <= 12) return `-${text.padStart(2, '0')}`;
  return undefined;
}

function compose(
  labels: readonly TimeLabel[],
  reading: YearReading | null,
  indicator: Pick<Indicator, 'periodicity'>,
): TimeAnswer {
  const years = new Set(labels.flatMap((label) => (label.kind === 'year' ? [label.year] : [])));
  const parts = new Set(labels.flatMap((label) => (label.kind === 'part' ? [label.part] : [])));
  const wholes = new Map(
    labels.flatMap((label) => (label.kind === 'period' ? [[label.period.key, label.period]] : [])),
  );
  const [[year], [part], [whole]] = [[...years], [...parts], [...wholes.values()]];
  if (years.size > 1 || parts.size > 1 || wholes.size > 1) return contradiction;
  if (whole) {
    const isInYear =
      year === undefined || [whole.start, whole.end].some((day) => day.startsWith(String(year)));
    const period = part === undefined ? whole : partOf(whole, part);
    return isInYear && period ? { kind: 'period', period } : contradiction;
  }
  if (year === undefined) return incomplete;
  const base = yearOf(year, reading, indicator);
  if (part === undefined) return base ? { kind: 'period', period: base } : { kind: 'openYear' };
  const period = base?.kind === 'schoolYear' ? partOf(base, part) : maybePeriod(`${year}${part}`);
  return period ? { kind: 'period', period } : incomplete;
}

/** A half of a school year; other parts are parts of calendar years. */
function partOf(whole: Period, part: string): Period | undefined {
  return whole.kind === 'schoolYear' && /^-H[12]$/.test(part)
    ? maybePeriod(`${whole.key}-${part.slice(2)}`)
    : undefined;
}

function yearOf(
  year: number,
  reading: YearReading | null,
  indicator: Pick<Indicator, 'periodicity'>,
): Period | undefined {
  switch (reading?.meaning) {
    case 'calendarYear':
      return yearPeriod(year);
    case 'schoolYearEnd':
      return schoolYearPeriod(year - 1);
    case 'schoolYearStart':
      return schoolYearPeriod(year);
    case 'referenceDate':
      return maybePeriod(`${year}-${reading.referenceDay}`);
    case undefined:
      return isCalendar(indicator) ? yearPeriod(year) : undefined;
  }
}

/** An indicator of calendar years, or of months and their like, which only calendar years are made of. */
function isCalendar({ periodicity }: Pick<Indicator, 'periodicity'>): boolean {
  return ['year', 'half', 'quarter', 'month'].includes(periodicity);
}

/** Whether a mapping may hold the text as a period: canonical, a bare year, or a part of the year. */
export function isPeriodText(text: string): boolean {
  return maybePeriod(text) !== undefined || /^-(?:0[1-9]|1[0-2]|Q[1-4]|H[12])$/.test(text);
}

/** Whether a reading of years can be used: a reference date needs a day that exists. */
export function isUsableYear(reading: YearReading): boolean {
  return reading.meaning !== 'referenceDate' || isDate(`2023-${reading.referenceDay}`);
}

const contradiction: TimeAnswer = {
  kind: 'fault',
  code: 'contradicting-period',
  message: 'Die Angaben zum Zeitraum widersprechen sich. Bitte prüfen, welche Spalte den Zeitraum nennt.',
};

const incomplete: TimeAnswer = {
  kind: 'fault',
  code: 'unreadable-period',
  message: 'Zum Zeitraum fehlt das Jahr. Bitte die Spalte mit dem Jahr zuordnen.',
};
