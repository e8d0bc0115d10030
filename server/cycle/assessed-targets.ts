import { setImmediate as letOthersIn } from 'node:timers/promises';
import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle, dimensions, maybeIndicator } from '../../data/catalogue/index.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Override } from '../../data/override.ts';
import type { PeriodKind } from '../../data/period.ts';
import type { PartsDifference, Series } from '../../data/series.ts';
import { assessTarget } from '../aggregation/assess-target.ts';
import { breaksOf } from '../aggregation/breaks.ts';
import { combineSeries, type SeriesInput } from '../aggregation/combine-series.ts';
import { maybeMissing, missingNote } from '../aggregation/notes.ts';
import { correctDistinct, inferTrend } from '../aggregation/trend.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { readOpenPapers } from './closed-decisions.ts';
import { withKnownBaseline } from './known-baseline.ts';
import { type Atlas, type Material, type ReadValues, readMaterial } from './material.ts';
import { tellDifferences } from './parts-differences.ts';

/**
 * The targets with their series and computed states on an ISO day: from the current values, those as of an ISO time, or
 * others where `read` is given. `overrides` are the experts' assessments that stand beside them, by target.
 */
export async function readAssessedTargets(
  db: Database,
  caller: Caller,
  atlas: Atlas,
  question: {
    targets: readonly Target[];
    today: string;
    asOf?: string | null;
    read?: ReadValues;
    overrides?: ReadonlyMap<string, Override>;
  },
): Promise<AssessedTarget[]> {
  const assessed: AssessedTarget[] = [];
  const openPapers = await readOpenPapers(db, caller, { asOf: null, ...question });
  for (const stored of question.targets) {
    // A simulation takes milliseconds: many targets in a row must not keep others waiting.
    await letOthersIn();
    const indicator = findIndicator(stored);
    const area = atlas.areas.get(stored.area);
    if (!area) throw new Error(`target without a known area: ${stored.key}`);
    const { asOf = null, read, overrides } = question;
    const material = await readMaterial(db, caller, atlas, { indicator, area, asOf, read });
    const series = makeSeries(material, atlas, { breakdown: stored.breakdown, fold: stored.fold });
    const target = withKnownBaseline(stored, indicator, series, { ...caller, openPapers });
    const assessment = assessTarget({ target, indicator, points: series.points, asOf: question.today });
    assessed.push({
      target,
      indicator: pickWords(indicator),
      areaName: area.name,
      breakdownLabel: series.breakdownLabel,
      series,
      differences: shownDifferences(tellDifferences(material, atlas, stored.breakdown), series),
      assessment,
      trend: inferTrend(series.points, indicator, question.today),
      override: overrides?.get(target.key) ?? null,
    });
  }
  return correctTrends(assessed);
}

/** A figure that is folded from shorter periods is no delivered total. */
function shownDifferences(differences: readonly PartsDifference[], { points }: Series): PartsDifference[] {
  const shown = new Set(points.filter(({ how }) => how !== 'periods').map(({ period }) => period));
  return differences.filter(({ period }) => shown.has(period));
}

function correctTrends(assessed: readonly AssessedTarget[]): AssessedTarget[] {
  const trends = correctDistinct(
    assessed.map(({ target: { indicator, area, breakdown, fold }, trend }) => ({
      series: JSON.stringify([indicator, area, breakdown, fold]),
      trend,
    })),
  );
  return assessed.map((one, i) => ({ ...one, trend: trends[i] ?? one.trend }));
}

/**
 * One series out of the material, folded into `fold` where it is given. Among others inside a breakdown `within`, it
 * is named by what it adds to that.
 */
export function makeSeries(
  material: Material,
  atlas: Atlas,
  wanted: { breakdown: string; fold: PeriodKind | null; within?: string },
): Series {
  const added = addedTo(wanted.within ?? '', wanted.breakdown);
  const { indicator, area } = material;
  return {
    indicator: indicator.id,
    definitionVersion: indicator.definitionVersion,
    area: area.key,
    areaName: area.name,
    breakdown: wanted.breakdown,
    breakdownLabel: {
      de: breakdownTitle(added, 'de', atlas.labels),
      en: breakdownTitle(added, 'en', atlas.labels),
    },
    role: inferRole(added),
    points: combineSeries(inputOf(material, atlas, wanted)).map((point) => ({
      ...point,
      notes: point.notes.map((note) => nameMissing(note, atlas)),
    })),
  };
}

/** What the series is combined from, with all that is known of it. */
export function inputOf(
  material: Material,
  atlas: Atlas,
  { breakdown, fold }: { breakdown: string; fold: PeriodKind | null },
): SeriesInput {
  const { indicator, area } = material;
  const breaks = breaksOf(atlas.breaks, { indicator: indicator.id, area: area.key, breakdown });
  return { ...material, dimensions, ended: atlas.ended, breakdown, fold, breaks };
}

/** The part of a breakdown that `within` does not say already; all of it where they are the same. */
function addedTo(within: string, breakdown: string): string {
  const outer = readBreakdown(within);
  const added = Object.entries(readBreakdown(breakdown)).filter(([id]) => !(id in outer));
  return added.length === 0 ? breakdown : breakdownKey(Object.fromEntries(added));
}

/** A missing category is named as the files and the school register name it. */
function nameMissing(note: string, atlas: Atlas): string {
  const category = maybeMissing(note);
  const isCategory = category?.includes('=') ?? false;
  return category && isCategory ? missingNote(breakdownTitle(category, 'de', atlas.labels)) : note;
}

function inferRole(breakdown: string): Series['role'] {
  if (breakdown === '') return 'total';
  const parts = breakdown.split(';').map((part) => part.split('='));
  const isPart = parts.every(([id, key]) => {
    const dimension = dimensions.find((candidate) => candidate.id === id);
    const role = dimension?.categories.find((category) => category.key === key)?.role ?? dimension?.openRole;
    return role === 'part';
  });
  return isPart ? 'part' : 'darunter';
}

function findIndicator(target: Target): Indicator {
  const indicator = maybeIndicator(target.indicator);
  if (indicator?.definitionVersion === target.definitionVersion) return indicator;
  throw new Error(`target without a known indicator: ${target.key}`);
}

export function pickWords(indicator: Indicator): AssessedTarget['indicator'] {
  const { id, title, short, unit, symbol, decimals, polarity } = indicator;
  return { id, title, short, unit, symbol, decimals, polarity };
}
