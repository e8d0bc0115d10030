import {
  BuilderElement,
  ImportedXmlComponent,
  InternalHyperlink,
  PageReference,
  Paragraph,
  TextRun,
} from 'docx';
import type { ReportDocument } from '../../../data/report-document.ts';
import { say } from '../../../web/words/texts.ts';
import { anchorOf } from './heading-bookmark.ts';
import { textRuns } from './word-text.ts';

/** The deepest level that the contents name. */
const deepest = 2;

/**
 * The contents with the pages that headings are likely on, as a field that Word fills anew (F9). Nothing where no
 * heading is to be named.
 */
export function contents({ blocks, language }: ReportDocument): Paragraph[] {
  const headings = blocks
    .flatMap((block) => (block.kind === 'heading' ? [block] : []))
    .map(({ level, text }, index) => ({ level, text, anchor: anchorOf(index + 1) }))
    .filter(({ level }) => level <= deepest);
  if (headings.length === 0) return [];
  const entries = headings.map(({ level, text, anchor }, index) => {
    const children = [...textRuns(text), new TextRun({ children: ['\t'] }), new PageReference(anchor)];
    return new Paragraph({
      style: `TOC${level}`,
      children: [
        ...(index === 0 ? opening() : []),
        new InternalHyperlink({ anchor, children }),
        ...(index === headings.length - 1 ? [mark('end')] : []),
      ],
    });
  });
  return [
    new Paragraph({ style: 'TOCHeading', children: textRuns(say('reportWordContents', language)) }),
    ...entries,
  ];
}

function opening(): TextRun[] {
  const instruction = new ImportedXmlComponent('w:instrText');
  instruction.push(`TOC \\o "1-${deepest}" \\h`);
  return [mark('begin'), new TextRun({ children: [instruction] }), mark('separate')];
}

function mark(type: 'begin' | 'separate' | 'end'): TextRun {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}
