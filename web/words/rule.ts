import type { AssessedTarget } from '../../data/contract.ts';
import type { Language, Words } from '../../data/words.ts';
import type { Calculation } from './calculation.ts';
import { formatNumber, roundHalfUp } from './format.ts';
import { Operand, type Precision } from './operand.ts';
import { whyNotAssessable } from './reasons.ts';
import { stateWords } from './states.ts';

/** The state with the rule that gave it; holds only while the figures as shown obey the rule as well. */
export function classificationLine(target: AssessedTarget, language: Language): Calculation {
  const { word } = stateWords(target.assessment, language);
  return {
    label: { de: 'Einstufung', en: 'State' }[language],
    working: (precision) => ruleText(target, precision, language),
    result: () => word,
    holds: (precision) => ruleHolds(target, precision),
  };
}

const projectionRules: Partial<Record<string, Words>> = {
  onCourse: {
    de: 'Ziel zum Termin erreicht oder um weniger als 5 % der Lücke verfehlt',
    en: 'target reached when due, or missed by less than 5 % of the gap',
  },
  slightlyOff: {
    de: 'richtige Richtung, 5 % bis 20 % der Lücke verfehlt',
    en: 'right direction, missed by 5 % to 20 % of the gap',
  },
  offCourse: {
    de: 'richtige Richtung, mehr als 20 % der Lücke verfehlt',
    en: 'right direction, missed by more than 20 % of the gap',
  },
};

function ruleText(target: AssessedTarget, precision: Precision, language: Language): string {
  const { assessment } = target;
  const { state, kind } = assessment;
  if (assessment.method === 'due' && state !== 'untold' && kind !== 'reach') return dueRule(target, language);
  switch (state) {
    case 'onCourse':
    case 'slightlyOff':
    case 'offCourse':
      return projectionRules[state]?.[language] ?? '';
    case 'noMovement':
    case 'wrongWay':
    case 'rightWay':
      return movementRule(target, precision, language);
    case 'met':
    case 'reached':
    case 'missed':
      return comparison(target, precision, language, {
        value: assessment.current?.value ?? null,
        bound: new Operand(assessment.targetValue ?? Number.NaN, 'value'),
        boundName: { de: 'Ziel', en: 'target' },
      });
    case 'ahead':
    case 'behind':
      return comparison(target, precision, language, {
        value: assessment.current?.value ?? null,
        bound: new Operand(assessment.pathValue ?? Number.NaN, 'projected'),
        boundName: { de: 'Zielpfad', en: 'target path' },
      });
    case 'notAssignable':
    case 'untold':
    case 'held':
    case 'notHeld':
    case 'inside':
    case 'outside':
    case 'stepsDone':
    case 'stepsDue':
    case 'stepsLate':
      return plainRule(state, target, language);
    case 'notAssessable':
      return whyNotAssessable(assessment, language);
  }
}

/** A range and a value to be kept have their comparisons in lines of their own. */
function dueRule({ assessment }: AssessedTarget, language: Language): string {
  if (assessment.kind === 'hold') {
    return { de: 'jeder Zeitraum bis zum Termin zählt', en: 'every period up to the due date counts' }[
      language
    ];
  }
  return { de: 'der Wert zum Termin entscheidet', en: 'the value at the due date decides' }[language];
}

type PlainState = 'notAssignable' | 'untold' | 'held' | 'notHeld' | 'inside' | 'outside' | StepState;
type StepState = 'stepsDone' | 'stepsDue' | 'stepsLate';

/** Rules whose figures stand in lines of their own. */
function plainRule(state: PlainState, { assessment }: AssessedTarget, language: Language): string {
  switch (state) {
    case 'notAssignable': {
      const needed = formatNumber(100 * (assessment.simulation?.needed ?? 0.8), 0, language);
      return {
        de: `keine Einstufung kommt in mindestens ${needed} % der Durchläufe heraus`,
        en: `no state comes out of at least ${needed}% of the runs`,
      }[language];
    }
    case 'untold':
      return {
        de: 'der Unterschied kann Zufall sein',
        en: 'the difference may be due to chance',
      }[language];
    case 'held':
    case 'notHeld':
      return { de: 'der letzte Zeitraum entscheidet', en: 'the latest period decides' }[language];
    case 'inside':
      return assessment.receding
        ? {
            de: 'im Zielbereich, fortgeschrieben aber nicht mehr',
            en: 'within the range, but not when carried forward',
          }[language]
        : { de: 'der letzte Wert liegt im Zielbereich', en: 'the latest value lies within the range' }[
            language
          ];
    case 'outside':
      return { de: 'der letzte Wert liegt außerhalb', en: 'the latest value lies outside' }[language];
    case 'stepsDone':
    case 'stepsDue':
    case 'stepsLate':
      return '';
  }
}

