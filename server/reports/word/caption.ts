import { Paragraph, SimpleField } from 'docx';
import { say } from '../../../web/words/texts.ts';
import type { WordDraft } from './word-draft.ts';
import { textRuns } from './word-text.ts';

/**
 * "Abbildung 3: …" in the built-in style Caption. The number is a field of Word's own, so that lists of figures and
 * tables can be made of it and a caption that is put in between moves the others on.
 */
export function caption(
  kind: 'reportWordFigure' | 'reportWordTable',
  { number, caption: text }: { number: number; caption: string },
  draft: WordDraft,
): Paragraph {
  const label = say(kind, draft.language);
  const field = new SimpleField(draft.numbering(label, number), String(number));
  return new Paragraph({
    style: 'Caption',
    children: [...textRuns(`${label}\u00a0`), field, ...textRuns(`: ${text}`)],
  });
}
