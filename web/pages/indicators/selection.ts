import type { IndicatorView, SeriesQuery } from '../../../data/contract.ts';
import { isDate, type PeriodKind, periodKinds } from '../../../data/period.ts';
import { formatTime } from '../../words/format.ts';
import type { Query } from '../frame/query.ts';

/** What of an indicator is shown, read from the address; what the address does not say stays with the server. */
export interface Selection {
  area: string | null;
  /** Canonical breakdown that everything shown lies in; the total is the empty text. */
  base: string;
  by: string | null;
  fold: PeriodKind | null;
  /** ISO day. */
  asOf: string | null;
}

export function readSelection(get: Query['get'], view: IndicatorView): Selection {
  const area = get('gebiet');
  const by = get('gliederung');
  const fold = get('zeitraum');
  const asOf = get('datenstand');
  const asked = get('auswahl');
  const base = view.bases.find(({ key }) => key === asked) ?? view.bases[0];
  const isFree = by !== null && view.brokenDownBy.includes(by) && !dimensionsOf(base?.key ?? '').includes(by);
  return {
    area: area ?? view.areas[0]?.key ?? null,
    base: base?.key ?? '',
    by: isFree ? by : (base?.by ?? null),
    fold: periodKinds.find((kind) => kind === fold) ?? null,
    asOf: asOf !== null && isDate(asOf) ? asOf : null,
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
  if (selection.asOf !== null) query.asOf = endOfGermanDay(selection.asOf);
  return query;
}

/** "As of" a day means its end where the office is, so that what came in on that day counts. ISO day to ISO time. */
export function endOfGermanDay(day: string): string {
  const ends = ['+01:00', '+02:00'].map((offset) => new Date(`${day}T23:59:59.999${offset}`).toISOString());
  return ends.find((end) => formatTime(end, 'de').endsWith('23:59')) ?? `${day}T23:59:59.999Z`;
}