function movementRule(target: AssessedTarget, precision: Precision, language: Language): string {
  const { averageChange, tolerance, state } = target.assessment;
  if (averageChange === null || tolerance === null) return '';
  const change = new Operand(averageChange, 'change').text(precision, language);
  if (state === 'noMovement') {
    return {
      de: `${change} im Jahr ist nicht mehr als die Toleranz`,
      en: `${change} a year is not more than the tolerance`,
    }[language];
  }
  if (state === 'rightWay') {
    return {
      de: `${change} im Jahr führt um mehr als die Toleranz in die gewünschte Richtung`,
      en: `${change} a year leads the way that is wanted by more than the tolerance`,
    }[language];
  }
  if (target.assessment.method === 'direction') {
    return {
      de: `${change} im Jahr führt um mehr als die Toleranz gegen die gewünschte Richtung`,
      en: `${change} a year leads against the way that is wanted by more than the tolerance`,
    }[language];
  }
  return {
    de: `${change} im Jahr führt um mehr als die Toleranz vom Ziel weg`,
    en: `${change} a year leads away from the target by more than the tolerance`,
  }[language];
}

interface Comparison {
  value: number | null;
  bound: Operand;
  boundName: Words;
}

function comparison(
  target: AssessedTarget,
  precision: Precision,
  language: Language,
  { value, bound, boundName }: Comparison,
): string {
  if (value === null || Number.isNaN(bound.exact)) return '';
  const left = new Operand(value, 'value').text(precision, language);
  const right = bound.text(precision, language);
  const fulfilled = target.assessment.direction === 'up' ? value >= bound.exact : value <= bound.exact;
  const sign = target.assessment.direction === 'up' ? (fulfilled ? '≥' : '<') : fulfilled ? '≤' : '>';
  const base = `${left} ${sign} ${right} (${boundName[language]})`;
  if (!target.assessment.receding) return base;
  return {
    de: `${base}, fortgeschrieben bis zum Termin aber nicht mehr`,
    en: `${base}, but not when carried forward to the due period`,
  }[language];
}

/** Whether the rule gives the same state with the figures as shown; the share of the gap looks after itself. */
function ruleHolds(target: AssessedTarget, precision: Precision): boolean {
  const { state, averageChange, tolerance, current, targetValue, pathValue } = target.assessment;
  if (target.assessment.method === 'due' && target.assessment.kind !== 'reach') return true;
  switch (state) {
    case 'onCourse':
    case 'slightlyOff':
    case 'offCourse':
      return true;
    case 'noMovement':
    case 'wrongWay':
    case 'rightWay': {
      if (averageChange === null || tolerance === null) return true;
      const change = Math.abs(new Operand(averageChange, 'change').rounded(precision));
      const bounds = [0, 1].map((more) => roundHalfUp(tolerance, precision.change + more));
      return bounds.every((bound) => (state === 'noMovement' ? change <= bound : change > bound));
    }
    case 'met':
    case 'reached':
    case 'missed':
      return sameSide(target, current?.value ?? null, targetValue, 'value', precision);
    case 'ahead':
    case 'behind':
      return sameSide(target, current?.value ?? null, pathValue, 'projected', precision);
    case 'notAssignable':
    case 'untold':
    case 'held':
    case 'notHeld':
    case 'inside':
    case 'outside':
    case 'stepsDone':
    case 'stepsDue':
    case 'stepsLate':
    case 'notAssessable':
      return true;
  }
}

function sameSide(
  target: AssessedTarget,
  value: number | null,
  bound: number | null,
  sort: 'value' | 'projected',
  precision: Precision,
): boolean {
  if (value === null || bound === null) return true;
  const [left, right] = [
    new Operand(value, 'value').rounded(precision),
    new Operand(bound, sort).rounded(precision),
  ];
  const isUp = target.assessment.direction === 'up';
  return isUp ? value >= bound === left >= right : value <= bound === left <= right;
}
