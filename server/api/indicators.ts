import { readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle, indicators, maybeDimension, maybeIndicator } from '../../data/catalogue/index.ts';
import type { IndicatorEntry, IndicatorView } from '../../data/contract.ts';
import { foldings } from '../../data/foldings.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Period, PeriodKind } from '../../data/period.ts';
import { listBases } from '../aggregation/list-bases.ts';
import type { Caller } from '../caller.ts';
import { type Extent, readAmounts, readExtent } from '../cycle/extent.ts';
import { readAtlas } from '../cycle/material.ts';
import { readAreas } from '../database/areas.ts';
import { readGoals, readTargets } from '../database/goals.ts';
import { readMunicipality } from '../database/municipality.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Reading } from './reading.ts';

export const readIndicatorList: Reading<'indicators'> = async (context, caller) => ({
  indicators: await readEntries(context, caller, indicators),
});

export const readIndicator: Reading<'indicator'> = async (context, caller, { params }) => {
  const indicator = findIndicator(params.id);
  const key = { indicator: indicator.id, definitionVersion: indicator.definitionVersion };
  const [entry] = await readEntries(context, caller, [indicator]);
  if (!entry) throw new Error(`indicator without an entry: ${indicator.id}`);
  const extent = await readExtent(context.db, caller, key);
  return {
    entry,
    dimensions: indicator.dimensions.flatMap((id) => maybeDimension(id) ?? []),
    areas: await readAreaChoice(context, caller, extent),
    brokenDownBy: extent.dimensions,
    bases: await readBases(context, caller, extent),
    periodKinds: listPeriodKinds(extent.periods, indicator),
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
  context: ReadingContext,
  caller: Caller,
  wanted: readonly Indicator[],
): Promise<IndicatorEntry[]> {
  const { db } = context;
  const amounts = await readAmounts(
    db,
    caller,
    wanted.map(({ id, definitionVersion }) => ({ indicator: id, definitionVersion })),
  );
  const goals = await readGoals(db, caller);
  const targets = await readTargets(db, caller);
  return wanted.map((indicator) => {
    const keys = new Set(
      targets.filter((target) => target.indicator === indicator.id).map(({ goal }) => goal),
    );
    return {
      indicator,
      ...(amounts.get(indicator.id) ?? nothing),
      goals: goals.filter(({ key }) => keys.has(key)).map(({ key, title }) => ({ key, title })),
    };
  });
}

const nothing = { values: 0, areas: 0, firstPeriod: null, lastPeriod: null };

/** The places that a series can be asked for: the municipality first, then by key. */
async function readAreaChoice(
  context: ReadingContext,
  caller: Caller,
  extent: Extent,
): Promise<{ key: string; name: string; level: string }[]> {
  const present = new Set(extent.areas);
  const { key: own } = await readMunicipality(context.db, caller);
  const areas = (await readAreas(context.db)).filter((area) => present.has(area.key));
  return areas
    .sort((a, b) => Number(b.key === own) - Number(a.key === own) || a.key.localeCompare(b.key))
    .map(({ key: areaKey, name, level }) => ({ key: areaKey, name, level }));
}

/** From the shortest to the longest; a free range is none that anything could be folded into. */
const kindsByLength = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'schoolHalf',
  'year',
  'schoolYear',
  'trainingYear',
  'date',
  'wave',
] as const satisfies readonly PeriodKind[];

export function listPeriodKinds(
  periods: readonly Pick<Period, 'kind'>[],
  indicator: Pick<Indicator, 'overTime'>,
): PeriodKind[] {
  const stored = new Set(periods.map(({ kind }) => kind));
  const folded = indicator.overTime === 'none' ? [] : foldings.filter(({ from }) => stored.has(from));
  return kindsByLength.filter((kind) => stored.has(kind) || folded.some(({ to }) => to === kind));
}

/** The total first, unless every stored figure belongs to a dimension that never adds up to one. */
async function readBases(
  context: ReadingContext,
  caller: Caller,
  extent: Extent,
): Promise<IndicatorView['bases']> {
  const { labels } = await readAtlas(context.db, caller);
  const bases = listBases(extent.breakdowns.map(readBreakdown), roleOf);
  return bases.map((base) => ({
    ...base,
    label: { de: breakdownTitle(base.key, 'de', labels), en: breakdownTitle(base.key, 'en', labels) },
  }));
}

function roleOf(dimension: string, category: string): 'part' | 'darunter' | undefined {
  const known = maybeDimension(dimension);
  return known?.categories.find((one) => one.key === category)?.role ?? known?.openRole;
}
