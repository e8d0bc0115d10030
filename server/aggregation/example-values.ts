import type { Dimension, Indicator } from '../../data/indicator.ts';
import { readPeriod } from '../../data/period.ts';
import type { Place } from './along-areas.ts';
import type { SeriesInput } from './combine-series.ts';
import type { StoredValue } from './stored.ts';

/** Stored values and what belongs to them, for tests: only what a case is about needs to be said. */
export function stored(period: string, value: number | null, more: Partial<StoredValue> = {}): StoredValue {
  return {
    area: '03999',
    period: readPeriod(period),
    breakdown: '',
    value,
    numerator: null,
    denominator: null,
    gap: value === null && more.numerator === undefined ? 'notDelivered' : null,
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    origin: {
      import: 1,
      file: 'a.csv',
      line: 2,
      column: 1,
      committedAt: '2024-01-01T00:00:00Z',
      stateDate: null,
    },
    ...more,
  };
}

/** A rate from its parts. */
export function ratio(
  period: string,
  numerator: number,
  denominator: number,
  more: Partial<StoredValue> = {},
) {
  return stored(period, null, { numerator, denominator, ...more });
}

export function exampleIndicator(more: Partial<Indicator> = {}): SeriesInput['indicator'] {
  return {
    id: 'example',
    definitionVersion: 1,
    aggregation: 'count',
    factor: 1,
    overTime: 'sum',
    interval: 'none',
    ...more,
  };
}

export const rateIndicator = exampleIndicator({ aggregation: 'rate', factor: 100, overTime: 'none' });

export function place(key: string, more: Partial<Place> = {}): Place {
  return { key, name: `Gebiet ${key}`, validFrom: null, validTo: null, successors: [], ...more };
}

export function seriesInput(values: readonly StoredValue[], more: Partial<SeriesInput> = {}): SeriesInput {
  return {
    indicator: exampleIndicator(),
    dimensions: exampleDimensions,
    area: place('03999'),
    children: [],
    predecessors: [],
    values,
    breakdown: '',
    fold: null,
    ...more,
  };
}

function dimension(id: string, openRole: 'part' | 'darunter', categories: readonly string[] = []): Dimension {
  return {
    id,
    title: { de: id, en: id },
    open: categories.length === 0,
    openRole,
    categories: categories.map((key) => ({ key, title: { de: key, en: key }, role: openRole, captions: [] })),
  };
}

const exampleDimensions: readonly Dimension[] = [
  dimension('geschlecht', 'part', ['männlich', 'weiblich']),
  dimension('schulform', 'part', ['gymnasium', 'hauptschule', 'oberschule']),
  dimension('schulart', 'darunter', ['gymnasien', 'kollegs']),
  dimension('schule', 'part'),
  dimension('seitenbereich', 'darunter'),
  dimension('umfrage', 'darunter'),
  dimension('frage', 'darunter'),
  dimension('antwort', 'part'),
];
