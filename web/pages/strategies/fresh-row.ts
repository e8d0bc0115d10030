import { slug } from '../../../data/breakdown.ts';
import { type Goal, goalLevels } from '../../../data/goal.ts';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';

/** A goal that a draft adds, below another one where that is named. */
export function freshGoalRow({ strategy, goals }: StrategyView, parent: string | null): Partial<Goal> {
  const above = goals.find(({ goal }) => goal.key === parent)?.goal;
  const level = above ? goalLevels[goalLevels.indexOf(above.level) + 1] : 'guiding';
  return {
    strategy: strategy.key,
    level: level ?? 'operational',
    parent: above?.key ?? null,
    ...(above ? { actionField: above.actionField } : {}),
    description: '',
    contributions: [],
    sort: goals.length + 1,
    invented: false,
  };
}

/** A key made from a title that no other row of the draft has. */
export function freshKey(title: string, rows: readonly { key: string }[]): string {
  const wanted = slug(title).slice(0, 60).replace(/-+$/, '') || 'zeile';
  const taken = new Set(rows.map(({ key }) => key));
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (key !== 'neu' && !taken.has(key)) return key;
  }
}
