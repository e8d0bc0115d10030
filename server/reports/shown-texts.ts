import type { Block, ReportDocument } from '../../data/report-document.ts';
import { plainText } from '../../data/rich-text.ts';
import { computedSections, reviewSections } from './computed-sections.ts';
import type { ShownContent } from './shown-contents.ts';

interface Section {
  path: string[];
  blocks: Block[];
}

/**
 * The own words of a report by the headings above them: sections without a chart, table or state, whose sentences are
 * computed, and without those that are made of the rest of the report.
 */
export function textsIn(document: ReportDocument): Map<string, ShownContent> {
  const computed = computedSections(document.language);
  const texts = new Map<string, ShownContent>();
  const reviews = reviewSections(document.language);
  for (const { path, blocks } of sectionsOf(document.blocks)) {
    if (path.some((heading) => computed.has(heading) || reviews.has(heading))) continue;
    if (blocks.some(({ kind }) => figured.has(kind))) continue;
    const text = blocks.flatMap(wordsOf).join('\n');
    if (text === '') continue;
    const where = path.join(' › ');
    texts.set(nextKey(texts, where), { where: where === '' ? document.title : where, text });
  }
  return texts;
}

/** Reviews by their goals and captions. */
export function reviewsIn(document: ReportDocument): Map<string, ShownContent> {
  const headings = reviewSections(document.language);
  const reviews = new Map<string, ShownContent>();
  for (const { path, blocks } of sectionsOf(document.blocks)) {
    if (!path.some((heading) => headings.has(heading))) continue;
    const goal = path.findLast((heading) => !headings.has(heading)) ?? '';
    for (const block of blocks) {
      if (block.kind !== 'facts') continue;
      const where = `${goal}: ${block.caption}`;
      reviews.set(nextKey(reviews, where), { where, text: wordsOf(block).join('\n') });
    }
  }
  return reviews;
}

const figured: ReadonlySet<Block['kind']> = new Set(['figure', 'table', 'state']);

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ path: [], blocks: [] }];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.kind === 'heading') {
      sections.push({ path: [...(last?.path ?? []).slice(0, block.level - 1), block.text], blocks: [] });
    } else last?.blocks.push(block);
  }
  return sections;
}

/** What stands in a paragraph, a note, a list or facts, piece by piece. */
export function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [plainText(block.runs)];
    case 'list':
      return block.items.map(plainText);
    case 'facts':
      return block.rows.map(({ label, runs }) => `${label}: ${plainText(runs)}`);
    default:
      return [];
  }
}

/** Two sections under the same headings are told apart by their order. */
function nextKey(texts: ReadonlyMap<string, unknown>, where: string): string {
  let key = where;
  for (let place = 2; texts.has(key); place += 1) key = `${where} (${place})`;
  return key;
}
