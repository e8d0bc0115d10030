import { expect, test } from 'vitest';
import { maybeEventTime } from './event-time.ts';

test.each([
  ['2026-11-22T10:30:00Z', '2026-11-22T10:30:00.000Z'],
  ['2026-11-22T10:30:00.123Z', '2026-11-22T10:30:00.123Z'],
  ['2026-11-22T10:30+01:00', '2026-11-22T09:30:00.000Z'],
  ['2026-11-22', new Date(2026, 10, 22, 23, 59, 59, 999).toISOString()],
  ['22.11.2026', undefined],
  ['2026-02-30', undefined],
  ['2026-11-22T25:00Z', undefined],
  ['gestern', undefined],
])('%s is %s', (text, time) => {
  expect(maybeEventTime(text)).toBe(time);
});
