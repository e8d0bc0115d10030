import { afterEach, describe, expect, it, test } from 'vitest';
import { endOfGermanDay, germanDay, germanTime, maybeGermanInstant } from './german-day.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
});

// Clocks go forward on 29 March 2026 and back on 25 October 2026 (directive 2000/84/EC).
describe.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'on a machine in %s',
  (machine) => {
    it.each([
      ['winter', '2026-11-18', '2026-11-18T22:59:59.999Z'],
      ['summer', '2026-07-01', '2026-07-01T21:59:59.999Z'],
      ['the day of the change in spring', '2026-03-29', '2026-03-29T21:59:59.999Z'],
      ['the day before it', '2026-03-28', '2026-03-28T22:59:59.999Z'],
      ['the day of the change in autumn', '2026-10-25', '2026-10-25T22:59:59.999Z'],
      ['the day before it', '2026-10-24', '2026-10-24T21:59:59.999Z'],
    ])('a day ends when it ends in Germany: %s', (_season, day, end) => {
      process.env.TZ = machine;
      expect(endOfGermanDay(day)).toBe(end);
    });

    it('an instant just after midnight belongs to the new day', () => {
      process.env.TZ = machine;
      expect(germanDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
      expect(germanDay(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
      expect(germanTime('2026-12-31T23:05:00Z')).toEqual({ day: '2027-01-01', clock: '00:05' });
    });
  },
);

test.each([
  ['an hour that comes twice is the second', '2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
  ['an hour that is left out', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['seconds', '2026-07-01', '12:00:07.5', '2026-07-01T10:00:07.500Z'],
  ['no clock', '2026-07-01', '25:00', undefined],
])('%s', (_name, day, clock, instant) => {
  expect(maybeGermanInstant(day, clock)).toBe(instant);
});
