import type { Row } from 'write-excel-file/node';
import type { ReportDocument } from '../../../data/report-document.ts';
import { formatDate } from '../../../web/words/format.ts';
import { say } from '../../../web/words/texts.ts';
import { headCell, textCell, wideRow } from './cells.ts';
import type { BookSheet } from './workbook.ts';

const widths = [34, 80];
const link = { textColor: '#171b7d', textDecoration: { underline: true } } as const;

/** The first sheet: what the workbook is, what it is pinned to, and the way to its sheets. */
export function contentsSheet(
  name: string,
  document: ReportDocument,
  sheets: readonly { name: string; title: string }[],
): BookSheet {
  const { language, title, subtitle, number, address, pinWords, invented } = document;
  const facts = [
    { label: document.kindWord, text: document.municipality },
    ...(number === null ? [] : [{ label: say('bookNumber', language), text: number }]),
    ...document.head,
    ...(address === null ? [] : [{ label: say('bookAddress', language), text: address }]),
  ];
  const heading: Row[] = [
    wideRow(title, widths, { fontWeight: 'bold', fontSize: 16 }),
    ...(subtitle === null ? [] : [wideRow(subtitle, widths, { fontSize: 12 })]),
    wideRow(`${formatDate(document.date, language)}, ${document.audienceWord}`, widths),
    wideRow(pinWords, widths),
    ...(invented ? [wideRow(say('bookInvented', language), widths, { fontWeight: 'bold' })] : []),
    [],
    ...facts.map(({ label, text }) => [
      textCell(label, { fontWeight: 'bold' }),
      textCell(text, { wrap: true }),
    ]),
    [],
    [
      headCell({ head: say('bookSheet', language), kind: 'text' }),
      headCell({ head: say('bookContents', language), kind: 'text' }),
    ],
  ];
  return {
    ...{ name, widths, head: null, filter: null, landscape: false },
    links: sheets.map((sheet, index) => ({ cell: `A${heading.length + 1 + index}`, sheet: sheet.name })),
    rows: [
      ...heading,
      ...sheets.map((sheet) => [textCell(sheet.name, link), textCell(sheet.title, { wrap: true })]),
    ],
  };
}
