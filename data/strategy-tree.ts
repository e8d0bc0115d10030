import type { Goal } from './goal.ts';

/** A goal with those that hang on it. */
export interface GoalNode<Entry extends { goal: Goal }> {
  entry: Entry;
  children: GoalNode<Entry>[];
}

/**
 * Goals as the tree that their parents make of them, in the order that they come in. Those whose parent is not among
 * them stand at the top: a part of a tree is a tree.
 */
export function treeOf<Entry extends { goal: Goal }>(entries: readonly Entry[]): GoalNode<Entry>[] {
  const keys = new Set(entries.map(({ goal }) => goal.key));
  const isTop = ({ goal }: Entry) => goal.parent === null || !keys.has(goal.parent);
  const grow = (entry: Entry): GoalNode<Entry> => ({
    entry,
    children: entries.filter(({ goal }) => goal.parent === entry.goal.key).map(grow),
  });
  return entries.filter(isTop).map(grow);
}

/** A tree line by line, each with its depth (0 at the top). */
export function linesOf<Entry extends { goal: Goal }>(
  nodes: readonly GoalNode<Entry>[],
  depth = 0,
): { entry: Entry; depth: number }[] {
  return nodes.flatMap(({ entry, children }) => [{ entry, depth }, ...linesOf(children, depth + 1)]);
}
