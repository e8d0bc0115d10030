import { isValidOn } from '../../data/area.ts';
import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { maybeContainingPeriod } from '../../data/foldings.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import { comparePeriods, type Period, type PeriodKind } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { maybeSumOfChildren, maybeSumOfPredecessors, type Place } from './along-areas.ts';
import { createBreakdownSums } from './along-breakdowns.ts';
import { maybeFold, type Timed } from './along-time.ts';
import { type Break, boundaryBreaks, markBreaks } from './breaks.ts';
import { type Figure, isLate, maybeBest } from './figure.ts';
import { maybeInterval } from './point-interval.ts';
import type { StoredValue } from './stored.ts';
import { storedFigure } from './stored-figure.ts';
import { indexValues, periodId, type Slot, type ValueIndex } from './value-index.ts';

/** What a series is asked for, and all that is stored of it. */
export interface SeriesInput {
  indicator: Pick<Indicator, 'id' | 'definitionVersion' | 'aggregation' | 'factor' | 'overTime' | 'interval'>;
  /** The catalogue's dimensions: they say which categories are parts. */
  dimensions: readonly Dimension[];
  area: Place;
  /** All areas, dissolved ones too, that have `area` as parent in one hierarchy; empty where nothing is to be summed. */
  children: readonly Place[];
  /** The same for each further hierarchy: for a period the one counts that is most complete, among equals the first. */
  furtherChildren?: readonly (readonly Place[])[];
  /** All areas that `area` or one of them followed; only those with `area` as sole successor are used. */
  predecessors: readonly Place[];
  /**
   * All current values of the indicator for the area, its children and predecessors: every breakdown and kind of
   * period, in any order.
   */
  values: readonly StoredValue[];
  /** Canonical text of the wanted breakdown, '' for the total. */
  breakdown: string;
  /** Kind of period to fold into; null leaves the periods as stored. */
  fold: PeriodKind | null;
  /** Last days of categories that ended, by `dimension=category` (`schule=12345` → `2021-07-31`). */
  ended?: ReadonlyMap<string, string>;
  /** Stated breaks; those that the area's history tells are found here. */
  breaks?: readonly Break[];
}

/**
 * The series of an indicator for one area and breakdown, in time order. For each period, the first that holds: the
 * figure delivered for exactly this area and breakdown; the best sum over finer breakdowns; the sum of the area's
 * children; the sum of its predecessors. A whole figure comes before an incomplete one, and that before a gap. Rates
 * as delivered, medians, indices, and means without their number of cases are shown where delivered and never combined.
 * Each point carries the interval that the indicator declares.
 *
 * Throws `definition versions can't be mixed: x` where a value of another definition version is handed in.
 *
 * Method: Zielkreis, methods 1.
 */
export function combineSeries(input: SeriesInput): Point[] {
  refuseOtherDefinitions(input);
  const index = indexValues(input.values);
  const stored = combineStoredPeriods(input, index);
  const timed = input.fold === null ? stored : foldSeries(stored, input.fold, input);
  timed.sort((a, b) => comparePeriods(a.period, b.period));
  const breaks = [...(input.breaks ?? []), ...boundaryBreaks(input.area, input.predecessors)];
  const points = timed.map((one) => toPoint(one, input.indicator));
  return markBreaks(points, timed, breaks, input.indicator);
}

function refuseOtherDefinitions({ indicator, values }: SeriesInput): void {
  const other = values.find(
    ({ definitionVersion }) =>
      definitionVersion !== undefined && definitionVersion !== indicator.definitionVersion,
  );
  if (other)
    throw new Error(`definition versions can't be mixed: ${indicator.id} ${other.definitionVersion}`);
}

function combineStoredPeriods(input: SeriesInput, index: ValueIndex): Timed[] {
  const places = [input.area, ...hierarchiesOf(input).flat(), ...input.predecessors];
  const figures = new Map(places.map((place) => [place.key, ownFigures(input, index.get(place.key) ?? [])]));
  const periods = new Map<string, Period>();
  for (const place of places) {
    for (const { period } of index.get(place.key) ?? []) periods.set(periodId(period), period);
  }
  return [...periods.values()].flatMap((period) => {
    const id = periodId(period);
    const figure = figureOfArea(input, period, (place) => figures.get(place.key)?.get(id));
    return figure ? [{ period, figure }] : [];
  });
}

function hierarchiesOf({ children, furtherChildren = [] }: SeriesInput): (readonly Place[])[] {
  return [children, ...furtherChildren];
}

