import { readBreakdown } from '../../data/breakdown.ts';
import type { Indicator } from '../../data/indicator.ts';
import { type WrittenValue, writeStoredValues } from '../../data/stored-values-file.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { readValues } from '../database/values.ts';
import { readAtlas } from './material.ts';

export interface StoredValuesQuery {
  indicator: Indicator;
  /** Area keys, null for all. */
  areas: readonly string[] | null;
  /** Canonical breakdowns, null for all. */
  breakdowns: readonly string[] | null;
  /** ISO time, null for the current values. */
  asOf: string | null;
}

/** The stored values of an indicator as the text of our own file, with the labels of their categories. */
export async function exportStoredValues(
  db: Database,
  caller: Caller,
  { indicator, ...query }: StoredValuesQuery,
): Promise<{ count: number; lines: Iterable<string> }> {
  const { id, definitionVersion } = indicator;
  const found = await readValues(db, caller, { indicator: id, definitionVersion, ...query });
  const values = found.filter(({ isDerived }) => isDerived !== true);
  const atlas = await readAtlas(db, caller);
  const used = new Set(values.flatMap(({ breakdown }) => categoriesOf(breakdown)));
  const labels = new Map([...atlas.labels].filter(([key]) => used.has(key)));
  const written = values.map(
    ({ origin: _origin, combined: _combined, isDerived: _derived, period, ...value }): WrittenValue => ({
      ...value,
      indicator: id,
      definitionVersion,
      period: period.key,
      areaName: atlas.areas.get(value.area)?.name ?? '',
    }),
  );
  return { count: values.length, lines: writeStoredValues(written, labels) };
}

function categoriesOf(breakdown: string): string[] {
  return Object.entries(readBreakdown(breakdown)).map(([dimension, category]) => `${dimension}=${category}`);
}
