import type { Indicator } from '../../data/indicator.ts';
import type { Qualifier } from '../../data/observation.ts';
import type { Problem } from '../../data/problem.ts';
import { type FigureRules, maybeCountFault } from './template-cells.ts';
import { isCounted, valueRules } from './template-long-figures.ts';

export type RowProblem = Omit<Problem, 'severity' | 'line'>;

interface CountCell {
  value: number | null;
  qualifiers: readonly Qualifier[];
  line: number;
  column: number;
}

interface Selected {
  indicator: Indicator;
  selector: { value: string | null; numerator: string | null; denominator: string | null };
}

/**
 * Creates the check of single numbers: what persons or other units are counted in is whole and not negative, by the
 * same rules as in the templates. A measure that any indicator takes for something else (a balance, a mean) is free.
 */
export function createCountCheck(selected: readonly Selected[]) {
  const rules = rulesOfMeasures(selected);
  return (
    { measure, factor = 1 }: { measure: string; factor?: number },
    { value, column, qualifiers }: CountCell,
    text: string,
  ): RowProblem | undefined => {
    const rule = rules.get(measure);
    if (!rule || value === null) return undefined;
    // Thousands are rounded to decimals, and a mean of counts is none.
    const whole = rule.whole && factor === 1 && !qualifiers.includes('average');
    const fault = maybeCountFault(value, { ...rule, whole });
    if (!fault) return undefined;
    const message = `„${text.trim()}“ ${fault.what} Die Zeile wird nicht übernommen. Bitte die Zahl in der Quelle prüfen und die Datei neu herunterladen.`;
    return { code: fault.code, column, text, message };
  };
}

function rulesOfMeasures(selected: readonly Selected[]): Map<string, FigureRules> {
  const rules = new Map<string, FigureRules>();
  const add = (measure: string | null, rule: FigureRules) => {
    if (measure === null) return;
    const earlier = rules.get(measure) ?? rule;
    const mayBeNegative = earlier.mayBeNegative === true || rule.mayBeNegative === true;
    rules.set(measure, { whole: earlier.whole && rule.whole, mayBeNegative });
  };
  for (const { indicator, selector } of selected) {
    add(selector.value, valueRules(indicator));
    const part = { whole: isCounted(indicator), mayBeNegative: (indicator.range.min ?? -1) < 0 };
    add(selector.numerator, part);
    add(selector.denominator, part);
  }
  return rules;
}

type ReportExcess = (severity: 'error' | 'warning', line: number, problem: RowProblem) => void;

/**
 * Reports numerators of shares that are larger than their denominators; answers the lines that hold such a numerator.
 * Where the source itself makes figures inexact, by no more than that explains, it is only a warning.
 */
export function findExcesses(
  entries: Iterable<{ cells: ReadonlyMap<string, CountCell> }>,
  selected: readonly Selected[],
  report: ReportExcess,
): Set<number> {
  const shares = selected.filter(
    ({ indicator: { aggregation, range, factor } }) => aggregation === 'rate' && range.max === factor,
  );
  const lines = new Set<number>();
  for (const { cells } of shares.length > 0 ? entries : []) {
    for (const { selector } of shares) {
      const part = cells.get(selector.numerator ?? '');
      const whole = cells.get(selector.denominator ?? '');
      if (!part || !whole || part.value === null || whole.value === null) continue;
      const excess = part.value - whole.value;
      if (excess <= 0) continue;
      const isExplained = excess <= inexactness([...part.qualifiers, ...whole.qualifiers]);
      report(isExplained ? 'warning' : 'error', part.line, excessProblem(part, whole, isExplained));
      if (!isExplained) lines.add(part.line);
    }
  }
  return lines;
}

/** How far two figures may drift apart: rounded to a multiple of 3 each is off by 1, of 5 by 2; perturbed by any amount. */
function inexactness(qualifiers: readonly Qualifier[]): number {
  if (qualifiers.includes('perturbed')) return Number.POSITIVE_INFINITY;
  if (qualifiers.includes('rounded5')) return 4;
  return qualifiers.includes('rounded3') ? 2 : 0;
}

function excessProblem(part: CountCell, whole: CountCell, isExplained: boolean): RowProblem {
  const [numerator, denominator] = [part, whole].map(({ value }) => String(value).replace('.', ','));
  const what = `Der Teil (${numerator}) ist größer als das Ganze (${denominator} in Zeile ${whole.line}, Spalte ${whole.column})`;
  return {
    code: isExplained ? 'part-exceeds-total' : 'numerator-exceeds-denominator',
    column: part.column,
    text: `${numerator} von ${denominator}`,
    message: isExplained
      ? `${what}; so genau sind die Zahlen dieser Quelle nicht. Der Wert wird übernommen; bitte prüfen.`
      : `${what}. Ein Anteil kann nicht über dem Ganzen liegen; die Zeile wird nicht übernommen. Bitte beide Zahlen in der Quelle prüfen und die Datei neu herunterladen.`,
  };
}
