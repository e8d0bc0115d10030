import { maybePeriod } from '../../data/period.ts';
import type {
  AnswerShare,
  MeanDifference,
  QuestionWave,
  SurveyQuestion,
  WaveComparison,
} from '../../data/survey.ts';
import type { Language, Words } from '../../data/words.ts';
import { formatNumber, formatPeriod, formatSigned, roundHalfUp, withSymbol } from './format.ts';
import { gapWords } from './points.ts';

const decimals = 1;

/** "Welle 2", as the file numbers it. */
export function waveName(period: string, language: Language): string {
  return formatPeriod(period, language, 'axis');
}

/** "Welle 2 (Nov. 2025–Jan. 2026)". */
export function waveTitle(period: string, language: Language): string {
  return formatPeriod(period, language, 'long');
}

/** When a wave was: "Nov. 2025–Jan. 2026". */
export function waveTime(period: string, language: Language): string {
  const wave = maybePeriod(period);
  return wave ? formatPeriod(`${wave.start}..${wave.end}`, language, 'long') : period;
}

/** "n = 308, Rücklauf 37,4 %"; the rate only where it is known how many were invited. */
export function responseWords(
  { answered, rate }: Pick<QuestionWave, 'answered' | 'rate'>,
  language: Language,
): string {
  const n =
    answered === null
      ? { de: 'n nicht bekannt', en: 'n not known' }[language]
      : `n\u00a0=\u00a0${formatNumber(answered, 0, language)}`;
  if (rate === null) return n;
  const share = shareText(rate, language);
  return `${n}, ${{ de: `Rücklauf ${share}`, en: `response ${share}` }[language]}`;
}

export function shareText(share: number, language: Language): string {
  return withSymbol(formatNumber(share, decimals, language), '%', language);
}

/** Of an answer in a wave that nobody was asked it in. */
export const notAskedWords: Words = { de: 'nicht gefragt', en: 'not asked' };

/** A share in a table: "24,0 %", or the sign or the reason where there is none. */
export function shareCell(one: AnswerShare | undefined, language: Language): string {
  if (!one || (one.share === null && one.gap === null)) return notAskedWords[language];
  if (one.share !== null) return shareText(one.share, language);
  return one.gap === 'protected' ? 'g' : gapWords(one, language);
}

/** "19,6 bis 29,1". */
export function spanText(
  { low, high }: { low: number; high: number },
  language: Language,
  places = decimals,
): string {
  const [from, to] = [low, high].map((end) => formatNumber(end, places, language));
  return { de: `${from} bis ${to}`, en: `${from} to ${to}` }[language];
}

/** "+34,1 (26,8 bis 40,7)", for a label in a chart. */
export function differenceLabel(one: MeanDifference, language: Language, places = decimals): string {
  return `${formatSigned(one.difference, places, language)} (${spanText(one, language, places)})`;
}

const pointsMore = {
  more: { de: 'Prozentpunkte mehr', en: 'percentage points more' },
  less: { de: 'Prozentpunkte weniger', en: 'percentage points less' },
} satisfies Record<string, Words>;

/** "34,1 Prozentpunkte mehr, Bereich 26,8 bis 40,7"; where the range holds zero, both its ends say their direction. */
export function differenceWords(one: MeanDifference, language: Language): string {
  const size = Math.abs(roundHalfUp(one.difference, decimals));
  const number = formatNumber(size, decimals, language);
  const change =
    size === 0
      ? { de: 'kein Unterschied', en: 'no difference' }[language]
      : `${number} ${pointsMore[one.difference > 0 ? 'more' : 'less'][language]}`;
  return `${change}, ${{ de: 'Bereich', en: 'range' }[language]} ${rangeWords(one, language)}`;
}

function rangeWords({ low, high }: MeanDifference, language: Language): string {
  if (low >= 0) return spanText({ low, high }, language);
  if (high <= 0) return spanText({ low: Math.abs(high), high: Math.abs(low) }, language);
  const [less, more] = [-low, high].map((end) => formatNumber(end, decimals, language));
  return { de: `von ${less} weniger bis ${more} mehr`, en: `from ${less} less to ${more} more` }[language];
}

/** Whether the difference stands out from chance after Holm's correction, in words. */
export function clearWords({ isClear }: Pick<MeanDifference, 'isClear'>, language: Language): string {
  return isClear
    ? { de: 'hebt sich vom Zufall ab', en: 'stands out from chance' }[language]
    : { de: 'nicht sicher vom Zufall zu trennen', en: 'not safely told from chance' }[language];
}

/** p as tables print it: "0,285", "unter 0,001". */
export function probabilityText(p: number, language: Language): string {
  const least = formatNumber(0.001, 3, language);
  if (p < 0.001) return { de: `unter ${least}`, en: `below ${least}` }[language];
  return formatNumber(p, 3, language);
}

