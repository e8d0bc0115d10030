import type { ReportDocument } from '../../data/report-document.ts';

/** What stands at the head of the paper beside the document itself: the municipality's crest, null without one. */
export interface Letterhead {
  crest: Crest | null;
}

export interface Crest {
  type: 'image/svg+xml' | 'image/png';
  bytes: Uint8Array;
}

/** How paper is written, and for whom: PDF/UA-1 for everybody, PDF/A-2a for the archive. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** Makes one file of a document; the same document makes the same file. */
export type ReportWriter = (document: ReportDocument, letterhead: Letterhead) => Promise<Uint8Array>;
