import { type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../../../data/report-document.ts';
import { writable } from '../../../web/words/writable.ts';
import { withFirmSpaces } from '../sentences.ts';
import { Hyperlink } from './hyperlink.ts';
import type { WordDraft } from './word-draft.ts';

/** A text as runs of a paragraph: the ends of its lines become breaks. `style` names a style of letters. */
export function textRuns(text: string, style?: string): TextRun[] {
  return writable(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: line, style, ...(index > 0 && { break: 1 }) }));
}

/** Rich text: bold and italic by styles of letters, links as Word knows them. */
export function richRuns(runs: readonly Run[], draft: WordDraft): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] =>
    run.link === null
      ? textRuns(withFirmSpaces(run.text), emphasisOf(run))
      : [new Hyperlink(writable(run.text), writable(run.link), draft.nextLink())],
  );
}

function emphasisOf({ bold, italic }: Run): string | undefined {
  if (bold && italic) return 'ZkStrongEmphasis';
  if (bold) return 'Strong';
  return italic ? 'Emphasis' : undefined;
}
