import { roundHalfUp } from '../words/format.ts';

export type ClassMode = 'quantile' | 'steps';

/** One class of a map: from `from` to below `to`; the last one includes its `to`. */
export interface MapClass {
  from: number;
  to: number;
  count: number;
}

const wanted = 5;

/**
 * At most five classes of figures, taken as they are written (`decimals`), so that no figure seems to lie in the wrong
 * one. `quantile`: as many in each as can be; `steps`: equally wide. Inner borders are the roundest numbers that do
 * not change a quantile class, or that lie within a tenth of a step; the outer ones are the lowest and the highest
 * figure. Fewer classes where figures are equal; none without figures.
 *
 * Method: quantile and equal-interval classes as in Slocum et al. 2009, Thematic Cartography and Geovisualization,
 * section 4; the rounding is ours.
 */
export function createClasses(values: readonly number[], mode: ClassMode, decimals: number): MapClass[] {
  const sorted = values.map((value) => written(value, decimals)).sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const inner = mode === 'quantile' ? quantileBorders(sorted) : stepBorders(low, high);
  const borders = [...new Set(inner)].filter((border) => border > low && border <= high);
  const starts = [low, ...borders];
  return starts
    .map((from, index) => ({ from, to: starts[index + 1] ?? high }))
    .map((range, index, all) => ({
      ...range,
      count: sorted.filter((value) => isInside(value, range, index === all.length - 1)).length,
    }));
}

/** The class of a figure as it is written; undefined where it lies in none. */
export function maybeClassOf(
  value: number,
  classes: readonly MapClass[],
  decimals: number,
): number | undefined {
  const shown = written(value, decimals);
  const found = classes.findIndex((range, index) => isInside(shown, range, index === classes.length - 1));
  return found < 0 ? undefined : found;
}

/** Rounded; what rounds to nothing has no sign. */
function written(value: number, decimals: number): number {
  return roundHalfUp(value, decimals) + 0;
}

function isInside(value: number, { from, to }: Pick<MapClass, 'from' | 'to'>, isLast: boolean): boolean {
  return value >= from && (value < to || (isLast && value <= to));
}

/** Between the last figure of one class and the first of the next; nothing where these are equal. */
function quantileBorders(sorted: readonly number[]): number[] {
  const parts = Math.min(wanted, sorted.length);
  return Array.from({ length: parts - 1 }, (_, part) => {
    const at = Math.round(((part + 1) * sorted.length) / parts);
    const [below, above] = [sorted[at - 1], sorted[at]];
    return below === undefined || above === undefined || below === above ? [] : [roundest(below, above)];
  }).flat();
}

function stepBorders(low: number, high: number): number[] {
  const step = (high - low) / wanted;
  if (step === 0) return [];
  return Array.from({ length: wanted - 1 }, (_, part) => {
    const exact = low + (part + 1) * step;
    return roundest(exact - step / 10, exact + step / 10);
  });
}

/** The multiple of 10, 5, 1, 0.5, 0.1 … above `below` and up to `above` that lies nearest to their middle. */
function roundest(below: number, above: number): number {
  const middle = (below + above) / 2;
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(above), Math.abs(below), 1)));
  for (let power = largest; power > -12; power -= 1) {
    for (const unit of [10 ** power, 5 * 10 ** (power - 1)]) {
      const candidate = roundHalfUp(Math.round(middle / unit) * unit, Math.max(0, 1 - power));
      if (candidate > below && candidate <= above) return candidate;
    }
  }
  return above;
}
