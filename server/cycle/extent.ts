import { readBreakdown } from '../../data/breakdown.ts';
import { comparePeriods, type Period } from '../../data/period.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import {
  type IndicatorKey,
  readAreasWithValues,
  readBreakdownsWithValues,
  readDimensionsWithValues,
  readIndicatorSummaries,
  readPeriodsWithValues,
} from '../database/indicators.ts';
import { readValues } from '../database/values.ts';

/** Where an indicator has values that the caller's audience may know of. */
export interface Extent {
  areas: string[];
  /** Canonical breakdowns. */
  breakdowns: string[];
  /** Dimensions that values are broken down by. */
  dimensions: string[];
  /** In time order. */
  periods: Period[];
}

/** How much there is of an indicator, over how many areas, from when to when. */
export interface Amount {
  values: number;
  areas: number;
  firstPeriod: string | null;
  lastPeriod: string | null;
}

/** Of the current values, or of those as of an ISO time. */
export async function readExtent(
  db: Database,
  caller: Caller,
  key: IndicatorKey,
  asOf: string | null = null,
): Promise<Extent> {
  if (caller.audience !== 'staff' || asOf !== null) {
    return extentOf(await readDelivered(db, caller, key, asOf));
  }
  return {
    areas: await readAreasWithValues(db, caller, key),
    breakdowns: await readBreakdownsWithValues(db, caller, key),
    dimensions: await readDimensionsWithValues(db, caller, key),
    periods: await readPeriodsWithValues(db, caller, key),
  };
}

/** The amounts of those of the indicators that there is anything of, by their ids. */
export async function readAmounts(
  db: Database,
  caller: Caller,
  keys: readonly IndicatorKey[],
): Promise<Map<string, Amount>> {
  if (caller.audience === 'staff') {
    const summaries = await readIndicatorSummaries(db, caller);
    const wanted = summaries.filter((row) => keys.some((key) => isSame(row, key)));
    return new Map(wanted.map(({ indicator, definitionVersion: _version, ...row }) => [indicator, row]));
  }
  const amounts = new Map<string, Amount>();
  for (const key of keys) {
    const values = await readDelivered(db, caller, key, null);
    const { areas, periods } = extentOf(values);
    const [first, last] = [periods[0], periods.at(-1)];
    if (!first || !last) continue;
    const span = { firstPeriod: first.key, lastPeriod: last.key };
    amounts.set(key.indicator, { values: values.length, areas: areas.length, ...span });
  }
  return amounts;
}

function isSame(one: IndicatorKey, other: IndicatorKey): boolean {
  return one.indicator === other.indicator && one.definitionVersion === other.definitionVersion;
}

/** Sums that are stored with a release are no values that anybody delivered. */
async function readDelivered(
  db: Database,
  caller: Caller,
  key: IndicatorKey,
  asOf: string | null,
): Promise<StoredValue[]> {
  const values = await readValues(db, caller, { ...key, areas: null, asOf });
  return values.filter(({ isDerived }) => isDerived !== true);
}

function extentOf(values: readonly StoredValue[]): Extent {
  const breakdowns = [...new Set(values.map(({ breakdown }) => breakdown))].sort();
  const periods = new Map(values.map(({ period }) => [`${period.kind} ${period.key}`, period]));
  return {
    areas: [...new Set(values.map(({ area }) => area))].sort(),
    breakdowns,
    dimensions: [...new Set(breakdowns.flatMap((text) => Object.keys(readBreakdown(text))))].sort(),
    periods: [...periods.values()].sort(comparePeriods),
  };
}
