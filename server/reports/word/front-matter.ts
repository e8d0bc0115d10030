import { HeadingLevel, Paragraph } from 'docx';
import type { ReportDocument } from '../../../data/report-document.ts';
import { plainRun } from '../../../data/rich-text.ts';
import { formatDate } from '../../../web/words/format.ts';
import { say } from '../../../web/words/texts.ts';
import type { WordElement } from './block-elements.ts';
import { contents } from './contents.ts';
import { factsElements } from './facts-elements.ts';
import type { WordDraft } from './word-draft.ts';
import { textRuns } from './word-text.ts';

/** What stands before the first block: kind, title, what it is as of, the head of a paper, contents. */
export function frontMatter(document: ReportDocument, draft: WordDraft): WordElement[] {
  const { title, subtitle, kindWord, pinWords, head } = document;
  return [
    new Paragraph({ style: 'ZkKind', children: textRuns(kindWord) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
    ...(subtitle === null ? [] : [new Paragraph({ style: 'Subtitle', children: textRuns(subtitle) })]),
    new Paragraph({ style: 'ZkFacts', children: textRuns(factsOf(document)) }),
    ...marksOf(document).map((mark) => new Paragraph({ style: 'ZkMark', children: textRuns(mark) })),
    ...(head.length === 0 ? [] : headTable(document, draft)),
    new Paragraph({ style: 'ZkSource', children: textRuns(pinWords) }),
    ...(document.hasContents ? contents(document) : []),
  ];
}

/** Its last lines: what the figures are as of, the edition's number and where it is found. */
export function closing({ pinWords, number, address, language }: ReportDocument): Paragraph {
  const lines = [
    pinWords,
    number === null ? say('reportWordDraftMark', language) : say('reportWordEdition', language, { number }),
    ...(address === null ? [] : [say('reportWordAddress', language, { address })]),
  ];
  return new Paragraph({ style: 'ZkClosing', children: textRuns(lines.join('\n')) });
}

function factsOf({ date, audienceWord, number, language }: ReportDocument): string {
  return [
    formatDate(date, language),
    say('reportWordFor', language, { audience: audienceWord }),
    ...(number === null ? [] : [say('reportWordEdition', language, { number })]),
  ].join(' · ');
}

function marksOf({ number, invented, language }: ReportDocument): string[] {
  return [
    ...(number === null ? [say('reportWordDraftMark', language)] : []),
    ...(invented ? [say('reportWordInvented', language)] : []),
  ];
}

function headTable({ head }: ReportDocument, draft: WordDraft): WordElement[] {
  const rows = head.map(({ label, text }) => ({ label, runs: [plainRun(text)] }));
  return factsElements({ caption: null, rows }, draft);
}
