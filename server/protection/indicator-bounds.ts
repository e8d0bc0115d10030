import { numeratorBounds } from '../../data/catalogue/numerator-bounds.ts';
import { type FigureIndex, maybePart, wholeOf } from './figure-index.ts';
import type { Sums } from './sums.ts';

/**
 * What one indicator tells of another: in each area, period and breakdown that both have, the numerator that the
 * catalogue says is bounded by the other one.
 */
export function addIndicatorBounds(indexes: readonly FigureIndex[], sums: Sums): void {
  for (const { less, greater, factor } of numeratorBounds) {
    const bounding = indexes.find(({ indicator }) => indicator.id === greater);
    const bounded = indexes.find(({ indicator }) => indicator.id === less);
    for (const one of bounding?.figures ?? []) {
      const { area, period, breakdown } = one.figure;
      const other = bounded?.at.get(area)?.get(`${period.kind} ${period.key}`)?.get(breakdown);
      const [above, below] = [maybePart(one, 'numerator'), maybePart(other, 'numerator')];
      if (above && below) sums.addBound({ greater: above, factor, less: below, where: wholeOf(one).where });
    }
  }
}
