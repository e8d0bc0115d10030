import { expect, test } from 'vitest';
import { maybeNextEdition } from './next-edition.ts';

const meeting = (key: string, on: string, more = {}) => ({
  ...{ key, on, body: 'ausschuss', state: 'planned' as const },
  ...more,
});
const meetings = [
  meeting('dezember', '2026-12-10'),
  meeting('november', '2026-11-26'),
  meeting('vorbei', '2026-11-17'),
  meeting('anderes', '2026-11-20', { body: 'kreistag' }),
  meeting('abgesagt', '2026-11-21', { state: 'cancelled' }),
];
const next = (daysBefore: number, made: (string | null)[] = []) =>
  maybeNextEdition(meetings, { body: 'ausschuss', daysBefore, made }, '2026-11-18');

// 26 November less 7 days is the 19th, less 8 the 18th, which is today.
test('the next edition comes so many days before the next meeting of the body', () => {
  expect(next(7)).toEqual({ day: '2026-11-19', meeting: '2026-11-26' });
  expect(next(8)).toEqual({ day: null, meeting: '2026-11-26' });
  expect(next(7, ['november', null])).toEqual({ day: '2026-12-03', meeting: '2026-12-10' });
  expect(next(7, ['november', 'dezember'])).toBeUndefined();
});
