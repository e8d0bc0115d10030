import { describe, expect, test } from 'vitest';
import type { DueItem } from '../../data/cycle/due.ts';
import { dueDetail, dueWhen, shareWords } from './cycle.ts';

const item: DueItem = {
  kind: 'delivery',
  urgency: 'late',
  day: '2026-09-30',
  roles: ['monitoring'],
  who: null,
  title: 'Fehlzeiten',
  part: null,
  aim: null,
  record: { kind: 'delivery', key: 'f' },
  goal: null,
  actionField: null,
  period: '2025/26',
  count: 1,
  returns: null,
  standing: null,
};

describe('when something is due', () => {
  // By hand: 30 September to 18 November are 49 days; to 2 December 14.
  test.each<[Partial<DueItem>, string]>([
    [{}, '30.09.2026, seit 49 Tagen'],
    [{ day: '2026-11-17' }, '17.11.2026, seit 1 Tag'],
    [{ urgency: 'soon', day: '2026-11-18' }, '18.11.2026, heute'],
    [{ urgency: 'soon', day: '2026-11-19' }, '19.11.2026, morgen'],
    [{ urgency: 'soon', day: '2026-12-02' }, '02.12.2026, in 14 Tagen'],
    [{ urgency: 'open', day: '2026-10-01' }, 'seit 01.10.2026'],
    [{ urgency: 'open', kind: 'targetPath', day: '2027-07-31' }, 'Zieltermin 31.07.2027'],
    [{ urgency: 'open', day: null }, ''],
  ])('%o: %s', (more, words) => {
    expect(dueWhen({ ...item, ...more }, '2026-11-18', 'de')).toBe(words);
  });
});

describe('what it is about', () => {
  test.each<[Partial<DueItem>, string]>([
    [{}, '2025/26'],
    [{ returns: { reported: 17, due: 21 } }, '2025/26 · 17 von 21 Schulen'],
    [{ returns: { reported: 0, due: 21 }, urgency: 'soon' }, '2025/26'],
    [{ count: 3 }, '2025/26 und 2 weitere'],
    [{ kind: 'station', period: null, part: 'Daten erhoben' }, 'Daten erhoben'],
    [
      {
        kind: 'targetPath',
        aim: { de: 'Besuche', en: 'Visits' },
        standing: { state: 'offCourse', receding: false },
      },
      'Besuche · abweichend',
    ],
  ])('%o: %s', (more, words) => {
    expect(dueDetail({ ...item, ...more }, 'de')).toBe(words);
  });
});

// 42 of 43 are 97.67 %, 199 of 200 are 99.5 %: never rounded up to all of it.
test.each([
  [42, 43, '97\u00a0%'],
  [199, 200, '99\u00a0%'],
  [9, 9, '100\u00a0%'],
  [0, 0, '100\u00a0%'],
])('%d of %d are %s', (fulfilled, of, words) => {
  expect(shareWords({ fulfilled, of }, 'de')).toBe(words);
});
