import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { holdLines, outlookLines, rangeLines } from './bound-lines.ts';
import type { Calculation } from './calculation.ts';
import { plainLine } from './calculation.ts';
import { certaintyLines, withinIntervalLines } from './certainty-lines.ts';
import { formatDate } from './format.ts';
import { leftOutLines, usedLine } from './inputs.ts';
import { noteLines, precisionNote } from './method-notes.ts';
import type { Precision } from './operand.ts';
import { paceLines, pathLines, toleranceLine } from './path.ts';
import { averageLine, projectionLines } from './projection.ts';
import { classificationLine } from './rule.ts';

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
  const { precision, isExact } = sufficientPrecision(target, lines);
  const closing = [
    ...(target.assessment.method === null ? [] : [precisionNote(isExact, language)]),
    ...noteLines(target, language),
  ];
  return [...lines, ...closing].map((line) => ({
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
    ...(target.assessment.hold ? [] : usedLine(target, language)),
    ...kindLines(target, language),
    ...withinIntervalLines(target, language),
    ...certaintyLines(target, language),
    classificationLine(target, language),
    ...paceLines(target, language),
    ...leftOutLines(target, language),
  ];
}

function kindLines(target: AssessedTarget, language: Language): Calculation[] {
  switch (target.assessment.method) {
    case 'hold':
      return holdLines(target, language);
    case 'direction':
      return [...averageLine(target, language), ...toleranceLine(target, language)];
    case 'range':
    case 'projection':
    case 'path':
    case 'due':
    case null:
      return [
        ...holdLines(target, language),
        ...rangeLines(target, language),
        ...projectionLines(target, language),
        ...pathLines(target, language),
        ...outlookLines(target, language),
      ];
  }
}

/**
 * Tries coarser precision first. Where figures lie so exactly on a rounding edge that none will do, the precision
 * at which most lines hold.
 */
function sufficientPrecision(target: AssessedTarget, lines: readonly Calculation[]): Found {
  let best: { precision: Precision; failing: number } | null = null;
  for (const precision of precisions(target)) {
    const failing = lines.filter((line) => !line.holds(precision)).length;
    if (failing === 0) return { precision, isExact: true };
    if (best === null || failing < best.failing) best = { precision, failing };
  }
  const { decimals } = target.indicator;
  const finest = { value: 6, change: 6, projected: 6, years: 4 };
  return { precision: best?.precision ?? { base: decimals, ...finest }, isExact: false };
}

interface Found {
  precision: Precision;
  /** Whether every line holds. */
  isExact: boolean;
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
