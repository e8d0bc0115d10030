import type { Effect, EffectWindow } from '../../data/effect.ts';
import type { Language } from '../../data/words.ts';
import { type DifferenceFormat, differenceUnit, formatDifference } from './difference.ts';
import { formatDate, formatNumber, formatPeriod, formatSigned, formatValue, roundHalfUp } from './format.ts';
import { periodInSentence } from './periods.ts';

type Told = Extract<Effect, { state: 'told' }>;
type Refused = Extract<Effect, { state: 'refused' }>;

/**
 * How levels and changes are written: means over several periods that come out even as the figures are, all others with
 * a decimal more, so that nothing is said of whole cases.
 */
export function effectFormat<Format extends DifferenceFormat>(effect: Effect, indicator: Format): Format {
  if (effect.state === 'refused' || effect.before.sum === null) return indicator;
  const levels = [effect.before.level, effect.after.level];
  const isEven = levels.every((level) => roundHalfUp(level, indicator.decimals) === level);
  return isEven || effect.before.periods.length === 1
    ? indicator
    : { ...indicator, decimals: indicator.decimals + 1 };
}

/** "01.08.2021 bis 31.07.2023", "seit 01.08.2021". */
export function spanWords({ from, to }: { from: string; to: string | null }, language: Language): string {
  const first = formatDate(from, language);
  if (to === null) return { de: `seit ${first}`, en: `since ${first}` }[language];
  const last = formatDate(to, language);
  return { de: `${first} bis ${last}`, en: `${first} to ${last}` }[language];
}

/** "2018/19 bis 2020/21", or the one period. */
export function windowWords({ periods }: Pick<EffectWindow, 'periods'>, language: Language): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)].map(
    (key) => key && formatPeriod(key, language, 'short'),
  );
  return first === last ? first : { de: `${first} bis ${last}`, en: `${first} to ${last}` }[language];
}

/** "0,9 Prozentpunkte weniger". */
export function changeWords(change: number, indicator: DifferenceFormat, language: Language): string {
  if (roundHalfUp(change, indicator.decimals) === 0) return { de: 'unverändert', en: 'unchanged' }[language];
  const size = formatDifference(change, indicator, language);
  return change > 0
    ? { de: `${size} mehr`, en: `${size} more` }[language]
    : { de: `${size} weniger`, en: `${size} less` }[language];
}

/** "−1,5 bis −0,4"; null where the indicator declares no interval. */
export function intervalText(
  { interval }: Told,
  indicator: DifferenceFormat,
  language: Language,
): string | null {
  if (interval === null) return null;
  const [low, high] = [interval.low, interval.high].map((end) =>
    formatSigned(end, indicator.decimals, language),
  );
  return { de: `${low} bis ${high}`, en: `${low} to ${high}` }[language];
}

/** A signed change with its unit: "−0,9 Prozentpunkte". */
export function signedChange(change: number, indicator: DifferenceFormat, language: Language): string {
  const unit = differenceUnit(indicator, language);
  return [formatSigned(change, indicator.decimals, language), unit].filter((part) => part !== '').join(' ');
}

/**
 * What is seen, without a claim of why: "Nachher 0,9 Prozentpunkte weniger als vorher (Bereich −1,5 bis −0,4)". Where
 * the interval holds 0, before and after can't be told apart, whatever the difference of the levels.
 */
export function effectHeadline(effect: Effect, indicator: DifferenceFormat, language: Language): string {
  if (effect.state === 'refused') return refusalWords(effect, language);
  const range = intervalText(effect, indicator, language);
  const inBrackets = range === null ? '' : ` (${{ de: 'Bereich', en: 'range' }[language]} ${range})`;
  if (roundHalfUp(effect.change, indicator.decimals) === 0)
    return { de: `Vorher und nachher gleich${inBrackets}`, en: `The same before and after${inBrackets}` }[
      language
    ];
  const change = changeWords(effect.change, indicator, language);
  if (holdsZero(effect)) {
    return {
      de: `Vorher und nachher nicht unterscheidbar: nachher ${change}${inBrackets}`,
      en: `Before and after can’t be told apart: ${change} after it${inBrackets}`,
    }[language];
  }
  return {
    de: `Nachher ${change} als vorher${inBrackets}`,
    en: `After it ${change} than before${inBrackets}`,
  }[language];
}

