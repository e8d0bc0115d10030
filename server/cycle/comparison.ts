import { setImmediate as turn } from 'node:timers/promises';
import { type Area, isValidOn } from '../../data/area.ts';
import { readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle } from '../../data/catalogue/index.ts';
import type { Comparison, ComparisonGap, ComparisonReference, ComparisonRow } from '../../data/comparison.ts';
import type { Indicator } from '../../data/indicator.ts';
import { comparePeriods, type PeriodKind, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { availableBreakdowns } from '../aggregation/available-breakdowns.ts';
import { choosePeriod, overlap, rankAreas, whyNotComparable } from '../aggregation/rank-areas.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { readValues } from '../database/values.ts';
import { makeSeries } from './assessed-targets.ts';
import type { Group } from './comparison-groups.ts';
import { type Atlas, listSources } from './material.ts';

export interface ComparisonQuestion {
  indicator: Indicator;
  own: Area;
  group: Group;
  /** Canonical breakdown that all figures lie in. */
  breakdown: string;
  fold: PeriodKind | null;
  /** Canonical period, null for the latest that has begun by `today` and that most have. */
  period: string | null;
  /** ISO day. */
  today: string;
  /** ISO time: the figures as they were then; null for the current ones. */
  asOf: string | null;
}

/** One that takes part, with its figures over all periods. */
interface Competitor extends Pick<ComparisonRow, 'key' | 'name' | 'isOwn' | 'isMember'> {
  /** Null for categories, which are there whenever they have figures. */
  area: Area | null;
  points: readonly Point[];
}

interface Field {
  competitors: Competitor[];
  references: { area: Area; points: readonly Point[] }[];
}

/**
 * The figures of a group's members in one period, each combined from all that is stored of it, as its own series is.
 * The values of all areas are read once. The references are the parents' own combined figures: a mean of rates of
 * districts would give a small one the weight of a large one.
 */
export async function compareGroup(
  db: Database,
  caller: Caller,
  atlas: Atlas,
  question: ComparisonQuestion,
): Promise<Omit<Comparison, 'groups' | 'group'>> {
  const field =
    question.group.kind === 'areas'
      ? await readAreaField(db, caller, atlas, question, question.group)
      : await readCategoryField(db, caller, atlas, question, question.group.dimension);
  const periods = listPeriods(field.competitors, question.indicator);
  const asked = periods.find(({ key }) => key === question.period)?.key;
  const begun = periods.filter(({ key }) => readPeriod(key).start <= question.today);
  const period = asked ?? choosePeriod(begun) ?? choosePeriod(periods);
  return { periods: periods.toReversed(), period, ...standings(field, period, question.indicator) };
}

/** Ranks, overlaps and counts are told from the points alone: whoever hides a point before this hides its rank. */
function standings(field: Field, period: string | null, indicator: Indicator) {
  const there = field.competitors.filter(({ area }) => existed(area, period));
  const points = there.map((one) => pointOf(one.points, period));
  const members = there.map(({ isMember }, index) => (isMember ? (points[index] ?? null) : null));
  const ranks = rankAreas(members, indicator);
  const own = points[there.findIndex(({ isOwn }) => isOwn)] ?? null;
  const [beside = null] = rankAreas([own, ...members], indicator);
  const rows = there.map(({ key, name, isOwn, isMember }, index): ComparisonRow => {
    const point = points[index] ?? null;
    const rank = isMember ? (ranks[index] ?? null) : beside;
    const overlaps = isOwn || rank === null ? null : overlap(own?.interval ?? null, point?.interval ?? null);
    return { key, name, isOwn, isMember, point, rank, overlaps };
  });
  return {
    rows,
    references: field.references.flatMap(({ area, points: all }): ComparisonReference[] => {
      const point = pointOf(all, period);
      if (!point || whyNotComparable(point, indicator) !== null) return [];
      return [{ key: area.key, name: area.name, point }];
    }),
    ranked: ranks.filter((rank) => rank !== null).length,
    gaps: countGaps(rows, indicator),
  };
}

function existed(area: Area | null, period: string | null): boolean {
  return area === null || period === null || isValidOn(area, readPeriod(period).end);
}

function pointOf(points: readonly Point[], period: string | null): Point | null {
  return points.find((point) => point.period === period) ?? null;
}

function countGaps(rows: readonly ComparisonRow[], indicator: Indicator): Comparison['gaps'] {
  const counts = new Map<ComparisonGap, number>();
  for (const { point, isMember } of rows) {
    const why = isMember ? whyNotComparable(point, indicator) : null;
    if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(([why, count]) => ({ why, rows: count }));
}

/** In time order, with the number of members that have a figure to compare. */
function listPeriods(competitors: readonly Competitor[], indicator: Indicator) {
  const counts = new Map<string, number>();
  for (const { points, isMember } of competitors) {
    for (const point of points) {
      if (!isMember || whyNotComparable(point, indicator) !== null) continue;
      counts.set(point.period, (counts.get(point.period) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([key, valued]) => ({ key, valued }))
    .sort((a, b) => comparePeriods(readPeriod(a.key), readPeriod(b.key)));
}

async function readAreaField(
  db: Database,
  caller: Caller,
  atlas: Atlas,
  { indicator, own, breakdown, fold, asOf }: ComparisonQuestion,
  group: Extract<Group, { kind: 'areas' }>,
): Promise<Field> {
  const joins = own.level === group.level && !group.members.some(({ key }) => key === own.key);
  const areas = joins ? [...group.members, own] : group.members;
  const references = listReferences(group, own, atlas);
  const keys = withSources([...areas, ...references], atlas);
  const values = await readByArea(db, caller, { indicator, keys, asOf });
  const seriesOf = async (area: Area) => {
    const sources = listSources(area, atlas);
    const keys = [area, ...sources.children, ...sources.predecessors].map(({ key }) => key);
    const material = { indicator, area, ...sources, values: keys.flatMap((key) => values.get(key) ?? []) };
    await turn();
    return makeSeries(material, atlas, { breakdown, fold }).points;
  };
  const field: Field = { competitors: [], references: [] };
  for (const area of areas) {
    const name = { de: area.name, en: area.name };
    const isMember = area !== own || !joins;
    const points = await seriesOf(area);
    field.competitors.push({ key: area.key, name, isOwn: area.key === own.key, isMember, area, points });
  }
  for (const area of references) field.references.push({ area, points: await seriesOf(area) });
  return field;
}

/** The parent and what it lies in, and the municipality where it is of another level than the group. */
function listReferences(group: Extract<Group, { kind: 'areas' }>, own: Area, atlas: Atlas): Area[] {
  const chain = [group.parent, ...listAncestors(group.parent, atlas)];
  const isOther = own.level !== group.level && !chain.some(({ key }) => key === own.key);
  return isOther ? [own, ...chain] : chain;
}

function listAncestors(area: Area, atlas: Atlas): Area[] {
  const parent = atlas.areas.get(Object.values(area.parents)[0] ?? '');
  return parent ? [parent, ...listAncestors(parent, atlas)] : [];
}

function withSources(areas: readonly Area[], atlas: Atlas): string[] {
  const keys = areas.flatMap((area) => {
    const { children, predecessors } = listSources(area, atlas);
    return [area, ...children, ...predecessors].map(({ key }) => key);
  });
  return [...new Set(keys)];
}

/** So many areas are read at once; in between, other requests have their turn. */
const atOnce = 40;

async function readByArea(
  db: Database,
  caller: Caller,
  { indicator, keys, asOf }: { indicator: Indicator; keys: readonly string[]; asOf: string | null },
): Promise<Map<string, StoredValue[]>> {
  const found = new Map<string, StoredValue[]>();
  for (let start = 0; start < keys.length; start += atOnce) {
    const areas = keys.slice(start, start + atOnce);
    const query = { indicator: indicator.id, definitionVersion: indicator.definitionVersion, areas, asOf };
    for (const value of await readValues(db, caller, query)) {
      const known = found.get(value.area);
      if (known) known.push(value);
      else found.set(value.area, [value]);
    }
    await turn();
  }
  return found;
}

async function readCategoryField(
  db: Database,
  caller: Caller,
  atlas: Atlas,
  { indicator, own, breakdown, fold, asOf }: ComparisonQuestion,
  dimension: string,
): Promise<Field> {
  const sources = listSources(own, atlas);
  const values = await readByArea(db, caller, { indicator, keys: withSources([own], atlas), asOf });
  const material = { indicator, area: own, ...sources, values: [...values.values()].flat() };
  const field: Field = { competitors: [], references: [] };
  for (const part of availableBreakdowns({ values: material.values, dimension, within: breakdown })) {
    const title = `${dimension}=${readBreakdown(part.breakdown)[dimension]}`;
    const name = {
      de: breakdownTitle(title, 'de', atlas.labels),
      en: breakdownTitle(title, 'en', atlas.labels),
    };
    const { points } = makeSeries(material, atlas, { breakdown: part.breakdown, fold });
    await turn();
    field.competitors.push({ key: part.category, name, isOwn: false, isMember: true, area: null, points });
  }
  field.references.push({ area: own, points: makeSeries(material, atlas, { breakdown, fold }).points });
  return field;
}
