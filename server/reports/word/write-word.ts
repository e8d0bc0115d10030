import { Document, Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReportWriter } from '../report-writer.ts';
import { coreProperties } from './core-properties.ts';
import { withFixedTimes } from './fixed-times.ts';
import { numbering } from './numbering.ts';
import { palette } from './palette.ts';
import { sectionsOf } from './sections.ts';
import { styleSheet } from './style-sheet.ts';
import { createWordDraft } from './word-draft.ts';

/**
 * A report as a Word file (.docx, ISO/IEC 29500) whose text, tables and captions are edited as one's own.
 *
 * How an office takes over its looks: everything is set in named styles, nothing by hand but the widths of columns. The
 * built-in ones keep their ids (Title, Subtitle, Heading 1 to 4, Caption, List Bullet, List Number, Header, Footer, TOC,
 * Hyperlink, Strong, Emphasis); the report's own are "Zielkreis Tabelle" and "Zielkreis Angaben" for tables, and
 * "Quelle", "Hinweis", "Stand", "Tabellentext", "Tabellenzahl" and their like. In Word, Developer, Document Template,
 * attach the office's template and tick "Automatically update document styles": what the template defines under these
 * names replaces the report's looks. Letters and colours refer to the theme, so that Design, Themes changes them as well.
 */
export const writeWord: ReportWriter = async (document, letterhead) => {
  const { language, pin } = document;
  const file = new Document({
    externalStyles: styleSheet(language),
    numbering,
    theme: {
      name: 'Zielkreis',
      fonts: { headings: 'Arial', body: 'Arial' },
      colors: { accent1: palette.data, accent2: palette.target, hyperlink: palette.data },
    },
    ...(document.hasContents && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections: sectionsOf(document, letterhead, createWordDraft(language)),
  });
  const bytes = await Packer.toBuffer(file, false, [
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ]);
  return withFixedTimes(bytes, pin.asOf);
};
