import type { Assessment } from '../../data/assessment.ts';
import type { Indicator } from '../../data/indicator.ts';
import { refuse } from './assessment-frame.ts';
import { type Course, judgeCourse } from './course.ts';
import { pathValueAt } from './path.ts';
import type { Facts } from './place-against-path.ts';
import { clamp, isMet, isWithinChance, plain, precision } from './projection.ts';
import { isAssignable, maybeSimulation } from './simulate-states.ts';

/**
 * The state before the due period: by the projection with four or more points that are not survey waves, otherwise by
 * the place against the path.
 *
 * Method: Zielkreis, methods 3; its sources stand with `judgeCourse`.
 */
export function judgeAhead(facts: Facts, indicator: Pick<Indicator, 'range' | 'factor'>): Assessment {
  const isProjected = facts.used.length >= 4 && facts.current.period.kind !== 'wave';
  return isProjected ? judgeByProjection(facts, indicator) : judgeByPath(facts);
}

/** Met; otherwise ahead or behind, and untold where the path's value lies inside what chance alone would do. */
function judgeByPath({ frame, wanted, current, path, isCutByBreak, scale }: Facts): Assessment {
  if (!path) return refuse(frame, isCutByBreak ? 'break' : 'noBaseline');
  const judged: Assessment = { ...frame, method: 'path' };
  if (wanted.missOf(current.value) <= precision * scale) return { ...judged, state: wanted.metState };
  const pathValue = pathValueAt(path, current.period);
  if (isWithinChance(pathValue, current.interval, scale)) return { ...judged, state: 'untold' };
  const isAhead = isMet(current.value, pathValue, wanted.signAt(current.value), scale);
  return { ...judged, state: isAhead ? 'ahead' : 'behind' };
}

function judgeByProjection(facts: Facts, { range, factor }: Pick<Indicator, 'range' | 'factor'>): Assessment {
  const { frame, wanted, current, used, path, scale } = facts;
  const first = used[0];
  const { yearsLeft, yearsUsed } = frame;
  if (!first || yearsLeft === null || yearsUsed === null) throw new Error('no points to project');
  const tolerance = facts.tolerance ?? (path ? toleranceShare * Math.abs(path.change) : 0);
  const course: Course = { ...wanted, tolerance, yearsUsed, yearsLeft, scale };
  const found = judgeCourse(course, first.value, current.value);
  const judged: Assessment = {
    ...frame,
    method: 'projection',
    tolerance,
    projected: plain(found.projected),
    projectedShown: plain(clamp(found.projected, range)),
    miss: found.miss,
    missShare: found.missShare,
    state: found.state,
    receding: found.receding,
  };
  if (found.state === wanted.metState) return judged;
  const sign = wanted.signAt(current.value);
  const simulation = maybeSimulation(
    { first, last: current, sign, factor },
    (from, to) => judgeCourse(course, from, to).state,
  );
  return {
    ...judged,
    simulation,
    state: isAssignable(found.state, simulation) ? found.state : 'notAssignable',
  };
}

/** The default tolerance as a share of the change that the whole path needs per year. */
const toleranceShare = 0.05;
