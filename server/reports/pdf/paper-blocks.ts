import type { Block, ReportDocument, Run, TableBlock } from '../../../data/report-document.ts';
import { plainRun } from '../../../data/rich-text.ts';
import type { Language } from '../../../data/words.ts';
import { stateWords, type Tone } from '../../../web/words/states.ts';
import { say } from '../../../web/words/texts.ts';
import { sideBySide } from '../side-by-side.ts';
import {
  besideOf,
  firm,
  type PaperBeside,
  type PaperParagraph,
  paragraphOf,
  upright,
} from './paper-beside.ts';
import { type FactsPaper, factsOf } from './paper-facts.ts';
import { type DrawFigure, figureOf, type PaperFigure } from './paper-figure.ts';
import { type PaperTable, tableOf } from './paper-table.ts';
import { textWidths } from './plan-table.ts';

/** A block as the templates take it. */
export type PaperBlock =
  | Extract<Block, { kind: 'heading' | 'list' | 'pageBreak' }>
  | PaperParagraph
  | { kind: 'note'; tone: 'info' | 'warning'; title: string; runs: Run[] }
  | FactsPaper
  | { kind: 'state'; tone: Tone; symbol: string; word: string; sentence: string }
  | PaperFigure
  | PaperBeside
  | PaperTable
  | { kind: 'landscape'; blocks: PaperBlock[] };

/** The blocks of a document with their charts drawn. */
export function paperBlocks({ blocks, language }: ReportDocument, draw: DrawFigure): PaperBlock[] {
  const made: PaperBlock[] = [];
  for (const row of sideBySide(blocks, upright)) {
    if (row.kind === 'beside') made.push(besideOf(row, { language, draw }));
    else if (row.block.kind === 'table') placeTable(made, tableOf(row.block, language));
    else made.push(paperBlock(row.block, row.next, { language, draw }));
  }
  return made;
}

function paperBlock(
  block: Exclude<Block, TableBlock>,
  next: Block | undefined,
  { language, draw }: { language: Language; draw: DrawFigure },
): PaperBlock {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, next?.kind === 'figure');
    case 'note':
      return { ...block, runs: firm(block.runs), title: block.title ?? noteTitle(block.tone, language) };
    case 'facts':
      return factsOf(block, 'alone');
    case 'state': {
      const { symbol, tone } = stateWords(block, language);
      return { kind: 'state', symbol, tone, word: block.word, sentence: block.sentence };
    }
    case 'figure':
      return figureOf(block, { width: textWidths.upright }, { language, draw });
    default:
      return block;
  }
}

/** A remark says in a word what its colour says. */
function noteTitle(tone: 'info' | 'warning', language: Language): string {
  return say(tone === 'warning' ? 'paperWarning' : 'paperNote', language);
}

/** A wide table turns its page, together with the headings above it and with wide tables before it. */
function placeTable(made: PaperBlock[], { landscape, table }: ReturnType<typeof tableOf>): void {
  if (!landscape) {
    made.push(table);
    return;
  }
  const headings: PaperBlock[] = [];
  for (let last = made.at(-1); last && leadsOn(last); last = made.at(-1)) {
    headings.unshift(last);
    made.pop();
  }
  const before = made.at(-1);
  if (before?.kind === 'landscape') before.blocks.push(...headings, table);
  else made.push({ kind: 'landscape', blocks: [...headings, table] });
}

function leadsOn({ kind }: PaperBlock): boolean {
  return kind === 'heading' || kind === 'state';
}

export function shownRuns(text: string): Run[] {
  return [plainRun(text)];
}
