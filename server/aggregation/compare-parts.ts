import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { createBreakdownSums, type GroupSum } from './along-breakdowns.ts';
import type { SeriesInput } from './combine-series.ts';
import type { Figure } from './figure.ts';
import { storedFigure } from './stored-figure.ts';
import { type Cell, indexValues } from './value-index.ts';

/** A delivered total and what its parts add up to, both in the indicator's unit. */
export interface Difference {
  period: string;
  /** The dimensions broken down by beside what is wanted, joined by `;`. */
  dimension: string;
  delivered: number;
  parts: number;
}

/**
 * Where a delivered total of the area and its complete parts tell different numbers, in time order. A source that
 * rounds to 3 or 5 may differ by up to 1 or 2 a part; perturbed figures (cell-key method) may differ by any amount
 * and are not compared. A rate is compared by its numerator and its denominator.
 *
 * Method: Zielkreis, methods 1; a figure rounded to a multiple of 3 is off by at most 1, of 5 by at most 2.
 */
export function comparePartsWithTotal(
  input: Pick<SeriesInput, 'indicator' | 'dimensions' | 'area' | 'values' | 'breakdown' | 'ended'>,
): Difference[] {
  const slots = indexValues(input.values).get(input.area.key) ?? [];
  const wanted = readBreakdown(input.breakdown);
  const sumsOf = createBreakdownSums(slots, {
    indicator: input.indicator,
    dimensions: input.dimensions,
    wanted,
    ended: input.ended ?? new Map(),
  });
  return slots.flatMap((slot) => {
    const total = slot.exact.get(breakdownKey(wanted));
    if (!total) return [];
    const delivered = storedFigure(total.stored, input.indicator);
    return sumsOf(slot)
      .filter((sum) => differs(delivered, sum, total))
      .flatMap(({ group, figure: { value } }) =>
        delivered.value === null || value === null
          ? []
          : [
              {
                period: slot.period.key,
                dimension: extraDimensions(group, Object.keys(wanted)),
                delivered: delivered.value,
                parts: value,
              },
            ],
      );
  });
}

function differs(delivered: Figure, { figure, cells }: GroupSum, total: Cell): boolean {
  if (delivered.value === null || figure.value === null || !figure.complete) return false;
  const all = [total, ...cells].map(({ stored }) => stored.qualifiers);
  if (all.some((qualifiers) => qualifiers.includes('perturbed'))) return false;
  const tolerance = cells.reduce((sum, cell) => sum + partTolerance(cell, total), 0);
  const pairs = [
    [delivered.numerator, figure.numerator],
    [delivered.denominator, figure.denominator],
  ].filter((pair) => pair.every((one) => one !== null));
  const compared = pairs.length > 0 ? pairs : [[delivered.value, figure.value]];
  return compared.some(
    ([a, b]) => typeof a === 'number' && typeof b === 'number' && isApart(a, b, tolerance),
  );
}

/** The source's way of rounding may stand beside the total alone. */
function partTolerance(part: Cell, total: Cell): number {
  const beside = [...part.stored.qualifiers, ...total.stored.qualifiers];
  if (beside.includes('rounded5')) return 2;
  return beside.includes('rounded3') ? 1 : 0;
}

/** Beyond the tolerance, and beyond what adding decimal fractions in binary loses. */
function isApart(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) > tolerance + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function extraDimensions(group: string, wanted: readonly string[]): string {
  return group
    .split(';')
    .filter((id) => !wanted.includes(id))
    .join(';');
}
