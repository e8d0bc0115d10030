import { maybeGoalTimeline } from '../cycle/goal-timeline.ts';
import { HttpProblem } from '../errors.ts';
import type { Reading } from './reading.ts';

export const readGoalTimeline: Reading<'goalTimeline'> = async (context, caller, { params }) => {
  const timeline = await maybeGoalTimeline(context, caller, params.id);
  if (timeline) return timeline;
  throw new HttpProblem(
    404,
    'Ziel nicht gefunden',
    `Ein Ziel „${params.id}“ gibt es nicht. Bitte öffnen Sie es aus der Übersicht.`,
  );
};
