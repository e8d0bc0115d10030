import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import {
  type Calculation,
  createCalculation,
  plainLine,
  shortPeriodText,
  yearsApart,
} from './calculation.ts';
import { differenceUnit } from './difference.ts';
import { formatNumber } from './format.ts';
import { Operand } from './operand.ts';

/** What the path from baseline to target asks for: a year, and where the current value is held against it. */
export function pathLines(target: AssessedTarget, language: Language): Calculation[] {
  const { method, state } = target.assessment;
  const needsTolerance = method === 'projection' && state !== 'met';
  return [
    ...pathChangeLine(target, language),
    ...(needsTolerance ? toleranceLine(target, language) : []),
    ...(method === 'path' ? pathValueLine(target, language) : []),
  ];
}

/** Beside the state: pace since the baseline, and the change still needed each year. */
export function paceLines(target: AssessedTarget, language: Language): Calculation[] {
  const { method } = target.assessment;
  if (method === null) return [];
  const path = method === 'projection' ? pathValueLine(target, language) : [];
  return [...path, ...paceLine(target, language), ...neededLine(target, language)];
}

function pathChangeLine(target: AssessedTarget, language: Language): Calculation[] {
  const { baseline, targetValue, duePeriod, pathChange, method } = target.assessment;
  if (method === 'due' || !baseline || targetValue === null || duePeriod === null || pathChange === null) {
    return [];
  }
  const from = shortPeriodText(baseline.period, language);
  const to = shortPeriodText(duePeriod, language);
  const operands = {
    goal: new Operand(targetValue, 'value'),
    start: new Operand(baseline.value, 'value'),
    years: new Operand(yearsApart(baseline.period, duePeriod), 'years'),
  };
  return [
    createCalculation(target, language, {
      label: {
        de: `Zielpfad: nötig im Jahr, ${from} bis ${to}`,
        en: `Target path: needed a year, ${from} to ${to}`,
      },
      compute: (figure) => (figure(operands.goal) - figure(operands.start)) / figure(operands.years),
      write: (text) => `(${text(operands.goal)} − ${text(operands.start)}) ÷ ${text(operands.years)}`,
      result: new Operand(pathChange, 'change'),
      unit: 'difference',
    }),
  ];
}

function toleranceLine(target: AssessedTarget, language: Language): Calculation[] {
  const { tolerance, toleranceGiven, pathChange } = target.assessment;
  if (tolerance === null) return [];
  const label = {
    de: 'Toleranz: bis zu so viel im Jahr gilt als „keine Bewegung“',
    en: 'Tolerance: up to so much a year counts as “no movement”',
  };
  if (toleranceGiven) {
    const decided = { de: 'für dieses Ziel festgelegt', en: 'set for this target' };
    const number = formatNumber(tolerance, decimalPlaces(tolerance), language);
    const unit = differenceUnit(target.indicator, language);
    return [plainLine(label[language], decided[language], unit === '' ? `±${number}` : `±${number} ${unit}`)];
  }
  if (pathChange === null) {
    const none = { de: 'ohne Ausgangswert gibt es keine Vorgabe', en: 'no default without a baseline' };
    return [plainLine(label[language], none[language], formatNumber(tolerance, 0, language))];
  }
  const factor = formatNumber(0.05, 2, language);
  const operands = {
    change: new Operand(Math.abs(pathChange), 'change'),
  };
  return [
    createCalculation(target, language, {
      label,
      compute: (figure) => 0.05 * figure(operands.change),
      write: (text) => `${factor} × ${text(operands.change)}`,
      result: {
        exact: tolerance,
        decimals: ({ change }) => [change + 1, change, change + 2],
      },
      unit: 'difference',
    }),
  ];
}

function pathValueLine(target: AssessedTarget, language: Language): Calculation[] {
  const { baseline, current, pathChange, pathValue } = target.assessment;
  if (!baseline || !current || pathChange === null || pathValue === null) return [];
  const years = yearsApart(baseline.period, current.period);
  const when = shortPeriodText(current.period, language);
  const label = { de: `Zielpfad, ${when}`, en: `Target path, ${when}` };
  const isOnLine = Math.abs(baseline.value + years * pathChange - pathValue) < 1e-9;
  if (!isOnLine) return [];
  const operands = {
    start: new Operand(baseline.value, 'value'),
    years: new Operand(years, 'years'),
    change: new Operand(pathChange, 'change'),
  };
  return [
    createCalculation(target, language, {
      label,
      compute: (figure) => figure(operands.start) + figure(operands.years) * figure(operands.change),
      write: (text) => `${text(operands.start)} + ${text(operands.years)} × ${text(operands.change)}`,
      result: new Operand(pathValue, 'projected'),
      unit: 'value',
    }),
  ];
}

function paceLine(target: AssessedTarget, language: Language): Calculation[] {
  const { baseline, current, pathValue, pace } = target.assessment;
  if (!baseline || !current || pathValue === null || pace === null) return [];
  if (Math.abs(pace) >= mostPace) return [];
  const operands = {
    current: new Operand(current.value, 'value'),
    start: new Operand(baseline.value, 'value'),
    path: new Operand(pathValue, 'projected'),
  };
  return [
    createCalculation(target, language, {
      label: {
        de: 'Tempo seit dem Ausgangswert (1 = wie der Zielpfad)',
        en: 'Pace since the baseline (1 = like the target path)',
      },
      compute: (figure) =>
        (figure(operands.current) - figure(operands.start)) /
        (figure(operands.path) - figure(operands.start)),
      write: (text) =>
        `(${text(operands.current)} − ${text(operands.start)}) ÷ (${text(operands.path)} − ${text(operands.start)})`,
      result: { exact: pace, decimals: () => paceDecimals(pace) },
      unit: 'ratio',
    }),
  ];
}

/** A path that hardly asks for anything yet makes any change look boundless; such a pace says nothing. */
const mostPace = 100;

function paceDecimals(pace: number): readonly number[] {
  if (Math.abs(pace) < 2) return [2];
  return Math.abs(pace) < 20 ? [2, 1] : [1, 0];
}

function neededLine(target: AssessedTarget, language: Language): Calculation[] {
  const { current, targetValue, yearsLeft, neededChange, duePeriod, state } = target.assessment;
  if (!current || targetValue === null || !yearsLeft || neededChange === null || duePeriod === null)
    return [];
  if (state === 'met' || target.assessment.method === 'due') return [];
  const due = shortPeriodText(duePeriod, language);
  const operands = {
    goal: new Operand(targetValue, 'value'),
    current: new Operand(current.value, 'value'),
    years: new Operand(yearsLeft, 'years'),
  };
  return [
    createCalculation(target, language, {
      label: { de: `Noch nötig im Jahr bis ${due}`, en: `Still needed a year until ${due}` },
      compute: (figure) => (figure(operands.goal) - figure(operands.current)) / figure(operands.years),
      write: (text) => `(${text(operands.goal)} − ${text(operands.current)}) ÷ ${text(operands.years)}`,
      result: { exact: neededChange, decimals: ({ change }) => [change, change - 1, change + 1] },
      unit: 'difference',
    }),
  ];
}

function decimalPlaces(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
