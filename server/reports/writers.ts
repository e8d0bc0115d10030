import type { ReportDocument } from '../../data/report-document.ts';
import { type ReportFormat, reportFormats } from '../../data/report-edition.ts';
import { fileNameOf } from '../../web/words/file-name.ts';
import type { Letterhead, PdfStandard } from './report-writer.ts';

/** What makes a file of a report; the standard is the one of its PDF. */
export type FileWriter = (
  document: ReportDocument,
  letterhead: Letterhead,
  standard: PdfStandard,
) => Promise<Uint8Array>;

/**
 * The files that an edition has, in the order in which they are written. Each writer comes with its libraries when its
 * first file is written: whoever serves pages or reads imports has no use for them.
 */
export const reportWriters: readonly { format: ReportFormat; write: FileWriter }[] = [
  { format: 'pdf', write: async (...asked) => (await import('./pdf/write-pdf.ts')).writePdf(...asked) },
  {
    format: 'docx',
    write: async (document, letterhead) =>
      (await import('./word/write-word.ts')).writeWord(document, letterhead),
  },
  {
    format: 'xlsx',
    write: async (document) => (await import('./excel/write-excel.ts')).writeExcel(document),
  },
  { format: 'zip', write: async (document) => (await import('./zip/write-zip.ts')).writeZip(document) },
];

/** What files are called of a format in answers. */
export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** `uebergang-schule-beruf-2026-007.pdf`; drafts without a number say so. */
export function reportFileName({ title, number }: ReportDocument, format: ReportFormat): string {
  const name = fileNameOf(title);
  return [name, number ?? 'entwurf']
    .filter((part) => part !== '')
    .join('-')
    .concat(`.${format}`);
}

/** The format that an address names, undefined for none. */
export function maybeFormat(name: string): ReportFormat | undefined {
  return reportFormats.find((format) => format === name);
}
