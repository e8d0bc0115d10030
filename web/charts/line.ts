import { isAhead } from '../../data/begun-points.ts';
import { type Period, periodPosition, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';

/** A point that has a number, with its place in time. */
export interface Mark {
  point: Point;
  period: Period;
  position: number;
  value: number;
  hollow: boolean;
  /** A forecast: its period has not begun. */
  ahead: boolean;
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
 * kind follows; a gap never becomes a coordinate. Figures for periods that begin after the ISO day `asOf` are forecasts.
 */
export function createLine(points: readonly Point[], asOf?: string): Line {
  const marks: Mark[] = [];
  const runs: Mark[][] = [];
  const breaks: number[] = [];
  const breakNotes = new Map<number, string[]>();
  const step = usualStep(points);
  let run: Mark[] = [];
  // A break at a gap lies before the next value.
  let waiting: string[] | null = null;
  for (const point of points) {
    const mark = maybeMark(point, asOf);
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

/** A run up to its last figure that is no forecast, and from there on what is forecast. */
export function splitRun(run: readonly Mark[]): { told: Mark[]; ahead: Mark[] } {
  const first = run.findIndex(({ ahead }) => ahead);
  if (first < 0) return { told: [...run], ahead: [] };
  return { told: run.slice(0, first), ahead: run.slice(Math.max(0, first - 1)) };
}

function maybeMark(point: Point, asOf: string | undefined): Mark | undefined {
  if (point.value === null || !Number.isFinite(point.value)) return undefined;
  const period = readPeriod(point.period);
  const ahead = asOf !== undefined && isAhead(point, asOf);
  const hollow = ahead || !point.complete || point.qualifiers.includes('provisional');
  return { point, period, position: periodPosition(period), value: point.value, hollow, ahead };
}

/** The smallest distance between neighbours; null for kinds that come at any time. */
function usualStep(points: readonly Point[]): number | null {
  const kind = points[0]?.kind;
  if (points.length < 2 || kind === 'wave' || kind === 'range') return null;
  const positions = points.map((point) => periodPosition(readPeriod(point.period)));
  return Math.min(...positions.slice(1).map((position, index) => position - (positions[index] ?? position)));
}
