import * as z from 'zod';
import { table } from './table.ts';
import { languages } from './words.ts';

/** As large as what is sent to be made a file may be. */
export const maximumTakeawayBytes = 4_194_304;

/** A drawn chart that is to become a picture of pixels. */
export const pictureRequest = z.strictObject({ svg: z.string() });

/** A table that is to become a workbook, with what is to be known of it. */
export const workbookRequest = z.strictObject({
  title: z.string().max(2_000),
  source: z.string().max(5_000),
  signs: z.array(z.strictObject({ sign: z.string(), meaning: z.string() })).max(100),
  language: z.enum(languages),
  table: table.refine(
    ({ columns, rows }) =>
      columns.length > 0 && columns.length <= 1_000 && rows.every((row) => row.length === columns.length),
    'Bitte laden Sie die Seite neu: Die Zeilen der Tabelle passen nicht zu ihren Spalten.',
  ),
});
export type WorkbookRequest = z.infer<typeof workbookRequest>;
