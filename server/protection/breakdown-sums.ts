import { type Breakdown, breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { categoryRole, sharesDenominator } from '../../data/dimension-meaning.ts';
import type { Dimension } from '../../data/indicator.ts';
import type { FigurePart } from '../../data/release.ts';
import type { PartCell } from './figure-cells.ts';
import { type FigureIndex, type IndexedFigure, maybePart, summedParts, wholeOf } from './figure-index.ts';
import type { Sums } from './sums.ts';

interface Broken {
  one: IndexedFigure;
  breakdown: Breakdown;
  /** Names of its dimensions, sorted as in any canonical breakdown. */
  ids: readonly string[];
}

/**
 * The sums along breakdowns within each area and period: a figure is the sum of every finer table of it that is there
 * (schools, forms by sex), at least as much as what is only "of which" it, and the persons of a question are those of
 * its answers. A rate's three counts belong together.
 */
export function addBreakdownSums(index: FigureIndex, dimensions: readonly Dimension[], sums: Sums): void {
  for (const periods of index.at.values()) {
    for (const figures of periods.values()) addSumsOf([...figures.values()], dimensions, sums);
  }
}

function addSumsOf(figures: readonly IndexedFigure[], dimensions: readonly Dimension[], sums: Sums): void {
  const broken = figures.map((one): Broken => {
    const breakdown = readBreakdown(one.figure.breakdown);
    return { one, breakdown, ids: Object.keys(breakdown) };
  });
  const tables = new Map<string, Broken[]>();
  for (const one of broken) {
    const id = one.ids.join(';');
    tables.set(id, [...(tables.get(id) ?? []), one]);
  }
  for (const whole of broken) {
    addRateSum(whole.one, sums);
    for (const table of tables.values()) addTable(whole, table, dimensions, sums);
  }
  addAnswers(broken, sums);
}

function addRateSum(one: IndexedFigure, sums: Sums): void {
  const [numerator, rest, denominator] = (['numerator', 'rest', 'denominator'] as const).map((part) =>
    maybePart(one, part),
  );
  if (!numerator || !rest || !denominator) return;
  const parts = [numerator, rest];
  sums.add({ kind: 'rate', whole: denominator, parts, isComplete: true, ...wholeOf(one) });
}

function addTable(
  whole: Broken,
  table: readonly Broken[],
  dimensions: readonly Dimension[],
  sums: Sums,
): void {
  const inside = table.filter(({ breakdown }) =>
    whole.ids.every((id) => breakdown[id] === whole.breakdown[id]),
  );
  const added = inside[0]?.ids.filter((id) => !whole.ids.includes(id)) ?? [];
  const isPart = ({ breakdown }: Broken) =>
    added.every((id) => categoryRole(dimensions, id, breakdown[id] ?? '') === 'part');
  const parts = inside.filter(isPart);
  const ofWhich = inside.filter((one) => added.length === 1 && !isPart(one));
  const size = sizeOf(added, dimensions);
  for (const part of summedParts) {
    const above = maybePart(whole.one, part);
    if (!above) continue;
    const summed = pick(parts, part);
    const isComplete = summed.length === size;
    if (summed.length > 0) {
      sums.add({ kind: 'breakdown', whole: above, parts: summed, isComplete, ...wholeOf(whole.one) });
    }
    addOfWhich(whole.one, above, pick(ofWhich, part), sums);
  }
}

/** Together where they fit into the whole, else each for itself. */
function addOfWhich(one: IndexedFigure, whole: PartCell, parts: readonly PartCell[], sums: Sums): void {
  if (parts.length === 0) return;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const groups = total <= whole.value ? [parts] : parts.map((part) => [part]);
  for (const group of groups) {
    const isTooMuch = group.reduce((sum, { value }) => sum + value, 0) > whole.value;
    if (isTooMuch) continue;
    sums.add({ kind: 'breakdown', whole, parts: group, isComplete: false, ...wholeOf(one) });
  }
}

/** How many combinations of the closed dimensions' parts there are; an open one may always have more. */
function sizeOf(added: readonly string[], dimensions: readonly Dimension[]): number {
  const sizes = added.map((id) => {
    const dimension = dimensions.find((one) => one.id === id);
    if (!dimension || dimension.open) return Number.POSITIVE_INFINITY;
    return dimension.categories.filter(({ role }) => role === 'part').length;
  });
  return sizes.reduce((product, size) => product * size, 1);
}

/** Who answered a question is in one of its answers; where people could give several, in at least one. */
function addAnswers(broken: readonly Broken[], sums: Sums): void {
  const questions = new Map<string, Broken[]>();
  for (const one of broken.filter(({ ids }) => ids.some(sharesDenominator))) {
    const kept = Object.entries(one.breakdown).filter(([id]) => !sharesDenominator(id));
    const question = breakdownKey(Object.fromEntries(kept));
    questions.set(question, [...(questions.get(question) ?? []), one]);
  }
  for (const [breakdown, answers] of questions) {
    const [first] = answers;
    const whole = maybePart(first?.one, 'denominator');
    const parts = pick(answers, 'numerator');
    const isOne = answers.every(({ one }) => maybePart(one, 'denominator')?.id === whole?.id);
    const total = parts.reduce((sum, { value }) => sum + value, 0);
    if (!first || !whole || !isOne || total > whole.value) continue;
    const about = wholeOf(first.one);
    const where = { ...about.where, breakdown };
    sums.add({ kind: 'breakdown', whole, parts, isComplete: false, ...about, where });
  }
}

function pick(broken: readonly Broken[], part: FigurePart): PartCell[] {
  return broken.flatMap(({ one }) => maybePart(one, part) ?? []);
}
