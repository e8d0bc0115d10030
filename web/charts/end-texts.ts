import type { AssessedTarget } from '../../data/contract.ts';
import type { Language, Words } from '../../data/words.ts';
import { formatValue } from '../words/format.ts';
import { boundsOf } from './target-bounds.ts';

export interface EndText {
  of: 'projection' | 'goal' | 'bound';
  text: string;
  /** Where a bound lies. */
  value?: number;
}

/** What stands at the end of the projection and beside the target. */
export function endTexts(target: AssessedTarget, language: Language): EndText[] {
  const { assessment, indicator } = target;
  const texts: EndText[] = boundTexts(target, language);
  if (assessment.projectedShown !== null && assessment.duePeriod !== null) {
    const value = formatValue(assessment.projectedShown, indicator, language);
    const text = { de: `Fortschreibung ${value}`, en: `Projection ${value}` }[language];
    texts.push({ of: 'projection', text });
  }
  if (assessment.kind === 'reach' && assessment.targetValue !== null && assessment.duePeriod !== null) {
    const value = formatValue(assessment.targetValue, indicator, language);
    texts.push({ of: 'goal', text: { de: `Ziel ${value}`, en: `Target ${value}` }[language] });
  }
  return texts;
}

/** "höchstens 5,0 %" beside each bound that values have to keep to. */
function boundTexts(target: AssessedTarget, language: Language): EndText[] {
  const { lower = null, upper = null } = boundsOf(target) ?? {};
  const ends: [number | null, Words][] = [
    [upper, { de: 'höchstens', en: 'at most' }],
    [lower, { de: 'mindestens', en: 'at least' }],
  ];
  return ends.flatMap(([value, words]) => {
    if (value === null) return [];
    const text = `${words[language]} ${formatValue(value, target.indicator, language)}`;
    return [{ of: 'bound' as const, text, value }];
  });
}
