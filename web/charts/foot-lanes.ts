import type { MeasureState } from '../../data/cycle/measure.ts';
import type { PeriodKind } from '../../data/period.ts';
import { dayPosition } from './day-position.ts';
import type { Layout } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';

/** What was done and decided beside the figures, in the reader's language; days are ISO, `to` null while it goes on. */
export interface ChartFoot {
  measures: readonly FootMeasure[];
  decisions: readonly FootDecision[];
}

export interface FootMeasure {
  title: string;
  state: MeasureState;
  /** The state in words. */
  stateText: string;
  from: string;
  to: string | null;
}

export interface FootDecision {
  on: string;
  /** Short, for the label. */
  text: string;
  title: string;
}

export const emptyFoot: ChartFoot = { measures: [], decisions: [] };

/** A text in pixels; `y` from the top of the lanes. */
interface Placed {
  x: number;
  y: number;
  text: string;
  title: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface DecisionLane extends Placed {
  /** Where the line stands. */
  line: number;
}

export interface BarLane {
  label: Placed;
  x1: number;
  x2: number;
  y: number;
  state: MeasureState;
}

export interface FootLanes {
  /** All that the lanes need, in pixels. */
  height: number;
  decisions: DecisionLane[];
  bars: BarLane[];
}

const line = 20;
const gap = 10;

/**
 * Places decisions and measures under a time axis whose periods are of `kind`, so that no label covers another: a
 * decision's label in the first row that has room, each measure in rows of its own, its label beside the bar or over
 * it. What lies beside the axis altogether is left to the table. Labels begin at `start` pixels from the left.
 */
export function placeFoot(foot: ChartFoot, layout: Layout, kind: PeriodKind, start = 2): FootLanes {
  const place = (day: string) => layout.x(dayPosition(day, kind));
  const [left, right] = [layout.marginLeft, layout.width - layout.marginRight];
  const decisions = placeDecisions(
    foot.decisions
      .map((decision) => ({ decision, x: place(decision.on) }))
      .filter(({ x }) => x >= left && x <= right)
      .sort((one, other) => one.x - other.x),
    { start, end: layout.width - 2 },
  );
  const rows = Math.max(0, ...decisions.map(({ y }) => y / line + 0.5));
  let top = Math.round(rows) * line;
  const bars: BarLane[] = [];
  for (const measure of foot.measures) {
    const [x1, x2] = [place(measure.from), measure.to === null ? right : place(measure.to)];
    if (x1 > right || x2 < left) continue;
    const bar = placeBar(measure, [Math.max(x1, left), Math.min(x2, right)], top, {
      start,
      end: layout.width - 2,
    });
    bars.push(bar.lane);
    top += bar.height;
  }
  return { height: top === 0 ? 0 : top + 8, decisions, bars };
}

/** Pixels between which labels stand. */
interface Room {
  start: number;
  end: number;
}

interface Span {
  row: number;
  left: number;
  right: number;
}

function placeDecisions(
  decisions: readonly { decision: FootDecision; x: number }[],
  { start: first, end }: Room,
): DecisionLane[] {
  const taken: Span[] = [];
  const lines: { x: number; row: number }[] = [];
  return decisions.map(({ decision, x }) => {
    const text = fitted(decision.text, end - first);
    const size = textWidth(text);
    const spots = [x - size / 2, x, x - size].map((from) => Math.min(Math.max(from, first), end - size));
    const { row, left } = freeSpot(spots, size, x, taken, lines);
    taken.push({ row, left, right: left + size });
    lines.push({ x, row });
    const y = row * line + line / 2;
    return { line: x, x: left + size / 2, y, text, title: decision.title, anchor: 'middle' as const };
  });
}

/**
 * The first row where the label touches no other and no line crosses one; where lines stand too close for that, the
 * first where labels do not touch: their rims cover the line.
 */
function freeSpot(
  spots: readonly number[],
  size: number,
  x: number,
  taken: readonly Span[],
  lines: readonly { x: number; row: number }[],
): { row: number; left: number } {
  const places = Array.from({ length: taken.length + 1 }, (_, row) =>
    spots.map((left) => ({ row, left })),
  ).flat();
  const span = ({ row, left }: { row: number; left: number }) => ({ row, left, right: left + size });
  const clear = places.find((place) => isFree(span(place), x, taken, lines));
  const apart = clear ?? places.find((place) => !touchesAny(span(place), taken));
  return apart ?? { row: taken.length, left: spots[0] ?? 0 };
}

function touchesAny(span: Span, taken: readonly Span[]): boolean {
  return taken.some(
    ({ row, left, right }) => row === span.row && left < span.right + gap && span.left < right + gap,
  );
}

/** No label in the row, no label above crossed by its line, and itself crossed by no line to a lower row. */
function isFree(
  span: Span,
  x: number,
  taken: readonly Span[],
  lines: readonly { x: number; row: number }[],
): boolean {
  const crosses = taken.some(({ row, left, right }) => row < span.row && x > left - 3 && x < right + 3);
  const isCrossed = lines.some(
    (other) => other.row > span.row && other.x > span.left - 3 && other.x < span.right + 3,
  );
  return !touchesAny(span, taken) && !crosses && !isCrossed;
}

function placeBar(
  measure: FootMeasure,
  [x1, x2]: [number, number],
  top: number,
  { start, end }: Room,
): { lane: BarLane; height: number } {
  const title = `${measure.title} (${measure.stateText})`;
  const whole = textWidth(title);
  const [before, behind] = [x1 - gap - start, end - x2 - gap];
  const beside = Math.max(before, behind);
  const { state } = measure;
  if (beside >= whole) {
    const spot =
      behind >= before ? { x: x2 + gap, anchor: 'start' as const } : { x: x1 - gap, anchor: 'end' as const };
    const y = top + line / 2;
    return { lane: { label: { ...spot, y, text: title, title }, x1, x2, y, state }, height: line };
  }
  const text = fitted(title, end - start);
  const half = textWidth(text) / 2;
  const x = Math.min(Math.max((x1 + x2) / 2, start + half), end - half);
  const above = { x, y: top + 10, text, title, anchor: 'middle' as const };
  return { lane: { label: above, x1, x2, y: top + 25, state }, height: line + 14 };
}
