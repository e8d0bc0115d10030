import { type Box, boxOf } from './placement.ts';
import { textWidth } from './text-width.ts';

/** For tests. Coordinates with one decimal keep the pictures comparable by eye and by machine, dates stay as they are. */
export function picture(element: Element): string {
  const rounded = element.outerHTML.replace(/(?<![\d.])-?\d+\.\d{2,}(?!\.?\d)/g, (found) =>
    String(Math.round(Number(found) * 10) / 10),
  );
  return `${rounded.replaceAll('><', '>\n<')}\n`;
}

/** Boxes of all texts of a figure, estimated from their places. */
export function textBoxes(figure: Element): { text: string; box: Box }[] {
  return [...figure.querySelectorAll('g[data-layer="text"] text')].map((element) => {
    const group = element.parentElement;
    const [x = Number.NaN, y = Number.NaN] = (
      /translate\(([^)]*)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? ''
    )
      .split(',')
      .map(Number);
    const anchor = group?.getAttribute('text-anchor');
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.textContent)
      .join('');
    const width = textWidth(text, group?.getAttribute('font-weight') ? 'bold' : 'normal');
    return {
      text,
      box: boxOf({ x, y, anchor: anchor === 'start' || anchor === 'end' ? anchor : 'middle' }, width),
    };
  });
}

export function overlapping(figure: Element): string[] {
  const boxes = textBoxes(figure);
  return boxes.flatMap(({ text, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return width > 0.5 && height > 0.5 ? [`${text} / ${other.text}`] : [];
    }),
  );
}

/** Texts that stick out of a picture of this width. */
export function cutOff(figure: Element, width: number): string[] {
  return textBoxes(figure).flatMap(({ text, box }) =>
    box.left >= -1 && box.right <= width + 1 ? [] : [text],
  );
}
