import type { IndicatorView, SeriesAnswer } from '../../../data/contract.ts';
import type { PeriodKind } from '../../../data/period.ts';
import type { Series } from '../../../data/series.ts';
import type { Language } from '../../../data/words.ts';
import { type Indexed, indexSeries } from '../../charts/index-series.ts';
import { twelveMonthMean, yearBefore } from '../../charts/month-series.ts';
import { besideOneKind } from '../../charts/one-kind.ts';
import { placeNames } from '../../words/places.ts';
import type { Tongue } from '../frame/language.ts';
import type { Query } from '../frame/query.ts';
import { columnTitle } from '../series/matrix-table.tsx';
import type { Selection } from './selection.ts';

/** How the figures are looked at, read from the address: beside which areas, as what, with which line beside months. */
export interface Lens {
  others: string[];
  isIndex: boolean;
  months: 'mittel' | 'vorjahr' | null;
}

/** More lines can't be told apart, and the server answers no more. */
export const mostOthers = 8;

export function readLens(get: Query['get'], selection: Selection, view: IndicatorView): Lens {
  const named = (get('vergleich') ?? '').split(',').filter((key) => key !== '' && key !== selection.area);
  const known = named.filter((key) => view.areas.some((area) => area.key === key));
  const months = get('monate');
  return {
    // A breakdown is a comparison of its own.
    others: selection.by === null ? [...new Set(known)].slice(0, mostOthers) : [],
    isIndex: get('darstellung') === 'index',
    months: canShowMonths(selection, view) && (months === 'mittel' || months === 'vorjahr') ? months : null,
  };
}

export function canShowMonths({ fold, by }: Selection, view: IndicatorView): boolean {
  return by === null && view.periodKinds.includes('month') && (fold === null || fold === 'month');
}

export function isPlain({ others, isIndex, months }: Lens): boolean {
  return others.length === 0 && !isIndex && months === null;
}

export interface NamedLine {
  name: string;
  series: Series;
}

export interface SeenThrough {
  lines: NamedLine[];
  /** Areas whose figures are of other kinds of period than the `kinds` drawn, or too few for a mean. */
  leftOut: { names: string[]; kinds: PeriodKind[] };
  /** Set where an index was asked for. */
  index: Indexed | null;
}

/** The lines that the lens shows of an answer, each with its name; as an index where that can be told. */
export function lookThrough(
  { series, others }: SeriesAnswer,
  lens: Lens,
  indicator: IndicatorView['entry']['indicator'],
  tongue: Tongue,
): SeenThrough {
  const found = besideOneKind(series, others, indicator.periodicity);
  const all = [...found.own, ...found.others];
  const isBrokenDown = series.length > 1;
  const places = placeNames(
    [...series, ...others].map(({ area, areaName }) => ({ key: area, name: areaName })),
  );
  const placeOf = ({ area, areaName }: Series) =>
    (others.length > 0 ? places.get(area) : undefined) ?? areaName;
  const named = all.map((one) => ({
    name: isBrokenDown ? columnTitle(one, tongue) : placeOf(one),
    series: one,
  }));
  const seen = withMonths(named, lens, indicator, tongue);
  const lines = seen.filter(({ series: { points } }) => points.length > 0);
  const withoutMean = seen.filter(({ series: { points } }, at) => points.length === 0 && isShown(all[at]));
  const leftOut = {
    names: [...found.without.map(placeOf), ...(others.length > 0 ? withoutMean.map(({ name }) => name) : [])],
    kinds: found.kinds,
  };
  if (!lens.isIndex) return { lines, leftOut, index: null };
  const index = indexSeries(
    lines.map((line) => line.series),
    indicator,
  );
  if (!index.series) return { lines, leftOut, index };
  const valued = lines.filter(({ series: one }) => one.points.some(({ value }) => value !== null));
  return {
    lines: valued.flatMap(({ name }, at) => {
      const found = index.series[at];
      return found ? [{ name, series: found }] : [];
    }),
    leftOut,
    index,
  };
}

function isShown(series: Series | undefined): boolean {
  return series !== undefined && series.points.length > 0;
}

/** One area's months get a second line; of several areas each gets its mean instead, which is what can be compared. */
function withMonths(
  lines: readonly NamedLine[],
  { months }: Lens,
  indicator: IndicatorView['entry']['indicator'],
  { t }: Tongue,
): NamedLine[] {
  const [only, ...others] = lines;
  if (months === null || !only) return [...lines];
  const mean = (series: Series) => ({ ...series, points: twelveMonthMean(series.points, indicator) });
  if (others.length > 0) return lines.map(({ name, series }) => ({ name, series: mean(series) }));
  const second =
    months === 'mittel'
      ? { name: t('lineMean'), series: mean(only.series) }
      : { name: t('lineBefore'), series: { ...only.series, points: yearBefore(only.series.points) } };
  return months === 'mittel'
    ? [second, { name: t('lineMonth'), series: only.series }]
    : [{ name: t('lineMonth'), series: only.series }, second];
}

/** Areas above the one that is shown, those that have figures: region, state, country. */
export function areasAbove(view: IndicatorView, area: string | null): IndicatorView['areas'] {
  if (area === null) return [];
  const above = [area.slice(0, 3), area.slice(0, 2), 'DG'].filter((key) => key !== area);
  return view.areas.filter(({ key }) => above.includes(key) && key !== area);
}

/** The unit that a chart of an index or of values names. */
export function unitOf(
  { index }: SeenThrough,
  indicator: IndicatorView['entry']['indicator'],
  language: Language,
  indexUnit: (period: string) => string,
) {
  const { title, unit, decimals, symbol } = indicator;
  if (index?.series) return { title: title[language], unit: indexUnit(index.base), decimals: 1, symbol: '' };
  return { title: title[language], unit: unit[language], decimals, symbol };
}
