import { type Breakdown, breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle } from '../../data/catalogue/index.ts';
import { categoryRole, freeDimensions, sharesDenominator } from '../../data/dimension-meaning.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import { nameSeries } from '../name-series.ts';
import type { AreaCheck, Cell, CheckContext, Finding } from './check.ts';
import { numberText } from './figure-text.ts';
import { groupBy } from './grouping.ts';
import {
  addendsOf,
  type Comparison,
  createRoundingNotes,
  maybeDifference,
  type Rounding,
  roundingRemark,
  unrounded,
} from './sum-tolerance.ts';

/**
 * A delivered total that its delivered parts do not make: over the categories of one dimension that are parts, never
 * "darunter". A warning with both figures, because published tables hold such errors and the total wins.
 *
 * Categories are complete where all of the catalogue are there, or where, of at least two, all are there that the file
 * has for this area and total at any time (a district without a Waldorfschule). Schools are complete where the total says
 * that as many reported. With a gap or a category missing, only parts that exceed the total are a sign of an error.
 *
 * Method: Zielkreis, methods 1 (the delivered total wins, differences are reported with both figures).
 */
export const partsDiffer: AreaCheck = {
  code: 'parts-differ',
  severity: 'warning',
  title: 'Summe der Teile weicht von der gelieferten Gesamtzahl ab',
  open(context) {
    const { dimensions } = context;
    const roundings = createRoundingNotes();
    const suspects: Suspect[] = [];
    return {
      add({ indicator, area, cells }) {
        if (addendsOf(indicator).length === 0) return;
        for (const cell of cells) roundings.add(cell);
        for (const family of completeFamilies(cells, indicator, dimensions)) {
          if (differenceOf({ indicator, area, ...family }, unrounded))
            suspects.push({ indicator, area, ...family });
        }
      },
      finish: () =>
        suspects.flatMap((suspect) => {
          const difference = differenceOf(suspect, roundings.rounding);
          return difference ? [findingOf(suspect, difference, context)] : [];
        }),
    };
  },
};

/** A difference that rounding may still explain once all numbers are known. */
interface Suspect extends Family {
  indicator: Indicator;
  area: string;
  isComplete: boolean;
}

function differenceOf({ indicator, total, parts, isComplete }: Suspect, rounding: Rounding) {
  return maybeDifference(total, [...parts.values()], indicator, { isComplete, rounding });
}

function findingOf(
  { indicator, area, total, dimension, parts }: Suspect,
  difference: Comparison,
  context: CheckContext & { dimensions: readonly Dimension[]; labels: ReadonlyMap<string, string> },
): Finding {
  const { labels, dimensions } = context;
  const key = { indicator: indicator.id, area, period: total.period.key, breakdown: total.breakdown };
  const by = dimensions.find((one) => one.id === dimension)?.title.de ?? dimension;
  const [whole, sum] = [difference.total, difference.sum].map(numberText);
  return {
    line: total.line,
    column: total.column,
    text: `${whole} / ${sum}`,
    message: `„${nameSeries(key, context, labels)}“: Als Gesamtzahl steht da${difference.name} ${whole}, die Teile nach ${by} ergeben ${sum} (${listParts(parts, dimension, labels)}).${roundingRemark(difference)} Bitte in der Quelle prüfen; übernommen wird beides, wie es dasteht, und es gilt die Gesamtzahl.`,
  };
}

/** The totals of all periods with their parts, and whether those are all. */
function completeFamilies(
  cells: readonly Cell[],
  indicator: Indicator,
  dimensions: readonly Dimension[],
): (Family & { isComplete: boolean })[] {
  const slots = [...groupBy(cells, ({ period }) => `${period.kind} ${period.key}`).values()];
  const families = slots.flatMap((slot) => familiesOf(slot, indicator, dimensions));
  const seen = new Map<string, Set<string>>();
  for (const { id, parts } of families) {
    const categories = seen.get(id) ?? new Set();
    seen.set(id, categories);
    for (const category of parts.keys()) categories.add(category);
  }
  return families.map((family) => ({
    ...family,
    isComplete: areComplete(family, dimensions, seen.get(family.id)),
  }));
}

