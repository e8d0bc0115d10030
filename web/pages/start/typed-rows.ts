import type { Indicator } from '../../../data/indicator.ts';
import type { Fault } from '../../inputs/error-summary.tsx';
import { type FigureFault, figureField, findFigureFaults } from '../data/entry/figure-faults.ts';
import { emptyFigure, hasParts, type TypedFigure } from '../data/entry/single-figures.ts';
import type { StartRow } from './start-draft.ts';

/** The rows that something stands in as figures of the own municipality, each with its place among the rows. */
export function figuresOf(
  rows: readonly StartRow[],
  indicator: Indicator,
): { figure: TypedFigure; at: number }[] {
  const kind = hasParts(indicator) ? 'parts' : 'value';
  return rows.flatMap((row, at) =>
    Object.values(row).every((text) => text.trim() === '')
      ? []
      : [{ figure: { ...emptyFigure, ...row, indicator: indicator.id, kind }, at }],
  );
}

/** What keeps the rows from being sent, at their own inputs; `say` puts a fault into words. */
export function findRowFaults(
  rows: readonly StartRow[],
  indicator: Indicator,
  say: (fault: Pick<FigureFault, 'key' | 'fillings'>) => string,
): Fault[] {
  const typed = figuresOf(rows, indicator);
  return typed.flatMap(({ figure, at }, index) => {
    const earlier = typed.slice(0, index).map((one) => one.figure);
    const own = figureField(index, '');
    return findFigureFaults([...earlier, figure], [indicator])
      .filter(({ field }) => field.startsWith(own))
      .map(({ field, key, fillings }) => ({
        field: fieldOf(at, field.slice(own.length)),
        text: say({ key, fillings: { ...fillings, number: String(at + 1) } }),
      }));
  });
}

/** What is said of a figure as a whole is said at its period. */
function fieldOf(at: number, part: string): string {
  return figureField(at, part === 'kennzahl' ? 'zeitraum' : part);
}
