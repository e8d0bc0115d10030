import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';

/** Direction and what it means: "fällt, wird besser", "kaum Bewegung"; few points say how many there are. */
export function trendWords(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  const change = assessment.averageChange;
  if (assessment.used.length === 0) return { de: 'keine Werte', en: 'no values' }[language];
  if (assessment.used.length < fewestPoints || isSurvey(target) || change === null) {
    return pointCount(target, language);
  }
  if (change === 0 || (assessment.tolerance !== null && Math.abs(change) <= assessment.tolerance)) {
    return { de: 'kaum Bewegung', en: 'hardly any movement' }[language];
  }
  const verb = change > 0 ? { de: 'steigt', en: 'rises' } : { de: 'fällt', en: 'falls' };
  if (indicator.polarity === 'none') return verb[language];
  const better = change > 0 === (indicator.polarity === 'higher');
  const meaning = better
    ? { de: 'wird besser', en: 'gets better' }
    : { de: 'wird schlechter', en: 'gets worse' };
  return `${verb[language]}, ${meaning[language]}`;
}

/** Below this many points, and over survey waves, no direction is told (methods 3). */
const fewestPoints = 4;

function isSurvey({ series }: AssessedTarget): boolean {
  return series.points.some((point) => point.kind === 'wave');
}

function pointCount(target: AssessedTarget, language: Language): string {
  const count = target.assessment.used.length;
  const nouns = isSurvey(target)
    ? { de: ['Welle', 'Wellen'], en: ['wave', 'waves'] }
    : { de: ['Wert', 'Werte'], en: ['value', 'values'] };
  const [one, many] = nouns[language];
  return `${count} ${count === 1 ? one : many}`;
}
