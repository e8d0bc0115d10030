import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import type { Calculation } from './calculation.ts';
import { plainLine } from './calculation.ts';
import { formatDate } from './format.ts';
import { leftOutLines, usedLine } from './inputs.ts';
import type { Precision } from './operand.ts';
import { paceLines, pathLines } from './path.ts';
import { projectionLines } from './projection.ts';
import { classificationLine, noteLines } from './rule.ts';

/** One line of "Wie wird das berechnet?". */
export interface ArithmeticRow {
  label: string;
  working: string;
  result: string;
}

/**
 * The arithmetic behind a state, line by line, to be redone with a pocket calculator. Figures are shown with the
 * fewest decimals at which every shown working gives its shown result, and a result that one line needs from
 * another is shown with the same decimals in both.
 */
export function arithmetic(target: AssessedTarget, language: Language): ArithmeticRow[] {
  const lines = allLines(target, language);
  const precision = sufficientPrecision(target, lines);
  return lines.map((line) => ({
    label: line.label,
    working: line.working(precision),
    result: line.result(precision),
  }));
}

function allLines(target: AssessedTarget, language: Language): Calculation[] {
  const asOf = plainLine(
    { de: 'Bewertet am', en: 'Assessed on' }[language],
    '',
    formatDate(target.assessment.asOf, language),
  );
  return [
    asOf,
    ...usedLine(target, language),
    ...projectionLines(target, language),
    ...pathLines(target, language),
    classificationLine(target, language),
    ...paceLines(target, language),
    ...leftOutLines(target, language),
    ...noteLines(target, language),
  ];
}

/**
 * Tries coarser precision first. Where figures lie so exactly on a rounding edge that none will do, the precision
 * at which most lines hold.
 */
function sufficientPrecision(target: AssessedTarget, lines: readonly Calculation[]): Precision {
  let best: { precision: Precision; failing: number } | null = null;
  for (const precision of precisions(target)) {
    const failing = lines.filter((line) => !line.holds(precision)).length;
    if (failing === 0) return precision;
    if (best === null || failing < best.failing) best = { precision, failing };
  }
  const { decimals } = target.indicator;
  const finest = { value: 6, change: 6, projected: 6, years: 4 };
  return best?.precision ?? { base: decimals, ...finest };
}

function precisions(target: AssessedTarget): Precision[] {
  const { decimals } = target.indicator;
  const { yearsUsed, yearsLeft } = target.assessment;
  const isWhole = [yearsUsed, yearsLeft].every((years) => years === null || isWholeMonths(years));
  const found: Precision[] = [];
  for (const value of steps(decimals, 8)) {
    for (const change of steps(decimals + 1, 6)) {
      for (const projected of steps(decimals, 5)) {
        for (const years of isWhole ? [0] : [2, 4]) {
          found.push({ base: decimals, value, change, projected, years });
        }
      }
    }
  }
  return found.sort((a, b) => size(a) - size(b));
}

function isWholeMonths(years: number): boolean {
  return Math.abs(years * 12 - Math.round(years * 12)) < 1e-6;
}

function steps(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function size(precision: Precision): number {
  return precision.value + precision.change + precision.projected + precision.years;
}
