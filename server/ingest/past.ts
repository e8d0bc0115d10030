import type { Area } from '../../data/area.ts';
import type { Caller } from '../caller.ts';
import { readAreas } from '../database/areas.ts';
import { readCategoryLabels } from '../database/category-labels.ts';
import type { Database } from '../database/database.ts';
import { type IndicatorKey, type IndicatorSummary, readIndicatorSummaries } from '../database/indicators.ts';
import { type PastFigure, readPastFigures } from '../database/past-figures.ts';

/** What the municipality has beside a delivery, for the checks that need it. */
export interface Past {
  /** All areas with their parents. */
  places: readonly Area[];
  versions: readonly IndicatorSummary[];
  labels: ReadonlyMap<string, string>;
  /** What is stored for these indicators and areas; undefined where it is too much to look at. */
  figures(keys: {
    indicators: readonly IndicatorKey[];
    areas: readonly string[];
  }): Promise<readonly PastFigure[] | undefined>;
  mostFigures: number;
}

/** So many stored values are read for one delivery. */
const mostFigures = 300_000;

export async function readPast(db: Database, caller: Caller): Promise<Past> {
  return {
    places: await readAreas(db),
    versions: await readIndicatorSummaries(db, caller),
    labels: await readCategoryLabels(db, caller),
    figures: (keys) => readPastFigures(db, caller, keys, mostFigures),
    mostFigures,
  };
}
