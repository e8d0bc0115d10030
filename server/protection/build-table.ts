import type { Dimension, Indicator } from '../../data/indicator.ts';
import { addAreaSums, type Composition } from './area-sums.ts';
import { addBreakdownSums } from './breakdown-sums.ts';
import type { Edition, EditionFigure } from './edition.ts';
import type { PartCell } from './figure-cells.ts';
import { type FigureIndex, type IndexedFigure, indexFigures } from './figure-index.ts';
import { addIndicatorBounds } from './indicator-bounds.ts';
import { spreadKnowledge } from './known-cells.ts';
import { createSums, type Sums, type Whole } from './sums.ts';
import type { Cell, ProtectionTable } from './table.ts';
import { addTimeSums } from './time-sums.ts';

/** What the sums of all indicators are found by. */
export interface TableQuestion {
  /** What the audience knows or will know; where a count is in several, the first says what it is held against. */
  editions: readonly Edition[];
  /** Releases for others: what they withhold is withheld again first, so that two releases don't give each other away. */
  alike?: readonly Edition[];
  indicators: readonly Indicator[];
  dimensions: readonly Dimension[];
  /** By area key. */
  compositions: ReadonlyMap<string, Composition>;
}

/** A table to be protected with what its cells and relations stand for. */
export interface BuiltTable {
  table: ProtectionTable;
  /** The counts of every figure; undefined where it isn't known how many persons it counts. */
  cellsOf: ReadonlyMap<EditionFigure, readonly PartCell[] | undefined>;
  /** Units that an earlier release withheld and the one to be made doesn't have: they can't be shown any more. */
  withheldBefore: ReadonlySet<string>;
  wholes: ReadonlyMap<string, Whole>;
}

/**
 * The table of everything that an audience can put together of some releases: each count once, the sums between them in
 * each release, and which of them it knows for sure. What an earlier release showed stays known; a count that has
 * changed since is another cell, with the sums of its own release, so that the difference of two releases is among what
 * is computed with. A count that follows from known ones alone is known.
 *
 * Method: Zielkreis, methods 7; linked tables as in Hundepool et al. 2012, "Statistical Disclosure Control", 4.2.1.
 */
export function buildTable(question: TableQuestion): BuiltTable {
  const { editions, indicators, dimensions, compositions, alike = [] } = question;
  const sums = createSums();
  const cells = new Map<string, Cell>();
  const known = { published: new Set<string>(), shown: new Set<string>() };
  const cellsOf = new Map<EditionFigure, readonly PartCell[] | undefined>();
  const withheld = new Set<string>();
  const upcoming = new Set<string>();
  for (const edition of editions) {
    const indexed = indexEdition(edition, indicators);
    const figures = indexed.flatMap((index) => index.figures);
    for (const { figure, cells: found } of figures) cellsOf.set(figure, found);
    addCells(edition, figures, cells, known);
    for (const unit of unitsOf(edition, figures)) (edition.withheld ? withheld : upcoming).add(unit);
    for (const index of indexed) {
      addBreakdownSums(index, dimensions, sums);
      addAreaSums(index, compositions, sums);
      addTimeSums(index, sums);
    }
    addIndicatorBounds(indexed, sums);
  }
  const alikeUnits = alike.flatMap((edition) =>
    unitsOf(
      edition,
      indexEdition(edition, indicators).flatMap(({ figures }) => figures),
    ),
  );
  const isUpcoming = editions.some((edition) => edition.withheld === null);
  const settled = knownCells(known, sums, isUpcoming);
  const all = [...cells.values(), ...sums.rests].map((cell) => ({ ...cell, isKnown: settled.has(cell.id) }));
  return {
    table: {
      cells: all,
      relations: sums.relations,
      losses: lossesOf(cells, [...withheld, ...alikeUnits, ...sums.rests.map(({ unit }) => unit)]),
    },
    cellsOf,
    withheldBefore: new Set([...withheld].filter((unit) => !upcoming.has(unit))),
    wholes: sums.wholes,
  };
}

function indexEdition({ figures }: Edition, indicators: readonly Indicator[]): FigureIndex[] {
  return indicators.map((indicator) =>
    indexFigures(
      figures.filter((figure) => figure.indicator === indicator.id),
      indicator,
    ),
  );
}

/**
 * What can't be hidden: for a release that is to be made, everything that follows from what was shown before. Where
 * releases are audited, only what was shown itself and what official statistics give away: what else follows from
 * them is what the audit looks for.
 */
function knownCells({ published, shown }: Known, { relations }: Sums, isUpcoming: boolean): Set<string> {
  if (isUpcoming) return spreadKnowledge(new Set([...published, ...shown]), relations);
  return new Set([...spreadKnowledge(published, relations), ...shown]);
}

function lossesOf(cells: ReadonlyMap<string, Cell>, cheap: readonly string[]): Map<string, number> {
  const losses = new Map<string, number>();
  for (const { unit, value } of cells.values()) losses.set(unit, (losses.get(unit) ?? 1) + value);
  for (const unit of cheap) losses.set(unit, nearlyNothing);
  return losses;
}

interface Known {
  published: Set<string>;
  shown: Set<string>;
}

/** What nobody gets to see anyway is hidden first. */
const nearlyNothing = 0.001;

function addCells(
  edition: Edition,
  figures: readonly IndexedFigure[],
  cells: Map<string, Cell>,
  known: Known,
): void {
  const own = new Map<string, Cell>();
  for (const { figure, cells: found } of figures) {
    const hidden = edition.withheld?.get(figure);
    for (const { part, id, value, unit } of found ?? []) {
      if (figure.isExempt) known.published.add(id);
      if (edition.withheld !== null && !hidden?.has(part)) known.shown.add(id);
      const other = own.get(id);
      const threshold = Math.max(figure.threshold, other?.threshold ?? 0);
      const showsZero = figure.showsZero && (other?.showsZero ?? true);
      own.set(id, { id, value, unit, threshold, showsZero, isKnown: false });
    }
  }
  for (const [id, cell] of own) if (!cells.has(id)) cells.set(id, cell);
}

function unitsOf({ withheld }: Edition, figures: readonly IndexedFigure[]): string[] {
  return figures.flatMap(({ figure, cells }) =>
    (cells ?? [])
      .filter(({ part }) => withheld === null || withheld.get(figure)?.has(part))
      .map(({ unit }) => unit),
  );
}
