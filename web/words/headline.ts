import type { Assessment, State } from '../../data/assessment.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { formatDifference } from './difference.ts';
import { formatValue } from './format.ts';
import {
  boundText,
  directionOnly,
  heldThroughout,
  holding,
  insideRange,
  likelyStates,
  outsideRange,
  untold,
} from './kind-findings.ts';
import { periodAsLimit, periodInSentence } from './periods.ts';
import { whyNotAssessable } from './reasons.ts';
import { capital, openedByState } from './states.ts';

/** The sentence over a chart: the state, and what the figures say, computed from the assessment. */
export function headline(target: AssessedTarget, language: Language): string {
  return openedByState(target.assessment, finding(target, language), language);
}

/** What the figures say, without the state that the sentence over a chart begins with. */
export function finding(target: AssessedTarget, language: Language): string {
  const { assessment } = target;
  if (assessment.kind === 'direction' && isMovement(assessment.state)) return directionOnly(target, language);
  if (assessment.method === 'due' && assessment.state !== 'untold') {
    if (assessment.kind === 'hold') return heldThroughout(target, language);
    if (assessment.kind === 'range') {
      return assessment.state === 'reached' ? insideRange(target, language) : outsideRange(target, language);
    }
  }
  switch (assessment.state) {
    case 'onCourse':
      return onCourse(target, language);
    case 'slightlyOff':
    case 'offCourse':
      return projectedShortfall(target, language);
    case 'noMovement':
      return standstill(target, language);
    case 'wrongWay':
      return wrongWay(target, language);
    case 'met':
      return assessment.receding ? receding(target, language) : currentAgainstTarget(target, language);
    case 'ahead':
      return ahead(target, language);
    case 'behind':
      return behind(target, language);
    case 'reached':
      return currentAgainstTarget(target, language);
    case 'missed':
      return missed(target, language);
    case 'notAssignable':
      return likelyStates(target, language);
    case 'untold':
      return untold(target, language);
    case 'held':
    case 'notHeld':
      return holding(target, language);
    case 'inside':
      return insideRange(target, language);
    case 'outside':
      return outsideRange(target, language);
    case 'rightWay':
      return directionOnly(target, language);
    case 'stepsDone':
    case 'stepsDue':
    case 'stepsLate':
      throw new Error(`not a state of a target: ${assessment.state}`);
    case 'notAssessable':
      return whyNotAssessable(assessment, language);
  }
}

function isMovement(state: State): boolean {
  return state === 'rightWay' || state === 'noMovement' || state === 'wrongWay';
}

function onCourse(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  const due = dueInSentence(assessment, language);
  const miss = assessment.miss;
  if (miss === null || miss <= 0) {
    return {
      de: `Bei gleichem Tempo ist das Ziel ${due} erreicht`,
      en: `At this pace the target is reached ${due}`,
    }[language];
  }
  const rest = formatDifference(miss, indicator, language);
  return {
    de: `Bei gleichem Tempo ist das Ziel ${due} bis auf ${rest} erreicht`,
    en: `At this pace the target is reached ${due} but for ${rest}`,
  }[language];
}

function projectedShortfall(target: AssessedTarget, language: Language): string {
  const { miss } = target.assessment;
  if (miss === null) return currentAgainstTarget(target, language);
  const due = dueInSentence(target.assessment, language);
  const opening = { de: 'Bei gleichem Tempo', en: 'At this pace' }[language];
  return shortfall(target, miss, { opening, when: due, still: true }, language);
}

function standstill(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  const distance = distanceNow(assessment);
  if (distance === null) return currentAgainstTarget(target, language);
  const missing = formatDifference(distance, indicator, language);
  if (isPercent(target) || assessment.direction === 'up') {
    return { de: `Zum Ziel fehlen weiter ${missing}`, en: `${missing} still short of the target` }[language];
  }
  return {
    de: `Der Wert liegt weiter ${missing} über dem Ziel`,
    en: `The value is still ${missing} above the target`,
  }[language];
}

function wrongWay(target: AssessedTarget, language: Language): string {
  const { averageChange } = target.assessment;
  if (averageChange === null) {
    return { de: 'Der Wert entfernt sich vom Ziel', en: 'The value moves away from the target' }[language];
  }
  const rate = formatDifference(averageChange, target.indicator, language);
  const rises = averageChange > 0;
  return {
    de: `Der Wert ${rises ? 'steigt' : 'fällt'} im Mittel jährlich um ${rate} und entfernt sich vom Ziel`,
    en: `The value ${rises ? 'rises' : 'falls'} by ${rate} each year on average, away from the target`,
  }[language];
}

