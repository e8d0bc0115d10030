import type { Assessment } from '../../data/assessment.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';

/** Direction and what it means: "fällt, wird besser", "kaum Bewegung"; few points say how many there are. */
export function trendWords(target: AssessedTarget, language: Language): string {
  const { assessment } = target;
  const change = assessment.averageChange;
  if (assessment.hold) return keptWords(assessment.hold, language);
  if (assessment.used.length === 0) return { de: 'keine Werte', en: 'no values' }[language];
  if (assessment.used.length < fewestPoints || isSurvey(target) || change === null) {
    return pointCount(target, language);
  }
  if (change === 0 || (assessment.tolerance !== null && Math.abs(change) <= assessment.tolerance)) {
    return { de: 'kaum Bewegung', en: 'hardly any movement' }[language];
  }
  return directionWords(change > 0 ? 'up' : 'down', { polarity: wantedPolarity(target) }, language);
}

/** What is better: as the indicator says; where it says nothing, the goal's direction, which a range has none of. */
export function wantedPolarity({ indicator, target }: AssessedTarget): 'higher' | 'lower' | 'none' {
  if (indicator.polarity !== 'none' || target.kind === 'range') return indicator.polarity;
  return target.direction === 'up' ? 'higher' : 'lower';
}

/** "steigt, wird schlechter"; without a polarity the direction alone. */
export function directionWords(
  direction: 'up' | 'down',
  { polarity }: Pick<AssessedTarget['indicator'], 'polarity'>,
  language: Language,
): string {
  const verb = direction === 'up' ? { de: 'steigt', en: 'rises' } : { de: 'fällt', en: 'falls' };
  if (polarity === 'none') return verb[language];
  const better = (direction === 'up') === (polarity === 'higher');
  const meaning = better
    ? { de: 'wird besser', en: 'gets better' }
    : { de: 'wird schlechter', en: 'gets worse' };
  return `${verb[language]}, ${meaning[language]}`;
}

/** "4 von 5 eingehalten": for a value that is to be kept in every period, its last ones say more than a trend. */
function keptWords({ last }: NonNullable<Assessment['hold']>, language: Language): string {
  const kept = last.filter(({ isMet }) => isMet).length;
  return { de: `${kept} von ${last.length} eingehalten`, en: `${kept} of ${last.length} kept` }[language];
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
