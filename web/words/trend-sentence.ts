import type { PeriodKind } from '../../data/period.ts';
import type { Trend } from '../../data/trend.ts';
import type { Language } from '../../data/words.ts';
import { type DifferenceFormat, formatDifference } from './difference.ts';
import { formatNumber, formatPeriod } from './format.ts';
import { kindWords } from './periods.ts';
import { notBegun } from './points.ts';
import { slopeDecimals } from './slope-decimals.ts';
import { directionWords } from './trend.ts';

/** What a trend's words need to know of the indicator. */
export type TrendFormat = DifferenceFormat & { polarity: 'higher' | 'lower' | 'none' };

/** "Steigt, wird schlechter" and what stands behind it; null where there is nothing to say. */
export interface TrendSentence {
  lead: string;
  rest: string;
}

/**
 * The trend of a series in words: direction and what it means, the slope with its interval, how many values there are;
 * otherwise that there is no clear trend, or why none is told. Nothing is said of survey waves: they are compared two by
 * two.
 */
export function maybeTrendSentence(
  trend: Trend,
  indicator: TrendFormat,
  language: Language,
): TrendSentence | null {
  if (trend.reason === 'noValues' || trend.kind === 'wave') return null;
  if (trend.direction === null) return { lead: untold[language], rest: reasonText(trend, language) };
  const values = valuesText(trend, language);
  const sentences = [...(trend.direction === 'none' ? [] : [slopeText(trend, indicator, language)]), values];
  return {
    lead:
      trend.direction === 'none' ? unclear[language] : directionWords(trend.direction, indicator, language),
    rest: [`${sentences.join(', ')}.`, ...ruleText(trend, language)].join(' '),
  };
}

const untold = { de: 'kein Trend berechnet', en: 'no trend computed' };
const unclear = { de: 'kein klarer Trend', en: 'no clear trend' };

/** "jedes Jahr um etwa 0,35 Prozentpunkte (95 %: 0,12 bis 0,58)". */
function slopeText(trend: Trend, indicator: TrendFormat, language: Language): string {
  const size = formatSlope(trend, indicator, language);
  const between = maybeSlopeInterval(trend, indicator, language);
  const level = { de: '95\u00a0%', en: '95%' }[language];
  const range = between === null ? '' : ` (${level}: ${between})`;
  return { de: `jedes Jahr um etwa ${size}${range}`, en: `each year by about ${size}${range}` }[language];
}

/** The size of a slope with its unit: few counts change by whole ones in a year. */
export function formatSlope(trend: Slope, indicator: TrendFormat, language: Language): string {
  const decimals = slopeDecimals(trend, indicator);
  return formatDifference(trend.slope ?? 0, { ...indicator, decimals }, language);
}

type Slope = Pick<Trend, 'slope' | 'slopeLow' | 'slopeHigh'>;

/** The slope's interval with signs, without the unit. */
export function maybeSlopeInterval(
  trend: Slope,
  indicator: Pick<TrendFormat, 'decimals'>,
  language: Language,
): string | null {
  const { slopeLow, slopeHigh } = trend;
  if (slopeLow === null || slopeHigh === null) return null;
  const decimals = slopeDecimals(trend, indicator);
  const [low, high] = [slopeLow, slopeHigh].map((slope) => formatNumber(slope, decimals, language));
  return { de: `${low} bis ${high}`, en: `${low} to ${high}` }[language];
}

function valuesText({ n, first, last, leftOut }: Trend, language: Language): string {
  const count = formatNumber(n, 0, language);
  if (first === null || last === null) return count;
  const [from, to] = [first, last].map((period) => formatPeriod(period, language, 'short'));
  const without = withoutText(leftOut, language);
  return {
    de: `aus ${count} Werten von ${from} bis ${to}${without}`,
    en: `from ${count} values, ${from} to ${to}${without}`,
  }[language];
}

/** So many are named; the working has more. */
const mostNamed = 4;

/**
 * ", ohne 2017 (kein Wert), 2019 und Jan.–Okt. 2026 (unvollständig), 2027 bis 2030 (noch nicht begonnen)"; what lies before
 * a break begins nothing.
 */
