import { showAgain } from './clean-up.ts';
import { type Knowledge, listKnowledge } from './knowledge.ts';
import { distanceTo, isEnough } from './need.ts';
import { createPart, hideUnit, listParts, type Part } from './part.ts';
import { type Pattern, withPatterns } from './patterns.ts';
import type { Solver } from './solver.ts';
import type { ProtectionTable } from './table.ts';

/** Two answers: with what the search hid on its way, and after what isn't needed is shown again. */
export interface Complement {
  found: ReadonlySet<string>;
  needed: ReadonlySet<string>;
}

/**
 * Further units to hide, so that no hidden cell follows from what is shown: for each hidden cell the cheapest set of
 * units whose hiding lets it reach the ends of the interval that it needs (`patterns.ts`), cells that are furthest from
 * theirs first, units that are hidden already nearly free, until the cells of all hidden units have theirs; then what
 * turned out not to be needed is shown again. Kelly, Golden & Assad 1992; Hundepool et al. 2012, chapter 4. The least
 * loss itself would take integer programming (Fischetti & Salazar 2001); this comes near it in a fraction of the time.
 */
export function hideComplementary(
  table: ProtectionTable,
  primary: Iterable<string>,
  solver: Solver,
): Complement {
  const outsiders = listKnowledge(table);
  const found = new Set(primary);
  let needed: ReadonlySet<string> = new Set(found);
  let satisfied = 0;
  for (let turn = 0; satisfied < outsiders.length; turn += 1) {
    const knowledge = outsiders[turn % outsiders.length];
    if (!knowledge) break;
    const answer = hideFrom(table, knowledge, needed, solver);
    satisfied = answer.needed.size > needed.size ? 1 : satisfied + 1;
    for (const unit of answer.found) found.add(unit);
    needed = answer.needed;
  }
  return { found, needed };
}

/** What has to be hidden from one outsider, beside what is hidden already. */
function hideFrom(
  table: ProtectionTable,
  { floorOf, neededOf }: Knowledge,
  hidden: ReadonlySet<string>,
  solver: Solver,
): Complement {
  const found = new Set(hidden);
  const needed = new Set(hidden);
  for (const unknowns of listParts(table)) {
    if (!unknowns.cells.some((cell) => hidden.has(cell.unit) && neededOf(cell))) continue;
    withPatterns(unknowns, floorOf, solver, (patterns) => {
      const part = createPart(unknowns, { losses: table.losses, neededOf, patterns }, hidden);
      hideFurther(part);
      for (const unit of part.hidden) found.add(unit);
      showAgain(part, (unit) => !hidden.has(unit));
      for (const unit of part.hidden) needed.add(unit);
    });
  }
  return { found, needed };
}

/** Units hidden on the way join the queue: their cells have to be protected too. */
function hideFurther(part: Part): void {
  const done = new Set<string>();
  for (;;) {
    const waiting = [...part.hidden].filter((unit) => !done.has(unit));
    if (waiting.length === 0) return;
    const columns = waiting.flatMap((unit) => part.columnsOf.get(unit) ?? []);
    const lackOf = (column: number) => measureLack(part, column);
    for (const column of columns.sort((a, b) => lackOf(b) - lackOf(a))) protectCell(part, column);
    for (const unit of waiting) done.add(unit);
  }
}

function protectCell(part: Part, column: number): void {
  const cell = part.cells[column];
  const need = cell && part.neededOf(cell);
  if (!need) return;
  const distance = (sign: 1 | -1) => distanceTo(need, cell.value, part.evidence.spanOf(column), sign);
  const isDone = () => isEnough(need, part.evidence.spanOf(column));
  if (need.kind === 'width' && !isDone()) {
    const oneWay = ([1, -1] as const).map((sign) => part.patterns.cheapest(column, sign * distance(sign)));
    const [best] = oneWay.filter((pattern) => pattern !== undefined).sort(byLoss(part));
    if (best) accept(part, best);
  }
  for (const sign of [1, -1] as const) {
    const pattern = isDone() ? undefined : findPattern(part, column, sign, distance(sign));
    if (pattern) accept(part, pattern);
  }
}

function accept(part: Part, pattern: Pattern): void {
  part.evidence.add(pattern);
  for (const column of pattern.keys()) hideUnit(part, part.cells[column]?.unit ?? '');
}

/** By what a pattern costs beyond what is hidden already. */
function byLoss({ cells, hidden, losses }: Part): (a: Pattern, b: Pattern) => number {
  const lossOf = (pattern: Pattern) => {
    const units = new Set([...pattern.keys()].map((column) => cells[column]?.unit ?? ''));
    return [...units].reduce((sum, unit) => sum + (hidden.has(unit) ? 0 : (losses.get(unit) ?? 1)), 0);
  };
  return (a, b) => lossOf(a) - lossOf(b);
}

/** As far as it can get, where something that is known stands in the way of what it needs. */
function findPattern(part: Part, column: number, sign: 1 | -1, distance: number): Pattern | undefined {
  for (let rest = distance; rest > 0; rest -= 1) {
    const pattern = part.patterns.cheapest(column, sign * rest);
    if (pattern) return pattern;
  }
  return undefined;
}

/** How far a small count is from the ends of its interval; other cells come after all small ones. */
function measureLack({ cells, neededOf }: Part, column: number): number {
  const cell = cells[column];
  if (!cell) return 0;
  const need = neededOf(cell);
  return need?.kind === 'contains' ? Math.max(need.high - cell.value, cell.value - need.low) : 0;
}
