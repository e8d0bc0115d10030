import type { Measure } from './measure.ts';

/** What of a measure is past its day: it has not begun, it goes on, or a step is open. */
export type LatePart =
  | { part: 'start' | 'end'; since: string }
  | { part: 'step'; since: string; title: string };

/** Decided and not over: only then can it be late. */
export function isUnderWay({ state }: Pick<Measure, 'state'>): boolean {
  return state !== 'idea' && state !== 'done' && state !== 'stopped';
}

/**
 * What of a measure is late on the ISO day `today`, the oldest first: a decided one that has not begun, one under way
 * past its end, open steps past theirs. Ideas and measures that are over are never late; the day itself is in time.
 */
export function latePartsOf(measure: Measure, today: string): LatePart[] {
  const { state, from, until, steps } = measure;
  if (!isUnderWay(measure)) return [];
  const parts: LatePart[] = steps.flatMap(({ title, due, done }) =>
    due !== null && done === null && due < today ? [{ part: 'step', since: due, title }] : [],
  );
  if (state === 'decided' && from !== null && from < today) parts.push({ part: 'start', since: from });
  if (until !== null && until < today) parts.push({ part: 'end', since: until });
  return parts.sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
}
