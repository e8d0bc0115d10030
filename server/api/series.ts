import type { Area } from '../../data/area.ts';
import { breakdownKey, maybeBreakdown } from '../../data/breakdown.ts';
import { dimensions, maybeDimension } from '../../data/catalogue/index.ts';
import type { SeriesAnswer, SeriesQuery } from '../../data/contract.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import type { PeriodKind } from '../../data/period.ts';
import { availableBreakdowns } from '../aggregation/available-breakdowns.ts';
import { comparePartsWithTotal } from '../aggregation/compare-parts.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { makeSeries } from '../cycle/assessed-targets.ts';
import { type Atlas, listSources, type Material, readAtlas, readMaterial } from '../cycle/material.ts';
import { listPointEvents, listSeriesEvents } from '../cycle/series-history.ts';
import { maybeEventTime } from '../database/event-time.ts';
import { readMunicipality } from '../database/municipality.ts';
import { readVersions } from '../database/values.ts';
import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';
import { findIndicator } from './indicators.ts';

export const readSeries: Handler<'series'> = async (context, caller, { query }) => {
  const asked = await readAsked(context, caller, query);
  const { indicator, area, atlas } = asked;
  const asOf = readAskedTime(query.asOf);
  return answerSeries(await readMaterial(context.db, caller, atlas, { indicator, area, asOf }), asked);
};

/** When the series became others: by which import or withdrawal, and how much of it. */
export const readSeriesHistory: Handler<'seriesHistory'> = async (context, caller, { query }) => {
  const { versions, combine } = await readPast(context, caller, query);
  return { events: listSeriesEvents(versions, combine) };
};

/** What stood in one period of the series over time. */
export const readPointHistory: Handler<'pointHistory'> = async (context, caller, { query }) => {
  const { period, ...series } = query;
  const { versions, combine } = await readPast(context, caller, series);
  return { events: listPointEvents(versions, combine, period) };
};

/** All versions behind a series, and how it is made of those that stood at a time. */
async function readPast(context: Context, caller: Caller, query: SeriesQuery) {
  const asked = await readAsked(context, caller, query);
  const { indicator, area, atlas } = asked;
  const sources = listSources(area, atlas);
  const { id, definitionVersion } = indicator;
  const areas = [area, ...sources.children, ...sources.predecessors].map(({ key }) => key);
  const versions = await readVersions(context.db, caller, { indicator: id, definitionVersion, areas });
  const combine = (values: Material['values']) =>
    answerSeries({ indicator, area, ...sources, values }, asked).series;
  return { versions, combine };
}

/** What a question about series is about, checked. */
interface Asked {
  indicator: Indicator;
  area: Area;
  atlas: Atlas;
  breakdown: string;
  dimension: Dimension | undefined;
  fold: PeriodKind | null;
}

async function readAsked(context: Context, caller: Caller, query: SeriesQuery): Promise<Asked> {
  const indicator = findIndicator(query.indicator);
  const atlas = await readAtlas(context.db, caller);
  const key = query.area ?? (await readMunicipality(context.db, caller)).key;
  const area = atlas.areas.get(key);
  if (!area) throw refuse('Gebiet unbekannt', `Ein Gebiet mit dem Schlüssel „${key}“ gibt es nicht.`);
  const breakdown = readAskedBreakdown(query.breakdown);
  const dimension = query.by === undefined ? undefined : maybeDimension(query.by);
  if (query.by !== undefined && !dimension) {
    throw refuse('Gliederung unbekannt', `Ein Gliederungsmerkmal „${query.by}“ gibt es nicht.`);
  }
  return { indicator, area, atlas, breakdown, dimension, fold: query.fold ?? null };
}

function answerSeries(material: Material, { atlas, breakdown, dimension, fold }: Asked): SeriesAnswer {
  const parts = dimension
    ? availableBreakdowns({ values: material.values, dimension: dimension.id, within: breakdown })
    : [];
  const keys = [breakdown, ...parts.map((part) => part.breakdown)];
  const differences = comparePartsWithTotal({ ...material, dimensions, breakdown, ended: atlas.ended });
  const all = keys.map((wanted) =>
    makeSeries(material, atlas, { breakdown: wanted, fold, within: breakdown }),
  );
  const [whole, ...broken] = all;
  const isWholeUnknown =
    broken.length > 0 && whole?.points.every(({ value, how }) => value === null && how !== 'delivered');
  return {
    series: isWholeUnknown ? broken : all,
    differences: differences.filter((difference) => dimension && difference.dimension === dimension.id),
  };
}

function readAskedBreakdown(text: SeriesQuery['breakdown']): string {
  const breakdown = maybeBreakdown(text ?? '');
  if (breakdown) return breakdownKey(breakdown);
  throw refuse(
    'Gliederung nicht lesbar',
    `„${text}“ hat nicht die Form merkmal=ausprägung;merkmal=ausprägung.`,
  );
}

/** An ISO time in UTC, null where none is asked for. */
export function readAskedTime(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = maybeEventTime(text);
  if (time !== undefined) return time;
  throw refuse('Zeitpunkt nicht lesbar', `„${text}“ ist kein Tag der Form JJJJ-MM-TT.`);
}

function refuse(title: string, detail: string): HttpProblem {
  return new HttpProblem(400, title, detail);
}
