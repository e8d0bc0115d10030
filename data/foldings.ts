import {
  monthPeriod,
  type Period,
  type PeriodKind,
  readPeriod,
  schoolHalfPeriod,
  schoolYearPeriod,
  trainingYearPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';

/**
 * Which kinds of period nest in which others. A week may lie in two months and a half-year in two school years, so
 * those fold into nothing of the kind; a reference date, a range and a survey wave stand for themselves.
 */
export const foldings: readonly { from: PeriodKind; to: PeriodKind }[] = [
  ...into('day', ['week', 'month', 'quarter', 'half', 'year', 'schoolHalf', 'schoolYear', 'trainingYear']),
  ...into('month', ['quarter', 'half', 'year', 'schoolHalf', 'schoolYear', 'trainingYear']),
  ...into('quarter', ['half', 'year', 'trainingYear']),
  ...into('half', ['year']),
  ...into('schoolHalf', ['schoolYear']),
];

function into(from: PeriodKind, kinds: readonly PeriodKind[]) {
  return kinds.map((to) => ({ from, to }));
}

/** How many periods of a kind make the whole period; undefined where they do not nest in it. */
export function maybePartCount(from: PeriodKind, whole: Period): number | undefined {
  if (!nests(from, whole.kind)) return undefined;
  if (from === 'day') return 1 + (Date.parse(whole.end) - Date.parse(whole.start)) / 86_400_000;
  const [part, all] = [monthsOf[from], monthsOf[whole.kind]];
  return part && all ? all / part : undefined;
}

const monthsOf: Partial<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  schoolHalf: 6,
  year: 12,
  schoolYear: 12,
  trainingYear: 12,
};

function nests(from: PeriodKind, to: PeriodKind): boolean {
  return foldings.some((folding) => folding.from === from && folding.to === to);
}

/** The period of kind `to` that holds `period`; undefined where the kinds do not nest. */
export function maybeContainingPeriod(period: Period, to: PeriodKind): Period | undefined {
  if (!nests(period.kind, to)) return undefined;
  const year = Number(period.start.slice(0, 4));
  const month = Number(period.start.slice(5, 7));
  switch (to) {
    case 'week':
      return weekPeriod(period.start);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return readPeriod(`${period.start.slice(0, 4)}-Q${Math.ceil(month / 3)}`);
    case 'half':
      return readPeriod(`${period.start.slice(0, 4)}-H${month <= 6 ? 1 : 2}`);
    case 'year':
      return yearPeriod(year);
    case 'schoolYear':
      return schoolYearPeriod(month >= 8 ? year : year - 1);
    case 'schoolHalf':
      return schoolHalfPeriod(month >= 8 ? year : year - 1, month >= 8 || month === 1 ? 1 : 2);
    case 'trainingYear':
      return trainingYearPeriod(month >= 10 ? year : year - 1);
    default:
      return undefined;
  }
}
