import type { AssessedTarget } from '../../data/contract.ts';
import type { Language, Words } from '../../data/words.ts';
import { type Calculation, plainLine } from './calculation.ts';
import { roundHalfUp } from './format.ts';
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
  const { state } = assessment;
  switch (state) {
    case 'onCourse':
    case 'slightlyOff':
    case 'offCourse':
      return projectionRules[state]?.[language] ?? '';
    case 'noMovement':
    case 'wrongWay':
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
    case 'notAssessable':
      return whyNotAssessable(assessment, language);
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
  switch (state) {
    case 'onCourse':
    case 'slightlyOff':
    case 'offCourse':
      return true;
    case 'noMovement':
    case 'wrongWay': {
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

/** What a reader must know of the method. */
export function noteLines(target: AssessedTarget, language: Language): Calculation[] {
  const label = { de: 'Hinweis', en: 'Note' }[language];
  return noteTexts(target).map((note) => plainLine(label, note[language], ''));
}

function noteTexts(target: AssessedTarget): Words[] {
  const { method } = target.assessment;
  if (method === 'projection') {
    return [
      {
        de: 'Verfahren des Indikatorenberichts zur nachhaltigen Entwicklung des Statistischen Bundesamtes. Der Bericht zeigt „keine Bewegung“ und „gegenläufig“ mit einem gemeinsamen Symbol, hier sind sie getrennt.',
        en: 'Method of the indicator report on sustainable development of the Federal Statistical Office (Destatis). The report draws “no movement” and “wrong way” with one symbol; here they are kept apart.',
      },
    ];
  }
  if (method === 'path') {
    return [
      {
        de: 'Mit weniger als vier Werten und bei Umfragewellen wird nicht fortgeschrieben. Der letzte Wert wird mit dem Zielpfad verglichen.',
        en: 'With fewer than four values, and with survey waves, nothing is carried forward. The latest value is held against the target path.',
      },
    ];
  }
  if (method === 'due') {
    return [
      {
        de: 'Der Termin ist erreicht. Es zählt nur noch, ob der Wert das Ziel erreicht hat.',
        en: 'The due date has come. All that counts is whether the value has reached the target.',
      },
    ];
  }
  return [];
}