/** What a question's two waves tell, in a sentence without its full stop. */
export function questionHeadline(
  question: SurveyQuestion,
  compared: { before: string; after: string } | null,
  language: Language,
): string {
  const { comparison, answers } = question;
  if (!comparison || !compared) return { de: 'Bisher eine Welle', en: 'One wave so far' }[language];
  if (comparison.state === 'notComparable') return notComparableWords(comparison, compared, language);
  const clear = comparison.differences.filter(({ isClear }) => isClear);
  const [largest] = clear.toSorted(bySize);
  if (!largest) {
    return {
      de: 'Kein Unterschied hebt sich vom Zufall ab; orientierend',
      en: 'No difference stands out from chance; for orientation',
    }[language];
  }
  const label = answers.find(({ key }) => key === largest.answer)?.label ?? largest.answer;
  const wave = waveName(compared.before, language);
  const words = differenceWords(largest, language);
  return {
    de: `„${label}“: ${words} gegenüber ${wave}; orientierend`,
    en: `“${label}”: ${words} against ${wave}; for orientation`,
  }[language];
}

/** The largest as it is written first; of two that are alike, the one that grew. */
function bySize(a: MeanDifference, b: MeanDifference): number {
  const size = ({ difference }: MeanDifference) => Math.abs(roundHalfUp(difference, decimals));
  return size(b) - size(a) || b.difference - a.difference;
}

type NotComparable = Extract<WaveComparison, { state: 'notComparable' }>;

/** Why two waves of a question are not held against each other. */
export function notComparableWords(
  { reason, similar, onlyBefore, onlyAfter }: NotComparable,
  { before, after }: { before: string; after: string },
  language: Language,
): string {
  const [earlier, later] = [before, after].map((wave) => waveName(wave, language));
  const other = similar === null ? '' : changedWording(similar, language);
  switch (reason) {
    case 'onlyBefore':
      return (
        {
          de: `Nicht vergleichbar: nur in ${earlier} gefragt`,
          en: `Not comparable: asked in ${earlier} only`,
        }[language] + other
      );
    case 'onlyAfter':
      return (
        { de: `Nicht vergleichbar: nur in ${later} gefragt`, en: `Not comparable: asked in ${later} only` }[
          language
        ] + other
      );
    case 'neither':
      return {
        de: `Weder in ${earlier} noch in ${later} gefragt`,
        en: `Asked neither in ${earlier} nor in ${later}`,
      }[language];
    case 'options':
      return {
        de: `Nicht vergleichbar: andere Antwortmöglichkeiten (${optionWords(onlyBefore, earlier, onlyAfter, later, language)})`,
        en: `Not comparable: other options (${optionWords(onlyBefore, earlier, onlyAfter, later, language)})`,
      }[language];
    case 'multiple':
      return {
        de: 'Nicht vergleichbar: nur in einer der Wellen waren mehrere Antworten möglich',
        en: 'Not comparable: several answers were possible in one of the waves only',
      }[language];
    case 'break':
      return {
        de: 'Nicht vergleichbar: Zwischen den Wellen liegt ein Bruch',
        en: 'Not comparable: there is a break between the waves',
      }[language];
    case 'figures':
      return {
        de: 'Nicht vergleichbar: Anzahlen fehlen oder sind geschützt',
        en: 'Not comparable: counts are missing or protected',
      }[language];
  }
}

function changedWording(similar: string, language: Language): string {
  return {
    de: `. Vielleicht dieselbe Frage in anderem Wortlaut: „${similar}“; geänderter Wortlaut wird nicht verglichen`,
    en: `. Perhaps the same question in other words: “${similar}”; changed wording is not compared`,
  }[language];
}

function optionWords(
  onlyBefore: readonly string[],
  earlier: string | undefined,
  onlyAfter: readonly string[],
  later: string | undefined,
  language: Language,
): string {
  const only = (labels: readonly string[], wave = '') => {
    const listed = labels.map((label) => ({ de: `„${label}“`, en: `“${label}”` })[language]).join(', ');
    return { de: `nur in ${wave}: ${listed}`, en: `in ${wave} only: ${listed}` }[language];
  };
  return [
    ...(onlyBefore.length > 0 ? [only(onlyBefore, earlier)] : []),
    ...(onlyAfter.length > 0 ? [only(onlyAfter, later)] : []),
  ].join('; ');
}

/** What is said beside a bar that is not drawn to the whole; null where all is known. */
export function notWholeWords(
  question: Pick<SurveyQuestion, 'answers'>,
  wave: number,
  language: Language,
): string | null {
  const hidden = question.answers.filter(
    ({ shares }) => shares[wave]?.share === null && shares[wave]?.gap !== null,
  );
  if (hidden.length === 0) return null;
  const isProtected = hidden.some(({ shares }) => shares[wave]?.gap === 'protected');
  const names = hidden.map(({ label }) => label).join(', ');
  return isProtected
    ? { de: `Nicht bis 100\u00a0%: ${names} geschützt (g)`, en: `Not up to 100%: ${names} protected (g)` }[
        language
      ]
    : { de: `Nicht bis 100\u00a0%: ${names} ohne Wert`, en: `Not up to 100%: ${names} without a value` }[
        language
      ];
}
