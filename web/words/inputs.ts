import type { Assessment } from '../../data/assessment.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import { maybePeriod } from '../../data/period.ts';
import type { Language, Words } from '../../data/words.ts';
import { type Calculation, plainLine, shortPeriodText } from './calculation.ts';
import { Operand } from './operand.ts';
import { formatPeriod } from './periods.ts';
import { notBegun } from './points.ts';

type Why = Assessment['leftOut'][number]['why'];

const whyWords: Record<Why, Words> = {
  gap: { de: 'kein Wert', en: 'no value' },
  incomplete: { de: 'unvollständig', en: 'incomplete' },
  outsideWindow: {
    de: 'sieben Jahre oder mehr vor dem letzten Wert',
    en: 'seven years or more before the latest value',
  },
  beyondSix: { de: 'nur die letzten sechs Werte zählen', en: 'only the latest six values count' },
  beforeBaseline: { de: 'vor dem Ausgangswert', en: 'before the baseline' },
  notBegun,
  beforeBreak: { de: 'vor einem Bruch der Reihe', en: 'before a break in the series' },
};

/** The values that went in. */
export function usedLine(target: AssessedTarget, language: Language): Calculation[] {
  const { used } = target.assessment;
  if (used.length === 0) return [];
  const count = `${used.length} ${countNoun(used.length, language)}`;
  return [
    {
      label: { de: 'Verwendete Werte', en: 'Values used' }[language],
      working: (precision) =>
        used
          .map((point) => {
            const value = new Operand(point.value, 'value').text(precision, language);
            return `${formatPeriod(point.period, language, 'short')}: ${value}`;
          })
          .join(' · '),
      result: () => count,
      holds: () => true,
    },
  ];
}

/** The values that were left out, by reason; long rows of neighbours as a span. */
export function leftOutLines(target: AssessedTarget, language: Language): Calculation[] {
  const { leftOut, duePeriod } = target.assessment;
  if (leftOut.length === 0) return [];
  const named = leftOut.map((left) => ({ ...left, text: reasonText(left, duePeriod, language) }));
  const working = [...new Set(named.map(({ text }) => text))]
    .map((reason) => {
      const periods = named.filter(({ text }) => text === reason).map(({ period }) => period);
      return `${reason}: ${listed(periods, language)}`;
    })
    .join('; ');
  return [
    plainLine(
      { de: 'Nicht verwendet', en: 'Left out' }[language],
      working,
      `${leftOut.length} ${{ de: leftOut.length === 1 ? 'Zeitraum' : 'Zeiträume', en: leftOut.length === 1 ? 'period' : 'periods' }[language]}`,
    ),
  ];
}

/** What lies outside the window lies before it, or after the due period, where nothing is decided any more. */
function reasonText(
  { period, why }: Assessment['leftOut'][number],
  duePeriod: string | null,
  language: Language,
): string {
  const due = duePeriod === null ? undefined : maybePeriod(duePeriod);
  const start = maybePeriod(period)?.start;
  if (why === 'outsideWindow' && due && start !== undefined && start > due.end) {
    return { de: 'nach dem Zieltermin', en: 'after the due period' }[language];
  }
  return whyWords[why][language];
}

function listed(periods: readonly string[], language: Language): string {
  const texts = periods.map((period) => shortPeriodText(period, language));
  if (texts.length <= 6) return texts.join(', ');
  const more = texts.length - 5;
  const rest = { de: `und ${more} weitere`, en: `and ${more} more` }[language];
  return `${texts.slice(0, 5).join(', ')} ${rest}`;
}

function countNoun(count: number, language: Language): string {
  if (language === 'de') return count === 1 ? 'Wert' : 'Werte';
  return count === 1 ? 'value' : 'values';
}
