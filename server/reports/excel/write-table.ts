import type { WorkbookRequest } from '../../../data/takeaway.ts';
import { say } from '../../../web/words/texts.ts';
import { sheetNames } from './sheet-names.ts';
import { tableSheet } from './table-sheet.ts';
import { writeWorkbook } from './workbook.ts';

/** One table as a workbook of one sheet, with its source and signs below it. */
export async function writeTable({ table, language, ...notes }: WorkbookRequest): Promise<Uint8Array> {
  const [name = ''] = sheetNames([notes.title], say('bookTable', language));
  return writeWorkbook([tableSheet(name, table, notes, language)]);
}
