import type { Language } from '../../../data/words.ts';

/** How a page lies. */
export type Lie = 'upright' | 'across';

/** Twips (twentieths of a point): A4, its margins, and the text between them. */
export const paper = {
  width: 11906,
  height: 16838,
  margin: { top: 1361, right: 1417, bottom: 1247, left: 1418, header: 680, footer: 624, gutter: 0 },
} as const;

/** Twips between the left and the right margin. */
export const textWidths: Record<Lie, number> = { upright: 9071, across: 14003 };

/** The height in pixels (96 to the inch) that a picture may have and still stand on a page with its caption and source. */
export const tallest = 800;

/** How words are spelt and hyphenated. */
export const languageTags: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
