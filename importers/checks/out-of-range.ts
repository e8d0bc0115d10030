import type { Indicator } from '../../data/indicator.ts';
import type { Observation } from '../../data/observation.ts';
import { nameSeries } from '../name-series.ts';
import type { FigureCheck } from './check.ts';
import { numberText, valueText } from './figure-text.ts';

/**
 * A figure outside what its indicator can be: a negative count, a rate above 100 %. An error, because no correct table
 * can hold it: the row is refused. Of a share that is computed from its parts only negative parts are refused; a part
 * that is larger than its whole stands in published tables and is a case for `part-exceeds-total`.
 */
export const outOfRange: FigureCheck = {
  code: 'out-of-range',
  severity: 'error',
  title: 'Wert außerhalb des möglichen Bereichs (auch: negative Anzahl)',
  open: (context) => (figure, indicator) => {
    if (!isImpossible(figure, indicator)) return undefined;
    const shown = shownFigure(figure, indicator);
    return {
      line: figure.line,
      column: figure.column,
      text: shown,
      message: `„${nameSeries(figure, context)}“: ${shown} liegt außerhalb des möglichen Bereichs (${rangeText(indicator.range)}). Die Zeile wird nicht übernommen. Bitte die Zahl prüfen und berichtigen.`,
    };
  },
};

/** Whether a value in the indicator's unit lies outside its range, by more than arithmetic loses: 100 × 3 ÷ 3. */
export function isOutside({ min, max }: Indicator['range'], value: number): 'below' | 'above' | null {
  if (min !== null && value < min) return 'below';
  return max !== null && value > max + Math.abs(max) * 1e-9 ? 'above' : null;
}

export function rangeText({ min, max }: Indicator['range']): string {
  if (max === null) return min === null ? 'jede Zahl' : `mindestens ${numberText(min)}`;
  return min === null ? `höchstens ${numberText(max)}` : `${numberText(min)} bis ${numberText(max)}`;
}

function isImpossible({ value, numerator, denominator }: Observation, { range, factor }: Indicator): boolean {
  if (value !== null && isOutside(range, value) !== null) return true;
  if (numerator === null || denominator === null) return false;
  if (denominator < 0) return true;
  if (denominator === 0) return range.min !== null && range.min >= 0 && numerator < 0;
  const side = isOutside(range, (factor * numerator) / denominator);
  return side === 'below' || (side === 'above' && range.max !== factor);
}

function shownFigure({ value, numerator, denominator }: Observation, indicator: Indicator): string {
  if (value !== null) return valueText(value, { ...indicator, decimals: 3 });
  return [numerator, denominator].map((part) => (part === null ? '–' : numberText(part))).join(' von ');
}
