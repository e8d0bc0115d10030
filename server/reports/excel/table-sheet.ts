import { getCellAddress } from 'write-excel-file/utility';
import type { Table } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { bareSource, type TableNotes } from '../../../web/charts/table-csv.ts';
import { say } from '../../../web/words/texts.ts';
import { figureCell, headCell, heightOf, wideRow, widthOf } from './cells.ts';
import type { BookSheet } from './workbook.ts';

/** The arrow of the filter takes as much room as three characters. */
const arrow = 3;

/** The row of the head, from 1, under the title. */
const head = 2;

/** A table as a sheet: its title, head and rows, and after an empty row its source and signs. */
export function tableSheet(
  name: string,
  { columns, rows }: Table,
  { title, source, signs }: TableNotes,
  language: Language,
): BookSheet {
  const widths = columns.map((column, index) =>
    widthOf([
      `${column.head}${' '.repeat(arrow)}`.slice(0, 30),
      ...rows.map((row) => row[index]?.text ?? ''),
    ]),
  );
  const below = [
    ...(source === '' ? [] : [`${say('tableSource', language)}: ${bareSource(source)}`]),
    ...signs.map(({ sign, meaning }) => `${sign} = ${meaning}`),
  ];
  return {
    name,
    widths,
    head,
    filter: `A${head}:${getCellAddress(head - 1 + rows.length, columns.length - 1)}`,
    links: [],
    landscape: widths.reduce((sum, width) => sum + width, 0) > 95,
    rows: [
      wideRow(title, widths, { fontWeight: 'bold', fontSize: 12 }),
      columns.map((column, index) => headCell(column, index > 0)),
      ...rows.map((row) => {
        const height = heightOf(
          row.map(({ text }) => text),
          widths,
        );
        return columns.map((column, index) => {
          const cell = row[index];
          const place = { language, isBeside: index > 0, height };
          return cell ? figureCell(cell, column, place) : null;
        });
      }),
      [],
      ...below.map((text) => wideRow(text, widths, { textColor: '#4d5669' })),
    ],
  };
}
