import type { ReportDocument, TableBlock } from '../../../data/report-document.ts';
import { say } from '../../../web/words/texts.ts';
import { contentsSheet } from './contents-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { tableSheet } from './table-sheet.ts';
import { writeWorkbook } from './workbook.ts';

/** A document as a workbook: its contents, a sheet a table, and sources, definitions and signs. */
export async function writeExcel(document: ReportDocument): Promise<Uint8Array> {
  const { language } = document;
  const blocks = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const [contents = '', ...names] = sheetNames(
    [say('bookContents', language), ...blocks.map(({ sheet }) => sheet), say('bookSources', language)],
    say('bookTable', language),
  );
  const sources = { name: names.at(-1) ?? '', title: say('bookSourcesTitle', language) };
  const sheets = blocks.map((block, index) => {
    const name = names[index] ?? '';
    const { number, caption, table, source, signs } = block;
    const title = `${say('bookTable', language)} ${number}: ${caption}`;
    return { name, title, sheet: tableSheet(name, table, { title, source, signs }, language) };
  });
  return writeWorkbook([
    contentsSheet(contents, document, [...sheets, sources]),
    ...sheets.map(({ sheet }) => sheet),
    sourcesSheet(sources.name, document),
  ]);
}