function withoutText(leftOut: Trend['leftOut'], language: Language): string {
  const groups = [...defectTexts(leftOut, language), ...aheadText(leftOut, language)];
  const word = { de: ', ohne', en: ', without' }[language];
  return groups.length === 0 ? '' : `${word} ${groups.join(', ')}`;
}

function defectTexts(leftOut: Trend['leftOut'], language: Language): string[] {
  const defects = ['gap', 'incomplete'] as const;
  const named = defects.map((reason) => ({ reason, periods: leftOut.filter(({ why }) => why === reason) }));
  const count = named.reduce((sum, { periods }) => sum + periods.length, 0);
  if (count > mostNamed) {
    const periods = { de: 'Zeiträume ohne ganzen Wert', en: 'periods without a whole figure' };
    return [`${formatNumber(count, 0, language)} ${periods[language]}`];
  }
  return named.flatMap(({ reason, periods }) => {
    const texts = periods.map(({ period }) => formatPeriod(period, language, 'short'));
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
    return texts.length === 0 ? [] : [`${list} (${whyLeftOut[reason][language]})`];
  });
}

/** Forecasts, from the first to the last of them. */
function aheadText(leftOut: Trend['leftOut'], language: Language): string[] {
  const ahead = leftOut.filter(({ why }) => why === 'notBegun');
  const ends = ahead.length > 1 ? [ahead.at(0), ahead.at(-1)] : ahead;
  const texts = ends.flatMap((one) => (one ? [formatPeriod(one.period, language, 'short')] : []));
  if (texts.length === 0) return [];
  return [`${texts.join({ de: ' bis ', en: ' to ' }[language])} (${whyLeftOut.notBegun[language]})`];
}

/** Why a period is not among those that a trend is told from. */
export const whyLeftOut = {
  gap: { de: 'kein Wert', en: 'no value' },
  incomplete: { de: 'unvollständig', en: 'incomplete' },
  notBegun,
};

function ruleText({ unbroken }: Trend, language: Language): string[] {
  if (unbroken === null) return [];
  return [
    {
      de: 'Bei fünf Werten zählt nur ein ununterbrochener Anstieg oder Rückgang.',
      en: 'With five values only an unbroken rise or fall counts.',
    }[language],
  ];
}

function reasonText({ reason, n, kind, otherKinds }: Trend, language: Language): string {
  const values = {
    de: n === 1 ? 'nur einen Wert' : `nur ${formatNumber(n, 0, language)} Werte`,
    en: n === 1 ? 'only one value' : `only ${formatNumber(n, 0, language)} values`,
  };
  const named = otherKinds && kind !== null ? kindWords[kind] : undefined;
  const ofKind = {
    de: named ? ` der Art „${named.de}“` : '',
    en: named ? ` of the kind “${named.en}”` : '',
  };
  const needed = neededText(kind)[language];
  switch (reason) {
    case 'break':
      return {
        de: `Seit dem letzten Bruch gibt es ${values.de}; nötig sind ${needed}.`,
        en: `Since the last break there are ${values.en}; ${needed} are needed.`,
      }[language];
    case 'constant':
      return { de: 'Die Werte haben sich nicht verändert.', en: 'The values did not change.' }[language];
    case 'kind':
      return kindText(kind, language);
    default:
      return {
        de: `Es gibt ${values.de}${ofKind.de}; nötig sind ${needed}.`,
        en: `There are ${values.en}${ofKind.en}; ${needed} are needed.`,
      }[language];
  }
}

function kindText(kind: PeriodKind | null, language: Language): string {
  const name = kind === null ? '' : kindWords[kind][language];
  return {
    de: `Für Werte der Art „${name}“ gibt es hier kein Verfahren.`,
    en: `There is no method here for figures of the kind “${name}”.`,
  }[language];
}

const yearly: ReadonlySet<PeriodKind | null> = new Set(['year', 'schoolYear', 'trainingYear', 'date']);

function neededText(kind: PeriodKind | null) {
  return yearly.has(kind)
    ? { de: 'mindestens fünf', en: 'at least five' }
    : { de: 'Werte aus mindestens fünf Jahren', en: 'values of at least five years' };
}
