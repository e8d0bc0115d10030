import type { Block } from '../../data/report-document.ts';
import { plainText } from '../../data/rich-text.ts';

export type FactsBlock = Extract<Block, { kind: 'facts' }>;
export type Fact = FactsBlock['rows'][number];

/** Facts as they stand on a page's width: one list or two beside each other, and below what is too long for either. */
export interface FactColumns {
  lists: Fact[][];
  below: Fact[];
}

/** At least so many facts stand in two columns, each of at most so many letters after a label of so many. */
const [manyFacts, shortFact, shortLabel] = [3, 62, 40];

/** Short facts in two columns, where there are several and they come first. */
export function factColumns(rows: readonly Fact[]): FactColumns {
  const end = rows.findIndex((row) => !isShort(row));
  const short = rows.slice(0, end < 0 ? rows.length : end);
  const below = rows.slice(short.length);
  if (short.length < manyFacts || below.some(isShort)) return { lists: [[...rows]], below: [] };
  const half = Math.ceil(short.length / 2);
  return { lists: [short.slice(0, half), short.slice(half)], below };
}

function isShort({ label, runs }: Fact): boolean {
  return label.length < shortLabel && plainText(runs).length <= shortFact;
}
