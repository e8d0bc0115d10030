import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle, dimensions, maybeIndicator } from '../../data/catalogue/index.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { PeriodKind } from '../../data/period.ts';
import type { Series } from '../../data/series.ts';
import { assessTarget } from '../aggregation/assess-target.ts';
import { combineSeries } from '../aggregation/combine-series.ts';
import { maybeMissing, missingNote } from '../aggregation/notes.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { type Atlas, type Material, type ReadValues, readMaterial } from './material.ts';

/**
 * The targets with their series and computed states on an ISO day: from the current values, those as of an ISO time, or
 * others where `read` is given.
 */
export async function readAssessedTargets(
  db: Database,
  caller: Caller,
  atlas: Atlas,
  question: { targets: readonly Target[]; today: string; asOf?: string | null; read?: ReadValues },
): Promise<AssessedTarget[]> {
  const assessed: AssessedTarget[] = [];
  for (const target of question.targets) {
    const indicator = findIndicator(target);
    const area = atlas.areas.get(target.area);
    if (!area) throw new Error(`target without a known area: ${target.key}`);
    const { asOf = null, read } = question;
    const material = await readMaterial(db, caller, atlas, { indicator, area, asOf, read });
    const series = makeSeries(material, atlas, { breakdown: target.breakdown, fold: target.fold });
    const assessment = assessTarget({ target, indicator, points: series.points, asOf: question.today });
    assessed.push({
      target,
      indicator: pickWords(indicator),
      areaName: area.name,
      breakdownLabel: series.breakdownLabel,
      series,
      assessment,
    });
  }
  return assessed;
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
    points: combineSeries({ ...material, dimensions, ended: atlas.ended, ...wanted }).map((point) => ({
      ...point,
      notes: point.notes.map((note) => nameMissing(note, atlas)),
    })),
  };
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

function pickWords(indicator: Indicator): AssessedTarget['indicator'] {
  const { id, title, short, unit, symbol, decimals, polarity } = indicator;
  return { id, title, short, unit, symbol, decimals, polarity };
}
