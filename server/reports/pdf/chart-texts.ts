/** A text of a chart as paper sets it, in the chart's own pixels. */
export interface ChartText {
  text: string;
  /** Where `align` of the text stands, and its baseline. */
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  size: number;
  weight: number;
  fill: string;
}

/** A chart without the texts that paper sets, and these. */
export interface PartedChart {
  svg: string;
  texts: ChartText[];
}

/**
 * Takes the plain texts out of a chart's SVG, so that Typst sets them as it sets all other text: in a picture each letter
 * would cost it ten times as much. What is turned, outlined or placed otherwise stays in the picture, and so do all texts
 * where the picture's units are not those of its `width`.
 */
export function partTexts(svg: string, width: number): PartedChart {
  const texts: ChartText[] = [];
  if (!svg.includes(` viewBox="0 0 ${width} `)) return { svg, texts };
  const left = svg.replace(plainText, (whole, layer: string, own: string, words: string) => {
    const text = readText(attributesOf(`${layer}${own}`), readWords(words));
    if (!text) return whole;
    texts.push(text);
    return '';
  });
  return { svg: left, texts };
}

/** A layer of one text, with or without a tip: the attributes of both, and the words. */
const plainText =
  /<g data-layer="text"((?: [\w-]+="[^"]*")*)><text((?: [\w-]+="[^"]*")*)>([^<]*)(?:<title>[^<]*<\/title>)?<\/text><\/g>/g;

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(/ ([\w-]+)="([^"]*)"/g))
    attributes.set(name, value);
  return attributes;
}

const known = new Set(['font-size', 'font-weight', 'text-anchor', 'fill', 'transform', 'y']);
const anchors = { start: 'left', middle: 'center', end: 'right' } as const;
const number = '(-?[\\d.]+(?:e-?\\d+)?)';
const place = new RegExp(`^translate\\(${number},${number}\\)$`);
const drop = new RegExp(`^${number}em$`);

function readText(attributes: ReadonlyMap<string, string>, text: string | null): ChartText | null {
  const [, x, y] = place.exec(attributes.get('transform') ?? '') ?? [];
  const [, below] = drop.exec(attributes.get('y') ?? '') ?? [];
  const align = alignOf(attributes.get('text-anchor') ?? 'middle');
  const size = Number(attributes.get('font-size'));
  const fill = attributes.get('fill') ?? '';
  for (const name of attributes.keys()) if (!known.has(name)) return null;
  if (text === null || !align || !x || !y || !below) return null;
  if (!(size > 0) || !/^#[\da-f]{6}$/.test(fill)) return null;
  return {
    ...{ text, align, size, fill },
    weight: Number(attributes.get('font-weight') ?? 400),
    x: Number(x),
    y: Number(y) + Number(below) * size,
  };
}

function alignOf(anchor: string): ChartText['align'] | undefined {
  return Object.entries(anchors).find(([name]) => name === anchor)?.[1];
}

const signs = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
  ] as const),
  ['#160', '\u00a0'],
]);

/** Null where a sign is written in a way that charts do not write. */
function readWords(source: string): string | null {
  let isRead = true;
  const words = source.replaceAll(/&([^;]*);/g, (_, name: string) => {
    const sign = signs.get(name);
    isRead &&= sign !== undefined;
    return sign ?? '';
  });
  return isRead ? words : null;
}
