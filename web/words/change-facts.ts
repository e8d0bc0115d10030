import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { differenceUnit } from './difference.ts';
import { formatNumber, formatSigned, roundHalfUp } from './format.ts';

export interface ChangeFact {
  label: string;
  value: string;
  note: string;
}

export const paceLabel = { de: 'Tempo seit dem Ausgangswert', en: 'Pace since the baseline' } as const;

/** Beside the state: what changes a year, what still has to, and the pace since the baseline (methods 3). */
export function changeFacts(target: AssessedTarget, language: Language): ChangeFact[] {
  const { averageChange, neededChange, pace, state, method, used } = target.assessment;
  const facts: ChangeFact[] = [];
  if (method === null || method === 'hold') return [];
  if (averageChange !== null && used.length > 1) {
    facts.push({
      label: { de: 'Beobachtet im Jahr', en: 'Observed a year' }[language],
      value: changeText(averageChange, target, language),
      note: { de: `Mittel aus ${used.length} Werten`, en: `average over ${used.length} values` }[language],
    });
  }
  if (neededChange !== null && method !== 'due' && needsChange.has(state)) {
    facts.push({
      label: { de: 'Noch nötig im Jahr', en: 'Still needed a year' }[language],
      value: changeText(neededChange, target, language),
      note: { de: 'vom letzten Wert bis zum Ziel', en: 'from the latest value to the target' }[language],
    });
  }
  if (pace !== null && Math.abs(pace) < 100) {
    facts.push({
      label: paceLabel[language],
      value: formatNumber(pace, 2, language),
      note: { de: '1 = so schnell wie der Zielpfad', en: '1 = as fast as the target path' }[language],
    });
  }
  return facts;
}

const needsChange: ReadonlySet<string> = new Set([
  'onCourse',
  'slightlyOff',
  'offCourse',
  'noMovement',
  'wrongWay',
  'notAssignable',
  'ahead',
  'behind',
  'untold',
  'outside',
]);

/**
 * A change with its sign, with as many decimals as it takes not to look like nothing. Points of a percentage are named,
 * since a change in percent is something else; any other unit stands over the chart.
 */
function changeText(change: number, { indicator }: AssessedTarget, language: Language): string {
  let decimals = indicator.decimals;
  if (Math.abs(change) < 100) decimals += 1;
  while (change !== 0 && decimals < indicator.decimals + 4 && roundHalfUp(change, decimals) === 0)
    decimals += 1;
  const unit = indicator.symbol === '%' ? differenceUnit(indicator, language) : '';
  const number = formatSigned(change, decimals, language);
  return unit === '' ? number : `${number} ${unit}`;
}
