import type { Comparison, ComparisonGap, ComparisonRow } from '../../data/comparison.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatValue, type ValueFormat } from './format.ts';
import { periodInSentence } from './periods.ts';
import { placeNames } from './places.ts';
import { gapWords } from './points.ts';

/** What the sentences need to know of the indicator. */
export interface ComparedIndicator extends ValueFormat {
  polarity: 'higher' | 'lower' | 'none';
}

/** Sums grow with the area; a Land's would leave no room for its districts. */
export function isSum({ aggregation }: Pick<Indicator, 'aggregation'>): boolean {
  return aggregation === 'count' || aggregation === 'stock';
}

/** The names by which the rows are called, by key. */
export function rowNames(rows: readonly ComparisonRow[], language: Language): Map<string, string> {
  return placeNames(rows.map(({ key, name }) => ({ key, name: name[language] })));
}

/**
 * What the comparison says, for its heading: the municipality's place and from whom it can't be told apart, or from
 * where to where the figures reach.
 */
export function comparisonHeadline(
  comparison: Comparison,
  indicator: ComparedIndicator,
  language: Language,
): string {
  const names = rowNames(comparison.rows, language);
  const own = comparison.rows.find(({ isOwn }) => isOwn);
  if (comparison.ranked === 0 || comparison.period === null) {
    return { de: 'Es gibt keine Werte zum Vergleichen', en: 'There are no figures to compare' }[language];
  }
  if (!own) return rangeSentence(comparison, names, indicator, language);
  const name = names.get(own.key) ?? own.name[language];
  if (own.rank === null) return withoutOwn(name, comparison, language);
  return (
    ownPlace({ ...own, rank: own.rank }, name, comparison, indicator, language) +
    caution(comparison.rows, names, language)
  );
}

function ownPlace(
  { rank, point, isMember }: ComparisonRow & { rank: number },
  name: string,
  { ranked }: Comparison,
  indicator: ComparedIndicator,
  language: Language,
): string {
  const value = formatValue(point?.value ?? null, indicator, language);
  const place = formatNumber(rank, 0, language);
  const all = formatNumber(ranked, 0, language);
  if (!isMember) {
    const others = {
      de: ranked === 1 ? 'einem anderen' : `${all} anderen`,
      en: ranked === 1 ? 'one other' : `${all} others`,
    }[language];
    return {
      de: `${name} läge mit ${value} auf Platz ${place}, gemessen an ${others}`,
      en: `${name} would be in place ${place} with ${value}, measured against ${others}`,
    }[language];
  }
  return {
    de: `${name} liegt mit ${value} auf Platz ${place} von ${all}`,
    en: `${name} is in place ${place} of ${all} with ${value}`,
  }[language];
}

function withoutOwn(name: string, { ranked, period }: Comparison, language: Language): string {
  const when = period === null ? '' : ` ${periodInSentence(period, language)}`;
  const all = formatNumber(ranked, 0, language);
  return {
    de: `Für ${name} gibt es${when} keinen vergleichbaren Wert, für ${all} andere schon`,
    en: `There is no comparable figure for ${name}${when}, but for ${all} others`,
  }[language];
}

/** From where to where the figures of the areas reach that are on a map. */
export function rangeHeadline(
  comparison: Comparison,
  onMap: ReadonlySet<string>,
  indicator: ComparedIndicator,
  language: Language,
): string {
  const rows = comparison.rows.filter(({ key }) => onMap.has(key));
  if (comparison.ranked === 0) {
    return { de: 'Es gibt keine Werte zum Vergleichen', en: 'There are no figures to compare' }[language];
  }
  if (!rows.some(({ rank, isMember }) => rank !== null && isMember)) {
    return {
      de: 'Für die Gebiete der Karte gibt es keine vergleichbaren Werte',
      en: 'There are no comparable figures for the areas of the map',
    }[language];
  }
  return rangeSentence({ rows }, rowNames(comparison.rows, language), indicator, language);
}

function rangeSentence(
  { rows }: Pick<Comparison, 'rows'>,
  names: ReadonlyMap<string, string>,
  indicator: ComparedIndicator,
  language: Language,
): string {
  const valued = sortRows(
    rows.filter(({ rank, isMember }) => rank !== null && isMember),
    'value',
    language,
  );
  const say = (row: ComparisonRow | undefined) =>
    `${formatValue(row?.point?.value ?? null, indicator, language)} (${names.get(row?.key ?? '') ?? ''})`;
  if (valued.length === 1) {
    const only = say(valued[0]);
    return { de: `Nur ein Wert liegt vor: ${only}`, en: `There is one figure only: ${only}` }[language];
  }
  const [highest, lowest] = [say(valued[0]), say(valued.at(-1))];
  return {
    de: `Die Werte reichen von ${lowest} bis ${highest}`,
    en: `The figures reach from ${lowest} to ${highest}`,
  }[language];
}

/** Named are at most three; the others are counted. */
function caution(
  rows: readonly ComparisonRow[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const near = rows.filter(({ overlaps }) => overlaps === true);
  if (near.length === 0) return '';
  const shown = near.slice(0, 3).map(({ key }) => names.get(key) ?? key);
  const rest = near.length - shown.length;
  const list = joinNames(shown, rest, language);
  return {
    de: `, nicht sicher unterscheidbar von ${list}`,
    en: `, not safely distinguishable from ${list}`,
  }[language];
}

function joinNames(names: readonly string[], rest: number, language: Language): string {
  const and = { de: ' und ', en: ' and ' }[language];
  const others = formatNumber(rest, 0, language);
  const more = {
    de: rest === 1 ? 'einem weiteren' : `${others} weiteren`,
    en: `${others} more`,
  }[language];
  const all = rest > 0 ? [...names, more] : [...names];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}${and}${all.at(-1)}`;
}

/** Where the first place is. */
export function firstPlaceWords(polarity: ComparedIndicator['polarity'], language: Language): string {
  return polarity === 'lower'
    ? { de: 'Platz 1: niedrigster Wert', en: 'place 1: lowest figure' }[language]
    : { de: 'Platz 1: höchster Wert', en: 'place 1: highest figure' }[language];
}

/** Why a row has no place, with the source's own sign where it gave one. */
export function whyWithoutPlace(row: ComparisonRow, language: Language): string {
  if (row.point === null) return comparisonGapWords('notDelivered', language);
  if (row.point.value === null) return gapWords(row.point, language);
  return comparisonGapWords('incomplete', language);
}

export function comparisonGapWords(why: ComparisonGap, language: Language): string {
  if (why === 'incomplete') {
    return { de: 'unvollständig, daher ohne Platz', en: 'incomplete, so without a place' }[language];
  }
  return gapWords({ gap: why, sign: null }, language);
}

/** By value from the highest, by name, or in the given order; equal values by name. */
export function sortRows(
  rows: readonly ComparisonRow[],
  by: 'value' | 'name',
  language: Language,
): ComparisonRow[] {
  const byName = new Intl.Collator(language).compare;
  const value = ({ point }: ComparisonRow) => point?.value ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted((a, b) => {
    const order = by === 'value' && value(a) !== value(b) ? value(b) - value(a) : 0;
    return order || byName(a.name[language], b.name[language]);
  });
}
