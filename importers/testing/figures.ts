import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Observation } from '../../data/observation.ts';
import { readPeriod } from '../../data/period.ts';
import type { Cell, Point, Series, StoredPoint } from '../checks/check.ts';

/** An indicator of the catalogue; throws `unknown indicator: x`. */
export function indicatorOf(id: string): Indicator {
  const indicator = maybeIndicator(id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}

export function observed(figure: Partial<Observation>): Observation {
  return {
    indicator: 'bevoelkerung',
    area: '03254',
    period: '2022-12-31',
    breakdown: '',
    value: null,
    numerator: null,
    denominator: null,
    gap: null,
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    line: 2,
    column: 5,
    ...figure,
  };
}

export function cell(figure: Partial<Observation>): Cell {
  const { indicator: _, period, ...rest } = observed(figure);
  return { ...rest, period: readPeriod(period) };
}

export function point(period: string, value: number, denominator: number | null = null): Point {
  return { period: readPeriod(period), value, denominator };
}

export function stored(period: string, value: number, source = 'alt'): StoredPoint {
  return { ...point(period, value), source };
}

export function seriesOf(series: Partial<Series>): Series {
  return {
    indicator: indicatorOf('bevoelkerung'),
    area: '03254',
    breakdown: '',
    delivered: [],
    stored: [],
    ...series,
  };
}
