import type { State } from '../../data/assessment.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { type Calculation, createCalculation, plainLine, shortPeriodText } from './calculation.ts';
import { formatNumber, formatValue } from './format.ts';
import { Operand } from './operand.ts';
import { formatPeriod } from './periods.ts';

/** Average change, carried forward to the due period, and what is missing then (methods 3, Destatis). */
export function projectionLines(target: AssessedTarget, language: Language): Calculation[] {
  const { method, state } = target.assessment;
  // Nothing is carried forward here, but the page shows the change all the same.
  if (method === 'path' || method === 'due') return averageLine(target, language);
  const isProjected = method === 'projection' || method === 'range';
  if (!isProjected) return [];
  const carried = [...averageLine(target, language), ...projectedLines(target, language)];
  if (state === 'inside') return carried;
  // The way to the bound of a range stands with the range.
  const gap = method === 'range' ? [] : gapLine(target, language);
  return [...carried, ...gap, ...missLines(target, language)];
}

/** Last minus first value by the years between them. */
export function averageLine(target: AssessedTarget, language: Language): Calculation[] {
  const { used, yearsUsed, averageChange } = target.assessment;
  const first = used[0];
  const last = used.at(-1);
  if (!first || !last || !yearsUsed || averageChange === null) return [];
  const from = shortPeriodText(first.period, language);
  const to = shortPeriodText(last.period, language);
  const operands = {
    last: new Operand(last.value, 'value'),
    first: new Operand(first.value, 'value'),
    years: new Operand(yearsUsed, 'years'),
  };
  return [
    createCalculation(target, language, {
      label: {
        de: `Mittlere Veränderung im Jahr, ${from} bis ${to}`,
        en: `Average change a year, ${from} to ${to}`,
      },
      compute: (figure) => (figure(operands.last) - figure(operands.first)) / figure(operands.years),
      write: (text) => `(${text(operands.last)} − ${text(operands.first)}) ÷ ${text(operands.years)}`,
      result: new Operand(averageChange, 'change'),
      unit: 'difference',
    }),
  ];
}

function projectedLines(target: AssessedTarget, language: Language): Calculation[] {
  const { current, yearsLeft, averageChange, projected, projectedShown, duePeriod } = target.assessment;
  if (!current || yearsLeft === null || averageChange === null || projected === null || duePeriod === null) {
    return [];
  }
  const due = shortPeriodText(duePeriod, language);
  const operands = {
    current: new Operand(current.value, 'value'),
    years: new Operand(yearsLeft, 'years'),
    change: new Operand(averageChange, 'change'),
  };
  const line = createCalculation(target, language, {
    label: { de: `Fortgeschrieben bis ${due}`, en: `Carried forward to ${due}` },
    compute: (figure) => figure(operands.current) + figure(operands.years) * figure(operands.change),
    write: (text) => `${text(operands.current)} + ${text(operands.years)} × ${text(operands.change)}`,
    result: new Operand(projected, 'projected'),
    unit: 'value',
  });
  if (projectedShown === null || projectedShown === projected) return [line];
  const outside = formatNumber(projected, target.indicator.decimals, language);
  const clamped = plainLine(
    { de: 'Im Diagramm gezeigt', en: 'Shown in the chart' }[language],
    {
      de: `${outside} liegt außerhalb des Möglichen`,
      en: `${outside} lies outside what is possible`,
    }[language],
    formatValue(projectedShown, target.indicator, language),
  );
  return [line, clamped];
}

function gapLine(target: AssessedTarget, language: Language): Calculation[] {
  const { current, targetValue, gap } = target.assessment;
  if (!current || targetValue === null || gap === null || target.assessment.state === 'met') return [];
  const isAbove = current.value >= targetValue;
  const period = formatPeriod(current.period, language, 'short');
  const operands = {
    high: new Operand(isAbove ? current.value : targetValue, 'value'),
    low: new Operand(isAbove ? targetValue : current.value, 'value'),
  };
  return [
    createCalculation(target, language, {
      label: { de: `Lücke zum Ziel, ${period}`, en: `Gap to the target, ${period}` },
      compute: (figure) => figure(operands.high) - figure(operands.low),
      write: (text) => `${text(operands.high)} − ${text(operands.low)}`,
      result: new Operand(Math.abs(gap), 'projected'),
      unit: 'difference',
    }),
  ];
}

