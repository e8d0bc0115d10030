import { standardised } from './mann-kendall.ts';
import { twoSidedNormal, z95 } from './normal.ts';
import { type MedianSlope, maybeMedianSlope } from './theil-sen.ts';

/**
 * d(i, j) counts for two years the months that are higher in the later one, less those that are lower. s = Σ d over all
 * pairs of years; `squares` = Σ d², `yearSquares` = Σ over years of (Σ d with all others, later ones positive)²;
 * `variance` = (squares + yearSquares) ÷ 3. `independent` is the variance as if the months knew nothing of each other.
 */
export interface SeasonalKendall {
  years: number;
  n: number;
  rises: number;
  falls: number;
  s: number;
  squares: number;
  yearSquares: number;
  variance: number;
  independent: number;
  z: number;
  /** Two-sided. */
  p: number;
  slope: MedianSlope | null;
}

/**
 * The seasonal Kendall test with the correction for serial dependence: `rows` are consecutive years, their cells the
 * seasons (months) in order, null where there is no value. Each season is compared with itself in other years only; the
 * covariances between seasons are estimated from the data, so that a good or bad year does not count twelve times. The
 * slope per year is the median over all pairs of the same season.
 *
 * Σ over seasons g, h of [K(g, h) + 4 Σ R(i, g)R(i, h) − n(n(g) + 1)(n(h) + 1)] ÷ 3 is summed here over the years
 * instead, which is the same with midranks R. The authors recommend ten years and more.
 *
 * Source: Hirsch and Slack 1984, Water Resources Research 20, 727–732; Dietz and Killeen 1981, Journal of the American
 * Statistical Association 76; slope by Hirsch, Slack and Smith 1982, Water Resources Research 18.
 */
export function seasonalKendall(rows: readonly (readonly (number | null)[])[]): SeasonalKendall {
  const pairs = rows.flatMap((later, j) =>
    rows.slice(0, j).map((earlier, i) => comparison(earlier, later, i, j)),
  );
  const [rises, falls] = [sum(pairs.map((pair) => pair.rises)), sum(pairs.map((pair) => pair.falls))];
  const s = rises - falls;
  const squares = sum(pairs.map(({ d }) => d * d));
  const perYear = rows.map((_, year) =>
    sum(pairs.map(({ i, j, d }) => (j === year ? d : i === year ? -d : 0))),
  );
  const yearSquares = sum(perYear.map((total) => total * total));
  const variance = (squares + yearSquares) / 3;
  const z = standardised(s, variance);
  return {
    years: rows.length,
    n: rows.flat().filter((value) => value !== null).length,
    rises,
    falls,
    s,
    squares,
    yearSquares,
    variance,
    independent: independentVariance(rows),
    z,
    p: twoSidedNormal(z),
    slope:
      maybeMedianSlope(
        pairs.flatMap(({ slopes }) => slopes),
        z95 * Math.sqrt(variance),
      ) ?? null,
  };
}

interface Comparison {
  i: number;
  j: number;
  rises: number;
  falls: number;
  d: number;
  slopes: number[];
}

type Row = readonly (number | null)[];

function comparison(earlier: Row, later: Row, i: number, j: number): Comparison {
  const changes = later.flatMap((value, season) => {
    const before = earlier[season] ?? null;
    return value === null || before === null ? [] : [value - before];
  });
  const rises = changes.filter((change) => change > 0).length;
  const falls = changes.filter((change) => change < 0).length;
  return { i, j, rises, falls, d: rises - falls, slopes: changes.map((change) => change / (j - i)) };
}

/** The sum of the variances of the single seasons. */
function independentVariance(rows: readonly Row[]): number {
  const seasons = Math.max(0, ...rows.map((row) => row.length));
  const single = Array.from({ length: seasons }, (_, season) => rows.map((row) => [row[season] ?? null]));
  return sum(
    single.map((column) => {
      const signs = column.map(([a = null]) =>
        column.map(([b = null]) => (a === null || b === null ? 0 : Math.sign(b - a))),
      );
      const squares = sum(signs.flat().map((sign) => sign * sign)) / 2;
      return (squares + sum(signs.map((row) => sum(row) ** 2))) / 3;
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
