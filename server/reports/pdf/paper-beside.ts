import type { Block, Run } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { chartHeight } from '../chart-height.ts';
import { withFirmSpaces } from '../sentences.ts';
import { withShortNames } from '../short-names.ts';
import type { PaperMeasure, PaperRow, Side } from '../side-by-side.ts';
import { type FactsPaper, factsOf } from './paper-facts.ts';
import { type DrawFigure, figureOf, type PaperFigure } from './paper-figure.ts';
import { type PaperTable, tableBeside } from './paper-table.ts';
import { maybeBesideWidth } from './plan-beside.ts';
import { textWidths } from './plan-table.ts';

/** What may stand in one of two columns. */
export type SidePart = PaperFigure | PaperTable | FactsPaper | PaperParagraph;

export interface PaperParagraph {
  kind: 'paragraph';
  runs: Run[];
  /** Whether it is set smaller, as something that belongs to the heading above. */
  isAside: boolean;
  /** Whether it stays with the figure that follows it. */
  leads: boolean;
}

/** Two columns with their widths in points; `source` where both sides have the same one. */
export interface PaperBeside {
  kind: 'beside';
  gutter: number;
  widths: [number, number];
  sides: [SidePart[], SidePart[]];
  source: string;
}

/** An upright page as charts and tables share it. */
export const upright: PaperMeasure = {
  width: textWidths.upright,
  gutter: 17,
  maybeWidth: (block, most) => maybeBesideWidth(withShortNames(block).table, most),
};

interface Making {
  language: Language;
  draw: DrawFigure;
}

/** Points that a line of a table takes. */
const line = 13.5;

/** Both sides of a row. A chart over time is about as high as the table beside it. */
export function besideOf(row: Extract<PaperRow, { kind: 'beside' }>, making: Making): PaperBeside {
  const { left, right } = row;
  const tables = [left, right].map((side) => maybeTable(side, making.language));
  const lines = Math.max(0, ...tables.map((found) => found?.lines ?? 0));
  const height = chartHeight(row, { lines, line });
  const [one, other] = [left, right].map((side, index) => {
    const table = tables[index]?.table;
    return table ? [table] : side.blocks.map((block) => partOf(block, side.width, height, making));
  });
  return withOneSource({
    ...{ kind: 'beside', gutter: upright.gutter, widths: [left.width, right.width], source: '' },
    sides: [one ?? [], other ?? []],
  });
}

function maybeTable({ blocks: [block], width }: Side, language: Language) {
  return block?.kind === 'table' ? tableBeside(block, width, language) : undefined;
}

function partOf(block: Block, width: number, height: number, making: Making): SidePart {
  switch (block.kind) {
    case 'figure':
      return figureOf(block, { width, height }, making);
    case 'facts':
      return factsOf(block, 'beside');
    case 'paragraph':
      return paragraphOf(block, false);
    default:
      throw new Error(`nothing that stands beside others: ${block.kind}`);
  }
}

export function paragraphOf(
  { runs, isAside = false }: Extract<Block, { kind: 'paragraph' }>,
  leads: boolean,
): PaperParagraph {
  return { kind: 'paragraph', runs: firm(runs), isAside, leads };
}

export function firm(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, text: withFirmSpaces(run.text) }));
}

/** What both sides have from the same source is said once, below both; words beside a table have none. */
function withOneSource(beside: PaperBeside): PaperBeside {
  const parts = beside.sides.flat();
  const sourced = parts.filter((part) => part.kind === 'figure' || part.kind === 'table');
  const [first] = sourced;
  if (!first || parts.some(({ kind }) => kind === 'paragraph')) return beside;
  if (sourced.some(({ source }) => source !== first.source)) return beside;
  const bare = (side: SidePart[]) => side.map((part) => ('source' in part ? { ...part, source: '' } : part));
  return { ...beside, sides: [bare(beside.sides[0]), bare(beside.sides[1])], source: first.source };
}
