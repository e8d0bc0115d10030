import { writable } from '../words/writable.ts';
import { textWidth } from './text-width.ts';
import { colours, fontSize } from './theme.ts';

/** A chart as SVG text with its size in CSS pixels. */
export interface DrawnSvg {
  svg: string;
  width: number;
  height: number;
}

const margin = 24;
const title = { size: 18, line: 24, weight: 'bold' as const };
const sub = { size: 14, line: 20, weight: 'normal' as const };
const below = { size: 12, line: 16, weight: 'normal' as const };
const family = "'Fira Sans', Arial, sans-serif";

/** A sign of the legend as it is drawn, with what it means. */
export interface FrameKey {
  sign: DrawnSvg;
  text: string;
}

export interface FrameWords {
  title: string;
  /** What is drawn, under the title. */
  sub?: string;
  keys?: readonly FrameKey[];
  /** Below the chart: the source. */
  lines: readonly string[];
}

/**
 * A chart as a picture that stands for itself: its title above, with what is drawn under it, legend and source below it,
 * on white ground. The drawing keeps its size inside.
 */
export function framedChart({ svg, width, height }: DrawnSvg, words: FrameWords): DrawnSvg {
  const heads = wrapped(words.title, width, title);
  const subs = wrapped(words.sub ?? '', width, sub);
  const feet = words.lines.flatMap((line) => wrapped(line, width, below));
  const under = margin + heads.length * title.line;
  const top = under + subs.length * sub.line + 12;
  const legend = placedKeys(words.keys ?? [], width, top + height + 10);
  const bottom = legend.bottom + 18;
  const full = { width: width + 2 * margin, height: bottom + feet.length * below.line + margin - 8 };
  const parts = [
    `<rect width="${full.width}" height="${full.height}" fill="${colours.paper}"/>`,
    ...heads.map((text, index) => textAt(text, margin + title.line * (index + 1) - 6, title, colours.text)),
    ...subs.map((text, index) => textAt(text, under + sub.line * (index + 1) - 4, sub, colours.quiet)),
    placed(svg, margin, top),
    ...legend.parts,
    ...feet.map((text, index) => textAt(text, bottom + below.line * index, below, colours.quiet)),
  ];
  const head = `xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}"`;
  return { ...full, svg: `<svg ${head} font-family="${family}">${parts.join('')}</svg>` };
}

function placed(svg: string, x: number, y: number): string {
  return svg.replace(/<svg\b/, `<svg x="${x}" y="${y}"`);
}

/** The legend from the left, in as many rows as it needs. */
function placedKeys(keys: readonly FrameKey[], width: number, top: number) {
  const parts: string[] = [];
  let [x, y] = [0, top];
  for (const { sign, text } of keys) {
    const indent = sign.width + 7;
    const needed = indent + widthOf(text, below);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 20];
    parts.push(placed(sign.svg, margin + x, y + (16 - sign.height) / 2));
    parts.push(textAt(text, y + 12, below, colours.quiet, margin + x + indent));
    x += needed + 18;
  }
  return { parts, bottom: keys.length === 0 ? top - 8 : y + 20 };
}

interface Look {
  size: number;
  weight: 'normal' | 'bold';
}

function widthOf(text: string, { size, weight }: Look): number {
  return (textWidth(text, weight) * size) / fontSize;
}

function textAt(text: string, y: number, { size, weight }: Look, fill: string, x = margin): string {
  const look = `font-size="${size}" font-weight="${weight === 'bold' ? 600 : 400}" fill="${fill}"`;
  return `<text x="${x}" y="${y}" ${look}>${escaped(text)}</text>`;
}

/** Lines that are not wider than `width`; a word that is wider by itself stands alone. */
function wrapped(text: string, width: number, look: Look): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const fits = widthOf(joined, look) <= width;
    if (last !== undefined && fits) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
