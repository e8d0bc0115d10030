import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { formatValue } from '../words/format.ts';

export interface EndText {
  of: 'projection' | 'goal';
  text: string;
}

/** What stands at the end of the projection and beside the target. */
export function endTexts({ assessment, indicator }: AssessedTarget, language: Language): EndText[] {
  const texts: EndText[] = [];
  if (assessment.projectedShown !== null && assessment.duePeriod !== null) {
    const value = formatValue(assessment.projectedShown, indicator, language);
    const text = { de: `Fortschreibung ${value}`, en: `Projection ${value}` }[language];
    texts.push({ of: 'projection', text });
  }
  if (assessment.targetValue !== null && assessment.duePeriod !== null) {
    const value = formatValue(assessment.targetValue, indicator, language);
    texts.push({ of: 'goal', text: { de: `Ziel ${value}`, en: `Target ${value}` }[language] });
  }
  return texts;
}
