import { breakdownKey, maybeBreakdown } from '../../data/breakdown.ts';
import { dimensions, maybeDimension } from '../../data/catalogue/index.ts';
import type { SeriesQuery } from '../../data/contract.ts';
import type { PeriodKind } from '../../data/period.ts';
import { availableBreakdowns } from '../aggregation/available-breakdowns.ts';
import { comparePartsWithTotal } from '../aggregation/compare-parts.ts';
import { makeSeries } from '../cycle/assessed-targets.ts';
import { readAtlas, readMaterial } from '../cycle/material.ts';
import { maybeEventTime } from '../database/event-time.ts';
import { readMunicipality } from '../database/municipality.ts';
import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';
import { findIndicator } from './indicators.ts';

export const readSeries: Handler<'series'> = async (context, caller, { query }) => {
  const indicator = findIndicator(query.indicator);
  const atlas = await readAtlas(context.db, caller);
  const key = query.area ?? (await readMunicipality(context.db, caller)).key;
  const area = atlas.areas.get(key);
  if (!area) throw refuse('Gebiet unbekannt', `Ein Gebiet mit dem Schlüssel „${key}“ gibt es nicht.`);
  const breakdown = readAskedBreakdown(query.breakdown);
  const material = await readMaterial(context.db, caller, atlas, {
    indicator,
    area,
    asOf: readAskedTime(query.asOf),
  });
  const dimension = query.by === undefined ? undefined : maybeDimension(query.by);
  if (query.by !== undefined && !dimension) {
    throw refuse('Gliederung unbekannt', `Ein Gliederungsmerkmal „${query.by}“ gibt es nicht.`);
  }
  const fold: PeriodKind | null = query.fold ?? null;
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
};

function readAskedBreakdown(text: SeriesQuery['breakdown']): string {
  const breakdown = maybeBreakdown(text ?? '');
  if (breakdown) return breakdownKey(breakdown);
  throw refuse(
    'Gliederung nicht lesbar',
    `„${text}“ hat nicht die Form merkmal=ausprägung;merkmal=ausprägung.`,
  );
}

function readAskedTime(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = maybeEventTime(text);
  if (time !== undefined) return time;
  throw refuse('Zeitpunkt nicht lesbar', `„${text}“ ist kein Tag der Form JJJJ-MM-TT.`);
}

function refuse(title: string, detail: string): HttpProblem {
  return new HttpProblem(400, title, detail);
}