/** What the projection lacks at the due period, and its share of the gap. */
function missLines(target: AssessedTarget, language: Language): Calculation[] {
  const { projected, targetValue, miss, duePeriod, state } = target.assessment;
  if (projected === null || targetValue === null || miss === null || duePeriod === null) return [];
  if (state === 'met' && miss <= 0) return [];
  const due = shortPeriodText(duePeriod, language);
  const label = { de: `Verfehlt ${due} um`, en: `Missed ${due} by` };
  if (miss <= 0) {
    const nothing = { de: 'nichts, das Ziel wird erreicht', en: 'nothing, the target is reached' };
    const bound = formatNumber(targetValue, target.indicator.decimals, language);
    const working = { de: `Ziel ${bound}`, en: `target ${bound}` };
    return [plainLine(label[language], working[language], nothing[language])];
  }
  const bound = missedBound(target.assessment, projected, targetValue, miss);
  const isAbove = projected >= bound;
  const high = isAbove ? new Operand(projected, 'projected') : new Operand(bound, 'value');
  const low = isAbove ? new Operand(bound, 'value') : new Operand(projected, 'projected');

  const missed = createCalculation(target, language, {
    label,
    compute: (figure) => figure(high) - figure(low),
    write: (text) => `${text(high)} − ${text(low)}`,
    result: new Operand(miss, 'projected'),
    unit: 'difference',
  });
  return [missed, ...shareLine(target, miss, language)];
}

/** A change that leads through a range and out again misses its far bound. */
function missedBound(
  { lower, upper }: AssessedTarget['assessment'],
  projected: number,
  targetValue: number,
  miss: number,
): number {
  const bounds = [targetValue, lower, upper].filter((bound) => bound !== null);
  const isMissed = (bound: number) => Math.abs(Math.abs(projected - bound) - miss) < 1e-9 * Math.abs(bound);
  return bounds.find(isMissed) ?? targetValue;
}

function shareLine(target: AssessedTarget, miss: number, language: Language): Calculation[] {
  const { gap, missShare, range } = target.assessment;
  const state = range?.outlook ?? target.assessment.state;
  if (missShare === null || missShare > mostShare || !gap || !byShare.includes(state)) return [];
  const operands = {
    miss: new Operand(miss, 'projected'),
    gap: new Operand(Math.abs(gap), 'projected'),
  };
  return [
    createCalculation(target, language, {
      label: { de: 'Anteil an der Lücke', en: 'Share of the gap' },
      compute: (figure) => (100 * figure(operands.miss)) / figure(operands.gap),
      write: (text) => `${text(operands.miss)} ÷ ${text(operands.gap)} × 100`,
      result: {
        exact: 100 * missShare,
        decimals: () => [0, 1, 2, 3],
        accepts: (shown) => sharesAgree(shown, state),
      },
      unit: 'percent',
    }),
  ];
}

/** Beyond ten times the gap the share says no more than the two figures do, and no rounding would give it. */
const mostShare = 10;

/** States for which the share of the gap is looked at. */
const byShare: readonly State[] = ['onCourse', 'slightlyOff', 'offCourse', 'notAssignable'];

/** Whether a share in percent, as shown, falls into the state's own bounds (methods 3: 5 % and 20 %). */
function sharesAgree(shown: number, state: State): boolean {
  if (state === 'onCourse') return shown < 5;
  if (state === 'notAssignable') return true;
  return state === 'slightlyOff' ? shown >= 5 && shown <= 20 : shown > 20;
}