function receding(target: AssessedTarget, language: Language): string {
  const { duePeriod } = target.assessment;
  const limit = duePeriod === null ? '' : periodAsLimit(duePeriod, language);
  return {
    de: `Bei gleichem Tempo wird das Ziel bis ${limit} wieder verlassen`,
    en: `At this pace the target is left again by ${limit}`,
  }[language];
}

function currentAgainstTarget(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  const current = assessment.current;
  if (!current || assessment.targetValue === null)
    return whyNotAssessable({ reason: 'noValues', current: null, duePeriod: null }, language);
  const value = formatValue(current.value, indicator, language);
  const when = periodInSentence(current.period, language);
  const bound = boundText(target, language);
  return {
    de: `${capital(when)} liegt der Wert bei ${value}, Ziel ist ${bound}`,
    en: `The value is ${value} ${when}, the target is ${bound}`,
  }[language];
}

function ahead(target: AssessedTarget, language: Language): string {
  const { assessment, indicator } = target;
  if (!assessment.current || assessment.pathValue === null) return currentAgainstTarget(target, language);
  const value = formatValue(assessment.current.value, indicator, language);
  const path = formatValue(assessment.pathValue, indicator, language);
  const when = periodInSentence(assessment.current.period, language);
  return {
    de: `${capital(when)} liegt der Wert bei ${value}, der Zielpfad bei ${path}`,
    en: `The value is ${value} ${when}, the target path ${path}`,
  }[language];
}

function behind(target: AssessedTarget, language: Language): string {
  const { assessment } = target;
  if (!assessment.current || assessment.pathValue === null) return currentAgainstTarget(target, language);
  const when = periodInSentence(assessment.current.period, language);
  const distance = Math.abs(assessment.pathValue - assessment.current.value);
  const amount = formatDifference(distance, target.indicator, language);
  if (isPercent(target) || assessment.direction === 'up') {
    return {
      de: `${capital(when)} fehlen ${amount} zum Zielpfad`,
      en: `${amount} short of the target path ${when}`,
    }[language];
  }
  return {
    de: `${capital(when)} liegt der Wert ${amount} über dem Zielpfad`,
    en: `The value is ${amount} above the target path ${when}`,
  }[language];
}

function missed(target: AssessedTarget, language: Language): string {
  const { assessment } = target;
  const distance = assessment.miss ?? distanceNow(assessment);
  if (distance === null) return currentAgainstTarget(target, language);
  const when = assessment.current
    ? periodInSentence(assessment.current.period, language)
    : dueInSentence(assessment, language);
  return shortfall(target, distance, { opening: '', when, still: false }, language);
}

interface Shortfall {
  opening: string;
  when: string;
  still: boolean;
}

/** What is missing at a time; upper bounds that are not percentages are "above", so that nothing bad seems lacking. */
function shortfall(
  target: AssessedTarget,
  miss: number,
  { opening, when, still }: Shortfall,
  language: Language,
): string {
  const amount = formatDifference(miss, target.indicator, language);
  const lacks = isPercent(target) || target.assessment.direction === 'up';
  if (language === 'de') {
    const verb = lacks ? 'fehlen' : 'liegt der Wert';
    const rest = lacks ? amount : `${amount} über dem Ziel`;
    const start = opening === '' ? `${capital(when)} ${verb}` : `${opening} ${verb} ${when}`;
    const close = !still && lacks ? ' zum Ziel' : '';
    return `${start}${still ? ' noch' : ''} ${rest}${close}`;
  }
  const text = lacks ? `${amount} short of the target` : `${amount} above the target`;
  return opening === ''
    ? `${text} ${when}`
    : `${opening} the value is ${still ? 'still ' : ''}${text} ${when}`;
}

function distanceNow(assessment: Assessment): number | null {
  if (!assessment.current || assessment.targetValue === null) return null;
  return Math.abs(assessment.targetValue - assessment.current.value);
}

function dueInSentence(assessment: Assessment, language: Language): string {
  return assessment.duePeriod === null ? '' : periodInSentence(assessment.duePeriod, language);
}

function isPercent(target: AssessedTarget): boolean {
  return target.indicator.symbol === '%';
}
