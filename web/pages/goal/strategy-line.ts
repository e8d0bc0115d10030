import type { GoalView } from '../../../data/contract.ts';
import { formatDate } from '../../words/format.ts';
import type { Tongue } from '../frame/language.ts';

/** By whom and when a strategy was decided, null for a draft. */
export function strategyLine(
  strategy: NonNullable<GoalView['strategy']>,
  { language, t }: Tongue,
): string | null {
  if (strategy.decidedBy === null || strategy.decidedOn === null) return null;
  const decided = t('decidedBy', {
    body: strategy.decidedBy,
    date: formatDate(strategy.decidedOn, language),
  });
  return strategy.paper === null ? decided : `${decided} (${t('paper', { number: strategy.paper })})`;
}
