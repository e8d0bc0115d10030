import type { AssessedTarget } from '../../data/contract.ts';
import type { Language, Words } from '../../data/words.ts';
import {
  type Calculation,
  createCalculation,
  plainLine,
  shortPeriodText,
  yearsApart,
} from './calculation.ts';
import { differenceUnit } from './difference.ts';
import { formatNumber } from './format.ts';
import { hasMilestones, milestoneLine, segmentLine } from './milestone-path.ts';
import { Operand } from './operand.ts';

const everyChange: Words = {
  de: 'ohne Zielpfad gibt es keine Vorgabe, jede Veränderung zählt',
  en: 'no default without a target path, every change counts',
};

/** Why there is no path where one was decided. */
function cutLine({ assessment }: AssessedTarget, language: Language): Calculation[] {
  if (!assessment.cutByBreak || !assessment.baseline || assessment.kind !== 'reach') return [];
  const label = { de: 'Zielpfad', en: 'Target path' }[language];
  return [plainLine(label, noPathText(assessment.baseline.period, language), '')];
}

/** "Ausgangswert (2017) und Zielwert stehen vor dem Bruch …". */
export function noPathText(baselinePeriod: string, language: Language): string {
  const period = shortPeriodText(baselinePeriod, language);
  return {
    de: `Der Ausgangswert (${period}), von dem der Zielwert ausgeht, liegt vor dem Bruch der Reihe, die bewerteten Werte liegen danach. Über den Bruch hinweg lässt sich kein Zielpfad angeben.`,
    en: `The baseline (${period}) that the target starts from lies before the break in the series, the values that are judged lie after it. No target path can be told across the break.`,
  }[language];
}

/** What the path from baseline to target asks for: a year, and where the current value is held against it. */
export function pathLines(target: AssessedTarget, language: Language): Calculation[] {
  const { method, state } = target.assessment;
  const isProjected = method === 'projection' || (method === 'range' && target.assessment.projected !== null);
  const needsTolerance = isProjected && state !== 'met' && state !== 'inside';
  return [
    ...cutLine(target, language),
    ...milestoneLine(target, language),
    ...pathChangeLine(target, language),
    ...(needsTolerance ? toleranceLine(target, language) : []),
    ...(method === 'path' ? pathValueLine(target, language) : []),
  ];
}

/** Beside the state: pace since the baseline, and the change still needed each year. */
export function paceLines(target: AssessedTarget, language: Language): Calculation[] {
  const { method } = target.assessment;
  if (method === null) return [];
  const path = method === 'path' || !showsPath(target) ? [] : pathValueLine(target, language);
  return [...path, ...paceLine(target, language), ...neededLine(target, language)];
}

/** At the target's own date the path is the target itself; a wave that came before it lies short of that. */
function showsPath({ assessment: { method, pathValue, targetValue } }: AssessedTarget): boolean {
  if (method !== 'due') return true;
  return pathValue !== null && targetValue !== null && Math.abs(pathValue - targetValue) > 1e-9;
}

function pathChangeLine(target: AssessedTarget, language: Language): Calculation[] {
  const { baseline, targetValue, duePeriod, pathChange } = target.assessment;
  if (!showsPath(target) || !baseline || targetValue === null || duePeriod === null || pathChange === null) {
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

/** Up to which change a year nothing moves. */
export function toleranceLine(target: AssessedTarget, language: Language): Calculation[] {
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
    const why = target.assessment.cutByBreak ? everyChange : none;
    return [plainLine(label[language], why[language], formatNumber(tolerance, 0, language))];
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
  if (hasMilestones(target)) return segmentLine(target, language);
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
