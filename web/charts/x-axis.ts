import { maybePeriod, type Period, type PeriodKind, periodPosition } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod } from '../words/periods.ts';
import { textWidth } from './text-width.ts';

export interface XTick {
  position: number;
  label: string;
  anchor: 'start' | 'middle' | 'end';
}

interface Span {
  /** Periods that the chart shows, in any order. */
  periods: readonly Period[];
  language: Language;
  /** Data to pixels. */
  x(position: number): number;
  /** Pixels that labels may use. */
  left: number;
  right: number;
}

/** Free pixels between two labels. */
const space = 18;

/** Ticks in the spelling of the periods' kind, as many as fit without touching; the last period always has one. */
export function createXTicks(span: Span): XTick[] {
  const candidates = candidatePeriods(span.periods);
  if (candidates.length === 0) return [];
  const sorted = candidates.toSorted((a, b) => periodPosition(a) - periodPosition(b));
  for (const step of stepsFor(sorted)) {
    const chosen = sorted.filter((_, index) => (sorted.length - 1 - index) % step === 0);
    const ticks = chosen.map((period) => tickOf(period, span));
    if (areApart(ticks, span)) return ticks;
  }
  return sorted.slice(-1).map((period) => tickOf(period, span));
}

/** Steps that reach the first period as well come first among neighbours, so that both ends are named. */
function stepsFor(sorted: readonly Period[]): number[] {
  const intervals = sorted.length - 1;
  const steps = Array.from({ length: Math.max(1, intervals) }, (_, index) => index + 1);
  return steps.toSorted((a, b) => rank(a, intervals) - rank(b, intervals) || a - b);
}

function rank(step: number, intervals: number): number {
  return intervals % step === 0 ? step : step * 1.6;
}

function tickOf(period: Period, { language, x, left, right }: Span): XTick {
  const position = periodPosition(period);
  const label = formatPeriod(period.key, language, 'axis');
  const half = textWidth(label) / 2;
  const pixel = x(position);
  const anchor = pixel - half < left ? 'start' : pixel + half > right ? 'end' : 'middle';
  return { position, label, anchor };
}

function areApart(ticks: readonly XTick[], span: Span): boolean {
  const extents = ticks.map((tick) => tickExtent(tick, span.x));
  return extents.every((extent, index) => {
    const next = extents[index + 1];
    return next === undefined || extent[1] + space <= next[0];
  });
}

/** Left and right edge of a tick's label in pixels. */
export function tickExtent(tick: XTick, x: (position: number) => number): [number, number] {
  const width = textWidth(tick.label);
  const pixel = x(tick.position);
  const start = { start: pixel, middle: pixel - width / 2, end: pixel - width }[tick.anchor];
  return [start, start + width];
}

/** Kinds that follow each other without end, with the months from one to the next. */
const regularMonths: Partial<Record<PeriodKind, number>> = {
  year: 12,
  schoolYear: 12,
  trainingYear: 12,
  half: 6,
  schoolHalf: 6,
  quarter: 3,
  month: 1,
};

/** Every period of the kind within the span; months only each January once there are more than two years of them. */
function candidatePeriods(periods: readonly Period[]): Period[] {
  const kind = periods.at(-1)?.kind;
  const months = kind === undefined ? undefined : regularMonths[kind];
  const [first] = periods.toSorted((a, b) => a.start.localeCompare(b.start));
  const last = periods.toSorted((a, b) => a.start.localeCompare(b.start)).at(-1);
  if (!kind || !months || !first || !last || periods.some((period) => period.kind !== kind)) {
    return unique(periods);
  }
  const found: Period[] = [];
  for (let start = monthNumber(first.start); start <= monthNumber(last.start); start += months) {
    const period = periodAt(kind, start);
    if (period) found.push(period);
  }
  if (found.length <= 24 || months === 12) return found;
  const januaries = found.filter(
    (period) => period.start.slice(5, 7) === (kind === 'schoolHalf' ? '08' : '01'),
  );
  return januaries.length > 1 ? januaries : found;
}

function unique(periods: readonly Period[]): Period[] {
  return [...new Map(periods.map((period) => [period.key, period])).values()];
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function periodAt(kind: PeriodKind, start: number): Period | undefined {
  const year = Math.floor(start / 12);
  const month = (start % 12) + 1;
  const crossing = (from: number) => `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
  switch (kind) {
    case 'year':
      return maybePeriod(String(year));
    case 'schoolYear':
      return maybePeriod(crossing(year));
    case 'trainingYear':
      return maybePeriod(`${crossing(year)}-A`);
    case 'half':
      return maybePeriod(`${year}-H${month <= 6 ? 1 : 2}`);
    case 'quarter':
      return maybePeriod(`${year}-Q${Math.ceil(month / 3)}`);
    case 'month':
      return maybePeriod(`${year}-${String(month).padStart(2, '0')}`);
    case 'schoolHalf':
      return maybePeriod(month >= 8 ? `${crossing(year)}-1` : `${crossing(year - 1)}-2`);
    default:
      return undefined;
  }
}
