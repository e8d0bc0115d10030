import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { type Fact, type FactsBlock, factColumns } from '../fact-columns.ts';
import { textWidths } from './paper.ts';
import { cellOf, looks, staysWithNext } from './table-elements.ts';
import { tableStyleIds } from './table-styles.ts';
import type { WordDraft } from './word-draft.ts';
import { richRuns, textRuns } from './word-text.ts';

type Facts = Pick<FactsBlock, 'rows'> & { caption: string | null };

/** Twips that the names take at most, and of the width. */
const [mostForNames, shareOfNames] = [2600, 0.44];

/** Names and what they say in a width in twips; the names are the heads of their rows. */
export function factsElements(
  { caption, rows }: Facts,
  draft: WordDraft,
  width: number = textWidths.upright,
): (Paragraph | Table)[] {
  const names = Math.round(Math.min(mostForNames, shareOfNames * width));
  const columns = [names, width - names];
  const rowOf = (fact: Fact, index: number) =>
    tableRow(index, rows.length, [nameCell(fact, columns[0]), saidCell(fact, columns[1], draft)]);
  return framed(caption, new Table({ ...looks(tableStyleIds.facts, columns, false), rows: rows.map(rowOf) }));
}

/** The same on the width of a page: two short facts in a row, one that is long in a row of its own. */
export function factsInColumns({ caption, rows }: Facts, draft: WordDraft): (Paragraph | Table)[] {
  const { lists, below } = factColumns(rows);
  if (lists.length === 1) return factsElements({ caption, rows }, draft);
  const half = textWidths.upright / 2;
  const names = Math.round(shareOfNames * half);
  const columns = [names, Math.round(half) - names, names, textWidths.upright - Math.round(half) - names];
  const short = lists.flat();
  const pairs = Array.from({ length: Math.ceil(short.length / 2) }, (_, pair) =>
    short.slice(2 * pair, 2 * pair + 2),
  );
  const count = pairs.length + below.length;
  const ofPairs = pairs.map((pair, index) =>
    tableRow(index, count, [
      ...pair.flatMap((fact, place) => [
        nameCell(fact, columns[2 * place]),
        saidCell(fact, columns[2 * place + 1], draft, pair.length === 1 ? 3 : 1),
      ]),
    ]),
  );
  const ofBelow = below.map((fact, index) =>
    tableRow(pairs.length + index, count, [nameCell(fact, columns[0]), saidCell(fact, columns[1], draft, 3)]),
  );
  const table = new Table({
    ...looks(tableStyleIds.facts, columns, false),
    rows: [...ofPairs, ...ofBelow],
  });
  return framed(caption, table);
}

function framed(caption: string | null, table: Table): (Paragraph | Table)[] {
  const heading = caption === null || caption === '' ? [] : [caption];
  return [
    ...heading.map((text) => new Paragraph({ style: 'Caption', children: textRuns(text) })),
    table,
    new Paragraph({ style: 'ZkGap' }),
  ];
}

function tableRow(index: number, count: number, children: TableCell[]): TableRow {
  return new TableRow({
    cantSplit: true,
    keepNext: (index < count - 1 && staysWithNext(index, count)) || undefined,
    children,
  });
}

/** A name in any column is as strong as the style makes the first. */
function nameCell({ label }: Fact, width = 0): TableCell {
  return new TableCell({
    children: [new Paragraph({ style: 'ZkCell', children: textRuns(label, 'Strong') })],
    width: { size: width, type: WidthType.DXA },
  });
}

function saidCell({ runs }: Fact, width = 0, draft: WordDraft, columnSpan = 1): TableCell {
  const cell = richRuns(runs, draft);
  if (columnSpan === 1) return cellOf(cell, 'ZkCell', width);
  return new TableCell({ children: [new Paragraph({ style: 'ZkCell', children: cell })], columnSpan });
}
