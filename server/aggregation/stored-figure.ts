import { type Combinable, type Figure, isApproximate, isLate } from './figure.ts';
import type { StoredValue } from './stored.ts';

/**
 * The figure that one stored value states. A rate with its parts is factor × numerator ÷ denominator in the
 * indicator's unit, whatever rounded value the file may show beside them; over a denominator of 0 it is a gap
 * (`notMeaningful`), and numerator and denominator stay, so that it can still be added. Everything else is as
 * delivered. `complete` is false where the figure has not come yet or institutions are missing from it.
 *
 * Method: Zielkreis, methods 1 ("store what was counted; compute what is derived").
 */
export function storedFigure(stored: StoredValue, indicator: Combinable): Figure {
  const { numerator, denominator, gap, reported, due } = stored;
  const { isComputed, ...stated } = statedValue(stored, indicator);
  return {
    ...stated,
    numerator,
    denominator,
    interval: null,
    sign: stored.sign,
    qualifiers: stored.qualifiers,
    reported,
    due,
    how: isComputed ? 'computed' : 'delivered',
    present: null,
    expected: null,
    complete: !isLate(gap) && !isShortOfInstitutions(stored),
    approximate: isApproximate(stored.qualifiers),
    notes: [],
    origins: [stored.origin],
    originCount: 1,
    ...stored.combined,
  };
}

/** The value that a stored row states in the indicator's unit, or the gap in its place. */
export function statedValue(
  { value, numerator, denominator, gap }: Pick<StoredValue, 'value' | 'numerator' | 'denominator' | 'gap'>,
  { aggregation, factor }: Pick<Combinable, 'aggregation' | 'factor'>,
): Pick<Figure, 'value' | 'gap'> & { isComputed: boolean } {
  const isRatio = aggregation === 'rate' || aggregation === 'mean';
  const isComputed = isRatio && gap === null && numerator !== null && denominator !== null;
  if (!isComputed) return { value: gap === null ? value : null, gap, isComputed };
  const rate = maybeRate(numerator, denominator, factor);
  return { value: rate, gap: rate === null ? 'notMeaningful' : null, isComputed };
}

/** Whether institutions still owe their return. Those who were asked in a survey owe nothing: that is its response. */
function isShortOfInstitutions({ period, reported, due }: StoredValue): boolean {
  return period.kind !== 'wave' && reported !== null && due !== null && reported < due;
}

/** factor × numerator ÷ denominator; null over 0. */
export function maybeRate(numerator: number, denominator: number, factor: number): number | null {
  return denominator === 0 ? null : (factor * numerator) / denominator;
}