/** Chance alone may make the change, its ends included. */
function holdsZero({ interval }: Told): boolean {
  return interval !== null && interval.low <= 0 && interval.high >= 0;
}

/** Why before and after can't be held against each other, with what to do. */
export function refusalWords({ reason, period }: Refused, language: Language): string {
  const when = period === null ? '' : periodInSentence(period, language);
  switch (reason) {
    case 'noBefore':
      return {
        de: 'Nicht vergleichbar: Vor der Maßnahme gibt es keinen vollständigen Berichtszeitraum, der zu einem danach passt',
        en: 'Not comparable: there is no complete period before the measure that matches one after it',
      }[language];
    case 'noAfter':
      return {
        de: 'Noch nicht vergleichbar: Nach der Maßnahme gibt es keinen vollständigen Berichtszeitraum',
        en: 'Not yet comparable: there is no complete period after the measure',
      }[language];
    case 'break':
      return {
        de: `Nicht vergleichbar: Zwischen vorher und nachher liegt ein Bruch der Reihe (${when})`,
        en: `Not comparable: the series has a break between before and after (${when})`,
      }[language];
    case 'kind':
      return {
        de: 'Tage, Wochen und freie Zeiträume werden nicht verglichen. Bitte einen längeren Berichtszeitraum wählen',
        en: 'Days, weeks and free ranges are not compared. Please choose a longer period',
      }[language];
    case 'missing':
      return {
        de: `Nicht vergleichbar: Es fehlt ein vollständiger Wert ${when}`,
        en: `Not comparable: a complete figure is missing ${when}`,
      }[language];
  }
}

/**
 * The decimals with which both levels are written in the arithmetic: as many as it takes for their difference to be the
 * change that is shown.
 */
export function workingDecimals({ before, after, change }: Told, { decimals }: DifferenceFormat): number {
  const most = decimals + 4;
  const wanted = roundHalfUp(change, decimals);
  let tried = decimals;
  const shown = () =>
    roundHalfUp(roundHalfUp(after.level, tried) - roundHalfUp(before.level, tried), decimals);
  while (tried < most && shown() !== wanted) tried += 1;
  return tried;
}

/** How a level is made, to be redone on paper: "242 ÷ 2.990 × 100 = 8,1 %", "513 ÷ 3 = 171,0". */
export function levelWorking(
  side: EffectWindow,
  indicator: DifferenceFormat & { factor: number },
  language: Language,
): string {
  const result = formatValue(side.level, indicator, language);
  const { numerator, denominator, sum, periods } = side;
  if (numerator !== null && denominator !== null) {
    const factor = indicator.factor === 1 ? '' : ` × ${countText(indicator.factor, language)}`;
    return `${countText(numerator, language)} ÷ ${countText(denominator, language)}${factor} = ${result}`;
  }
  if (sum === null || periods.length === 1) return result;
  return `${countText(sum, language)} ÷ ${periods.length} = ${result}`;
}

function countText(value: number, language: Language): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 2, language);
}

/** "7,1 % − 8,0 % = −0,9 Prozentpunkte"; `decimals` are those of the levels. */
export function changeWorking(
  { before, after, change }: Told,
  indicator: DifferenceFormat,
  decimals: number,
  language: Language,
): string {
  const [from, to] = [before, after].map(({ level }) =>
    formatValue(level, { ...indicator, decimals }, language),
  );
  return `${to} − ${from} = ${signedChange(change, indicator, language)}`;
}
