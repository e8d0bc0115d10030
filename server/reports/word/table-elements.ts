import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TableBlock } from '../../../data/report-document.ts';
import { say } from '../../../web/words/texts.ts';
import { caption } from './caption.ts';
import type { TablePlan } from './column-widths.ts';
import { tableStyleIds } from './table-styles.ts';
import type { WordDraft } from './word-draft.ts';
import { type richRuns, textRuns } from './word-text.ts';

/** As many rows leave no large gap where a page ends. */
const shortTable = 8;

/** A table with its caption, what its signs mean and its source; heads are repeated on every page, rows are not torn. */
export function tableElements(block: TableBlock, plan: TablePlan, draft: WordDraft): (Paragraph | Table)[] {
  const { columns, rows } = block.table;
  const styles = columns.map(({ kind }) => cellStyle(kind, plan));
  const cellsOf = (texts: readonly string[]) =>
    texts.map((text, index) => cellOf(textRuns(text), styles[index], plan.columns[index]));
  return [
    caption('reportWordTable', block, draft),
    new Table({
      ...looks(plan.isSmall ? tableStyleIds.manyFigures : tableStyleIds.figures, plan.columns, true),
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          keepNext: true,
          children: cellsOf(columns.map(({ head }) => head)),
        }),
        ...rows.map(
          (row, index) =>
            new TableRow({
              cantSplit: true,
              keepNext: staysWithNext(index, rows.length) || undefined,
              children: cellsOf(row.map(({ text }) => text)),
            }),
        ),
      ],
    }),
    ...signsOf(block, draft),
    ...sourceElements(block.source),
  ];
}

/** Where figures come from, below them; a gap where nothing is to be said. */
export function sourceElements(source: string): Paragraph[] {
  return [
    new Paragraph(source === '' ? { style: 'ZkGap' } : { style: 'ZkSource', children: textRuns(source) }),
  ];
}

/** A short table stays on one page; of a long one the first two rows stay with its head, the last two with its source. */
export function staysWithNext(row: number, rows: number): boolean {
  return rows <= shortTable || row === 0 || row >= rows - 2;
}

function signsOf({ signs }: TableBlock, { language }: WordDraft): Paragraph[] {
  if (signs.length === 0) return [];
  const listed = signs.map(({ sign, meaning }) => `${sign}\u00a0= ${meaning}`).join('; ');
  const text = say('reportWordSigns', language, { signs: listed });
  return [new Paragraph({ style: 'ZkSigns', children: textRuns(text) })];
}

export function looks(style: string, columns: readonly number[], firstRow: boolean) {
  return {
    style,
    columnWidths: columns,
    width: { size: columns.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  };
}

function cellStyle(kind: 'text' | 'number', { isSmall }: TablePlan): string {
  return `${kind === 'number' ? 'ZkNumber' : 'ZkCell'}${isSmall ? 'Small' : ''}`;
}

export function cellOf(
  children: ReturnType<typeof richRuns>,
  style: string | undefined,
  width: number | undefined,
): TableCell {
  return new TableCell({
    children: [new Paragraph({ style, children })],
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
  });
}
