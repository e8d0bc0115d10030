import type { Area } from '../../data/area.ts';
import { maybeDimension } from '../../data/catalogue/index.ts';
import type { SeriesAnswer, SeriesQuery } from '../../data/contract.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import type { PeriodKind } from '../../data/period.ts';
import type { Series } from '../../data/series.ts';
import { availableBreakdowns } from '../aggregation/available-breakdowns.ts';
import { tellTrends } from '../aggregation/trend.ts';
import type { Caller } from '../caller.ts';
import { makeSeries } from '../cycle/assessed-targets.ts';
import { readExtent } from '../cycle/extent.ts';
import { judgedDay } from '../cycle/judged-day.ts';
import {
  type Atlas,
  listSources,
  type Material,
  readAtlas,
  readMaterial,
  sourceKeys,
} from '../cycle/material.ts';
import { tellDifferences } from '../cycle/parts-differences.ts';
import { listPointEvents, listSeriesEvents } from '../cycle/series-history.ts';
import { readMunicipality } from '../database/municipality.ts';
import { readVersions } from '../database/values.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findArea, readAskedAreas, readAskedBreakdown, readAskedTime, refuse } from './asked.ts';
import { maybeFoldProblem } from './asked-periods.ts';
import { findIndicator } from './indicators.ts';
import type { Reading } from './reading.ts';

export const readSeries: Reading<'series'> = async (context, caller, { query }) => {
  const asOf = readAskedTime(query.asOf);
  const asked = await readAsked(context, caller, query, asOf);
  const { indicator, area, atlas } = asked;
  const { series, differences } = answerSeries(
    await readMaterial(context.db, caller, atlas, { indicator, area, asOf }),
    asked,
  );
  if (series.every(({ points }) => points.length === 0)) await refuseFold(context, caller, asked, asOf);
  const others = await readOthers(context, caller, asked, { keys: query.compare, asOf });
  const day = judgedDay(context.today(), asOf);
  const trends = tellTrends(
    series.map(({ points }) => points),
    indicator,
    day,
  );
  return { asOf: day, series, trends, differences, others };
};

/** Throws where there are values, but none that could be folded as asked; of an earlier time nothing is said. */
async function refuseFold(
  { db }: ReadingContext,
  caller: Caller,
  { indicator, fold }: Asked,
  asOf: string | null,
): Promise<void> {
  if (fold === null || asOf !== null) return;
  const { id, definitionVersion } = indicator;
  const { periods } = await readExtent(db, caller, { indicator: id, definitionVersion });
  const problem = maybeFoldProblem(fold, periods, indicator);
  if (problem) throw problem;
}

/** When the series became others: by which import or withdrawal, and how much of it. */
export const readSeriesHistory: Reading<'seriesHistory'> = async (context, caller, { query }) => {
  const { versions, combine } = await readPast(context, caller, query);
  return { events: listSeriesEvents(versions, combine) };
};

/** What stood in one period of the series over time. */
export const readPointHistory: Reading<'pointHistory'> = async (context, caller, { query }) => {
  const { period, ...series } = query;
  const { versions, combine } = await readPast(context, caller, series);
  return { events: listPointEvents(versions, combine, period) };
};

/** All versions behind a series, and how it is made of those that stood at a time. */
async function readPast(context: ReadingContext, caller: Caller, query: Omit<SeriesQuery, 'compare'>) {
  const asked = await readAsked(context, caller, query);
  const { indicator, area, atlas } = asked;
  const sources = listSources(area, atlas);
  const { id, definitionVersion } = indicator;
  const areas = sourceKeys(area, sources);
  const versions = await readVersions(context.db, caller, { indicator: id, definitionVersion, areas });
  const combine = (values: Material['values']) =>
    answerSeries({ indicator, area, ...sources, values }, asked).series;
  return { versions, combine };
}

/** What a question about series is about, checked. */
export interface Asked {
  indicator: Indicator;
  area: Area;
  atlas: Atlas;
  breakdown: string;
  dimension: Dimension | undefined;
  fold: PeriodKind | null;
}

/** What the question is about, with labels and breaks as of an ISO time; throws where area, breakdown or dimension can't be read. */
export async function readAsked(
  context: ReadingContext,
  caller: Caller,
  query: SeriesQuery,
  asOf: string | null = null,
): Promise<Asked> {
  const indicator = findIndicator(query.indicator);
  const atlas = await readAtlas(context.db, caller, asOf);
  const key = query.area ?? (await readMunicipality(context.db, caller)).key;
  const area = findArea(atlas, key);
  const breakdown = readAskedBreakdown(query.breakdown);
  const dimension = query.by === undefined ? undefined : maybeDimension(query.by);
  if (query.by !== undefined && !dimension) {
    throw refuse('Gliederung unbekannt', `Ein Gliederungsmerkmal „${query.by}“ gibt es nicht.`);
  }
  return { indicator, area, atlas, breakdown, dimension, fold: query.fold ?? null };
}

/** The same series in further areas, in the order they were asked for. */
async function readOthers(
  context: ReadingContext,
  caller: Caller,
  { indicator, area, atlas, breakdown, fold }: Asked,
  { keys = '', asOf }: { keys: string | undefined; asOf: string | null },
): Promise<Series[]> {
  const others = [];
  for (const other of readAskedAreas(keys, atlas, area)) {
    const material = await readMaterial(context.db, caller, atlas, { indicator, area: other, asOf });
    others.push(makeSeries(material, atlas, { breakdown, fold, within: breakdown }));
  }
  return others;
}

function answerSeries(
  material: Material,
  { atlas, breakdown, dimension, fold }: Asked,
): Pick<SeriesAnswer, 'series' | 'differences'> {
  const parts = dimension
    ? availableBreakdowns({ values: material.values, dimension: dimension.id, within: breakdown })
    : [];
  const keys = [breakdown, ...parts.map((part) => part.breakdown)];
  const differences = tellDifferences(material, atlas, breakdown);
  const all = keys.map((wanted) =>
    makeSeries(material, atlas, { breakdown: wanted, fold, within: breakdown }),
  );
  const [whole, ...broken] = all;
  const isWholeUnknown =
    broken.length > 0 && whole?.points.every(({ value, how }) => value === null && how !== 'delivered');
  return {
    series: isWholeUnknown ? broken : all,
    differences: differences.filter((difference) => !dimension || difference.dimension === dimension.id),
  };
}