/** The figures that an area's own values give, by period. */
function ownFigures(input: SeriesInput, slots: readonly Slot[]): Map<string, Own> {
  const sumsOf = createBreakdownSums(slots, {
    indicator: input.indicator,
    dimensions: input.dimensions,
    wanted: readBreakdown(input.breakdown),
    ended: input.ended ?? new Map(),
  });
  const wanted = breakdownKey(readBreakdown(input.breakdown));
  const figures = new Map<string, Own>();
  for (const slot of slots) {
    const exact = slot.exact.get(wanted);
    const delivered = exact ? storedFigure(exact.stored, input.indicator) : undefined;
    const isDelivered = delivered !== undefined && !isLate(delivered.gap);
    const figure = isDelivered ? delivered : maybeBest([sumsOf(slot)[0]?.figure, delivered]);
    if (figure) figures.set(periodId(slot.period), { figure, isDelivered });
  }
  return figures;
}

interface Own {
  figure: Figure;
  isDelivered: boolean;
}

/**
 * A delivered figure wins even where it is a gap: adding up what the source withheld would undo that. Only a late one
 * may be replaced by a sum, and a gap for a time in which the area did not exist by its predecessors.
 */
function figureOfArea(
  input: SeriesInput,
  period: Period,
  ownOf: (place: Place) => Own | undefined,
): Figure | undefined {
  const { indicator, area, predecessors } = input;
  const own = ownOf(area);
  const figureOf = (place: Place) => ownOf(place)?.figure;
  const existed = isValidOn(area, period.end);
  if (own?.isDelivered && (existed || own.figure.value !== null)) return own.figure;
  const before = maybeSumOfPredecessors(area, predecessors, period, indicator, figureOf);
  if (own?.isDelivered) return before ?? own.figure;
  const sums = hierarchiesOf(input).map((children) =>
    maybeSumOfChildren(children, period, indicator, figureOf),
  );
  return maybeBest([own?.figure, ...sums.sort(byCoverage), before]);
}

/** Of two hierarchies that both lack children, the one that lacks the smaller share. */
function byCoverage(a: Figure | undefined, b: Figure | undefined): number {
  return shareMissing(a) - shareMissing(b);
}

function shareMissing(figure: Figure | undefined): number {
  const { present, expected } = figure ?? { present: null, expected: null };
  return present === null || expected === null || expected === 0 ? 1 : 1 - present / expected;
}

function foldSeries(stored: readonly Timed[], fold: PeriodKind, { indicator }: SeriesInput): Timed[] {
  const wholes = new Map(
    stored.filter(({ period }) => period.kind === fold).map((one) => [one.period.key, one]),
  );
  const inside = new Map<string, { whole: Period; byKind: Map<PeriodKind, Timed[]> }>();
  for (const one of stored) {
    const whole = maybeContainingPeriod(one.period, fold);
    if (!whole) continue;
    const entry = inside.get(whole.key) ?? { whole, byKind: new Map<PeriodKind, Timed[]>() };
    inside.set(whole.key, entry);
    entry.byKind.set(one.period.kind, [...(entry.byKind.get(one.period.kind) ?? []), one]);
  }
  for (const [key, { whole, byKind }] of inside) {
    const stated = wholes.get(key);
    if (stated && isStated(stated.figure)) continue;
    const folded = [...byKind.values()].map((parts) => maybeFold(parts, whole, indicator));
    const best = maybeBestTimed([stated, ...folded]);
    if (best) wholes.set(key, best);
  }
  const kept = [...wholes.values()];
  return [...kept, ...stored.filter((one) => isLooseRange(one, kept))];
}

/** A figure for the whole period that stands in a file, and be it a gap, is not made from shorter ones. */
function isStated({ how, gap }: Figure): boolean {
  return (how === 'delivered' || how === 'computed') && !isLate(gap);
}

/** A figure for a free range is shown beside the whole periods where none of them covers its time. */
function isLooseRange({ period }: Timed, kept: readonly Timed[]): boolean {
  if (period.kind !== 'range') return false;
  return !kept.some((whole) => whole.period.start <= period.end && period.start <= whole.period.end);
}

function maybeBestTimed(candidates: readonly (Timed | undefined)[]): Timed | undefined {
  const best = maybeBest(candidates.map((candidate) => candidate?.figure));
  return candidates.find((candidate) => candidate !== undefined && candidate.figure === best);
}

function toPoint({ period, figure }: Timed, indicator: SeriesInput['indicator']): Point {
  const interval = maybeInterval(figure, indicator) ?? null;
  return { period: period.key, kind: period.kind, ...figure, interval };
}
