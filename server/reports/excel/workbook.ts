import writeXlsxFile, { type Row } from 'write-excel-file/node';
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';
import { withoutTime } from '../zip/pack.ts';

/** A sheet of a workbook. */
export interface BookSheet {
  name: string;
  rows: Row[];
  /** Widths of the columns in characters. */
  widths: readonly number[];
  /** The row of the table's head, from 1: it and what is above stay while one scrolls, and stand on each printed page. */
  head: number | null;
  /** The cells of the table with its head (`A2:D41`), for the filter; null without one. */
  filter: string | null;
  /** Cells that lead to other sheets. */
  links: readonly { cell: string; sheet: string }[];
  landscape: boolean;
}

type BookFeature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** The sheets as a workbook; the same sheets make the same file. */
export async function writeWorkbook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows, widths, head }) => ({
    sheet: name,
    data: rows,
    columns: widths.map((width) => ({ width })),
    ...(head === null ? {} : { stickyRowsCount: head }),
  }));
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [marksOf(sheets)] };
  return withoutTime(await writeXlsxFile(written, options).toBuffer());
}

/** What the library leaves out: filters, links between sheets, rows that are repeated, how a sheet is printed. */
function marksOf(sheets: readonly BookSheet[]): BookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? markSheet(xml, sheet) : xml;
          },
        },
        'xl/workbook.xml': { transform: (xml) => withNames(xml, sheets) },
      },
    },
  };
}

const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];

function markSheet(xml: string, { head, filter, links, landscape }: BookSheet): string {
  const orientation = landscape ? 'landscape' : 'portrait';
  const marks = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    ...(filter === null ? [] : [`<autoFilter ref="${filter}"/>`]),
    ...(links.length === 0 ? [] : [`<hyperlinks>${links.map(linkOf).join('')}</hyperlinks>`]),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  ];
  const marked = marks.reduce(
    (text, mark) => insertElementMarkupAccordingToOrderOfSiblings(text, mark, order, 'worksheet'),
    xml,
  );
  const pane = findElement(marked, 'pane');
  if (!pane || head === null) return marked;
  const frozen = `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>`;
  return replaceElement(marked, pane, frozen);
}

function linkOf({ cell, sheet }: BookSheet['links'][number]): string {
  return `<hyperlink ref="${cell}" location="${sanitizeAttributeValue(`${quoted(sheet)}!A1`)}"/>`;
}

/** Excel finds filters and repeated rows by names of its own. */
function withNames(xml: string, sheets: readonly BookSheet[]): string {
  const names = sheets.flatMap(({ name, head, filter }, index) => [
    ...(filter === null ? [] : [nameOf('_xlnm._FilterDatabase', index, absolute(name, filter), true)]),
    ...(head === null ? [] : [nameOf('_xlnm.Print_Titles', index, `${quoted(name)}!$1:$${head}`, false)]),
  ]);
  const markup = `<definedNames>${names.join('')}</definedNames>`;
  const found = findElement(xml, 'definedNames');
  return found ? replaceElement(xml, found, names.length === 0 ? '' : markup) : xml;
}

function nameOf(name: string, sheet: number, range: string, isHidden: boolean): string {
  const hidden = isHidden ? ' hidden="1"' : '';
  return `<definedName name="${name}" localSheetId="${sheet}"${hidden}>${sanitizeAttributeValue(range)}</definedName>`;
}

function absolute(sheet: string, range: string): string {
  return `${quoted(sheet)}!${range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
