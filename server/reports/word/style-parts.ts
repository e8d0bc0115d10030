import { palette } from './palette.ts';
import { type Lie, textWidths } from './paper.ts';

/** A style of paragraphs or letters: its id, the name that Word shows, and what it sets. */
export interface NamedStyle {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  paragraph?: string;
  letters?: string;
}

export const accent = `<w:color w:val="${palette.data}" w:themeColor="accent1"/>`;
export const quiet = `<w:color w:val="${palette.quiet}"/>`;
export const bold = '<w:b/><w:bCs/>';
export const kept = '<w:keepNext/><w:keepLines/>';
export const majorFont = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>';

/** A style as it stands in styles.xml; its parts come in the order that the format demands. */
export function styleOf(type: 'paragraph' | 'character', style: NamedStyle): string {
  const { id, name, next, paragraph, letters } = style;
  const basedOn = style.basedOn ?? { paragraph: 'Normal', character: 'DefaultParagraphFont' }[type];
  const own = id.startsWith('Zk') ? ' w:customStyle="1"' : '';
  return [
    `<w:style w:type="${type}"${own} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    letters === undefined ? '' : `<w:rPr>${letters}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** A heading of a level (1 to 4) in its size in points. */
export function headingStyle(level: number, points: number, space: string, colour: string): NamedStyle {
  return {
    ...{ id: `Heading${level}`, name: `heading ${level}`, next: 'Normal' },
    paragraph: `${kept}${space}<w:outlineLvl w:val="${level - 1}"/>`,
    letters: `${majorFont}${bold}${colour}${size(points)}`,
  };
}

/** Size of type in points. */
export function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

/** Space before and after a paragraph in points, and the height of its lines. */
export function spacing(before: number, after: number, lines = 1.15): string {
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${Math.round(lines * 240)}" w:lineRule="auto"/>`;
}

/** A line at a side of a paragraph: its thickness in eighths of a point, its distance in points. */
export function line(side: 'top' | 'left' | 'bottom', thickness: number, distance: number, colour: string) {
  return `<w:${side} w:val="single" w:sz="${thickness}" w:space="${distance}" w:color="${colour}"/>`;
}

/** A tinted box with a bar at its left. */
export function box(bar: string, fill: string): string {
  const edges = [line('top', 4, 5, fill), line('left', 24, 8, bar), line('bottom', 4, 5, fill)].join('');
  return `<w:pBdr>${edges}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}

/** The running head: a line below it, a stop at the right margin. */
export function head(lie: Lie): string {
  return `<w:pBdr>${line('bottom', 4, 5, palette.grid)}</w:pBdr>${rightStop(lie)}${spacing(0, 0, 1)}`;
}

/** The foot of the page: a stop at the right margin. */
export function foot(lie: Lie): string {
  return `${rightStop(lie)}${spacing(0, 0, 1)}`;
}

/** From an entry of the contents to its page. */
export const dots = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidths.upright}"/></w:tabs>`;

function rightStop(lie: Lie): string {
  const inherited = lie === 'upright' ? '' : `<w:tab w:val="clear" w:pos="${textWidths.upright}"/>`;
  return `<w:tabs>${inherited}<w:tab w:val="right" w:pos="${textWidths[lie]}"/></w:tabs>`;
}
