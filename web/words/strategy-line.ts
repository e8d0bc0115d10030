import type { GoalView } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from './format.ts';
import { say } from './texts.ts';

/** By whom and when a strategy was decided, null for a draft. */
export function strategyLine(strategy: NonNullable<GoalView['strategy']>, language: Language): string | null {
  if (strategy.decidedBy === null || strategy.decidedOn === null) return null;
  const decided = say('decidedBy', language, {
    body: strategy.decidedBy,
    date: formatDate(strategy.decidedOn, language),
  });
  return strategy.paper === null
    ? decided
    : `${decided} (${say('paper', language, { number: strategy.paper })})`;
}
