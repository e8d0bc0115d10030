import type { AssessedTarget } from '../../data/contract.ts';
import type { Language, Words } from '../../data/words.ts';
import { type Calculation, createCalculation, plainLine, shortPeriodText } from './calculation.ts';
import { formatPeriod } from './format.ts';
import { boundText, rangeText } from './kind-findings.ts';
import { Operand, type Precision } from './operand.ts';
import { stateWords } from './states.ts';

/** "Hold": what is asked of every period, whether each of the last ones keeps to it, and how many did in all. */
export function holdLines(target: AssessedTarget, language: Language): Calculation[] {
  const { hold, targetValue } = target.assessment;
  if (!hold || targetValue === null) return [];
  const asked = plainLine(
    { de: 'Verlangt in jedem Zeitraum', en: 'Asked of every period' }[language],
    '',
    boundText(target, language),
  );
  const kept = { de: 'eingehalten', en: 'kept' }[language];
  const notKept = { de: 'nicht eingehalten', en: 'not kept' }[language];
  const periods = hold.last.map(({ period, value, isMet }) => ({
    ...comparisonLine(
      formatPeriod(period, language, 'short'),
      { value, bound: targetValue, isUp: target.assessment.direction === 'up' },
      language,
    ),
    result: () => (isMet ? kept : notKept),
  }));
  const all = plainLine(
    { de: 'Eingehalten insgesamt', en: 'Kept in all' }[language],
    { de: `von ${hold.of} bewerteten Zeiträumen`, en: `of ${hold.of} periods that count` }[language],
    String(hold.met),
  );
  return [asked, ...periods, all];
}

/** A value beside its bound, with the sign that is true of both as written. */
function comparisonLine(
  label: string,
  { value, bound, isUp }: { value: number; bound: number; isUp: boolean },
  language: Language,
): Omit<Calculation, 'result'> {
  const [left, right] = [new Operand(value, 'value'), new Operand(bound, 'value')];
  const isMet = isUp ? value >= bound : value <= bound;
  const sign = isUp ? (isMet ? '≥' : '<') : isMet ? '≤' : '>';
  return {
    label,
    working: (precision) => `${left.text(precision, language)} ${sign} ${right.text(precision, language)}`,
    holds: (precision) => isOrdered(left, right, precision),
  };
}

/** Whether rounding leaves two figures in their order: what lies apart must not look equal, nor change sides. */
function isOrdered(left: Operand, right: Operand, precision: Precision): boolean {
  const exact = Math.sign(left.exact - right.exact);
  return Math.sign(left.rounded(precision) - right.rounded(precision)) === exact;
}

/** "Range": the bounds, where the value lies between or beyond them, and how far the bound is that matters. */
export function rangeLines(target: AssessedTarget, language: Language): Calculation[] {
  const { lower, upper, current, range } = target.assessment;
  if (!current || (lower === null && upper === null)) return [];
  const label = { de: 'Zielbereich', en: 'Range' }[language];
  const bounds = plainLine(label, '', rangeText(target.assessment, target.indicator, language));
  return [
    bounds,
    placeLine(target, { lower, upper, value: current.value }, language),
    ...(range ? [distanceLine(target, range, current, language)] : []),
  ];
}

function placeLine(
  { assessment }: AssessedTarget,
  { lower, upper, value }: { lower: number | null; upper: number | null; value: number },
  language: Language,
): Calculation {
  const [low, mid, high] = [lower, value, upper].map((one) =>
    one === null ? null : new Operand(one, 'value'),
  );
  const isInside = (lower === null || lower <= value) && (upper === null || value <= upper);
  const { word } = stateWords({ state: assessment.state, receding: false }, language);
  return {
    label: { de: 'Lage des letzten Werts', en: 'Place of the latest value' }[language],
    working: (precision) => {
      const text = (operand: Operand | null | undefined) => operand?.text(precision, language) ?? '';
      if (isInside) {
        return [low ? `${text(low)} ≤ ` : '', text(mid), high ? ` ≤ ${text(high)}` : ''].join('');
      }
      return lower !== null && value < lower ? `${text(mid)} < ${text(low)}` : `${text(mid)} > ${text(high)}`;
    },
    result: () => word,
    holds: (precision) => [low, high].every((bound) => !bound || !mid || isOrdered(mid, bound, precision)),
  };
}

const boundNames: Record<'lower' | 'upper', Words> = {
  lower: { de: 'Abstand zur unteren Grenze', en: 'Distance to the lower bound' },
  upper: { de: 'Abstand zur oberen Grenze', en: 'Distance to the upper bound' },
};

function distanceLine(
  target: AssessedTarget,
  range: { bound: 'lower' | 'upper'; value: number },
  current: { period: string; value: number },
  language: Language,
): Calculation {
  const isAbove = current.value >= range.value;
  const high = new Operand(isAbove ? current.value : range.value, 'value');
  const low = new Operand(isAbove ? range.value : current.value, 'value');
  const when = shortPeriodText(current.period, language);
  const { de, en } = boundNames[range.bound];
  return createCalculation(target, language, {
    label: { de: `${de}, ${when}`, en: `${en}, ${when}` },
    compute: (figure) => figure(high) - figure(low),
    write: (text) => `${text(high)} − ${text(low)}`,
    result: new Operand(Math.abs(range.value - current.value), 'projected'),
    unit: 'difference',
  });
}

/** Outside a range: how the way back into it would be judged. */
export function outlookLines({ assessment }: AssessedTarget, language: Language): Calculation[] {
  const { duePeriod, range, state } = assessment;
  if (state !== 'outside' || !range?.outlook || duePeriod === null) return [];
  const due = shortPeriodText(duePeriod, language);
  return [
    plainLine(
      { de: `Aussicht auf den Zielbereich bis ${due}`, en: `Outlook for the range by ${due}` }[language],
      {
        de: 'eingestuft wie ein Zielwert an dieser Grenze',
        en: 'judged like a target at this bound',
      }[language],
      stateWords({ state: range.outlook, receding: false }, language).word,
    ),
  ];
}
