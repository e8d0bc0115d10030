import type { Indicator } from '../../data/indicator.ts';
import type { FigurePart } from '../../data/release.ts';
import type { EditionFigure } from './edition.ts';
import { maybeFigureCells, type PartCell } from './figure-cells.ts';

/** A figure with its counts. */
export interface IndexedFigure {
  figure: EditionFigure;
  /** Undefined where nobody knows how many persons it counts. */
  cells: readonly PartCell[] | undefined;
}

/** The figures of one indicator in one release. */
export interface FigureIndex {
  indicator: Indicator;
  figures: readonly IndexedFigure[];
  /** Area → period → breakdown. */
  at: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, IndexedFigure>>>;
}

export function indexFigures(figures: readonly EditionFigure[], indicator: Indicator): FigureIndex {
  const indexed = figures.map((figure) => ({ figure, cells: maybeFigureCells(figure, indicator) }));
  const at = new Map<string, Map<string, Map<string, IndexedFigure>>>();
  for (const one of indexed) {
    const { area, period, breakdown } = one.figure;
    const periods = at.get(area) ?? new Map<string, Map<string, IndexedFigure>>();
    at.set(area, periods);
    const id = `${period.kind} ${period.key}`;
    periods.set(id, (periods.get(id) ?? new Map<string, IndexedFigure>()).set(breakdown, one));
  }
  return { indicator, figures: indexed, at };
}

/** The parts of a figure that add up on their own: what is left of a rate follows from the others. */
export const summedParts: readonly FigurePart[] = ['value', 'numerator', 'denominator'];

export function maybePart(one: IndexedFigure | undefined, part: FigurePart): PartCell | undefined {
  return one?.cells?.find((cell) => cell.part === part);
}

/** How a sum whose whole is this figure is held against, and named. */
export function wholeOf({ figure }: IndexedFigure) {
  const { area, breakdown, period, threshold, showsZero } = figure;
  return { where: { area, breakdown, period: period.key }, threshold, showsZero };
}
