import { comparePeriods, readPeriod } from '../../data/period.ts';
import type { SameInstitutions, SameInstitutionsAnswer } from '../../data/same-institutions.ts';
import type { Point } from '../../data/series.ts';
import { availableBreakdowns } from './available-breakdowns.ts';
import { combineFigures } from './combine-figures.ts';
import { combineSeries, type SeriesInput } from './combine-series.ts';
import { canCombine, type Figure } from './figure.ts';
import { breakNote } from './notes.ts';
import type { StoredValue } from './stored.ts';

/** The dimension whose categories are institutions that report for themselves. */
export const institutionDimension = 'schule';

/**
 * Compares two periods of a series by the institutions that reported in both: for each period their figure (sum, or for
 * a rate Σ numerators ÷ Σ denominators) beside that of all that reported. An institution counts as having reported where
 * its own figure is whole and no gap, or is 0 of 0. Without `from` and `to`, the latest period and the one before.
 *
 * Takes what `combineSeries` takes; only the area's own figures are looked at, no children's. `reason` says why there is
 * no comparison: no institutions, a single period, an indicator that is never added up, a break between the two periods,
 * or no institution in both. Throws `not a period with institutions: x` for a period that none reported in.
 *
 * Source: matched sample ("matched pairs", "like-for-like"), as in index statistics on incomplete panels (ILO and others,
 * Consumer Price Index Manual: Concepts and Methods, 2020, chapter 6: matched-model comparison); methods 1.
 */
export function compareInstitutions(
  input: SeriesInput,
  asked: { from?: string | undefined; to?: string | undefined },
): SameInstitutionsAnswer {
  const own = { ...input, children: [], furtherChildren: [], predecessors: [] };
  const institutions = listInstitutions(own);
  const periods = listPeriods(institutions);
  const none = (reason: SameInstitutionsAnswer['reason']) => ({ periods, comparison: null, reason });
  if (institutions.length === 0) return none('noInstitutions');
  const figures = institutions.flatMap(({ points }) => [...points.values()]);
  if (!canCombine(figures, input.indicator)) return none('neverAdded');
  if (periods.length === 0) return none('noInstitutions');
  if (periods.length === 1) return none('onePeriod');
  const [from, to] = choosePeriods(periods, asked);
  const total = combineSeries(own);
  if (isBroken(total, from, to)) return none('break');
  const comparison = compare(institutions, { from, to, total, indicator: input.indicator });
  return comparison.institutions === 0 ? none('noneInBoth') : { periods, comparison, reason: null };
}

interface Institution {
  key: string;
  points: ReadonlyMap<string, Point>;
}

function listInstitutions(input: SeriesInput): Institution[] {
  const values = input.values.filter(({ area }) => area === input.area.key);
  const found = availableBreakdowns({ values, dimension: institutionDimension, within: input.breakdown });
  const byInstitution = new Map<string | undefined, StoredValue[]>();
  for (const value of values) {
    const institution = maybeInstitution(value.breakdown);
    const own = byInstitution.get(institution);
    if (own) own.push(value);
    else byInstitution.set(institution, [value]);
  }
  return found.map(({ category, breakdown }) => {
    const points = combineSeries({ ...input, values: byInstitution.get(category) ?? [], breakdown });
    return { key: category, points: new Map(points.map((point) => [point.period, point])) };
  });
}

function maybeInstitution(breakdown: string): string | undefined {
  const part = breakdown.split(';').find((one) => one.startsWith(`${institutionDimension}=`));
  return part?.slice(institutionDimension.length + 1);
}

/** Those of the latest period's kind in which any institution reported, the newest first. */
function listPeriods(institutions: readonly Institution[]): string[] {
  const reported = institutions.flatMap(({ points }) => [...points.values()].filter(hasReported));
  const periods = [...new Map(reported.map((point) => [point.period, point])).values()]
    .map(({ period, kind }) => readPeriod(period, kind === 'day' ? 'day' : 'date'))
    .sort(comparePeriods);
  const kind = periods.at(-1)?.kind;
  return periods
    .filter((period) => period.kind === kind)
    .map(({ key }) => key)
    .reverse();
}

function hasReported({ value, complete, gap, denominator }: Figure): boolean {
  return complete && (value !== null || (gap === 'notMeaningful' && denominator === 0));
}

/** The earlier of the two first, in whichever order they were named. */
function choosePeriods(
  periods: readonly string[],
  asked: { from?: string | undefined; to?: string | undefined },
): [string, string] {
  const place = (key: string) => {
    const at = periods.indexOf(key);
    if (at < 0) throw new Error(`not a period with institutions: ${key}`);
    return at;
  };
  const to =
    asked.to === undefined ? (asked.from === undefined || place(asked.from) > 0 ? 0 : 1) : place(asked.to);
  const before = Math.min(to + 1, periods.length - 1);
  const from = asked.from === undefined ? (before === to ? to - 1 : before) : place(asked.from);
  const [earlier, later] = [periods[Math.max(from, to)], periods[Math.min(from, to)]];
  if (earlier === undefined || later === undefined || from === to)
    throw new Error(`not two periods: ${asked.from} ${asked.to}`);
  return [earlier, later];
}

/** Whether the later period, or one after the earlier, is marked as not comparable with what was before. */
function isBroken(total: readonly Point[], from: string, to: string): boolean {
  const start = total.findIndex(({ period }) => period === from);
  const end = total.findIndex(({ period }) => period === to);
  return total.slice(start + 1, end + 1).some(({ notes }) => notes.includes(breakNote));
}

function compare(
  institutions: readonly Institution[],
  {
    from,
    to,
    total,
    indicator,
  }: { from: string; to: string; total: readonly Point[] } & Pick<SeriesInput, 'indicator'>,
): SameInstitutions {
  const pairs = institutions
    .map(({ key, points }) => ({ key, before: points.get(from), after: points.get(to) }))
    .filter(({ before, after }) => before !== undefined || after !== undefined);
  const same = pairs.flatMap(({ before, after }) =>
    before && after && hasReported(before) && hasReported(after) ? [{ before, after }] : [],
  );
  const side = (period: string, which: 'before' | 'after') => {
    const figures = same.map((pair) => pair[which]);
    return {
      period,
      all: figureOf(total.find((point) => point.period === period)),
      reported: pairs.filter((pair) => isReported(pair[which])).length,
      same: figureOf(figures.length === 0 ? undefined : addUp(figures, indicator)),
    };
  };
  return {
    from: side(from, 'before'),
    to: side(to, 'after'),
    institutions: same.length,
    leftOut: pairs.flatMap(({ key, before, after }) => {
      const why = whyLeftOut(before, after);
      return why ? [{ key, name: key, why }] : [];
    }),
  };
}

function isReported(point: Point | undefined): boolean {
  return point !== undefined && hasReported(point);
}

function whyLeftOut(
  before: Point | undefined,
  after: Point | undefined,
): SameInstitutions['leftOut'][number]['why'] | undefined {
  const [was, is] = [isReported(before), isReported(after)];
  if (was && is) return undefined;
  if (was) return 'onlyBefore';
  return is ? 'onlyAfter' : 'noFigure';
}

function addUp(figures: readonly Figure[], indicator: SeriesInput['indicator']): Figure {
  return combineFigures(figures, {
    indicator,
    how: 'parts',
    present: figures.length,
    expected: figures.length,
    notes: [],
    late: 'gap',
    institutions: 'sum',
  });
}

function figureOf(figure: Figure | undefined): SameInstitutions['from']['all'] {
  const { value, numerator, denominator } = figure ?? { value: null, numerator: null, denominator: null };
  return { value, numerator, denominator };
}
