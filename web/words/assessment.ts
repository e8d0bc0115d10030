import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { differenceUnit } from './difference.ts';

export { arithmetic } from './arithmetic.ts';
export { changeFacts } from './change-facts.ts';
export { headline } from './headline.ts';
export { decidedShort, decidedText } from './kind-words.ts';
export { operationalisation } from './operationalisation.ts';
export { stateWords } from './states.ts';
export { trendWords, wantedPolarity } from './trend.ts';

/** What is drawn and in which unit: indicator, unit, breakdown where it is not the total, area. */
export function subtitle(target: AssessedTarget, language: Language): string {
  const breakdown = target.target.breakdown === '' ? '' : target.breakdownLabel[language];
  const parts = [
    target.indicator.title[language],
    unitInSubtitle(target, language),
    breakdown,
    target.areaName,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function unitInSubtitle({ indicator }: AssessedTarget, language: Language): string {
  if (indicator.symbol !== '%') {
    const unit = differenceUnit(indicator, language);
    return isSaidIn(indicator.title[language], unit) ? '' : unit;
  }
  const unit = indicator.unit[language];
  if (/^(prozent|percent|per cent)\b/i.test(unit)) return `in ${unit}`;
  return { de: 'in Prozent', en: 'in percent' }[language];
}

/** Whether a title names the unit already ("Besuche im Monat": "Besuche je Monat"). */
function isSaidIn(title: string, unit: string): boolean {
  const words = unit.toLowerCase().match(/[a-zäöüß]{4,}/g) ?? [];
  return words.every((word) => title.toLowerCase().includes(word));
}
