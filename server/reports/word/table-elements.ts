import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { ReportDocument, TableBlock } from '../../../data/report-document.ts';
import { say } from '../../../web/words/texts.ts';
import { caption } from './caption.ts';
import type { TablePlan } from './column-widths.ts';
import { textWidths } from './paper.ts';
import { tableStyleIds } from './table-styles.ts';
import type { WordDraft } from './word-draft.ts';
import { richRuns, textRuns } from './word-text.ts';

/** As many rows leave no large gap where a page ends. */
const shortTable = 8;

type FactsBlock = Extract<ReportDocument['blocks'][number], { kind: 'facts' }>;

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
    sourceElement(block.source),
  ];
}

/** Names and what they say; the names are the heads of their rows. */
export function factsElements(
  { caption: title, rows }: Pick<FactsBlock, 'rows'> & { caption: string | null },
  draft: WordDraft,
): (Paragraph | Table)[] {
  const columns = [2600, textWidths.upright - 2600];
  const rowOf = ({ label, runs }: FactsBlock['rows'][number], index: number) => {
    const cells = [textRuns(label), richRuns(runs, draft)];
    return new TableRow({
      cantSplit: true,
      keepNext: (index < rows.length - 1 && staysWithNext(index, rows.length)) || undefined,
      children: cells.map((cell, index) => cellOf(cell, 'ZkCell', columns[index])),
    });
  };
  return [
    ...(title === null ? [] : [new Paragraph({ style: 'Caption', children: textRuns(title) })]),
    new Table({ ...looks(tableStyleIds.facts, columns, false), rows: rows.map(rowOf) }),
    new Paragraph({ style: 'ZkGap' }),
  ];
}

/** Where figures come from, below them; a gap where nothing is to be said. */
export function sourceElement(source: string): Paragraph {
  return new Paragraph(
    source === '' ? { style: 'ZkGap' } : { style: 'ZkSource', children: textRuns(source) },
  );
}

/** A short table stays on one page; of a long one the first two rows stay with its head, the last two with its source. */
function staysWithNext(row: number, rows: number): boolean {
  return rows <= shortTable || row === 0 || row >= rows - 2;
}

function signsOf({ signs }: TableBlock, { language }: WordDraft): Paragraph[] {
  if (signs.length === 0) return [];
  const listed = signs.map(({ sign, meaning }) => `${sign}\u00a0= ${meaning}`).join('; ');
  const text = say('reportWordSigns', language, { signs: listed });
  return [new Paragraph({ style: 'ZkSigns', children: textRuns(text) })];
}

function looks(style: string, columns: readonly number[], firstRow: boolean) {
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

function cellOf(
  children: ReturnType<typeof richRuns>,
  style: string | undefined,
  width: number | undefined,
): TableCell {
  return new TableCell({
    children: [new Paragraph({ style, children })],
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
  });
}
