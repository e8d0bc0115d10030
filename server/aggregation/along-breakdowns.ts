import { combineFigures } from './combine-figures.ts';
import { addsUp, type Combinable, canCombine, type Figure, figureRank, isLate } from './figure.ts';
import { type GroupPlan, maybeGroupPlan, type PartsQuestion, type PlacedCell } from './group-plan.ts';
import { missingNote } from './notes.ts';
import { storedFigure } from './stored-figure.ts';
import type { Cell, Slot } from './value-index.ts';

/** The sum over one group of dimensions, with the cells it was made of. */
export interface GroupSum {
  group: string;
  figure: Figure;
  cells: readonly Cell[];
}

/**
 * Makes the function that puts a wanted breakdown together from finer stored ones of the same area and period: over
 * categories that are parts, never "darunter". The function returns one sum for each group of dimensions that can
 * answer, the best first: whole before incomplete before gaps, then the group with fewest dimensions, because its
 * cells are totals that the source itself delivered.
 *
 * A closed dimension must have all its categories, otherwise the sum is a gap. For an open one (schools) a category
 * is expected from its first to its last period and one further, unless `ended` says that it ended: what is missing
 * is counted (`present` of `expected`), named in the notes, and the sum of the others is incomplete.
 *
 * Method: Zielkreis, methods 1.
 */
export function createBreakdownSums(
  slots: readonly Slot[],
  question: PartsQuestion & { indicator: Combinable },
): (slot: Slot) => GroupSum[] {
  if (!addsUp(question.indicator)) return () => [];
  const plans = new Map<string, GroupPlan | undefined>();
  const planFor = ({ period }: Slot, group: string) => {
    const key = `${period.kind} ${group}`;
    if (!plans.has(key)) {
      const rows = slots.filter((one) => one.period.kind === period.kind && one.groups.has(group));
      plans.set(key, maybeGroupPlan(rows, group, question));
    }
    return plans.get(key);
  };
  return (slot) => {
    const sums = [...slot.groups.keys()].flatMap((group) => {
      const plan = planFor(slot, group);
      return plan ? sumGroup(slot, group, plan, question.indicator) : [];
    });
    return sums.length > 1 ? sums.sort(compareSums) : sums;
  };
}

function compareSums(a: GroupSum, b: GroupSum): number {
  return (
    figureRank(a.figure) - figureRank(b.figure) ||
    a.group.split(';').length - b.group.split(';').length ||
    (a.group < b.group ? -1 : 1)
  );
}

function sumGroup(slot: Slot, group: string, plan: GroupPlan, indicator: Combinable): GroupSum[] {
  const placed = plan.rows.get(slot)?.cells ?? [];
  if (placed.length === 0) return [];
  const isSame = placed.length === 1 && !plan.isFree;
  const figures = placed.map(({ cell }) => storedFigure(cell.stored, indicator));
  if (!isSame && !canCombine(figures, indicator)) return [];
  const [same] = figures;
  const figure = isSame && same ? same : sumCells(slot, { placed, figures }, plan, indicator);
  return [{ group, figure, cells: placed.map(({ cell }) => cell) }];
}

function sumCells(
  slot: Slot,
  { placed, figures }: { placed: readonly PlacedCell[]; figures: readonly Figure[] },
  plan: GroupPlan,
  indicator: Combinable,
): Figure {
  const units = plan.isOpen ? groupUnits(placed) : new Map([['', placed]]);
  const holes = [...units].flatMap(([unit, cells]) => missingCombinations(unit, cells, plan));
  const expected = plan.isOpen ? expectedUnits(slot, units, plan) : [];
  const missing = expected.filter((unit) => !hasCome(units.get(unit)));
  const come = placed.filter(({ cell }) => !isLate(cell.stored.gap)).length;
  return combineFigures([...figures, ...holes.map(() => hole)], {
    indicator,
    how: 'parts',
    // Schools are counted where there are schools, otherwise the closed categories.
    present: plan.isOpen ? expected.filter((unit) => isWhole(unit, units, plan)).length : come,
    expected: plan.isOpen ? expected.length : placed.length + holes.length,
    notes: [...(plan.isAssumed ? ['partsAsStored'] : []), ...[...missing, ...holes].map(missingNote)],
    late: plan.isOpen ? 'missing' : 'gap',
    institutions: 'sum',
  });
}

type Units = ReadonlyMap<string, readonly PlacedCell[]>;

function groupUnits(placed: readonly PlacedCell[]): Units {
  const units = new Map<string, PlacedCell[]>();
  for (const one of placed) {
    const unit = units.get(one.unit);
    if (unit) unit.push(one);
    else units.set(one.unit, [one]);
  }
  return units;
}

function expectedUnits(slot: Slot, units: Units, plan: GroupPlan): string[] {
  const index = plan.rows.get(slot)?.index;
  if (index === undefined) return [];
  const expected = [...units.keys()];
  for (const [unit, { first, last, end }] of plan.units) {
    if (units.has(unit) || index < first || index > last + 1) continue;
    if (index <= last || end === undefined || end >= slot.period.end) expected.push(unit);
  }
  return expected.sort();
}

/** A unit is missing while all that is stored of it is that it is late. */
function hasCome(cells: readonly PlacedCell[] | undefined): boolean {
  return cells?.some(({ cell }) => !isLate(cell.stored.gap)) ?? false;
}

function isWhole(unit: string, units: Units, plan: GroupPlan): boolean {
  const cells = units.get(unit);
  return cells !== undefined && hasCome(cells) && missingCombinations(unit, cells, plan).length === 0;
}

/** Closed categories that a unit lacks although it has others. */
function missingCombinations(unit: string, cells: readonly PlacedCell[], plan: GroupPlan): string[] {
  return plan.required
    .filter((combination) => !cells.some((one) => one.combination === combination))
    .map((combination) => [unit, combination].filter((text) => text !== '').join(';'));
}

/** Stands for a category that nothing is stored of. */
const hole: Figure = {
  value: null,
  numerator: null,
  denominator: null,
  gap: 'notDelivered',
  interval: null,
  sign: null,
  qualifiers: [],
  reported: null,
  due: null,
  how: 'delivered',
  present: null,
  expected: null,
  complete: false,
  approximate: false,
  notes: [],
  origins: [],
  originCount: 0,
};
