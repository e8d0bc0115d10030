import * as z from 'zod';

/**
 * A column: its head, and for numbers their unit's symbol (`%`, empty for plain numbers) and how many decimals are shown
 * (null where they differ from row to row).
 */
export const column = z.strictObject({
  head: z.string(),
  kind: z.enum(['text', 'number']),
  symbol: z.string(),
  decimals: z.number().int().min(0).max(6).nullable(),
});
export type Column = z.infer<typeof column>;

/** A cell as it is read (`text`) and, where it is a figure, as it is computed with (`value`, unrounded, in the unit of its column). */
export const cell = z.strictObject({ text: z.string(), value: z.number().nullable() });
export type Cell = z.infer<typeof cell>;

/** The figures behind a chart, or any other list; the first column names the row. All rows are as long as `columns`. */
export const table = z.strictObject({ columns: z.array(column), rows: z.array(z.array(cell)) });
export type Table = z.infer<typeof table>;

export function textColumn(head: string): Column {
  return { head, kind: 'text', symbol: '', decimals: null };
}

export function textCell(text: string): Cell {
  return { text, value: null };
}

/** A table as it is read: heads and cells as texts. */
export function tableTexts({ columns, rows }: Table): { columns: string[]; rows: string[][] } {
  return { columns: columns.map(({ head }) => head), rows: rows.map((row) => row.map(({ text }) => text)) };
}
