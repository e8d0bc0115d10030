import { ImageRun, Paragraph } from 'docx';
import type { FigureBlock } from '../../../data/report-document.ts';
import { say } from '../../../web/words/texts.ts';
import { drawPageChart } from '../draw-chart.ts';
import { drawOutlines, drawPicture } from '../draw-picture.ts';
import { caption } from './caption.ts';
import { tallest, textPixels } from './paper.ts';
import { sourceElement } from './table-elements.ts';
import type { WordDraft } from './word-draft.ts';
import { textRuns, writable } from './word-text.ts';

/** Pixels that charts are drawn for; half ones stand below each other on paper that is written on. */
const drawnWidths = { full: 700, half: 480 } as const;

/** A chart as a picture with its caption and source: vectors, and pixels for programs that know no vectors. */
export function figureElements(block: FigureBlock, draft: WordDraft): Paragraph[] {
  return [pictureOf(block, draft), caption('reportWordFigure', block, draft), sourceElement(block.source)];
}

function pictureOf({ chart, size, alt, number }: FigureBlock, draft: WordDraft): Paragraph {
  const { language } = draft;
  const drawn = drawPageChart(chart, drawnWidths[size], language);
  if (drawn === null) {
    return new Paragraph({
      style: 'ZkPicture',
      children: textRuns(say('reportWordNoChart', language, { alt })),
    });
  }
  const scale = Math.min(textPixels / drawnWidths.full, tallest / drawn.height);
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(drawOutlines(drawn)),
    fallback: { type: 'png', data: drawPicture(drawn, 2) },
    transformation: { width: Math.round(drawn.width * scale), height: Math.round(drawn.height * scale) },
    altText: {
      id: String(draft.nextPicture()),
      name: `${say('reportWordFigure', language)} ${number}`,
      description: writable(alt),
    },
  });
  return new Paragraph({ style: 'ZkPicture', children: [picture] });
}
