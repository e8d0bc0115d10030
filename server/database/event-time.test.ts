import { expect, test } from 'vitest';
import { maybeEventTime } from './event-time.ts';

test.each([
  ['2026-11-22T10:30:00Z', '2026-11-22T10:30:00.000Z'],
  ['2026-11-22T10:30:00.123Z', '2026-11-22T10:30:00.123Z'],
  ['2026-11-22T10:30+01:00', '2026-11-22T09:30:00.000Z'],
  // German winter and summer time, whatever the machine's zone.
  ['2026-11-22', '2026-11-22T22:59:59.999Z'],
  ['2026-07-01', '2026-07-01T21:59:59.999Z'],
  ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ['2026-11-22T10:30', '2026-11-22T09:30:00.000Z'],
  ['2026-07-01T10:30:15', '2026-07-01T08:30:15.000Z'],
  ['2026-02-30T10:30', undefined],
  ['22.11.2026', undefined],
  ['2026-02-30', undefined],
  ['2026-11-22T25:00Z', undefined],
  ['gestern', undefined],
])('%s is %s', (text, time) => {
  expect(maybeEventTime(text)).toBe(time);
});
