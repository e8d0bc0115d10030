import { maybePartCount } from '../../data/foldings.ts';
import { type Period, readPeriod } from '../../data/period.ts';
import { combineFigures } from './combine-figures.ts';
import { addsUp, type Combinable, canCombine, type Figure, isLate } from './figure.ts';

/** A figure and the period it is about. */
export interface Timed {
  period: Period;
  figure: Figure;
}

/**
 * Folds the figures of shorter periods of one kind into the period `whole` that holds them, by the indicator's
 * `overTime`: sum, mean, or the last one; a rate by its sums. Nothing where the indicator does not fold.
 *
 * With pieces missing (not stored, late, not collected) the figure is incomplete (`present` of `expected`), and its
 * period is the range that is really covered where the present pieces follow each other from the start; otherwise it
 * keeps the whole period's key. For `last` only the last piece can be missing. Over a secret or otherwise unknowable
 * piece it is that gap.
 *
 * Method: Zielkreis, methods 1.
 */
export function maybeFold(parts: readonly Timed[], whole: Period, indicator: Combinable): Timed | undefined {
  const expected = expectedParts(parts, whole);
  if (!canFold(indicator) || expected === undefined) return undefined;
  const sorted = [...parts].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const present = sorted.filter(({ figure }) => !isAbsent(figure));
  const last = present.at(-1);
  if (!last) return sorted[0] ? { period: whole, figure: nothingYet(sorted[0].figure, expected) } : undefined;
  const isLast = indicator.overTime === 'last';
  if (
    !isLast &&
    !canCombine(
      present.map(({ figure }) => figure),
      indicator,
    )
  )
    return undefined;
  const isWhole = isLast ? last.period.end === whole.end : present.length === expected;
  const figure = isLast ? last.figure : sumOverTime(present, indicator);
  return {
    period: isWhole ? whole : coveredPeriod(present, whole),
    figure: {
      ...figure,
      how: 'periods',
      present: present.length,
      expected,
      complete: figure.complete && isWhole,
    },
  };
}

function expectedParts(parts: readonly Timed[], whole: Period): number | undefined {
  const kind = parts[0]?.period.kind;
  return kind && maybePartCount(kind, whole);
}

/** Taking the last one combines nothing, so even rates as delivered may do it. */
function canFold(indicator: Combinable): boolean {
  if (indicator.overTime === 'none') return false;
  return indicator.overTime === 'last' || addsUp(indicator);
}

function isAbsent({ gap }: Figure): boolean {
  return isLate(gap) || gap === 'notCollected';
}

function nothingYet(first: Figure, expected: number): Figure {
  return { ...first, how: 'periods', present: 0, expected, complete: false };
}

function sumOverTime(present: readonly Timed[], indicator: Combinable): Figure {
  const sum = combineFigures(
    present.map(({ figure }) => figure),
    {
      indicator,
      how: 'periods',
      present: present.length,
      expected: present.length,
      notes: [],
      late: 'missing',
      institutions: 'least',
    },
  );
  const isRatio = indicator.aggregation === 'rate' || indicator.aggregation === 'mean';
  const isMean = indicator.overTime === 'mean' && !isRatio;
  return isMean && sum.value !== null ? { ...sum, value: sum.value / present.length } : sum;
}

function coveredPeriod(present: readonly Timed[], whole: Period): Period {
  let next = whole.start;
  for (const { period } of present) {
    if (period.start !== next) return whole;
    next = dayAfter(period.end);
  }
  const end = present.at(-1)?.period.end;
  return end === undefined || end === whole.end ? whole : readPeriod(`${whole.start}..${end}`);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
