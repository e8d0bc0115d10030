import type { State } from '../../data/assessment.ts';
import { type Missing, precision, projectedState, type Sign } from './projection.ts';

/** What a projection is judged by: a target value, or a range that has to be reached. */
export interface Course {
  /** How far a value stays short of the target; 0 at or beyond it. */
  missOf: Missing;
  /** Which way leads to the target from a value. */
  signAt: (value: number) => Sign;
  /** What it is called when the current value is there. */
  metState: 'met' | 'inside';
  /** Change per year in the indicator's unit. */
  tolerance: number;
  yearsUsed: number;
  yearsLeft: number;
  /** Size of the figures, for comparisons at a border. */
  scale: number;
}

export interface JudgedCourse {
  state: State;
  /** Met, but not any more when due. */
  receding: boolean;
  change: number;
  projected: number;
  miss: number;
  /** The miss as a share of the remaining gap, null where there is none. */
  missShare: number | null;
}

/**
 * Carries the average change between the first and the last used value (both in the indicator's unit) forward to the
 * due period and judges what comes out: met where the last value is there already, otherwise by the movement, then by
 * the miss as a share of the gap.
 *
 * Source: Destatis, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht ("Methodik der Statussymbole").
 */
export function judgeCourse(course: Course, first: number, last: number): JudgedCourse {
  const { yearsUsed, yearsLeft, tolerance, scale } = course;
  const nearly = precision * scale;
  const change = (last - first) / yearsUsed;
  const projected = last + change * yearsLeft;
  const short = course.missOf(projected);
  const miss = short <= nearly ? 0 : short;
  const gap = course.missOf(last);
  if (gap <= nearly) {
    return { state: course.metState, receding: miss > 0, change, projected, miss, missShare: null };
  }
  const missShare = miss / gap;
  const state = projectedState({ change, tolerance, sign: course.signAt(last), missShare, scale });
  return { state, receding: false, change, projected, miss, missShare };
}
