import { ImageRun, Paragraph } from 'docx';
import type { FigureBlock } from '../../../data/report-document.ts';
import { say } from '../../../web/words/texts.ts';
import { writable } from '../../../web/words/writable.ts';
import { drawPageChart, leastWidth } from '../draw-chart.ts';
import { drawOutlines, drawPicture } from '../draw-picture.ts';
import { caption } from './caption.ts';
import { tallest, textWidths } from './paper.ts';
import { sourceElements } from './table-elements.ts';
import type { WordDraft } from './word-draft.ts';
import { textRuns } from './word-text.ts';

/** Points on paper that a pixel of a chart takes: its type is about nine points high. */
const pixel = 0.66;

/** Points that a chart is wide, and high where it is over time. */
interface FigureSize {
  width: number;
  height?: number;
}

/** A chart as a picture with its caption and source: vectors, and pixels for programs that know no vectors. */
export function figureElements(
  block: FigureBlock,
  draft: WordDraft,
  size: FigureSize = { width: textWidths.upright / 20 },
): Paragraph[] {
  return [
    caption('reportWordFigure', block, draft),
    pictureOf(block, draft, size),
    ...sourceElements(block.source),
  ];
}

function pictureOf({ chart, alt, number }: FigureBlock, draft: WordDraft, size: FigureSize): Paragraph {
  const { language } = draft;
  const drawnWidth = Math.max(leastWidth(chart), Math.round(size.width / pixel));
  const height = size.height && Math.round((size.height * drawnWidth) / size.width);
  const drawn = drawPageChart(chart, drawnWidth, language, height);
  if (drawn === null) {
    return new Paragraph({
      style: 'ZkPicture',
      children: textRuns(say('reportWordNoChart', language, { alt })),
    });
  }
  const scale = Math.min((size.width / drawn.width) * (96 / 72), tallest / drawn.height);
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
