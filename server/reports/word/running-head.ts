import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from '../../../data/report-document.ts';
import { fitted } from '../../../web/charts/text-width.ts';
import { say } from '../../../web/words/texts.ts';
import type { Letterhead } from '../report-writer.ts';
import { crestRuns } from './crest.ts';
import type { Lie } from './paper.ts';
import type { WordDraft } from './word-draft.ts';
import { textRuns } from './word-text.ts';

/** Pixels (in the measure of `fitted`) that the title may take beside the municipality's name. */
const titleWidths: Record<Lie, number> = { upright: 430, across: 700 };

/** What stands over and under the pages of a section; the first page of the first one has a head of its own. */
export function runningHead(
  document: ReportDocument,
  letterhead: Letterhead,
  draft: WordDraft,
  { lie, hasTitle }: { lie: Lie; hasTitle: boolean },
) {
  return {
    headers: {
      default: headOf(document, letterhead, draft, lie),
      ...(hasTitle && { first: firstHead(document, letterhead, draft) }),
    },
    footers: {
      default: footOf(document, draft, lie, false),
      ...(hasTitle && { first: footOf(document, draft, lie, true) }),
    },
  };
}

/** The head of the first page: the municipality's crest and name, large; the title stands below. */
function firstHead(document: ReportDocument, letterhead: Letterhead, draft: WordDraft): Header {
  const crest = crestRuns(letterhead, document, draft, 56);
  const gap = crest.length > 0 ? '\u2003' : '';
  const mark = document.number === null ? [say('reportWordDraft', draft.language)] : [];
  const children = [
    ...crest,
    ...textRuns(`${gap}${document.municipality}`),
    ...mark.map((word) => new TextRun({ children: ['\t', word] })),
  ];
  return new Header({ children: [new Paragraph({ style: 'ZkLetterhead', children })] });
}

function headOf(document: ReportDocument, letterhead: Letterhead, draft: WordDraft, lie: Lie): Header {
  const crest = crestRuns(letterhead, document, draft, 26);
  const gap = crest.length > 0 ? '\u2002' : '';
  const title = fitted(document.title, titleWidths[lie]);
  const mark =
    document.number === null ? textRuns(` – ${say('reportWordDraft', draft.language)}`, 'Strong') : [];
  const children = [
    ...crest,
    ...textRuns(`${gap}${document.municipality}`),
    new TextRun({ children: ['\t'] }),
    ...textRuns(title),
    ...mark,
  ];
  return new Header({
    children: [new Paragraph({ style: lie === 'upright' ? 'Header' : 'ZkHeaderAcross', children })],
  });
}

/**
 * What the figures are as of, which edition it is, whether they are invented, and the page's number. The first page says
 * below its title what the figures are as of.
 */
function footOf(document: ReportDocument, { language }: WordDraft, lie: Lie, isFirst: boolean): Footer {
  const style = lie === 'upright' ? 'Footer' : 'ZkFooterAcross';
  const { number, invented } = document;
  const edition =
    number === null ? say('reportWordDraft', language) : say('reportWordEdition', language, { number });
  const marks = [edition, ...(invented ? [say('reportWordInvented', language)] : [])].join(' · ');
  return new Footer({
    children: [
      ...(isFirst ? [] : [new Paragraph({ style, children: textRuns(document.pinWords) })]),
      new Paragraph({
        style,
        children: [...textRuns(marks), new TextRun({ children: ['\t', ...pageWords(language)] })],
      }),
    ],
  });
}

/** "Seite X von Y" with the fields that Word counts in the places of its braces. */
function pageWords(language: WordDraft['language']) {
  return say('reportWordPages', language)
    .split(/(\{\w+\})/)
    .map((piece) => {
      if (piece === '{page}') return PageNumber.CURRENT;
      return piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece;
    });
}
