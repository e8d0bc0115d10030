import type { IndicatorView, SeriesQuery } from '../../../data/contract.ts';
import { isDate, type PeriodKind, periodKinds } from '../../../data/period.ts';
import type { Language } from '../../../data/words.ts';
import { formatDate, formatTime } from '../../words/format.ts';
import type { Query } from '../frame/query.ts';

/** What of an indicator is shown, read from the address; what the address does not say stays with the server. */
export interface Selection {
  area: string | null;
  /** Canonical breakdown that everything shown lies in; the total is the empty text. */
  base: string;
  by: string | null;
  fold: PeriodKind | null;
  /** ISO day, or time where states of one day are to be told apart. */
  asOf: string | null;
}

export function readSelection(get: Query['get'], view: IndicatorView): Selection {
  const area = get('gebiet');
  const by = get('gliederung');
  const fold = get('zeitraum');
  const asked = get('auswahl');
  const base = view.bases.find(({ key }) => key === asked) ?? view.bases[0];
  const isFree = by !== null && view.brokenDownBy.includes(by) && !dimensionsOf(base?.key ?? '').includes(by);
  return {
    area: area ?? view.areas[0]?.key ?? null,
    base: base?.key ?? '',
    by: isFree ? by : (base?.by ?? null),
    fold: periodKinds.find((kind) => kind === fold) ?? null,
    asOf: readAsOf(get),
  };
}

/** Dimensions of a canonical breakdown. */
export function dimensionsOf(breakdown: string): string[] {
  return breakdown === '' ? [] : breakdown.split(';').map((part) => part.slice(0, part.indexOf('=')));
}

export function seriesQuery(indicator: string, selection: Selection): SeriesQuery {
  const query: SeriesQuery = { indicator };
  if (selection.area !== null) query.area = selection.area;
  if (selection.base !== '') query.breakdown = selection.base;
  if (selection.by !== null) query.by = selection.by;
  if (selection.fold !== null) query.fold = selection.fold;
  if (selection.asOf !== null) query.asOf = selection.asOf;
  return query;
}

/** ISO day or time of the state of the data that the address names. */
export function readAsOf(get: Query['get']): string | null {
  const asOf = get('datenstand');
  return asOf !== null && (isDate(asOf) || isTime(asOf)) ? asOf : null;
}

/** What is wrong with the state of the data that the address names: no day at all, or one that is yet to come. */
export function maybeAsOfFault(get: Query['get'], today: string): 'unreadable' | 'future' | undefined {
  const named = get('datenstand');
  if (named === null || named === '') return undefined;
  const asOf = readAsOf(get);
  if (asOf === null) return 'unreadable';
  return asOfDay(asOf) > today ? 'future' : undefined;
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The day of the state where the office is, as an ISO day. */
export function asOfDay(asOf: string): string {
  return formatDate(asOf, 'de').split('.').reverse().join('-');
}

/** The state's day, or time where it is one, in words. */
export function asOfWords(asOf: string, language: Language): string {
  return isTime(asOf) ? formatTime(asOf, language) : formatDate(asOf, language);
}
