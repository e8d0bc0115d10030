import type { AssessedTarget } from '../../data/contract.ts';
import type { Target } from '../../data/goal.ts';
import type { Language, Words } from '../../data/words.ts';
import { formatPeriod, formatValue } from './format.ts';
import { rangeText } from './kind-findings.ts';
import { periodAsLimit } from './periods.ts';

/** What is wanted of the figure, by the kind of target. */
export const kindTitles: Record<Target['kind'], Words> = {
  reach: { de: 'bis zu einem Termin erreichen', en: 'to be reached by a date' },
  hold: { de: 'in jedem Zeitraum einhalten', en: 'to be kept in every period' },
  range: { de: 'in einem Bereich liegen', en: 'to lie within a range' },
  direction: { de: 'nur eine Richtung', en: 'a direction only' },
};

/** What was decided, in full: "5,0 % · zu erreichen bis 2030/31". */
export function decidedText(
  { target, indicator }: Pick<AssessedTarget, 'target' | 'indicator'>,
  language: Language,
): string {
  const notDecided = { de: 'nicht beschlossen', en: 'not decided' }[language];
  const isRange = target.kind === 'range';
  if (target.kind === 'direction') return directionText(target.direction, language);
  if (isRange ? target.lower === null && target.upper === null : target.value === null) return notDecided;
  const value = boundOf({ target, indicator }, language);
  const limit = target.duePeriod === null ? null : periodAsLimit(target.duePeriod, language);
  if (target.kind === 'reach') {
    return limit === null
      ? { de: `${value} · ohne Termin`, en: `${value} · no due date` }[language]
      : { de: `${value} · zu erreichen bis ${limit}`, en: `${value} · to be reached by ${limit}` }[language];
  }
  const until = limit === null ? '' : { de: ` · bis ${limit}`, en: ` · until ${limit}` }[language];
  const every = target.kind === 'hold' ? { de: ' in jedem Zeitraum', en: ' in every period' }[language] : '';
  return `${value}${every}${until}`;
}

/** What was decided, as short as a card needs it: "Ziel 5,0 % bis 2030/31", "Ziel 20,0 bis 25,0 %". */
export function decidedShort(
  entry: Pick<AssessedTarget, 'target' | 'indicator'>,
  language: Language,
): string {
  const { target } = entry;
  if (target.kind === 'direction') {
    return `${{ de: 'Ziel:', en: 'Target:' }[language]} ${directionText(target.direction, language)}`;
  }
  const isRange = target.kind === 'range';
  if (isRange ? target.lower === null && target.upper === null : target.value === null) {
    return { de: 'kein Zielwert beschlossen', en: 'no target value decided' }[language];
  }
  const value = boundOf(entry, language);
  const goal = { de: `Ziel ${value}`, en: `Target ${value}` }[language];
  if (target.duePeriod === null || target.kind !== 'reach') return goal;
  const limit = periodAsLimit(target.duePeriod, language);
  return { de: `${goal} bis ${limit}`, en: `${goal} by ${limit}` }[language];
}

function boundOf(
  { target, indicator }: Pick<AssessedTarget, 'target' | 'indicator'>,
  language: Language,
): string {
  if (target.kind === 'range') return rangeText(target, indicator, language);
  const value = formatValue(target.value, indicator, language);
  if (target.kind !== 'hold') return value;
  const isUp = target.direction === 'up';
  return {
    de: `${isUp ? 'mindestens' : 'höchstens'} ${value}`,
    en: `${isUp ? 'at least' : 'at most'} ${value}`,
  }[language];
}

export function directionText(direction: 'up' | 'down', language: Language): string {
  return direction === 'up'
    ? { de: 'soll steigen', en: 'should rise' }[language]
    : { de: 'soll sinken', en: 'should fall' }[language];
}

/** The values that the path has on its way: "7,0 % · 2020/21; 6,0 % · 2025/26"; empty without milestones. */
export function milestonesText(
  { target, indicator }: Pick<AssessedTarget, 'target' | 'indicator'>,
  language: Language,
): string {
  return target.milestones
    .map(({ period, value }) => {
      return `${formatValue(value, indicator, language)} · ${formatPeriod(period, language, 'short')}`;
    })
    .join('; ');
}
