import { type Breakdown, breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle } from '../../data/catalogue/index.ts';
import { categoryRole, freeDimensions, sharesDenominator } from '../../data/dimension-meaning.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import type { Period } from '../../data/period.ts';
import { nameSeries } from '../name-series.ts';
import type { AreaCheck, AreaFigures, Cell, CheckContext, Finding, Standing } from './check.ts';
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
 * A delivered total that its parts do not make: over the categories of one dimension that are parts, never "darunter".
 * The delivered parts count; where the delivery brings none of them, the stored ones do. A warning with both figures,
 * because published tables hold such errors and the total wins.
 *
 * Categories are complete where all of the catalogue are there, or where, of at least two, all are there that the file
 * has for this area and total at any time (a district without a Waldorfschule). Schools are complete where the total says
 * that as many reported, or, stored ones, where each was due and reported. With a gap or a category missing, only parts that exceed the total are a sign of an error.
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
    const storedRoundings = createRoundingNotes();
    const suspects: Suspect[] = [];
    return {
      add({ indicator, area, cells, stored }) {
        if (addendsOf(indicator).length === 0) return;
        for (const cell of cells) roundings.add(cell);
        for (const cell of stored) storedRoundings.add(cell);
        for (const family of completeFamilies({ indicator, cells, stored }, dimensions)) {
          if (differenceOf({ indicator, area, ...family }, unrounded))
            suspects.push({ indicator, area, ...family });
        }
      },
      finish: () =>
        suspects.flatMap((suspect) => {
          const rounding: Rounding = (cell) =>
            (suspect.isStored && cell !== suspect.total ? storedRoundings : roundings).rounding(cell);
          const difference = differenceOf(suspect, rounding);
          return difference ? [findingOf(suspect, difference, context)] : [];
        }),
    };
  },
};

/** A difference that rounding may still explain once all numbers are known. */
interface Suspect extends CompleteFamily {
  indicator: Indicator;
  area: string;
}

function differenceOf({ indicator, total, parts, isComplete }: Suspect, rounding: Rounding) {
  return maybeDifference(total, [...parts.values()], indicator, { isComplete, rounding });
}

function findingOf(
  { indicator, area, total, dimension, parts, isStored }: Suspect,
  difference: Comparison,
  context: CheckContext & { dimensions: readonly Dimension[]; labels: ReadonlyMap<string, string> },
): Finding {
  const { labels, dimensions } = context;
  const key = { indicator: indicator.id, area, period: total.period.key, breakdown: total.breakdown };
  const by = dimensions.find((one) => one.id === dimension)?.title.de ?? dimension;
  const [whole, sum] = [difference.total, difference.sum].map(numberText);
  const which = isStored ? 'gespeicherten Teile' : 'Teile';
  const what = isStored
    ? 'Bitte prüfen, welche Zahl stimmt; übernommen wird die Gesamtzahl, und sie gilt, die gespeicherten Teile bleiben.'
    : 'Bitte in der Quelle prüfen; übernommen wird beides, wie es dasteht, und es gilt die Gesamtzahl.';
  return {
    line: total.line,
    column: total.column,
    text: `${whole} / ${sum}`,
    message: `„${nameSeries(key, context, labels)}“: Als Gesamtzahl steht da${difference.name} ${whole}, die ${which} nach ${by} ergeben ${sum} (${listParts(parts, dimension, labels)}).${roundingRemark(difference)} ${what}`,
  };
}

interface CompleteFamily extends Family {
  isComplete: boolean;
  /** Whether the parts are stored ones, of which the delivery brings none. */
  isStored: boolean;
}

