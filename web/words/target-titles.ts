import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { decidedShort } from './kind-words.ts';

/** What a target is measured by: its indicator and breakdown. */
export function measuredBy(
  { indicator, target, breakdownLabel }: Pick<AssessedTarget, 'indicator' | 'target' | 'breakdownLabel'>,
  language: Language,
): string {
  const short = indicator.short[language];
  return target.breakdown === '' ? short : `${short}, ${breakdownLabel[language]}`;
}

/** A target's name among those of its goal; two that are measured by the same are told apart by what they ask for. */
export function titleAmong(
  entry: AssessedTarget,
  all: readonly AssessedTarget[],
  language: Language,
): string {
  const measured = measuredBy(entry, language);
  const isAlone = all.filter((other) => measuredBy(other, language) === measured).length < 2;
  return isAlone ? measured : `${measured}: ${decidedShort(entry, language)}`;
}
