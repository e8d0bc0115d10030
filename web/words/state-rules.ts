import { type State, states } from '../../data/assessment.ts';
import type { Language } from '../../data/words.ts';
import { type Standing, stateWords } from './states.ts';
import { say, type TextKey } from './texts.ts';

/** A state by symbol and word, and when it is given. */
export interface StateRule {
  symbol: string;
  word: string;
  rule: string;
}

/** All states with their rules, in the order in which they are explained; what is met and receding beside what is met. */
export function stateRules(language: Language): StateRule[] {
  return standings.map((standing) => {
    const { symbol, word } = stateWords(standing, language);
    return { symbol, word, rule: say(ruleKey(standing), language) };
  });
}

const receding: ReadonlySet<State> = new Set(['met', 'inside']);

const standings: readonly Standing[] = states.flatMap((state) => [
  { state, receding: false },
  ...(receding.has(state) ? [{ state, receding: true }] : []),
]);

/** On paper there is no page of a goal to look at. */
function ruleKey({ state, receding: isReceding }: Standing): TextKey {
  if (isReceding) return state === 'inside' ? 'reportRuleLeaving' : 'rule_receding';
  return state === 'notAssessable' ? 'reportRuleNotAssessable' : `rule_${state}`;
}
