import type { FigureKey } from '../../../data/inquiry.ts';
import { periodKinds } from '../../../data/period.ts';
import type { Point, Series } from '../../../data/series.ts';
import type { Language } from '../../../data/words.ts';
import { formatPeriod, type ValueFormat } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import type { Query } from '../frame/query.ts';
import { readAsOf } from '../indicators/selection.ts';

/** The figure that a page shows, with the folding and the state of the data that its address names. */
export function figureKeyOf(
  { indicator, area, breakdown }: Pick<Series, 'indicator' | 'area' | 'breakdown'>,
  { period }: Pick<Point, 'period'>,
  get: Query['get'],
): FigureKey {
  const fold = periodKinds.find((kind) => kind === get('zeitraum')) ?? null;
  return { indicator, area, breakdown, period, fold, asOf: readAsOf(get) };
}

/** A figure with its period, for those who hear a page. */
export function saidOf(point: Point, indicator: ValueFormat, language: Language): string {
  return `${pointCell(point, indicator, language)}, ${formatPeriod(point.period, language, 'long')}`;
}
