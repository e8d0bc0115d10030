import { plainRun, readRichText, readRuns } from '../../data/rich-text.ts';
import { type Column, type Table, textCell, textColumn } from '../../data/table.ts';
import type { DraftBlock } from './report-draft.ts';
import { inOneLine } from './sentences.ts';

/* What parts of a report are put together of. */

export function headingBlock(level: number, text: string): DraftBlock {
  return { kind: 'heading', level, text };
}

export function paragraphBlock(text: string): DraftBlock {
  return { kind: 'paragraph', runs: [plainRun(text)] };
}

/** What belongs to the heading above rather than being read for itself. */
export function asideBlock(text: string): DraftBlock {
  return { kind: 'paragraph', runs: [plainRun(text)], isAside: true };
}

export function listBlock(texts: readonly string[]): DraftBlock[] {
  return texts.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: texts.map((text) => [plainRun(text)]) }];
}

/** A remark under a title of its own. */
export function titledNote(title: string, text: string, tone: 'info' | 'warning' = 'info'): DraftBlock {
  return { kind: 'note', tone, title, runs: [plainRun(text)] };
}

/** A remark without a title of its own. */
export function remark(text: string): DraftBlock {
  return { kind: 'note', tone: 'info', title: null, runs: readRuns(text) };
}

/** Names and what they say; those that say nothing are left out, and so is a list of none. */
export function facts(
  caption: string,
  rows: readonly (readonly [label: string, text: string])[],
): DraftBlock[] {
  const said = rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => ({ label, runs: readRuns(inOneLine(text)) }));
  return said.length === 0 ? [] : [{ kind: 'facts', caption, rows: said }];
}

/** Own words under a heading; nothing where there are none. */
export function proseSection(level: 1 | 2 | 3, title: string, text: string): DraftBlock[] {
  return text === '' ? [] : [headingBlock(level, title), ...readRichText(text, level + 1)];
}

/** A table of words. */
export function wordTable(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { columns: heads.map(textColumn), rows: rows.map((row) => row.map(textCell)) };
}

export function numberColumn(head: string, symbol: string, decimals: number | null): Column {
  return { head, kind: 'number', symbol, decimals };
}

/** A table without signs that would have to be explained. */
export function plainTable(
  table: Table,
  { caption, sheet, source = '' }: { caption: string; sheet: string; source?: string },
): DraftBlock {
  return { kind: 'table', caption, sheet, table, signs: [], source };
}
