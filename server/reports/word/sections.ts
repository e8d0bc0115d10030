import { type ISectionOptions, PageOrientation, SectionType } from 'docx';
import type { Block, ReportDocument } from '../../../data/report-document.ts';
import type { Letterhead } from '../report-writer.ts';
import { type PaperMeasure, sideBySide } from '../side-by-side.ts';
import { besideElements, upright } from './beside-elements.ts';
import { blockElements } from './block-elements.ts';
import { planTable } from './column-widths.ts';
import { closing, frontMatter } from './front-matter.ts';
import { type Lie, paper } from './paper.ts';
import { runningHead } from './running-head.ts';
import type { WordDraft } from './word-draft.ts';

/** Blocks that follow each other on pages of one lie. */
interface Stretch {
  lie: Lie;
  blocks: Block[];
}

/** Nothing stands beside a table that needs a broad page. */
const across: PaperMeasure = { ...upright, maybeWidth: () => undefined };

/** The whole file: the title's pages, the blocks, broad tables on broad pages, the last note. */
export function sectionsOf(
  document: ReportDocument,
  letterhead: Letterhead,
  draft: WordDraft,
): ISectionOptions[] {
  const stretches = stretchesOf(document.blocks);
  return stretches.map(({ lie, blocks }, index) => {
    const isFirst = index === 0;
    const { width, height, margin } = paper;
    const orientation = lie === 'upright' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: isFirst,
        page: { size: { width, height, orientation }, margin },
      },
      ...runningHead(document, letterhead, draft, { lie, hasTitle: isFirst }),
      children: [
        ...(isFirst ? frontMatter(document, draft) : []),
        ...sideBySide(blocks, lie === 'upright' ? upright : across).flatMap((row) =>
          row.kind === 'alone' ? blockElements(row.block, draft, row.next) : besideElements(row, draft),
        ),
        ...(index === stretches.length - 1 ? [closing(document)] : []),
      ],
    };
  });
}

/**
 * Blocks by the lie of their pages, the first and the last upright: headings go with the broad table below them, and no
 * page is broken where the paper is turned anyway.
 */
export function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: [Stretch, ...Stretch[]] = [{ lie: 'upright', blocks: [] }];
  for (const block of blocks) {
    const last = stretches.at(-1) ?? stretches[0];
    if (block.kind === 'pageBreak' && last.blocks.length === 0) continue;
    const lie = lieOf(block, last.lie);
    if (last.lie === lie) last.blocks.push(block);
    else stretches.push({ lie, blocks: [...(lie === 'across' ? takenHeadings(last) : []), block] });
  }
  return stretches.map(withoutLastBreak);
}

function lieOf(block: Block, current: Lie): Lie {
  if (block.kind === 'pageBreak') return current;
  return block.kind === 'table' ? planTable(block.table).lie : 'upright';
}

/** Takes away the headings that a stretch ends with. */
function takenHeadings({ blocks }: Stretch): Block[] {
  const from = blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1;
  return blocks.splice(from);
}

function withoutLastBreak({ lie, blocks }: Stretch): Stretch {
  return { lie, blocks: blocks.at(-1)?.kind === 'pageBreak' ? blocks.slice(0, -1) : blocks };
}
