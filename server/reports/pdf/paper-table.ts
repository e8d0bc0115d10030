import type { TableBlock } from '../../../data/report-document.ts';
import type { Table } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { say } from '../../../web/words/texts.ts';
import { withShortNames } from '../short-names.ts';
import { planBeside } from './plan-beside.ts';
import { planTable, type TablePlan } from './plan-table.ts';

export interface PaperTable {
  kind: 'table';
  number: number;
  caption: string;
  source: string;
  signs: TableBlock['signs'];
  size: number;
  inset: number;
  isEmpty: boolean;
  parts: PaperTablePart[];
  /** Whether each row fits on a page. */
  rowsFit: boolean;
}

/** Columns of a table, what is said of each in their order. */
interface PaperTablePart {
  widths: number[];
  heads: string[];
  numbers: boolean[];
  /** Texts that follow a number and stand clear of it. */
  clear: boolean[];
  /** Row by row. */
  cells: string[];
  /** Rows that surely have one line only. */
  flat: boolean[];
  suffix: string;
  /** Whether it stays on one page. */
  together: boolean;
}

interface PlannedTable {
  landscape: boolean;
  table: PaperTable;
}

/** Lines of a table that may move to the next page as a whole rather than be parted. */
const fewLines = { upright: 14, turned: 12 };
/** Characters of a cell that surely fit on a page. */
const longCell = 1200;

/** A table that has a page's width for itself. */
export function tableOf(block: TableBlock, language: Language): PlannedTable {
  const shown = withShortNames(block);
  const plan = planTable(shown.table);
  const few = plan.landscape ? fewLines.turned : fewLines.upright;
  return { landscape: plan.landscape, table: tableWith(shown, plan, { few, language }) };
}

/** A table that has so many points beside something else, and how many lines it has; it stays on one page. */
export function tableBeside(
  block: TableBlock,
  room: number,
  language: Language,
): { table: PaperTable; lines: number } {
  const shown = withShortNames(block);
  const plan = planBeside(shown.table, room);
  const table = tableWith(shown, plan, { few: Number.POSITIVE_INFINITY, language });
  return { table, lines: plan.parts[0]?.lines ?? 0 };
}

function tableWith(
  { number, caption, source, signs, table }: TableBlock,
  { size, inset, parts }: TablePlan,
  { few, language }: { few: number; language: Language },
): PaperTable {
  return {
    ...{ kind: 'table', number, caption, source, signs, size, inset },
    isEmpty: table.rows.length === 0,
    parts: parts.map(({ columns, widths, lines, flat }, index) => ({
      ...{ widths, flat, together: lines <= few },
      ...columnsOf(table, columns),
      suffix: parts.length > 1 ? say('paperPart', language, { part: index + 1, parts: parts.length }) : '',
    })),
    rowsFit: table.rows.every((row) => row.every(({ text }) => text.length < longCell)),
  };
}

function columnsOf({ columns, rows }: Table, chosen: readonly number[]) {
  const numbers = chosen.map((column) => columns[column]?.kind === 'number');
  return {
    heads: chosen.map((column) => columns[column]?.head ?? ''),
    numbers,
    clear: numbers.map((isNumber, index) => !isNumber && numbers[index - 1] === true),
    cells: rows.flatMap((row) => chosen.map((column) => row[column]?.text ?? '')),
  };
}
