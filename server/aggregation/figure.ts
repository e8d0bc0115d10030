import type { Indicator } from '../../data/indicator.ts';
import type { Gap, Qualifier } from '../../data/observation.ts';
import type { Point } from '../../data/series.ts';

/** A point without its period: what is combined. */
export type Figure = Omit<Point, 'period' | 'kind'>;

/** What combining must know of an indicator. */
export type Combinable = Pick<Indicator, 'aggregation' | 'factor' | 'overTime'>;

/** Whether figures of different areas or categories may be added at all (methods 1). */
export function addsUp({ aggregation }: Pick<Indicator, 'aggregation'>): boolean {
  return addable.has(aggregation);
}

const addable: ReadonlySet<Indicator['aggregation']> = new Set(['count', 'stock', 'rate', 'mean']);

/**
 * Whether these figures can be put together. Means are weighted by the number of cases, so each needs its own: a mean
 * without it is shown where it was delivered and never combined.
 */
export function canCombine(figures: readonly Figure[], { aggregation }: Combinable): boolean {
  if (aggregation !== 'mean') return addsUp({ aggregation });
  return figures.every(({ gap, denominator }) => gap !== null || denominator !== null);
}

/** Figures that never came, but may still come: what they belong to is unfinished rather than unknowable. */
export function isLate(gap: Gap | null): boolean {
  return gap === 'later' || gap === 'notDelivered';
}

export function isApproximate(qualifiers: readonly Qualifier[]): boolean {
  return qualifiers.some((qualifier) => approximations.has(qualifier));
}

const approximations: ReadonlySet<Qualifier> = new Set([
  'roundedToZero',
  'rounded3',
  'rounded5',
  'perturbed',
]);

/** Better first: a whole figure, an incomplete one, none. */
export function figureRank({ value, complete }: Pick<Figure, 'value' | 'complete'>): number {
  if (value === null) return 2;
  return complete ? 0 : 1;
}

/** The best figure; among equals the one named first. */
export function maybeBest(figures: readonly (Figure | undefined)[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, figure) =>
      figure && (best === undefined || figureRank(figure) < figureRank(best)) ? figure : best,
    undefined,
  );
}
