import { ImageRun } from 'docx';
import type { ReportDocument } from '../../../data/report-document.ts';
import { say } from '../../../web/words/texts.ts';
import { writable } from '../../../web/words/writable.ts';
import { drawPicture, maybeDrawnSize } from '../draw-picture.ts';
import type { Letterhead } from '../report-writer.ts';
import type { WordDraft } from './word-draft.ts';

/** The municipality's crest, `height` in pixels (96 to the inch); nothing without one. */
export function crestRuns(
  { crest }: Letterhead,
  { municipality }: ReportDocument,
  draft: WordDraft,
  height: number,
): ImageRun[] {
  if (crest === null) return [];
  const png = crest.type === 'image/png' ? crest.bytes : pixelsOf(Buffer.from(crest.bytes).toString());
  const [wide, high] = sizeOf(png);
  const words = writable(say('reportWordCrest', draft.language, { name: municipality }));
  const looks = {
    transformation: { width: Math.max(1, Math.round((height * wide) / high)), height },
    altText: {
      id: String(draft.nextPicture()),
      name: words,
      description: words,
    },
  };
  const pixels = { type: 'png', data: png } as const;
  return crest.type === 'image/png'
    ? [new ImageRun({ ...pixels, ...looks })]
    : [new ImageRun({ type: 'svg', data: Buffer.from(crest.bytes), fallback: pixels, ...looks })];
}

/** Enough pixels for print, however small the drawing says that it is, and no more, however large: never in its own size. */
function pixelsOf(svg: string): Uint8Array {
  return drawPicture({ svg }, 300 / (maybeDrawnSize(svg)?.height ?? 300));
}

/** Width and height that the head of a PNG names. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}
