import type { State } from '../../data/assessment.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Point } from '../../data/series.ts';
import { assessReach } from './assess-reach.ts';
import { examplePoint, exampleTarget } from './example-points.ts';
import { randomUniforms } from './random-normals.ts';
import { wilsonInterval } from './statistics/wilson.ts';

/** A municipality whose true share of leavers without a certificate is known, because it is made up. */
export interface SimulatedMunicipality {
  leavers: number;
  /** True share in percent, `years` after 2018. */
  trueShare: (years: number) => number;
  runs: number;
  seed: number;
}

/** What a year is called in all runs together, shares from 0 to 1. */
export interface SimulatedYear {
  year: number;
  states: ReadonlyMap<State, number>;
  /** In how many runs it is another state than in the year before; null in the first year. */
  changed: number | null;
}

/**
 * How the target "from 8 % in 2018 to 5 % in 2030" is judged year by year from 2019 to 2030: leavers without a certificate
 * are drawn from the binomial distribution around the true share, and each year is judged with the figures up to it.
 * `withIntervals` as the indicator declares them (Wilson), otherwise as if it declared none.
 *
 * Method: Zielkreis, methods 3 (Monte Carlo simulation with a fixed seed).
 */
export function simulateMunicipality(
  municipality: SimulatedMunicipality,
  { withIntervals }: { withIntervals: boolean },
): SimulatedYear[] {
  const next = randomUniforms(municipality.seed);
  const paths = Array.from({ length: municipality.runs }, () => {
    const points = allYears.map((years) => drawPoint(municipality, years, next));
    return judgedYears.map((years) => judgeYear(points.slice(0, years + 1), withIntervals));
  });
  return judgedYears.map((years, place) => ({
    year: firstYear + years,
    states: countShares(paths.flatMap((states) => states[place] ?? [])),
    changed:
      place === 0
        ? null
        : paths.filter((states) => states[place] !== states[place - 1]).length / paths.length,
  }));
}

const firstYear = 2018;
const allYears = Array.from({ length: 13 }, (_, years) => years);
const judgedYears = allYears.slice(1);

function drawPoint({ leavers, trueShare }: SimulatedMunicipality, years: number, next: () => number): Point {
  const share = trueShare(years) / 100;
  let numerator = 0;
  for (let leaver = 0; leaver < leavers; leaver += 1) if (next() < share) numerator += 1;
  const bounds = wilsonInterval({ count: numerator, n: leavers });
  return examplePoint(String(firstYear + years), (100 * numerator) / leavers, {
    numerator,
    denominator: leavers,
    interval: { low: 100 * bounds.low, high: 100 * bounds.high, method: 'wilson' },
  });
}

const indicator = {
  aggregation: 'rate',
  range: { min: 0, max: 100 },
  factor: 100,
} as const satisfies Partial<Indicator>;

function judgeYear(points: readonly Point[], withIntervals: boolean): State {
  const asOf = `${points.at(-1)?.period}-12-31`;
  const given = withIntervals ? points : points.map((point) => ({ ...point, interval: null }));
  return assessReach({ target: exampleTarget(), indicator, points: given, asOf }).state;
}

function countShares(states: readonly State[]): Map<State, number> {
  const shares = new Map<State, number>();
  for (const state of new Set(states)) {
    shares.set(state, states.filter((one) => one === state).length / states.length);
  }
  return shares;
}
