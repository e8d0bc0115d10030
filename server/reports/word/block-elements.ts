import { HeadingLevel, PageBreak, Paragraph, type Table, TextRun } from 'docx';
import type { Block } from '../../../data/report-document.ts';
import { plainText } from '../../../data/rich-text.ts';
import { stateWords } from '../../../web/words/states.ts';
import { withShortNames } from '../short-names.ts';
import { planTable } from './column-widths.ts';
import { factsInColumns } from './facts-elements.ts';
import { figureElements } from './figure-elements.ts';
import { HeadingBookmark } from './heading-bookmark.ts';
import { listReferences } from './numbering.ts';
import { palette } from './palette.ts';
import { tableElements } from './table-elements.ts';
import type { WordDraft } from './word-draft.ts';
import { richRuns, textRuns } from './word-text.ts';

export type WordElement = Paragraph | Table;

const levels: Record<number, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
};

/** A block of a report as what Word knows: paragraphs and tables in named styles. `next` is what follows it. */
export function blockElements(block: Block, draft: WordDraft, next?: Block): WordElement[] {
  const keepNext = leadsTo(block, next) || undefined;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          children: [new HeadingBookmark(block.text, draft.nextHeading())],
        }),
      ];
    case 'paragraph':
      return [paragraphElement(block, draft, keepNext)];
    case 'list':
      return listElements(block, draft);
    case 'note':
      return [noteElement(block, draft)];
    case 'facts':
      return factsInColumns(block, draft);
    case 'state':
      return [stateElement(block, draft, keepNext)];
    case 'figure':
      return figureElements(block, draft);
    case 'table': {
      const shown = withShortNames(block);
      return tableElements(shown, planTable(shown.table), draft);
    }
    case 'pageBreak':
      return [new Paragraph({ style: 'ZkBreak', children: [new PageBreak()] })];
  }
}

export function paragraphElement(
  { runs, isAside }: Extract<Block, { kind: 'paragraph' }>,
  draft: WordDraft,
  keepNext?: true,
): Paragraph {
  const style = isAside ? { style: 'ZkAside' } : {};
  return new Paragraph({ ...style, keepNext, children: richRuns(runs, draft) });
}

/** Longer paragraphs are read for themselves. */
const leadLength = 240;

/** Whether it is a line or two to what is shown next, which it must not be parted from by the end of a page. */
function leadsTo(block: Block, next: Block | undefined): boolean {
  if (next === undefined || !['state', 'figure', 'table', 'facts'].includes(next.kind)) return false;
  return block.kind === 'state' || (block.kind === 'paragraph' && plainText(block.runs).length <= leadLength);
}

function listElements(block: Extract<Block, { kind: 'list' }>, draft: WordDraft): Paragraph[] {
  const { ordered, items } = block;
  const numbering = {
    reference: ordered ? listReferences.numbers : listReferences.bullets,
    level: 0,
    ...(ordered && { instance: draft.nextList() }),
  };
  return items.map(
    (runs) =>
      new Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering,
        children: richRuns(runs, draft),
      }),
  );
}

function noteElement({ tone, title, runs }: Extract<Block, { kind: 'note' }>, draft: WordDraft): Paragraph {
  const heading = title === null ? [] : [...textRuns(title, 'Strong'), new TextRun({ break: 1 })];
  return new Paragraph({
    style: tone === 'warning' ? 'ZkWarning' : 'ZkNote',
    children: [...heading, ...richRuns(runs, draft)],
  });
}

function stateElement(
  block: Extract<Block, { kind: 'state' }>,
  { language }: WordDraft,
  keepNext: true | undefined,
): Paragraph {
  const { symbol, tone } = stateWords(block, language);
  return new Paragraph({
    style: 'ZkState',
    keepNext,
    children: [
      ...textRuns(`\u00a0${symbol}\u00a0${block.word}\u00a0`, palette.tones[tone].style),
      ...textRuns(` ${block.sentence}`),
    ],
  });
}
