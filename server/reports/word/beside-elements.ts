import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block, TableBlock } from '../../../data/report-document.ts';
import { chartHeight } from '../chart-height.ts';
import { withShortNames } from '../short-names.ts';
import type { PaperMeasure, PaperRow, Side } from '../side-by-side.ts';
import { maybeBesideWidth, planBeside } from './column-widths.ts';
import { factsElements } from './facts-elements.ts';
import { figureElements } from './figure-elements.ts';
import { textWidths } from './paper.ts';
import { looks, sourceElements, tableElements } from './table-elements.ts';
import { tableStyleIds } from './table-styles.ts';
import type { WordDraft } from './word-draft.ts';
import { richRuns } from './word-text.ts';

type Element = Paragraph | Table;

const twips = 20;

/** An upright page as charts and tables share it. */
export const upright: PaperMeasure = {
  width: textWidths.upright / twips,
  gutter: 14,
  maybeWidth(block, most) {
    const width = maybeBesideWidth(withShortNames(block).table, most * twips);
    return width && width / twips;
  },
};

/** Points that a row of a table takes. */
const line = 14.5;

/**
 * Two columns as a table without lines, read from left to right; what both have from one source is said once, below the
 * left one.
 */
export function besideElements(row: Extract<PaperRow, { kind: 'beside' }>, draft: WordDraft): Element[] {
  const { left, right } = row;
  const blocks = [...left.blocks, ...right.blocks];
  const lines = Math.max(0, ...blocks.map((block) => (block.kind === 'table' ? block.table.rows.length : 0)));
  const height = chartHeight(row, { lines, line });
  const source = sharedSource(blocks);
  const [one = [], other = []] = [left, right].map((side) =>
    side.blocks.flatMap((block) => partElements(withoutSource(block, source), side, { height, draft })),
  );
  // In the cell, where no end of a page parts it from what it is about.
  const first = source === undefined || source === '' ? one : [...one, ...sourceElements(source)];
  return [
    twoColumns(
      [first, other],
      [left, right].map(({ width }) => width),
    ),
    ...sourceElements(''),
  ];
}

function sharedSource(blocks: readonly Block[]): string | undefined {
  if (blocks.some(({ kind }) => kind === 'paragraph')) return undefined;
  const sources = blocks.flatMap((block) => ('source' in block ? [block.source] : []));
  const [first] = sources;
  return sources.every((source) => source === first) ? first : undefined;
}

function withoutSource<Kind extends Block>(block: Kind, shared: string | undefined): Kind {
  return 'source' in block && block.source === shared ? { ...block, source: '' } : block;
}

function partElements(
  block: Block,
  { width }: Pick<Side, 'width'>,
  { height, draft }: { height: number; draft: WordDraft },
): Element[] {
  switch (block.kind) {
    case 'figure':
      return figureElements(block, draft, { width, height });
    case 'table':
      return tableBeside(block, width, draft);
    case 'facts':
      return factsElements(block, draft, Math.round(width * twips));
    case 'paragraph':
      return [new Paragraph({ children: richRuns(block.runs, draft) })];
    default:
      throw new Error(`nothing that stands beside others: ${block.kind}`);
  }
}

function tableBeside(block: TableBlock, width: number, draft: WordDraft): Element[] {
  const shown = withShortNames(block);
  return tableElements(shown, planBeside(shown.table, Math.round(width * twips)), draft);
}

/** Kept on one page. Widths in points. */
function twoColumns(sides: readonly Element[][], widths: readonly number[]): Table {
  const gutter = upright.gutter;
  const columns = widths.map((width, index) => Math.round((index === 0 ? width + gutter : width) * twips));
  const cells = sides.map(
    (children, index) =>
      new TableCell({
        children,
        width: { size: columns[index] ?? 0, type: WidthType.DXA },
        ...(index === 0 && { margins: { right: gutter * twips, marginUnitType: WidthType.DXA } }),
      }),
  );
  return new Table({
    ...looks(tableStyleIds.beside, columns, false),
    rows: [new TableRow({ cantSplit: true, keepNext: true, children: cells })],
  });
}
