import { fitted, textWidth } from './text-width.ts';

/** A mark with a label at a place in pixels. */
export interface Marked {
  x: number;
  text: string;
}

/** The row that it stands in, and its label beside the mark, cut where it must be. */
export interface PlacedMark {
  row: number;
  text: string;
  labelX: number;
  anchor: 'start' | 'end';
}

const radius = 8;
const gap = 6;
const between = 10;
/** A label is cut to no less than this before its mark goes into a further row. */
const least = 90;

/**
 * Places marks in as few rows as it takes for no mark or label to touch another one: each in the first row with room at
 * its right, else at its left. `start` and `end` are the pixels between which labels stand. In the order given.
 */
export function placeInRows(marks: readonly Marked[], start: number, end: number): PlacedMark[] {
  const taken: { row: number; left: number; right: number }[] = [];
  return marks.map(({ x, text }) => {
    const sides = sidesOf(x, text, start, end);
    for (let row = 0; ; row += 1) {
      const side = sides.find(({ left, right }) =>
        taken.every(
          (other) => other.row !== row || left > other.right + between || right < other.left - between,
        ),
      );
      if (!side) continue;
      taken.push({ row, left: side.left, right: side.right });
      return { row, text: side.text, labelX: side.labelX, anchor: side.anchor };
    }
  });
}

interface Side {
  left: number;
  right: number;
  text: string;
  labelX: number;
  anchor: 'start' | 'end';
}

/** At the right where the text fits, or at least there is more room; then at the left. */
function sidesOf(x: number, text: string, start: number, end: number): Side[] {
  const behind = end - x - radius - gap;
  const before = x - radius - gap - start;
  const side = (anchor: 'start' | 'end', room: number): Side => {
    const cut = fitted(text, Math.max(room, 0));
    const width = textWidth(cut);
    return anchor === 'start'
      ? { left: x - radius, right: x + radius + gap + width, text: cut, labelX: x + radius + gap, anchor }
      : { left: x - radius - gap - width, right: x + radius, text: cut, labelX: x - radius - gap, anchor };
  };
  const needed = Math.min(textWidth(text), least);
  const sides = [
    ...(behind >= needed ? [side('start', behind)] : []),
    ...(before >= needed ? [side('end', before)] : []),
  ];
  if (sides.length > 0) return sides;
  return [behind >= before ? side('start', behind) : side('end', before)];
}
