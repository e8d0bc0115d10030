import type { Indicator } from '../../data/indicator.ts';
import type { PeriodKind } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import type { Trend } from '../../data/trend.ts';
import { holm } from './statistics/holm.ts';
import { testSeasons } from './test-seasons.ts';
import { testYears } from './test-years.ts';
import { chooseTrendPoints, type TrendPoint } from './trend-points.ts';

type Judged = Pick<Indicator, 'aggregation' | 'factor' | 'periodicity'>;

/**
 * The trends of the series that are shown together, in their order: for yearly figures and reference dates
 * Mann–Kendall with the Theil–Sen slope, or Cochran–Armitage where each point is a share of independent persons (it
 * carries a Wilson interval); for months, quarters and halves the seasonal Kendall test. At least five points, of
 * months and the like five years; only what follows the last break; figures that are incomplete are left out as in
 * `choosePoints`, and so are forecasts: figures for periods that begin after the ISO day `asOf`. Of several kinds of period the indicator's own is taken, otherwise the most frequent.
 *
 * A direction is told where p, corrected by Holm over the trends told, is below 5 %, and at five yearly points only for
 * an unbroken rise or fall.
 *
 * Method: Zielkreis, methods 4; the tests name their sources. That reference dates are taken for years, and that
 * Cochran–Armitage needs the declared interval, is ours: days absent have parts too, but no independent persons.
 */
export function tellTrends(series: readonly (readonly Point[])[], indicator: Judged, asOf: string): Trend[] {
  return correctTogether(series.map((points) => inferTrend(points, indicator, asOf)));
}

/** Holm's correction over trends that are shown together; those without p stay as they are. */
function correctTogether(trends: readonly Trend[]): Trend[] {
  const told = trends.flatMap((trend) => (trend.p === null ? [] : [trend.p]));
  const corrected = holm(told);
  let next = 0;
  return trends.map((trend) => {
    if (trend.p === null) return trend;
    const pCorrected = corrected[next] ?? trend.p;
    next += 1;
    return {
      ...trend,
      pCorrected,
      together: told.length,
      direction: directionOf({ ...trend, pCorrected }),
    };
  });
}

/**
 * Holm's correction over distinct series: what is told of the same one, named by `series`, several times is one trend
 * and one test. The answers are in the order of `told`.
 */
export function correctDistinct(told: readonly { series: string; trend: Trend }[]): Trend[] {
  const distinct = new Map(told.map(({ series, trend }) => [series, trend]));
  const corrected = correctTogether([...distinct.values()]);
  const bySeries = new Map([...distinct.keys()].map((series, i) => [series, corrected[i]]));
  return told.map(({ series, trend }) => bySeries.get(series) ?? trend);
}

/** The trend of one series as if it stood alone, on the ISO day `asOf`. */
export function inferTrend(points: readonly Point[], indicator: Judged, asOf: string): Trend {
  const { used, leftOut, kind, otherKinds, hasBreak } = chooseTrendPoints(points, indicator, asOf);
  const chosen = {
    ...empty,
    kind,
    otherKinds,
    leftOut,
    n: used.length,
    first: used[0]?.period.key ?? null,
    last: used.at(-1)?.period.key ?? null,
  };
  const way = kind === null ? undefined : ways[kind];
  if (kind === null || used.length === 0) return { ...chosen, reason: 'noValues' };
  if (way === undefined) return { ...chosen, reason: 'kind' };
  if (!isEnough(used, way)) return { ...chosen, reason: hasBreak ? 'break' : 'tooFew' };
  const tested = way === 'years' ? testYears(used, indicator) : testSeasons(used);
  if (tested === undefined) return { ...chosen, reason: 'constant' };
  const unbroken = way === 'years' && used.length === fewest ? isUnbroken(used) : null;
  const told = { ...chosen, ...tested, unbroken, pCorrected: tested.p, together: 1 };
  return { ...told, direction: directionOf(told) };
}

/** Fewest points of a yearly series, fewest years of a monthly one. */
const fewest = 5;

const empty: Trend = {
  direction: null,
  reason: null,
  kind: null,
  n: 0,
  first: null,
  last: null,
  leftOut: [],
  otherKinds: false,
  unbroken: null,
  slope: null,
  slopeLow: null,
  slopeHigh: null,
  p: null,
  pCorrected: null,
  together: 0,
  working: null,
};

const ways: Partial<Record<PeriodKind, 'years' | 'seasons'>> = {
  year: 'years',
  schoolYear: 'years',
  trainingYear: 'years',
  date: 'years',
  month: 'seasons',
  quarter: 'seasons',
  half: 'seasons',
  schoolHalf: 'seasons',
};

/** Yearly: enough points. Otherwise: one month, say January, in enough years. */
function isEnough(used: readonly TrendPoint[], way: 'years' | 'seasons'): boolean {
  if (way === 'years') return used.length >= fewest;
  const months = used.map(({ period }) => period.start.slice(5, 7));
  return months.some((month) => months.filter((other) => other === month).length >= fewest);
}

function isUnbroken(used: readonly TrendPoint[]): boolean {
  const steps = used.slice(1).map(({ value }, i) => Math.sign(value - (used[i]?.value ?? value)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}

function directionOf(
  trend: Pick<Trend, 'pCorrected' | 'slope' | 'unbroken' | 'working'>,
): Trend['direction'] {
  const { pCorrected, unbroken, working } = trend;
  if (pCorrected === null || pCorrected >= 0.05 || unbroken === false) return 'none';
  const way = working?.method === 'cochranArmitage' ? trend.slope : working?.s;
  return (way ?? 0) > 0 ? 'up' : 'down';
}
