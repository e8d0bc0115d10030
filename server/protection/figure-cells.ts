import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { sharesDenominator } from '../../data/dimension-meaning.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { FigurePart } from '../../data/release.ts';
import type { EditionFigure } from './edition.ts';

export interface PartCell {
  part: FigurePart;
  id: string;
  value: number;
  unit: string;
}

/**
 * The counts that a figure tells of: a count; a rate's numerator, denominator and, where the numerator is a part of it,
 * what is left between them; the number of persons behind a mean. Undefined where that isn't known, so that nothing can
 * be said for the figure's protection; none for a figure without numbers.
 *
 * A cell's id holds what was counted where and when, the count, and what it was put together of: the same count in
 * another indicator or another release is the same cell, a changed one is another. A share's numerator and rest are
 * the same only together: that one of them stayed nobody can tell where the other didn't. Numerator and rest are shown or hidden together; a denominator is
 * a unit of its own, because others may have it too.
 */
export function maybeFigureCells(figure: EditionFigure, indicator: Indicator): PartCell[] | undefined {
  const { value, numerator, denominator } = figure;
  if (value === null && numerator === null && denominator === null) return [];
  switch (indicator.aggregation) {
    case 'count':
    case 'stock':
      return isCount(value) ? [cellOf(figure, indicator, 'value', value)] : undefined;
    case 'rate':
    case 'deliveredRate':
      return maybeRateCells(figure, indicator);
    default:
      return isCount(denominator) ? [cellOf(figure, indicator, 'denominator', denominator)] : undefined;
  }
}

/** A percentage of a known number of persons tells how many they are. */
function maybeRateCells(figure: EditionFigure, indicator: Indicator): PartCell[] | undefined {
  const { value, denominator } = figure;
  if (!isCount(denominator)) return undefined;
  const isShare = indicator.range.max === indicator.factor;
  const told = isShare && value !== null ? Math.round((value * denominator) / indicator.factor) : null;
  const numerator = figure.numerator ?? told;
  if (!isCount(numerator)) return undefined;
  const above = cellOf(figure, indicator, 'numerator', numerator);
  const below = cellOf(figure, indicator, 'denominator', denominator);
  if (!isShare || numerator > denominator) return [above, below];
  const rest = cellOf(figure, indicator, 'rest', denominator - numerator);
  return [above, { ...rest, unit: above.unit }, below];
}

function isCount(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 0;
}

function cellOf(figure: EditionFigure, indicator: Indicator, part: FigurePart, value: number): PartCell {
  const { area, period } = figure;
  const breakdown = part === 'denominator' ? withoutShared(figure.breakdown) : figure.breakdown;
  const what = measureOf(indicator, part);
  const id = `${what}|${area}|${breakdown}|${period.kind} ${period.key}#${value}${identityOf(figure, part)}`;
  return { part, id, value, unit: id };
}

function identityOf({ basis, denominator }: EditionFigure, part: FigurePart): string {
  if (part === 'denominator') return `@${basis.denominator}`;
  return `${part === 'value' ? '' : ` of ${denominator}`}@${basis.figure}`;
}

/** Every answer to a question has the same persons below it. */
function withoutShared(text: string): string {
  const kept = Object.entries(readBreakdown(text)).filter(([id]) => !sharesDenominator(id));
  return breakdownKey(Object.fromEntries(kept));
}

/** What is counted: the column of the template or table where the catalogue names one that is the part's alone. */
function measureOf(indicator: Indicator, part: FigurePart): string {
  const [selector] = indicator.selectors;
  const own = `${indicator.id} ${part}`;
  if (!selector || selector.kind === 'web' || part === 'rest') return own;
  const column = selector[part];
  if (column === null) return own;
  const parts = ['value', 'numerator', 'denominator'] as const;
  const isShared = parts.some((other) => other !== part && selector[other] === column);
  const source = selector.kind === 'table' ? selector.table : selector.template;
  return isShared ? own : `${selector.kind} ${source} ${column}`;
}
