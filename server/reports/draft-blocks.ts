import { plainRun } from '../../data/rich-text.ts';
import type { DraftBlock } from './report-draft.ts';

/* What parts of a report are put together of. */

export function headingBlock(level: number, text: string): DraftBlock {
  return { kind: 'heading', level, text };
}

export function paragraphBlock(text: string): DraftBlock {
  return { kind: 'paragraph', runs: [plainRun(text)] };
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
