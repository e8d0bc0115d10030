import { createHash } from 'node:crypto';
import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { dimensions } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { type Period, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { combineSeries } from '../aggregation/combine-series.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import { type Atlas, listSources } from './material.ts';

/** A figure of an indicator as staff see it, stored or combined. */
export interface ClosedFigure {
  area: string;
  breakdown: string;
  period: Period;
  point: Point;
  /** Whether it was put together: nothing is stored under its own key. */
  isDerived: boolean;
  /** A fingerprint of what it may be put together of, and one of its denominators; empty where it is stored. */
  basis: { figure: string; denominator: string };
}

/**
 * Every figure that can be asked for of an indicator, in its stored periods: for each area with values, or with
 * children or predecessors that have some, each breakdown that is stored and each that is a part of one.
 */
export function closeIndicator(
  indicator: Indicator,
  values: readonly StoredValue[],
  atlas: Atlas,
): ClosedFigure[] {
  const byArea = new Map<string, StoredValue[]>();
  for (const value of values) byArea.set(value.area, [...(byArea.get(value.area) ?? []), value]);
  const stored = new Set(values.map(keyOf));
  return [...atlas.areas.values()].flatMap((area) => {
    const { children, predecessors } = listSources(area, atlas);
    const sources = [area, ...children, ...predecessors];
    const own = sources.flatMap(({ key }) => byArea.get(key) ?? []);
    const basisOf = createFingerprints(own);
    return listBreakdowns(own).flatMap((breakdown) => {
      const asked = { indicator, area, children, predecessors, values: own, breakdown };
      const points = combineSeries({ ...asked, dimensions, fold: null, ended: atlas.ended });
      return points.map((point) => {
        const period = periodOf(point);
        const isDerived = !stored.has(keyOf({ area: area.key, breakdown, period }));
        const basis = isDerived ? basisOf(period) : { figure: '', denominator: '' };
        return { area: area.key, breakdown, period, point, isDerived, basis };
      });
    });
  });
}

function keyOf({ area, breakdown, period }: Pick<StoredValue, 'area' | 'breakdown' | 'period'>): string {
  return `${area} ${period.kind} ${period.key} ${breakdown}`;
}

/** Fingerprints of all that is stored for a period, each made once. */
function createFingerprints(values: readonly StoredValue[]): (period: Period) => ClosedFigure['basis'] {
  const known = new Map<string, ClosedFigure['basis']>();
  return ({ kind, key }) => {
    const id = `${kind} ${key}`;
    const found = known.get(id);
    if (found) return found;
    const inPeriod = values.filter(({ period }) => period.kind === kind && period.key === key);
    const numbers = (pick: (value: StoredValue) => unknown[]) =>
      hashOf(inPeriod.map((value) => JSON.stringify([value.area, value.breakdown, ...pick(value)])));
    const made = {
      figure: numbers(({ value, numerator, denominator }) => [value, numerator, denominator]),
      denominator: numbers(({ denominator }) => [denominator]),
    };
    known.set(id, made);
    return made;
  };
}

function hashOf(lines: string[]): string {
  return createHash('sha256').update(lines.sort().join('\n')).digest('base64url').slice(0, 16);
}

/** The stored breakdowns and all that are left of them without some of their dimensions. */
function listBreakdowns(values: readonly StoredValue[]): string[] {
  const found = new Set<string>();
  for (const text of new Set(values.map(({ breakdown }) => breakdown))) {
    const entries = Object.entries(readBreakdown(text));
    for (let choice = 0; choice < 2 ** entries.length; choice += 1) {
      const kept = entries.filter((_, place) => (choice >> place) % 2 === 1);
      found.add(breakdownKey(Object.fromEntries(kept)));
    }
  }
  return [...found].sort();
}

function periodOf({ period, kind }: Point): Period {
  return readPeriod(period, kind === 'day' ? 'day' : 'date');
}
