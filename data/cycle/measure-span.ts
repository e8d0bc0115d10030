import type { Measure } from './measure.ts';

/** From when to when a measure is drawn; `to` null while it goes on without an end. */
export interface MeasureDays {
  from: string;
  to: string | null;
}

/**
 * The days of a measure as far as they are known: its beginning, else the first day on which its history says that it
 * ran; its end is the day on which it was stopped or completed, else the one that is planned, unless it went on past that
 * one. Undefined without a beginning, and for ideas without one.
 */
export function maybeMeasureDays({ state, from, until, history }: Measure): MeasureDays | undefined {
  const isOver = state === 'done' || state === 'stopped';
  const first = from ?? history.find((one) => one.state === 'running' || one.state === 'adjusted')?.on;
  if (first === undefined) return undefined;
  const ended = isOver ? history.findLast((one) => one.state === state)?.on : undefined;
  const to = ended ?? until;
  if (to === null || to >= first) return { from: first, to };
  // It was written down as running after its planned end: that end didn't come true.
  return { from: first, to: isOver ? first : null };
}
