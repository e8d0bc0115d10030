import { describe, expect, test } from 'vitest';
import { report } from '../../data/report.ts';
import { quiet } from './cycle-fixture.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { listDue } from './due-list.ts';

// The fixture's meeting is on 26 November 2026, its day is 18 November 2026.
function due(daysBefore: number, more: Partial<CycleMaterial> = {}) {
  const scheduled = report.parse({
    ...{ key: 'mappe', title: 'Mappe', template: 'agendaPack', audience: 'committee' },
    schedule: { body: 'ausschuss', daysBefore },
  });
  return listDue({ ...quiet, reports: [scheduled], ...more })
    .filter(({ kind }) => kind === 'reportMissing')
    .map(({ urgency, day, title, part }) => [urgency, day, title, part]);
}

const forMeeting = [{ report: 'mappe', meeting: 'sitzung' }];

describe('a report that its schedule asks for', () => {
  test('comes by itself on its day: nothing is to be done', () => {
    expect(due(7)).toEqual([]);
    expect(due(8)).toEqual([]);
  });

  test('is missed from the day after', () => {
    expect(due(9)).toEqual([['late', '2026-11-17', 'Mappe', 'Schulausschuss am 26.11.2026']]);
  });

  test('is told of as soon as making it failed', () => {
    expect(due(8, { failedReports: forMeeting })).toEqual([
      ['soon', '2026-11-18', 'Mappe', 'Schulausschuss am 26.11.2026'],
    ]);
    expect(due(8, { failedReports: [{ report: 'mappe', meeting: null }] })).toEqual([]);
    expect(due(8, { failedReports: [{ report: 'anderer', meeting: 'sitzung' }] })).toEqual([]);
  });

  test('is done with once there is an edition for the meeting, or one in work', () => {
    expect(due(9, { madeReports: forMeeting, failedReports: forMeeting })).toEqual([]);
    expect(due(9, { madeReports: [{ report: 'mappe', meeting: null }] })).toHaveLength(1);
  });
});
