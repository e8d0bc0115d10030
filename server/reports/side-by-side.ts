import type { Block, FigureBlock, TableBlock } from '../../data/report-document.ts';
import { plainText } from '../../data/rich-text.ts';
import { leastWidth } from './draw-chart.ts';

/** Blocks in one of two columns, `width` in points. */
export interface Side {
  blocks: Block[];
  width: number;
}

/** What stands on paper by itself, or two sides of which the left one is read first. `next` is what follows. */
export type PaperRow =
  | { kind: 'alone'; block: Block; next: Block | undefined }
  | { kind: 'beside'; left: Side; right: Side };

/** How much room a paper has, in points, and how little a table can do with on it: undefined where it needs more than `most`. */
export interface PaperMeasure {
  width: number;
  gutter: number;
  maybeWidth(block: TableBlock, most: number): number | undefined;
}

/** In points: a chart can't be read that is narrower; one that is wider says nothing more. */
const [leastChart, mostChart] = [195, 310];
/** In points: facts need as much for their names and what they say. */
const [leastFacts, usualFacts] = [180, 225];
/** Points that a pixel of a chart takes at least: with less its type is too small. Names of places are in the table beside, too. */
const [leastPixel, leastPixelOfPlaces] = [0.57, 0.5];

/** Sets small charts and tables beside each other where both have room, in the order in which they are read. */
export function sideBySide(blocks: readonly Block[], measure: PaperMeasure): PaperRow[] {
  const rows: PaperRow[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (!block) break;
    const found = pairOf(block, blocks.slice(at + 1, at + 1 + mostBeside), measure);
    rows.push(found ? found.row : { kind: 'alone', block, next: blocks[at + 1] });
    at += found ? found.taken : 1;
  }
  return rows;
}

interface Pair {
  row: PaperRow;
  /** Blocks that stand in it. */
  taken: number;
}

function pairOf(block: Block, after: readonly Block[], measure: PaperMeasure): Pair | undefined {
  const [next] = after;
  if (!next) return undefined;
  if (isHalf(block)) return pairOfChart(block, next, measure);
  if (block.kind === 'facts' && isHalf(next)) return pairOfFacts(block, next, after[1], measure);
  if (block.kind !== 'table') return undefined;
  return next.kind === 'table' ? pairOfTables(block, next, measure) : pairWithWords(block, after, measure);
}

/** Whether a chart may be set small. */
export function isHalf(block: Block): block is FigureBlock {
  return block.kind === 'figure' && block.size === 'half';
}

function pairOfChart(chart: FigureBlock, next: Block, measure: PaperMeasure): Pair | undefined {
  const { width, gutter } = measure;
  if (isHalf(next)) return besides([chart], [next], halfOf(measure), measure);
  if (next.kind !== 'table') return undefined;
  const table = measure.maybeWidth(next, width - gutter - neededWidth(chart));
  if (table === undefined) return undefined;
  return besides([chart], [next], Math.min(mostChart, width - gutter - table), measure);
}

/** Points at which a chart is read and cuts no name. */
function neededWidth({ chart }: FigureBlock): number {
  const pixel = chart.kind === 'dots' ? leastPixelOfPlaces : leastPixel;
  return Math.max(leastChart, leastWidth(chart) * pixel);
}

/** What a chart is about stands beside it where its table takes the whole width. */
function pairOfFacts(
  facts: Block,
  chart: FigureBlock,
  next: Block | undefined,
  measure: PaperMeasure,
): Pair | undefined {
  if (next && pairOfChart(chart, next, measure)) return undefined;
  const room = Math.min(usualFacts, measure.width - measure.gutter - neededWidth(chart));
  return room < leastFacts ? undefined : besides([facts], [chart], room, measure);
}

function pairOfTables(block: TableBlock, next: TableBlock, measure: PaperMeasure): Pair | undefined {
  const room = measure.width - measure.gutter;
  const left = measure.maybeWidth(block, room);
  const right = measure.maybeWidth(next, room);
  if (left === undefined || right === undefined || left + right > room) return undefined;
  const share = (room - left - right) / 2;
  return besides([block], [next], left + share, measure);
}

/** As many paragraphs stand beside a table, each of at most so many letters, beside at least so many rows. */
const [mostBeside, mostLetters, fewestRows] = [6, 260, 5];
/** In points: words in a narrower column are hard to read. */
const leastWords = 190;

/** What a narrow table shows, in words beside it. */
function pairWithWords(table: TableBlock, after: readonly Block[], measure: PaperMeasure): Pair | undefined {
  const end = after.findIndex(({ kind }) => kind !== 'paragraph');
  const words = after.slice(0, end < 0 ? after.length : end);
  if (words.length < 2 || table.table.rows.length < fewestRows || !words.every(isShort)) return undefined;
  const width = measure.maybeWidth(table, measure.width - measure.gutter - leastWords);
  return width === undefined
    ? undefined
    : besides([table], [...words], Math.max(width, halfOf(measure)), measure);
}

function isShort(block: Block): boolean {
  return block.kind === 'paragraph' && plainText(block.runs).length <= mostLetters;
}

function halfOf({ width, gutter }: PaperMeasure): number {
  return (width - gutter) / 2;
}

function besides(left: Block[], right: Block[], leftWidth: number, { width, gutter }: PaperMeasure): Pair {
  return {
    row: {
      kind: 'beside',
      left: { blocks: left, width: leftWidth },
      right: { blocks: right, width: width - gutter - leftWidth },
    },
    taken: left.length + right.length,
  };
}
