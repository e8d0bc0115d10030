import { readRichText } from '../../../data/rich-text.ts';
import { useTongue } from '../frame/language.ts';
import { PaperBlock } from './paper-block.tsx';

/** A text with the marks of simple rich text, as reports show it; `id` leads to its headings. */
export function RichWords({ id, text }: { id: string; text: string }) {
  const { language } = useTongue();
  return (
    <>
      {readRichText(text, 1).map((block, at) => (
        <PaperBlock key={at} block={block} language={language} isDraft={false} id={`${id}-${at}`} />
      ))}
    </>
  );
}