/** Of these breakdowns, those that are a total of others or a part of one: the only ones worth looking at. */
export function breakdownsInSums(
  breakdowns: readonly string[],
  dimensions: readonly Dimension[],
): ReadonlySet<string> {
  const known = new Set(breakdowns);
  const found = new Set<string>();
  for (const key of known) {
    const breakdown = readBreakdown(key);
    for (const dimension of freeDimensions(Object.keys(breakdown))) {
      if (categoryRole(dimensions, dimension, breakdown[dimension] ?? '') !== 'part') continue;
      for (const above of totalsAbove(breakdown, dimension)) if (known.has(above)) found.add(above).add(key);
    }
  }
  return found;
}

interface Family {
  /** The same in all periods: what the total is, and by which dimension it is taken apart. */
  id: string;
  total: Cell;
  dimension: string;
  /** Category → cell. */
  parts: ReadonlyMap<string, Cell>;
}

/** The totals of one period with their parts. */
function familiesOf(
  slot: readonly Cell[],
  { aggregation }: Indicator,
  dimensions: readonly Dimension[],
): Family[] {
  const totals = new Map(slot.map((cell) => [cell.breakdown, cell]));
  const families = new Map<string, Family & { parts: Map<string, Cell> }>();
  for (const cell of slot) {
    const breakdown = readBreakdown(cell.breakdown);
    for (const dimension of freeDimensions(Object.keys(breakdown))) {
      const category = breakdown[dimension] ?? '';
      if (aggregation === 'rate' && sharesDenominator(dimension)) continue;
      if (categoryRole(dimensions, dimension, category) !== 'part') continue;
      for (const above of totalsAbove(breakdown, dimension)) {
        const total = totals.get(above);
        if (!total) continue;
        const id = `${above}|${dimension}`;
        const family = families.get(id) ?? { id, total, dimension, parts: new Map<string, Cell>() };
        families.set(id, family);
        const other = family.parts.get(category);
        // Of a school that stands there with and without its form, the one without is its own total.
        if (!other || cell.breakdown.length < other.breakdown.length) family.parts.set(category, cell);
      }
    }
  }
  return [...families.values()];
}

/** The breakdown without the dimension, and without what the dimension decides: a school's form. */
function totalsAbove(breakdown: Breakdown, dimension: string): Set<string> {
  const { [dimension]: _, ...rest } = breakdown;
  const free = new Set(freeDimensions(Object.keys(breakdown)));
  const own = Object.fromEntries(Object.entries(rest).filter(([id]) => free.has(id)));
  return new Set([breakdownKey(rest), breakdownKey(own)]);
}

function areComplete(
  { dimension, total, parts }: Family,
  dimensions: readonly Dimension[],
  seen: ReadonlySet<string> | undefined,
): boolean {
  const known = dimensions.find(({ id }) => id === dimension);
  if (!known || known.open) return total.reported !== null && total.reported === parts.size;
  const listed = known.categories.filter(({ role }) => role === 'part').map(({ key }) => key);
  const wanted = seen && seen.size > 1 ? listed.filter((key) => seen.has(key)) : listed;
  return wanted.every((key) => parts.has(key));
}

const shownParts = 6;

function listParts(
  parts: ReadonlyMap<string, Cell>,
  dimension: string,
  labels: ReadonlyMap<string, string>,
): string {
  const shown = [...parts].slice(0, shownParts).map(([category, cell]) => {
    const { value, numerator, denominator, gap, sign } = cell;
    const number = value ?? numerator;
    const text = gap !== null || number === null ? (sign ?? 'kein Wert') : numberText(number);
    const over = value === null && denominator !== null ? ` von ${numberText(denominator)}` : '';
    return `${breakdownTitle(`${dimension}=${category}`, 'de', labels)} ${text}${over}`;
  });
  return shown.join(', ') + (parts.size > shownParts ? ` und ${parts.size - shownParts} weitere` : '');
}
