import { fontSize } from './theme.ts';

/** Advance widths of Fira Sans Regular in em, by class of character, on the wide side. */
const widths: [RegExp, number][] = [
  [/[ \u00a0]/, 0.27],
  [/[.,:;'’|!ijlI·]/, 0.29],
  [/[frt()\-/"„“]/, 0.38],
  [/[mwMW%]/, 0.86],
  [/[A-ZÄÖÜ]/, 0.66],
  [/[–−+=]/, 0.56],
  [/[0-9]/, 0.57],
];

const narrowest = Math.min(...widths.map(([, width]) => width));

/** Estimated width of a text in pixels; charts have no font to measure with. */
export function textWidth(text: string, weight: 'normal' | 'bold' = 'normal'): number {
  let em = 0;
  for (const character of text) em += known.get(character) ?? learn(character);
  return em * fontSize * (weight === 'bold' ? 1.06 : 1);
}

/** Texts are measured by the thousand, of few different characters. */
const known = new Map<string, number>();
const mostKnown = 2_000;

function learn(character: string): number {
  const width = widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.56;
  if (known.size < mostKnown) known.set(character, width);
  return width;
}

/** The text, cut with an ellipsis where it would be wider than `width` pixels. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  // No more letters than the narrowest would fit: what is measured again and again must not be long.
  let cut = text.slice(0, Math.max(2, Math.ceil(width / (narrowest * fontSize))));
  while (cut.length > 1 && textWidth(`${cut}…`) > width) cut = cut.replace(/.$/su, '').trimEnd();
  return `${cut}…`;
}
