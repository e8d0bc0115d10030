import type { Problem } from '../../../../data/problem.ts';
import type { Draft } from './draft.ts';

/** Cells of a column that do not say by themselves what they stand for, those with an answer first. */
export interface UnknownCells {
  index: number;
  caption: string;
  use: Extract<Draft['columns'][number]['use'], { meanings: Record<string, string> }>;
  cells: string[];
}

const shown = 30;

/** By column: what has a meaning given by hand, and what reading it could not make sense of. */
export function findUnknownCells(draft: Draft, problems: readonly Problem[]): UnknownCells[] {
  return draft.columns.flatMap(({ caption, use }, index) => {
    if (!('meanings' in use)) return [];
    const named = Object.keys(use.meanings);
    const failed = problems.flatMap(({ severity, column, text }) =>
      severity === 'error' && column === index + 1 && text !== null && text !== '' ? [text] : [],
    );
    const cells = [...new Set([...named, ...failed])].slice(0, shown);
    return cells.length > 0 ? [{ index, caption, use, cells }] : [];
  });
}