/** The delivered totals of all periods with their parts, and whether those are all. */
function completeFamilies(
  { indicator, cells, stored }: Omit<AreaFigures, 'area'>,
  dimensions: readonly Dimension[],
): CompleteFamily[] {
  const parts = partsIn(cells, indicator, dimensions);
  const delivered = familiesOf(cells, parts);
  const totals = new Set(delivered.map(slotOf));
  const seen = categoriesOf(parts.filter((part) => totals.has(slotOf(part))));
  const families = delivered.map((family) => ({
    ...{ ...family, isStored: false },
    isComplete: areComplete(family, dimensions, seen.get(family.id), false),
  }));
  if (stored.length === 0) return families;
  const storedParts = partsIn(stored, indicator, dimensions);
  const beside = familiesOf(cells, storedParts).filter((family) => !totals.has(slotOf(family)));
  const seenStored = categoriesOf(storedParts);
  const further = beside.map((family) => ({
    ...{ ...family, isStored: true },
    isComplete: areComplete(family, dimensions, seenStored.get(family.id), true),
  }));
  return [...families, ...further];
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

/** A figure as a part of a total. */
interface Part {
  /** The same in all periods: what the total is, and by which dimension it is taken apart. */
  id: string;
  /** The breakdown of the total. */
  above: string;
  dimension: string;
  category: string;
  period: Period;
  cell: Standing;
}

interface Family extends Pick<Part, 'id' | 'dimension' | 'period'> {
  total: Cell;
  /** Category → cell. */
  parts: ReadonlyMap<string, Standing>;
}

function partsIn(
  cells: readonly Standing[],
  { aggregation }: Indicator,
  dimensions: readonly Dimension[],
): Part[] {
  return cells.flatMap((cell) => {
    const breakdown = readBreakdown(cell.breakdown);
    return freeDimensions(Object.keys(breakdown)).flatMap((dimension): Part[] => {
      const category = breakdown[dimension] ?? '';
      if (aggregation === 'rate' && sharesDenominator(dimension)) return [];
      if (categoryRole(dimensions, dimension, category) !== 'part') return [];
      return [...totalsAbove(breakdown, dimension)].map((above) => ({
        ...{ id: `${above}|${dimension}`, above, dimension, category, period: cell.period, cell },
      }));
    });
  });
}

/** The totals of each period that have parts. */
function familiesOf(cells: readonly Cell[], parts: readonly Part[]): Family[] {
  const slotName = ({ kind, key }: Period, breakdown: string) => `${kind} ${key} ${breakdown}`;
  const totals = new Map(cells.map((cell) => [slotName(cell.period, cell.breakdown), cell]));
  const families = new Map<string, Family & { parts: Map<string, Standing> }>();
  for (const part of parts) {
    const { id, dimension, category, period, cell } = part;
    const total = totals.get(slotName(period, part.above));
    if (!total) continue;
    const slot = slotOf(part);
    const family = families.get(slot) ?? { id, dimension, period, total, parts: new Map<string, Standing>() };
    families.set(slot, family);
    const other = family.parts.get(category);
    // Of a school that stands there with and without its form, the one without is its own total.
    if (!other || cell.breakdown.length < other.breakdown.length) family.parts.set(category, cell);
  }
  return [...families.values()];
}

function slotOf({ id, period }: Pick<Part, 'id' | 'period'>): string {
  return `${id} ${period.kind} ${period.key}`;
}

/** The categories of each total at any time. */
function categoriesOf(parts: readonly Part[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = [...groupBy(parts, ({ id }) => id)];
  return new Map(groups.map(([id, group]) => [id, new Set(group.map(({ category }) => category))]));
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
  isStored: boolean,
): boolean {
  const known = dimensions.find(({ id }) => id === dimension);
  if (!known || known.open) {
    if (total.reported !== null) return total.reported === parts.size;
    return isStored && [...parts.values()].every(({ reported, due }) => due !== null && reported === due);
  }
  const listed = known.categories.filter(({ role }) => role === 'part').map(({ key }) => key);
  const wanted = seen && seen.size > 1 ? listed.filter((key) => seen.has(key)) : listed;
  return wanted.every((key) => parts.has(key));
}

const shownParts = 6;

function listParts(
  parts: ReadonlyMap<string, Standing>,
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
  const more = parts.size - shownParts;
  if (more <= 0) return shown.join(', ');
  return `${shown.join(', ')} und ${more === 1 ? 'ein weiterer Teil' : `${more} weitere Teile`}`;
}
