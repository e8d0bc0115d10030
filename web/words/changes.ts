import type { Change, ChangeKind, Standing } from '../../data/consequences.ts';
import type { Language, Words } from '../../data/words.ts';
import { type DifferenceFormat, formatDifference } from './difference.ts';
import { formatNumber, formatSigned, formatValue, withSymbol } from './format.ts';
import { gapWords, qualifierWords } from './points.ts';

/** A figure as it stands before or after: "400 (vorläufig)", "geheim oder unbekannt (.)". */
export function standingWords(
  standing: Standing,
  kind: ChangeKind,
  indicator: DifferenceFormat,
  language: Language,
): string {
  const { value, qualifiers } = standing;
  const words = value === null ? gapWords(standing, language) : formatValue(value, indicator, language);
  const besides = [
    ...(kind === 'parts' ? countWords(standing, language) : []),
    ...(value !== null && kind === 'remarks' && standing.sign !== null ? [standing.sign] : []),
    ...qualifiers.map((qualifier) => qualifierWords(qualifier, language)),
  ];
  return besides.length === 0 ? words : `${words} (${besides.join('; ')})`;
}

const kinds: Record<ChangeKind, Words> = {
  changed: { de: 'geändert', en: 'changed' },
  lost: { de: 'wird zur Lücke', en: 'becomes a gap' },
  gained: { de: 'wird zur Zahl', en: 'becomes a number' },
  otherGap: { de: 'andere Lücke', en: 'another gap' },
  parts: { de: 'andere Anzahlen', en: 'other counts' },
  remarks: { de: 'anderer Zusatz', en: 'other qualifier' },
  vanished: { de: 'entfällt', en: 'goes' },
  kept: { de: 'bleibt', en: 'stays' },
  added: { de: 'neu', en: 'new' },
};

/** What becomes of a figure, in a word or two. */
export function changeWords(kind: ChangeKind, language: Language): string {
  return kinds[kind][language];
}

/** The counts behind a figure: "5 von 100", "17 von 21 Rückmeldungen". */
function countWords({ numerator, denominator, reported, due }: Standing, language: Language): string[] {
  const of = { de: 'von', en: 'of' }[language];
  const returns = { de: 'Rückmeldungen', en: 'returns' }[language];
  const write = (count: number) => formatNumber(count, Number.isInteger(count) ? 0 : 1, language);
  return [
    ...(numerator !== null && denominator !== null
      ? [`${write(numerator)} ${of} ${write(denominator)}`]
      : []),
    ...(reported !== null && due !== null ? [`${write(reported)} ${of} ${write(due)} ${returns}`] : []),
  ];
}

/** What there is to tell of two figures; nothing where one of them is no number, or they are the same. */
export function stepBetween(
  from: number | null | undefined,
  to: number | null | undefined,
): Pick<Change, 'difference' | 'share'> {
  if (from === null || from === undefined || to === null || to === undefined || from === to)
    return { difference: null, share: null };
  return { difference: to - from, share: from === 0 ? null : Math.abs((to - from) / from) };
}

/**
 * How far a number moves: "−50 (−25,0 %)", "+3,0 Prozentpunkte (+50,0 %)"; empty where there is no difference to tell.
 * A unit stands beside a difference of percentages only, which would read as a relative change without it.
 */
export function stepWords(
  { difference, share }: Pick<Change, 'difference' | 'share'>,
  indicator: DifferenceFormat,
  language: Language,
): string {
  if (difference === null) return '';
  const unit = indicator.symbol === '%' ? indicator.unit : { de: '', en: '' };
  const size = formatDifference(difference, { ...indicator, unit }, language);
  const step = (difference < 0 ? '\u2212' : '+') + size;
  if (share === null) return step;
  const percent = formatSigned(100 * share * Math.sign(difference), 1, language);
  return `${step} (${withSymbol(percent, '%', language)})`;
}
