import { tolerance } from './bounds.ts';
import type { Interval } from './need.ts';
import type { Pattern } from './patterns.ts';
import type { Cell } from './table.ts';

/**
 * Patterns found so far, and what they prove: an outsider who can't rule a pattern out can't rule out the value that
 * any cell has in it. A pattern is proof as long as all cells that deviate in it are hidden.
 */
export interface Evidence {
  add(pattern: Pattern): void;
  spanOf(column: number): Interval;
  /** Takes away what deviates in one of these columns; gives it back, to be added again. */
  drop(columns: readonly number[]): Pattern[];
}

export function createEvidence(cells: readonly Cell[]): Evidence {
  let patterns: Pattern[] = [];
  const spans = cells.map(({ value }) => ({ low: value, high: value }));
  const note = (pattern: Pattern) => {
    for (const [column, deviation] of pattern) {
      const span = spans[column];
      const value = cells[column]?.value;
      if (!span || value === undefined) continue;
      span.low = Math.min(span.low, value + Math.ceil(deviation - tolerance));
      span.high = Math.max(span.high, value + Math.floor(deviation + tolerance));
    }
  };
  return {
    add: (pattern) => {
      patterns.push(pattern);
      note(pattern);
    },
    spanOf: (column) => ({ ...(spans[column] ?? { low: 0, high: 0 }) }),
    drop: (columns) => {
      const isTouched = (pattern: Pattern) => columns.some((column) => pattern.has(column));
      const dropped = patterns.filter(isTouched);
      patterns = patterns.filter((pattern) => !isTouched(pattern));
      for (const [column, { value }] of cells.entries()) spans[column] = { low: value, high: value };
      for (const pattern of patterns) note(pattern);
      return dropped;
    },
  };
}
