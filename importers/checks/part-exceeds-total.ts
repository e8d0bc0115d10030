import { nameSeries } from '../name-series.ts';
import type { FigureCheck } from './check.ts';
import { numberText } from './figure-text.ts';

/**
 * A share whose numerator is larger than its denominator. A warning with both figures and no error: published tables
 * hold such figures (late corrections, rounding of small numbers), and refusing them would refuse a correct copy.
 */
export const partExceedsTotal: FigureCheck = {
  code: 'part-exceeds-total',
  severity: 'warning',
  title: 'Teil größer als das Ganze (Zähler größer als Nenner)',
  open: (context) => (figure, indicator) => {
    const { numerator, denominator } = figure;
    if (numerator === null || denominator === null || numerator <= denominator) return undefined;
    if (indicator.range.max !== indicator.factor) return undefined;
    const shown = `${numberText(numerator)} von ${numberText(denominator)}`;
    return {
      line: figure.line,
      column: figure.column,
      text: shown,
      message: `„${nameSeries(figure, context)}“: Der Teil (${numberText(numerator)}) ist größer als das Ganze (${numberText(denominator)}). Bitte in der Quelle prüfen; übernommen wird, was da steht.`,
    };
  },
};
