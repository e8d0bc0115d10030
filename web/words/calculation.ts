import type { AssessedTarget } from '../../data/contract.ts';
import { readPeriod, yearsBetween } from '../../data/period.ts';
import type { Language, Words } from '../../data/words.ts';
import { differenceUnit } from './difference.ts';
import { roundHalfUp, withSymbol } from './format.ts';
import { Operand, type Precision, withoutZeros } from './operand.ts';
import { formatPeriod } from './periods.ts';

/**
 * One line of the arithmetic. `holds` says whether somebody who types the working as shown with this precision
 * gets the result as shown, and whether that is the result that the server computed.
 */
export interface Calculation {
  label: string;
  working(precision: Precision): string;
  result(precision: Precision): string;
  holds(precision: Precision): boolean;
}

/** A result that no other line works with, so its decimals are free: the first that hold are shown. */
export interface EndResult {
  exact: number;
  decimals(precision: Precision): readonly number[];
  /** Whether the shown figure may stand beside the state, as far as a rule looks at it. */
  accepts?(shown: number): boolean;
}

/** A formula over operands: `compute` and `write` are handed what to read of each, its figure or its text. */
interface Formula {
  label: Words;
  compute(figure: (operand: Operand) => number): number;
  write(text: (operand: Operand) => string): string;
  result: Operand | EndResult;
  unit: ResultUnit;
}

type ResultUnit = 'value' | 'difference' | 'ratio' | 'percent';

/** Makes a line from a formula, which both checks the shown figures and writes the working. */
export function createCalculation(target: AssessedTarget, language: Language, formula: Formula): Calculation {
  const { label, write, result, unit } = formula;
  return {
    label: label[language],
    working: (precision) => write((operand) => operand.bracketed(precision, language)),
    result: (precision) => {
      const candidates = resultDecimals(result, precision);
      const most = maybeDecimals(formula, precision) ?? candidates[0] ?? precision.value;
      const least = unit === 'ratio' || unit === 'percent' ? most : precision.base;
      return withUnit(target, withoutZeros(result.exact, { least, most }, language), unit, language);
    },
    holds: (precision) => maybeDecimals(formula, precision) !== undefined,
  };
}

/** Decimals at which the working as shown gives the result as shown. */
function maybeDecimals({ compute, result }: Formula, precision: Precision): number | undefined {
  // A pocket calculator has twelve digits: 2,3 − 0,8 is 1,5 on it, whatever binary fractions make of it.
  const computed = Number(compute((operand) => operand.rounded(precision)).toPrecision(12));
  return resultDecimals(result, precision).find((decimals) => {
    const shown = roundHalfUp(result.exact, decimals);
    const isAccepted = result instanceof Operand || (result.accepts?.(shown) ?? true);
    return isAccepted && roundHalfUp(computed, decimals) === shown;
  });
}

function resultDecimals(result: Operand | EndResult, precision: Precision): readonly number[] {
  return result instanceof Operand ? [precision[result.sort]] : result.decimals(precision);
}

function withUnit(target: AssessedTarget, number: string, unit: ResultUnit, language: Language): string {
  switch (unit) {
    case 'value':
      return withSymbol(number, target.indicator.symbol, language);
    case 'percent':
      return withSymbol(number, '%', language);
    case 'ratio':
      return number;
    case 'difference': {
      const words = differenceUnit(target.indicator, language);
      return words === '' ? number : `${number} ${words}`;
    }
  }
}

/** A line that computes nothing. */
export function plainLine(label: string, working: string, result: string): Calculation {
  return { label, working: () => working, result: () => result, holds: () => true };
}

/** Years between two canonical periods. */
export function yearsApart(from: string, to: string): number {
  return yearsBetween(readPeriod(from), readPeriod(to));
}

/** A period inside a label; a wave by its name alone. */
export function shortPeriodText(key: string, language: Language): string {
  return formatPeriod(key, language, 'axis');
}
