import { dimensions } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { areasInSums } from '../../importers/checks/areas-differ.ts';
import { problemOf, type Return } from '../../importers/checks/check.ts';
import { groupBy } from '../../importers/checks/grouping.ts';
import { type LeftOut, notCheckedProblem } from '../../importers/checks/not-checked.ts';
import { breakdownsInSums } from '../../importers/checks/parts-differ.ts';
import { areaChecks, periodChecks, returnsChecks } from '../../importers/checks/registry.ts';
import type { ImportContext } from '../../importers/importer.ts';
import type { PastFigure } from '../database/past-figures.ts';
import type { StagedCell, StagedFigures } from '../database/staged-figures.ts';
import { checkSeries } from './checking-series.ts';
import { createFound, type Found } from './merge-problems.ts';
import type { Past } from './past.ts';

export interface Checking {
  staged: StagedFigures;
  context: ImportContext;
  past: Past;
  /** Format and table code of the file. */
  source: string;
}

/**
 * Runs the checks that look at more than one figure over a staged delivery. All they find are warnings and hints:
 * nothing is taken out. What is too much to be looked at is named.
 */
export async function checkStaged({ staged, context, past, source }: Checking): Promise<Found> {
  const found = createFound();
  const leaveOut = (left: LeftOut) => found.add(notCheckedProblem(left));
  const labels = new Map([...past.labels, ...staged.labels]);
  const stored = await readPast(staged, context, past);
  if (!stored) leaveOut({ what: 'stored', most: past.mostFigures });

  checkSums({ staged, context, past, labels, stored: stored ?? [] }, found);
  checkReturns(staged, stored ?? [], { ...context, labels }, found);
  const series = staged.maybeSeries();
  if (series) checkSeries({ staged, series, stored: stored ?? [], context, past, source }, found);
  else leaveOut({ what: 'series', most: staged.mostNoted });
  return found;
}

async function readPast(
  { keys }: StagedFigures,
  context: ImportContext,
  past: Past,
): Promise<readonly PastFigure[] | undefined> {
  const delivered = new Set(keys.indicators);
  const indicators = context.indicators.flatMap(({ id, definitionVersion }) =>
    delivered.has(id) ? [{ indicator: id, definitionVersion }] : [],
  );
  const areas = keys.areas.filter(isThere);
  return indicators.length === 0 ? [] : past.figures({ indicators, areas });
}

interface SumsChecking extends Omit<Checking, 'source'> {
  labels: ReadonlyMap<string, string>;
  stored: readonly PastFigure[];
}

function checkSums(
  { staged, context, past, labels, stored }: SumsChecking,
  found: ReturnType<typeof createFound>,
): void {
  const { keys } = staged;
  const { places } = past;
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const parts = areaChecks.map((rule) => ({ rule, check: rule.open({ ...context, dimensions, labels }) }));
  const both = [...keys.breakdowns.filter(isThere), ...stored.map(({ breakdown }) => breakdown)];
  const breakdowns = breakdownsInSums(both, dimensions);
  const inSums = stored.filter(({ breakdown }) => breakdowns.has(breakdown));
  const beside = groupBy(inSums, ({ indicator, area }) => `${indicator}|${area}`);
  for (const cells of staged.byArea(breakdowns)) {
    const { area } = firstOf(cells);
    const indicator = indicatorOf(cells, indicators);
    const figures = { indicator, area, cells, stored: beside.get(`${indicator.id}|${area}`) ?? [] };
    for (const { check } of parts) check.add(figures);
  }
  const sums = periodChecks.map((rule) => ({ rule, check: rule.open({ ...context, places }) }));
  for (const cells of staged.byPeriod(areasInSums(keys.areas.filter(isThere), places))) {
    const { breakdown, period } = firstOf(cells);
    const indicator = indicatorOf(cells, indicators);
    for (const { check } of sums) check.add({ indicator, breakdown, period, cells });
  }
  for (const { rule, check } of [...parts, ...sums])
    for (const finding of check.finish()) found.add(problemOf(rule, finding));
}

/** At 0 the keys have nothing. */
function isThere(key: string | undefined): key is string {
  return key !== undefined;
}

function checkReturns(
  staged: StagedFigures,
  stored: readonly PastFigure[],
  context: ImportContext & { labels: ReadonlyMap<string, string> },
  found: ReturnType<typeof createFound>,
): void {
  const delivered = staged.returns();
  if (delivered.length === 0) return;
  const replaced = new Set(delivered.map(keyOf));
  const kept = stored.filter((figure) => !replaced.has(keyOf(figure)));
  const all = [
    ...delivered.flatMap((cell) => maybeReturn(cell, cell)),
    ...kept.flatMap((figure) => maybeReturn(figure, null)),
  ];
  for (const [area, returns] of groupBy(all, (one) => one.area)) {
    for (const rule of returnsChecks) {
      for (const finding of rule.check({ area, returns }, context)) found.add(problemOf(rule, finding));
    }
  }
}

function maybeReturn(
  { indicator, area, breakdown, period, reported, due }: StagedCell | PastFigure,
  place: { line: number; column: number } | null,
): (Return & { area: string })[] {
  if (due === null || reported === null) return [];
  const at = place ? { line: place.line, column: place.column } : { line: null, column: null };
  return [{ indicator, area, breakdown, period, reported, due, ...at }];
}

function keyOf({ indicator, area, breakdown, period }: StagedCell | PastFigure): string {
  return [indicator, area, breakdown, period.kind, period.key].join('|');
}

function firstOf(cells: readonly StagedCell[]): StagedCell {
  const [first] = cells;
  if (!first) throw new Error('no figures');
  return first;
}

function indicatorOf(cells: readonly StagedCell[], indicators: ReadonlyMap<string, Indicator>): Indicator {
  const { indicator } = firstOf(cells);
  const known = indicators.get(indicator);
  if (!known) throw new Error(`unknown indicator: ${indicator}`);
  return known;
}
