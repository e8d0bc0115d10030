import type { State } from '../../data/assessment.ts';
import type { RollUp } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { stateWords } from './states.ts';

/** Plans have milestones instead of a target value. */
const planStates: readonly State[] = ['stepsDone', 'stepsDue', 'stepsLate'];

const stateNouns = {
  de: { one: 'Einstufung', more: 'Einstufungen' },
  en: { one: 'state', more: 'states' },
};
const targetNouns = {
  de: { one: 'Zielwert', more: 'Zielwerte' },
  en: { one: 'target', more: 'targets' },
};

/** "3 Zielwerte: 1 abweichend · 2 auf Kurs": the states counted, the worst first (methods 3). */
export function rollUpWords({ counts }: RollUp, language: Language): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const named = counts.map((standing) => `${standing.count} ${stateWords(standing, language).word}`);
  const hasPlans = counts.some(({ state }) => planStates.includes(state));
  const nouns = hasPlans ? stateNouns : targetNouns;
  return `${all} ${nouns[language][all === 1 ? 'one' : 'more']}: ${named.join(' · ')}`;
}
