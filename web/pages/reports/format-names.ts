import { type ReportEdition, type ReportFormat, reportFormats } from '../../../data/report-edition.ts';

/** What the files of an edition are called, in every language. */
export const formatNames: Readonly<Record<ReportFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  zip: 'ZIP',
};

/** The files of an edition in the order in which they are offered. */
export function filesInOrder({ files }: ReportEdition): ReportEdition['files'] {
  return reportFormats.flatMap((format) => files.filter((file) => file.format === format));
}
