import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { formatDifference } from './difference.ts';
import { formatNumber, formatValue, withSymbol } from './format.ts';
import { periodAsLimit, periodInSentence } from './periods.ts';
import { capital, stateWords } from './states.ts';

/** "zu 55 % abweichend, zu 45 % leicht abweichend": as many of the likely states as a safe one has to hold. */
export function likelyStates({ assessment }: AssessedTarget, language: Language): string {
  const { shares = [], needed = 0 } = assessment.simulation ?? {};
  const likely = shares.filter((_, index) => {
    const before = shares.slice(0, index).reduce((sum, { share }) => sum + share, 0);
    return before < needed;
  });
  return likely
    .map(({ state, share }) => {
      const { word } = stateWords({ state, receding: false }, language);
      const percent = withSymbol(formatNumber(100 * share, 0, language), '%', language);
      return { de: `zu ${percent} ${word}`, en: `${percent} ${word}` }[language];
    })
    .join(', ');
}

/** Path or target lie so near that chance alone decides on which side the value is. */
export function untold(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  const isDue = assessment.method === 'due';
  const bound = formatValue(isDue ? assessment.targetValue : assessment.pathValue, indicator, language);
  const interval = intervalText(target, language);
  if (language === 'de') {
    return `Der ${isDue ? 'Zielwert' : 'Zielpfad'} (${bound}) liegt innerhalb ${interval}`;
  }
  return `The target${isDue ? '' : ' path'} (${bound}) lies within ${interval}`;
}

/** The interval of the latest value by its right name: complete counts have no sampling error (methods 2). */
function intervalText({ assessment, indicator, series }: AssessedTarget, language: Language): string {
  const [low, high] = [assessment.currentInterval?.low, assessment.currentInterval?.high].map((end) =>
    formatValue(end ?? null, indicator, language),
  );
  const isSurvey = series.points.some((point) => point.kind === 'wave');
  const name = isSurvey
    ? { de: 'des 95-%-Intervalls der Befragung', en: 'the survey’s 95% interval' }[language]
    : { de: 'der zufälligen Schwankung des Werts', en: 'what chance alone does to the value' }[language];
  return `${name} (${low} ${{ de: 'bis', en: 'to' }[language]} ${high})`;
}

/** What is asked of every period, and how often the last ones kept to it. */
export function holding(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  const { current, hold } = assessment;
  if (!current) return '';
  const value = formatValue(current.value, indicator, language);
  const when = periodInSentence(current.period, language);
  const bound = boundText(target, language);
  const last = hold?.last ?? [];
  const kept = last.filter(({ isMet }) => isMet).length;
  const german = last.length > 1 ? `, eingehalten in ${kept} der letzten ${last.length} Zeiträume` : '';
  const english = last.length > 1 ? `, kept in ${kept} of the last ${last.length} periods` : '';
  return {
    de: `${capital(when)} liegt der Wert bei ${value}, verlangt sind ${bound}${german}`,
    en: `The value is ${value} ${when}, ${bound} is asked for${english}`,
  }[language];
}

/** Once the last period is over: whether every one kept to what was asked. */
export function heldThroughout(target: AssessedTarget, language: Language): string {
  const { hold } = target.assessment;
  if (!hold) return '';
  const bound = boundText(target, language);
  const broken = hold.of - hold.met;
  if (broken === 0) {
    return {
      de: `In allen ${hold.of} Zeiträumen liegt der Wert bei ${bound}`,
      en: `The value is ${bound} in all ${hold.of} periods`,
    }[language];
  }
  return {
    de: `In ${broken} von ${hold.of} Zeiträumen liegt der Wert nicht bei ${bound}`,
    en: `The value is not ${bound} in ${broken} of ${hold.of} periods`,
  }[language];
}

/** "höchstens 5,0 %" or "mindestens 3.000": the target as a bound. */
export function boundText({ assessment, indicator }: AssessedTarget, language: Language): string {
  const value = formatValue(assessment.targetValue, indicator, language);
  const isUp = assessment.direction === 'up';
  return {
    de: `${isUp ? 'mindestens' : 'höchstens'} ${value}`,
    en: `${isUp ? 'at least' : 'at most'} ${value}`,
  }[language];
}

/** "20,0 bis 25,0 %", or one bound where the other is open. */
export function rangeText(
  { lower, upper }: { lower: number | null; upper: number | null },
  indicator: AssessedTarget['indicator'],
  language: Language,
): string {
  if (lower === null || upper === null) {
    const isUp = upper === null;
    const value = formatValue(lower ?? upper, indicator, language);
    return {
      de: `${isUp ? 'mindestens' : 'höchstens'} ${value}`,
      en: `${isUp ? 'at least' : 'at most'} ${value}`,
    }[language];
  }
  const from = formatNumber(lower, indicator.decimals, language);
  return `${from} ${{ de: 'bis', en: 'to' }[language]} ${formatValue(upper, indicator, language)}`;
}

export function insideRange(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  const { current, duePeriod, receding } = assessment;
  if (!current) return '';
  if (receding && duePeriod !== null) {
    const limit = periodAsLimit(duePeriod, language);
    return {
      de: `Bei gleichem Tempo wird der Zielbereich bis ${limit} verlassen`,
      en: `At this pace the range is left by ${limit}`,
    }[language];
  }
  const value = formatValue(current.value, indicator, language);
  const when = periodInSentence(current.period, language);
  const range = rangeText(assessment, indicator, language);
  return {
    de: `${capital(when)} liegt der Wert bei ${value}, Ziel sind ${range}`,
    en: `The value is ${value} ${when}, the target is ${range}`,
  }[language];
}

export function outsideRange({ assessment, indicator }: AssessedTarget, language: Language): string {
  const { current, range } = assessment;
  if (!current || !range) return '';
  const when = periodInSentence(current.period, language);
  const distance = formatDifference(range.value - current.value, indicator, language);
  const bound = formatValue(range.value, indicator, language);
  const isLower = range.bound === 'lower';
  return {
    de: `${capital(when)} liegt der Wert um ${distance} ${isLower ? 'unter der unteren' : 'über der oberen'} Grenze von ${bound}`,
    en: `The value is ${distance} ${isLower ? 'below the lower' : 'above the upper'} bound of ${bound} ${when}`,
  }[language];
}

/** A target that is nothing but a direction has no distance; it has a change a year. */
export function directionOnly({ assessment, indicator }: AssessedTarget, language: Language): string {
  const { averageChange: change, state, direction } = assessment;
  if (change === null) return '';
  if (state === 'noMovement' && change === 0) {
    return { de: 'Der Wert bleibt im Mittel gleich', en: 'The value stays the same on average' }[language];
  }
  const rate = formatDifference(change, indicator, language);
  const only = state === 'noMovement' ? { de: ' nur', en: ' only' }[language] : '';
  const wanted = { de: direction === 'up' ? 'steigen' : 'sinken', en: direction === 'up' ? 'rise' : 'fall' };
  const against = {
    de: state === 'wrongWay' ? `, soll aber ${wanted.de}` : '',
    en: state === 'wrongWay' ? `, though it should ${wanted.en}` : '',
  };
  return {
    de: `Der Wert ${change > 0 ? 'steigt' : 'sinkt'} im Mittel jährlich${only} um ${rate}${against.de}`,
    en: `The value ${change > 0 ? 'rises' : 'falls'}${only} by ${rate} each year on average${against.en}`,
  }[language];
}
