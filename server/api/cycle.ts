import { completeField } from '../cycle/complete-field.ts';
import { listDue } from '../cycle/due-list.ts';
import { readCycle } from '../cycle/read-cycle.ts';
import type { Reading } from './reading.ts';

export const readCycleStanding: Reading<'cycle'> = async (context, caller) => {
  const material = await readCycle(context, caller);
  return {
    today: material.today,
    due: listDue(material),
    rings: [...material.rings],
    rounds: [...material.rounds].sort(runningFirst),
    fields: material.fields.map((field) => ({ field, completeness: completeField(field, material) })),
    bodies: Object.fromEntries(material.bodies.map(({ key, title }) => [key, title])),
  };
};

interface Span {
  start: string;
  end: string | null;
}

/** Running rounds first, then the newest. */
function runningFirst(one: Span, other: Span): number {
  const running = Number(other.end === null) - Number(one.end === null);
  return running || (one.start < other.start ? 1 : -1);
}
