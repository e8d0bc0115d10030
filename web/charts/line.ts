import { type Period, periodPosition, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';

/** A point that has a number, with its place in time. */
export interface Mark {
  point: Point;
  period: Period;
  position: number;
  value: number;
  hollow: boolean;
}

/** A series as a chart draws it: `runs` of neighbours that a line may join, and where a break lies between. */
export interface Line {
  marks: Mark[];
  runs: Mark[][];
  breaks: number[];
  /** What is said of a break's reasons, by its place. */
  breakNotes: ReadonlyMap<number, readonly string[]>;
}

/**
 * Splits a series at whatever has no number, at breaks, where a period is missing altogether, and where one of another
 * kind follows; a gap never becomes a coordinate.
 */
export function createLine(points: readonly Point[]): Line {
  const marks: Mark[] = [];
  const runs: Mark[][] = [];
  const breaks: number[] = [];
  const breakNotes = new Map<number, string[]>();
  const step = usualStep(points);
  let run: Mark[] = [];
  // A break at a gap lies before the next value.
  let waiting: string[] | null = null;
  for (const point of points) {
    const mark = maybeMark(point);
    const before = marks.at(-1);
    const isBreak = point.notes.includes('break');
    if (isBreak) waiting = [...(waiting ?? []), ...point.notes];
    if (mark && before && waiting) {
      const position = (before.position + mark.position) / 2;
      breaks.push(position);
      breakNotes.set(position, waiting);
    }
    if (mark) waiting = null;
    const isFar = mark && before && step !== null && mark.position - before.position > step * 1.5;
    const isOtherKind = mark && before && mark.period.kind !== before.period.kind;
    if (!mark || isBreak || isFar || isOtherKind) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (mark) {
      marks.push(mark);
      run.push(mark);
    }
  }
  if (run.length > 0) runs.push(run);
  return { marks, runs, breaks, breakNotes };
}

function maybeMark(point: Point): Mark | undefined {
  if (point.value === null || !Number.isFinite(point.value)) return undefined;
  const period = readPeriod(point.period);
  const hollow = !point.complete || point.qualifiers.includes('provisional');
  return { point, period, position: periodPosition(period), value: point.value, hollow };
}

/** The smallest distance between neighbours; null for kinds that come at any time. */
function usualStep(points: readonly Point[]): number | null {
  const kind = points[0]?.kind;
  if (points.length < 2 || kind === 'wave' || kind === 'range') return null;
  const positions = points.map((point) => periodPosition(readPeriod(point.period)));
  return Math.min(...positions.slice(1).map((position, index) => position - (positions[index] ?? position)));
}
