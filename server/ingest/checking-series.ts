import type { Point, PointFinding, Rule, Series, StoredPoint } from '../../importers/checks/check.ts';
import { problemOf } from '../../importers/checks/check.ts';
import { createSeriesChecks } from '../../importers/checks/check-series.ts';
import { groupBy } from '../../importers/checks/grouping.ts';
import type { ImportContext } from '../../importers/importer.ts';
import type { PastFigure } from '../database/past-figures.ts';
import type { NotedSeries } from '../database/series-memory.ts';
import { named, type StagedFigures, type StagedKey, type StagedKeys } from '../database/staged-figures.ts';
import type { createFound } from './merge-problems.ts';
import type { Past } from './past.ts';

/** More findings than a person looks through are counted; their places in the file are not looked up. */
const mostPlaces = 2000;

interface SeriesChecking {
  staged: StagedFigures;
  series: Iterable<NotedSeries>;
  stored: readonly PastFigure[];
  context: ImportContext;
  past: Pick<Past, 'versions'>;
  /** Format and table code of the file. */
  source: string;
}

interface Noted {
  rule: Rule;
  finding: PointFinding;
  key: StagedKey;
}

/** Looks at the series of a delivery one after the other, each beside what is stored of it. */
export function checkSeries(
  { staged, series, stored, context, past, source }: SeriesChecking,
  found: ReturnType<typeof createFound>,
): void {
  const { keys } = staged;
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const storedSeries = groupBy(stored, seriesName);
  const { versions } = past;
  const checks = createSeriesChecks({ ...context, source, versions });
  const noted: Noted[] = [];
  const further = new Map<Rule, number>();
  for (const one of series) {
    const indicator = indicators.get(named(keys.indicators, one.indicator));
    if (!indicator) continue;
    const area = named(keys.areas, one.area);
    const breakdown = named(keys.breakdowns, one.breakdown);
    const beside = storedSeries.get(seriesName({ indicator: indicator.id, area, breakdown })) ?? [];
    const whole: Series = {
      ...{ indicator, area, breakdown },
      delivered: pointsOf(staged.hasRepetitions ? withoutRepeated(one.numbers) : one.numbers, keys),
      stored: beside.flatMap((figure) => maybeStoredPoint(figure, indicator.factor)),
    };
    for (const { rule, finding } of checks.add(whole)) {
      const period = maybePeriodOf(one, finding, keys);
      if (period === undefined) continue;
      const key = { ...one, period };
      if (noted.length < mostPlaces) noted.push({ rule, finding, key });
      else further.set(rule, (further.get(rule) ?? 0) + 1);
    }
  }
  addNoted(noted, staged.places(noted.map(({ key }) => key)), found);
  for (const [rule, count] of further) found.addFurther(rule, count);
  for (const problem of checks.finish()) found.add(problem);
}

/** Of the series itself: a day and a reference date share their text, but are two periods. */
function maybePeriodOf(
  { numbers }: NotedSeries,
  finding: PointFinding,
  keys: StagedKeys,
): number | undefined {
  return numbers.find(({ period }) => named(keys.periods, period).key === finding.period)?.period;
}

/** In the order of the file, those first of which not all are kept. */
function addNoted(
  noted: readonly Noted[],
  places: readonly ({ line: number; column: number } | undefined)[],
  found: ReturnType<typeof createFound>,
): void {
  const placed = noted.flatMap(({ rule, finding }, index) => {
    const place = places[index];
    return place ? [{ rule, text: finding.text, message: finding.message, ...place }] : [];
  });
  placed.sort((one, other) => one.line - other.line || one.column - other.column);
  for (const { rule, ...finding } of placed) found.add(problemOf(rule, finding));
}

function seriesName({
  indicator,
  area,
  breakdown,
}: Pick<PastFigure, 'indicator' | 'area' | 'breakdown'>): string {
  return `${indicator}|${area}|${breakdown}`;
}

function pointsOf(numbers: NotedSeries['numbers'], keys: StagedKeys): Point[] {
  return numbers.map(({ period, value, denominator }) => ({
    period: named(keys.periods, period),
    value,
    denominator,
  }));
}

/** A key that came twice is left out: whichever number is meant, `repetitions.ts` has dealt with it. */
function withoutRepeated(numbers: NotedSeries['numbers']): NotedSeries['numbers'] {
  const times = new Map<number, number>();
  for (const { period } of numbers) times.set(period, (times.get(period) ?? 0) + 1);
  return numbers.filter(({ period }) => times.get(period) === 1);
}

function maybeStoredPoint(figure: PastFigure, factor: number): StoredPoint[] {
  const { period, value, numerator, denominator, gap, source } = figure;
  if (gap !== null) return [];
  if (value !== null) return [{ period, value, denominator: null, source }];
  if (numerator === null || denominator === null || denominator === 0) return [];
  return [{ period, value: (factor * numerator) / denominator, denominator, source }];
}
