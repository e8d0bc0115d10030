import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meeting } from '../../data/cycle/body.ts';
import { addDays } from '../../data/delivery-periods.ts';
import { report } from '../../data/report.ts';
import { dueReports } from './due-reports.ts';

const pack = report.parse({
  key: 'mappe',
  title: 'Mappe',
  template: 'agendaPack',
  audience: 'committee',
  schedule: { body: 'ausschuss', daysBefore: 7 },
});
const day = '2026-11-26';
const planned = meeting.parse({ key: 'sitzung', body: 'ausschuss', on: day, state: 'planned' });
const due = [{ report: 'mappe', meeting: 'sitzung' }];
const ask = (today: string, made: { report: string; meeting: string | null }[] = []) =>
  dueReports({ reports: [pack], meetings: [planned], made }, today);

// Seven days before 26 November is the 19th.
test.each([
  ['2026-11-18', []],
  ['2026-11-19', due],
  ['2026-11-26', due],
  ['2026-11-27', []],
])('seven days before a meeting on the 26th: on %s', (today, expected) => {
  expect(ask(today)).toEqual(expected);
});

test('on the very day where no day lies between', () => {
  const reports = [{ ...pack, schedule: { body: 'ausschuss', daysBefore: 0 } }];
  const on = (today: string) => dueReports({ reports, meetings: [planned], made: [] }, today);
  expect([on('2026-11-25'), on(day), on('2026-11-27')]).toEqual([[], due, []]);
});

test('over the turn of a year', () => {
  const meetings = [{ ...planned, on: '2027-01-03' }];
  const on = (today: string) => dueReports({ reports: [pack], meetings, made: [] }, today);
  expect([on('2026-12-26'), on('2026-12-27')]).toEqual([[], due]);
});

test('what was made for the meeting is not made again, what was made otherwise is no reason', () => {
  expect(ask(day, due)).toEqual([]);
  const others = [
    { report: 'mappe', meeting: null },
    { report: 'mappe', meeting: 'andere' },
    { report: 'anderer', meeting: 'sitzung' },
  ];
  expect(ask(day, others)).toEqual(due);
});

test('meetings that are not planned or of another body ask for nothing, reports without schedule neither', () => {
  const meetings = [
    { ...planned, state: 'cancelled' as const },
    { ...planned, state: 'held' as const },
    { ...planned, body: 'beirat' },
  ];
  expect(dueReports({ reports: [pack], meetings, made: [] }, day)).toEqual([]);
  const reports = [{ ...pack, schedule: null }];
  expect(dueReports({ reports, meetings: [planned], made: [] }, day)).toEqual([]);
});

test('the nearest meeting comes first', () => {
  const meetings = [planned, { ...planned, key: 'vorher', on: '2026-11-24' }];
  const found = dueReports({ reports: [pack], meetings, made: [] }, '2026-11-20');
  expect(found.map((one) => one.meeting)).toEqual(['vorher', 'sitzung']);
});

test('something is due exactly from so many days before until the day', () => {
  const days = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 120 }), (from, daysBefore) => {
      const reports = [{ ...pack, schedule: { body: 'ausschuss', daysBefore } }];
      const found = dueReports({ reports, meetings: [planned], made: [] }, addDays(day, from));
      expect(found.length).toBe(from <= 0 && from >= -daysBefore ? 1 : 0);
    }),
  );
});
