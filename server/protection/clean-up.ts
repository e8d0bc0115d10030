import { distanceTo, type Interval, isEnough, type Need } from './need.ts';
import type { Part } from './part.ts';

/** Questions to the solver that one part may take, for each of its cells. */
const budgetPerCell = 30;

/**
 * Shows again what the search hid and its later steps made superfluous, greatest loss first: a unit is shown where the
 * cells of all other hidden units still reach what they reached with it (the clean-up of Kelly, Golden & Assad 1992).
 * One pass is enough: what can't be shown while more is hidden can't be shown while less is.
 */
export function showAgain(part: Part, mayShow: (unit: string) => boolean): void {
  const goals = new Map<number, Need>();
  for (const [column, cell] of part.cells.entries()) {
    const need = part.neededOf(cell);
    if (!part.hidden.has(cell.unit)) part.patterns.fix(column);
    else if (need) goals.set(column, goalOf(need, part.evidence.spanOf(column)));
  }
  const lossOf = (unit: string) => part.losses.get(unit) ?? 1;
  const candidates = [...part.hidden].filter(mayShow).sort((a, b) => lossOf(b) - lossOf(a));
  let left = budgetPerCell * part.cells.length;
  for (const unit of candidates) {
    if (left <= 0) return;
    left -= tryToShow(part, unit, goals);
  }
}

/** What a cell needs, or the part of it that it can get at all. */
function goalOf(need: Need, span: Interval): Need {
  if (isEnough(need, span)) return need;
  if (need.kind === 'width') return { kind: 'width', width: span.high - span.low };
  return { kind: 'contains', low: Math.max(need.low, span.low), high: Math.min(need.high, span.high) };
}

/** Gives the number of questions to the solver. */
function tryToShow(part: Part, unit: string, goals: ReadonlyMap<number, Need>): number {
  const columns = part.columnsOf.get(unit) ?? [];
  for (const column of columns) part.patterns.fix(column);
  const dropped = part.evidence.drop(columns);
  let questions = 0;
  for (const [column, goal] of goals) {
    const owner = part.cells[column]?.unit ?? '';
    if (owner === unit || !part.hidden.has(owner)) continue;
    questions += pursue(part, column, goal);
    if (isEnough(goal, part.evidence.spanOf(column))) continue;
    for (const own of columns) part.patterns.release(own);
    for (const pattern of dropped) part.evidence.add(pattern);
    return questions;
  }
  part.hidden.delete(unit);
  return questions;
}

function pursue({ cells, evidence, patterns }: Part, column: number, goal: Need): number {
  const value = cells[column]?.value ?? Number.NaN;
  let questions = 0;
  for (const sign of [1, -1] as const) {
    const span = evidence.spanOf(column);
    const distance = distanceTo(goal, value, span, sign);
    if (isEnough(goal, span) || !(distance > 0)) continue;
    evidence.add(patterns.furthest(column, sign * distance));
    questions += 1;
  }
  return questions;
}
