import { readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle, indicators, maybeDimension, maybeIndicator } from '../../data/catalogue/index.ts';
import type { IndicatorEntry, IndicatorView } from '../../data/contract.ts';
import type { Indicator } from '../../data/indicator.ts';
import { foldings, type Period, type PeriodKind } from '../../data/period.ts';
import { listBases } from '../aggregation/list-bases.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { readAtlas } from '../cycle/material.ts';
import { readAreas } from '../database/areas.ts';
import { readGoals, readTargets } from '../database/goals.ts';
import {
  readAreasWithValues,
  readBreakdownsWithValues,
  readDimensionsWithValues,
  readIndicatorSummaries,
  readPeriodsWithValues,
} from '../database/indicators.ts';
import { readMunicipality } from '../database/municipality.ts';
import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';

export const readIndicatorList: Handler<'indicators'> = async (context, caller) => ({
  indicators: await readEntries(context, caller, indicators),
});

export const readIndicator: Handler<'indicator'> = async (context, caller, { params }) => {
  const indicator = findIndicator(params.id);
  const key = { indicator: indicator.id, definitionVersion: indicator.definitionVersion };
  const [entry] = await readEntries(context, caller, [indicator]);
  if (!entry) throw new Error(`indicator without an entry: ${indicator.id}`);
  const periods = await readPeriodsWithValues(context.db, caller, key);
  return {
    entry,
    dimensions: indicator.dimensions.flatMap((id) => maybeDimension(id) ?? []),
    areas: await readAreaChoice(context, caller, key),
    brokenDownBy: await readDimensionsWithValues(context.db, caller, key),
    bases: await readBases(context, caller, key),
    periodKinds: listPeriodKinds(periods, indicator),
  };
};

export function findIndicator(id: string): Indicator {
  const indicator = maybeIndicator(id);
  if (indicator) return indicator;
  throw new HttpProblem(
    404,
    'Kennzahl nicht gefunden',
    `Eine Kennzahl „${id}“ gibt es nicht. Alle Kennzahlen stehen unter „Kennzahlen“.`,
  );
}

async function readEntries(
  context: Context,
  caller: Caller,
  wanted: readonly Indicator[],
): Promise<IndicatorEntry[]> {
  const { db } = context;
  const summaries = await readIndicatorSummaries(db, caller);
  const goals = await readGoals(db, caller);
  const targets = await readTargets(db, caller);
  return wanted.map((indicator) => {
    const summary = summaries.find(
      (row) => row.indicator === indicator.id && row.definitionVersion === indicator.definitionVersion,
    );
    const keys = new Set(
      targets.filter((target) => target.indicator === indicator.id).map(({ goal }) => goal),
    );
    return {
      indicator,
      values: summary ? summary.values : 0,
      areas: summary ? summary.areas : 0,
      firstPeriod: summary?.firstPeriod ?? null,
      lastPeriod: summary?.lastPeriod ?? null,
      goals: goals.filter(({ key }) => keys.has(key)).map(({ key, title }) => ({ key, title })),
    };
  });
}

/** The places that a series can be asked for: the municipality first, then by key. */
async function readAreaChoice(
  context: Context,
  caller: Caller,
  key: { indicator: string; definitionVersion: number },
): Promise<{ key: string; name: string; level: string }[]> {
  const present = new Set(await readAreasWithValues(context.db, caller, key));
  const { key: own } = await readMunicipality(context.db, caller);
  const areas = (await readAreas(context.db)).filter((area) => present.has(area.key));
  return areas
    .sort((a, b) => Number(b.key === own) - Number(a.key === own) || a.key.localeCompare(b.key))
    .map(({ key: areaKey, name, level }) => ({ key: areaKey, name, level }));
}

function listPeriodKinds(periods: readonly Period[], indicator: Indicator): PeriodKind[] {
  const stored = new Set(periods.map(({ kind }) => kind));
  const folded = indicator.overTime === 'none' ? [] : foldings.filter(({ from }) => stored.has(from));
  return [...new Set([...stored, ...folded.map(({ to }) => to)])];
}

/** The total first, unless every stored figure belongs to a dimension that never adds up to one. */
async function readBases(
  context: Context,
  caller: Caller,
  key: { indicator: string; definitionVersion: number },
): Promise<IndicatorView['bases']> {
  const { labels } = await readAtlas(context.db, caller);
  const stored = await readBreakdownsWithValues(context.db, caller, key);
  const bases = listBases(stored.map(readBreakdown), roleOf);
  return bases.map((base) => ({
    ...base,
    label: { de: breakdownTitle(base.key, 'de', labels), en: breakdownTitle(base.key, 'en', labels) },
  }));
}

function roleOf(dimension: string, category: string): 'part' | 'darunter' | undefined {
  const known = maybeDimension(dimension);
  return known?.categories.find((one) => one.key === category)?.role ?? known?.openRole;
}
