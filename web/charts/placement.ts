import { fontSize } from './theme.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Stroke {
  from: [number, number];
  to: [number, number];
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a label's anchor stands, in pixels; the text is centred on `y`. */
export interface Spot {
  x: number;
  y: number;
  anchor: Anchor;
}

export interface Obstacles {
  strokes: readonly Stroke[];
  boxes: readonly Box[];
  bounds: Box;
}

export function boxOf(spot: Spot, width: number): Box {
  const left = { start: spot.x, middle: spot.x - width / 2, end: spot.x - width }[spot.anchor];
  return { left, right: left + width, top: spot.y - fontSize * 0.62, bottom: spot.y + fontSize * 0.62 };
}

/** The candidate that covers least of what is there; earlier candidates win ties. */
export function bestSpot(candidates: readonly [Spot, ...Spot[]], width: number, obstacles: Obstacles): Spot {
  let best = candidates[0];
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = coverage(boxOf(candidate, width), obstacles);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function coverage(box: Box, { strokes, boxes, bounds }: Obstacles): number {
  const outside =
    Math.max(0, bounds.left - box.left) +
    Math.max(0, box.right - bounds.right) +
    Math.max(0, bounds.top - box.top) +
    Math.max(0, box.bottom - bounds.bottom);
  const covered = boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  const crossed = strokes.reduce((sum, stroke) => sum + lengthInside(stroke, box), 0);
  return outside * 100 + covered * 10 + crossed;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Pixels of the stroke inside the box, sampled every two pixels. */
function lengthInside({ from, to }: Stroke, box: Box): number {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const samples = Math.max(1, Math.ceil(length / 2));
  let inside = 0;
  for (let index = 0; index <= samples; index += 1) {
    const x = from[0] + ((to[0] - from[0]) * index) / samples;
    const y = from[1] + ((to[1] - from[1]) * index) / samples;
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) inside += 2;
  }
  return inside;
}

/**
 * Moves sorted or unsorted positions apart so that neighbours keep `gap` pixels, within `from` to `to` as far as
 * there is room; the answer is in the order given.
 */
export function spread(positions: readonly number[], gap: number, from: number, to: number): number[] {
  const order = positions.map((position, index) => ({ position, index }));
  order.sort((a, b) => a.position - b.position || a.index - b.index);
  const groups: { sum: number; count: number }[] = [];
  for (const { position } of order) {
    groups.push({ sum: position, count: 1 });
    mergeGroups(groups, gap, from, to);
  }
  const placed = groups.flatMap((group) => {
    const start = groupStart(group, gap, from, to);
    return Array.from({ length: group.count }, (_, index) => start + index * gap);
  });
  const result: number[] = positions.map(() => 0);
  order.forEach(({ index }, place) => {
    result[index] = placed[place] ?? from;
  });
  return result;
}

function mergeGroups(groups: { sum: number; count: number }[], gap: number, from: number, to: number): void {
  for (;;) {
    const last = groups.at(-1);
    const before = groups.at(-2);
    if (!last || !before) return;
    const end = groupStart(before, gap, from, to) + (before.count - 1) * gap;
    if (groupStart(last, gap, from, to) >= end + gap) return;
    groups.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
  }
}

/** A group is centred on the middle of its positions and kept inside. */
function groupStart(group: { sum: number; count: number }, gap: number, from: number, to: number): number {
  const length = (group.count - 1) * gap;
  const start = group.sum / group.count - length / 2;
  return Math.max(from, Math.min(start, to - length));
}
