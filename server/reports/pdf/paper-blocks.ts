import type { Block, FigureBlock, ReportDocument, Run, TableBlock } from '../../../data/report-document.ts';
import { plainRun } from '../../../data/rich-text.ts';
import type { Language } from '../../../data/words.ts';
import { textWidth } from '../../../web/charts/text-width.ts';
import { fontSize } from '../../../web/charts/theme.ts';
import { stateWords, type Tone } from '../../../web/words/states.ts';
import { say } from '../../../web/words/texts.ts';
import type { drawPageChart } from '../draw-chart.ts';
import { planTable, textWidths } from './plan-table.ts';

/** A block as the templates take it. */
export type PaperBlock =
  | Extract<Block, { kind: 'heading' | 'list' | 'pageBreak' }>
  /** `leads` where it stays with the figure that follows it. */
  | { kind: 'paragraph'; runs: Run[]; leads: boolean }
  | { kind: 'note'; tone: 'info' | 'warning'; title: string; runs: Run[] }
  | { kind: 'facts'; caption: string; rows: { label: string; runs: Run[] }[]; width: number }
  | { kind: 'state'; tone: Tone; symbol: string; word: string; sentence: string }
  | PaperFigure
  | { kind: 'pair'; gutter: number; figures: PaperFigure[] }
  | PaperTable
  | { kind: 'landscape'; blocks: PaperBlock[] };

interface PaperFigure {
  kind: 'figure';
  number: number;
  caption: string;
  alt: string;
  source: string;
  /** Null where there is nothing to draw. */
  file: string | null;
  /** In points. */
  width: number;
}

interface PaperTable {
  kind: 'table';
  number: number;
  caption: string;
  source: string;
  signs: TableBlock['signs'];
  heads: string[];
  numbers: boolean[];
  rows: string[][];
  size: number;
  inset: number;
  /** `together` where it stays on one page. */
  parts: { columns: number[]; widths: number[]; suffix: string; together: boolean }[];
  /** Whether each row fits on a page. */
  rowsFit: boolean;
}

export type ChartDrawing = typeof drawPageChart;

/** Draws a figure, `width` in CSS pixels, and says where it is and how high; null where there is nothing to draw. */
export type DrawFigure = (
  figure: FigureBlock,
  width: number,
  language: Language,
) => { file: string; height: number } | null;

/** The blocks of a document with their charts drawn. */
export function paperBlocks({ blocks, language }: ReportDocument, draw: DrawFigure): PaperBlock[] {
  const made: PaperBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (!block) continue;
    if (isHalf(block) && next && isHalf(next)) {
      made.push(pairOf([block, next], language, draw));
      at += 1;
    } else if (block.kind === 'table') {
      placeTable(made, tableOf(block, language));
    } else {
      made.push(paperBlock(block, next, { language, draw }));
    }
  }
  return made;
}

function isHalf(block: Block): block is FigureBlock {
  return block.kind === 'figure' && block.size === 'half';
}

function paperBlock(
  block: Exclude<Block, TableBlock>,
  next: Block | undefined,
  { language, draw }: { language: Language; draw: DrawFigure },
): PaperBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, leads: next?.kind === 'figure' };
    case 'note':
      return { ...block, title: block.title ?? noteTitle(block.tone, language) };
    case 'facts':
      return { ...block, width: labelWidth(block.rows.map(({ label }) => label)) };
    case 'state': {
      const { symbol, tone } = stateWords(block, language);
      return { kind: 'state', symbol, tone, word: block.word, sentence: block.sentence };
    }
    case 'figure':
      return figureOf(block, fullDrawing, language, draw);
    default:
      return block;
  }
}

/** A remark says in a word what its colour says. */
function noteTitle(tone: 'info' | 'warning', language: Language): string {
  return say(tone === 'warning' ? 'paperWarning' : 'paperNote', language);
}

/** CSS pixels that a chart is drawn at, and points that it takes on paper: its type is about nine points high. */
interface Drawing {
  drawn: number;
  width: number;
}

const gutter = 17;
const fullDrawing: Drawing = { drawn: 680, width: textWidths.upright };
const halfDrawing: Drawing = { drawn: 336, width: (textWidths.upright - gutter) / 2 };
/** Points that a chart may be high, so that its caption is on the page with it. */
const highest = 590;

function figureOf(
  figure: FigureBlock,
  { drawn, width }: Drawing,
  language: Language,
  draw: DrawFigure,
): PaperFigure {
  const { number, caption, alt, source } = figure;
  const drawing = draw(figure, drawn, language);
  const height = drawing ? (drawing.height / drawn) * width : 0;
  const fitting = height > highest ? (width * highest) / height : width;
  return { kind: 'figure', number, caption, alt, source, file: drawing?.file ?? null, width: fitting };
}

function pairOf(figures: readonly FigureBlock[], language: Language, draw: DrawFigure): PaperBlock {
  const drawn = figures.map((figure) => figureOf(figure, halfDrawing, language, draw));
  return { kind: 'pair', gutter, figures: drawn };
}

interface PlannedTable {
  landscape: boolean;
  table: PaperTable;
}

/** Lines of a table that may move to the next page as a whole rather than be parted. */
const fewLines = { upright: 14, turned: 12 };
/** Characters of a cell that surely fit on a page. */
const longCell = 1200;

function tableOf({ number, caption, source, signs, table }: TableBlock, language: Language): PlannedTable {
  const { landscape, size, inset, parts } = planTable(table);
  const few = landscape ? fewLines.turned : fewLines.upright;
  return {
    landscape,
    table: {
      ...{ kind: 'table', number, caption, source, signs, size, inset },
      heads: table.columns.map(({ head }) => head),
      numbers: table.columns.map(({ kind }) => kind === 'number'),
      rows: table.rows.map((row) => row.map(({ text }) => text)),
      parts: parts.map(({ columns, widths, lines }, index) => ({
        ...{ columns, widths, together: lines <= few },
        suffix: parts.length > 1 ? say('paperPart', language, { part: index + 1, parts: parts.length }) : '',
      })),
      rowsFit: table.rows.every((row) => row.every(({ text }) => text.length < longCell)),
    },
  };
}

/** A wide table turns its page, together with the headings above it and with wide tables before it. */
function placeTable(made: PaperBlock[], { landscape, table }: PlannedTable): void {
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

/** Room for the longest label, in points, though not for all of a very long one. */
export function labelWidth(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => (textWidth(label, 'bold') / fontSize) * 10));
  return Math.min(170, Math.max(70, Math.ceil(longest) + 14));
}

export function shownRuns(text: string): Run[] {
  return [plainRun(text)];
}
