import { describe, expect, test } from 'vitest';
import type { School } from '../../data/goal.ts';
import type { Gap } from '../../data/observation.ts';
import { readPeriod } from '../../data/period.ts';
import { countReturns, listReturns, type SchoolReport } from './school-returns.ts';

function school(number: string, changes: Partial<School> = {}): School {
  const name = `Schule ${number}`;
  const open = { opened: null, closed: null };
  return { number, name, form: 'oberschule', provider: 'Landkreis', area: '03999', ...open, ...changes };
}

function report(number: string, gap: Gap | null = null, period = '2025/26', id = 1): SchoolReport {
  const file = { id, fileName: `${id}.csv`, committedAt: '2026-09-01T08:00:00.000Z' };
  return { school: number, indicator: 'verfahren', period: readPeriod(period), gap, file };
}

function list(schools: readonly School[], reports: readonly SchoolReport[], wanted = {}) {
  const choice = { forms: [], providers: [], ...wanted };
  return listReturns(readPeriod('2025/26'), { schools, wanted: choice, reports });
}

function statesOf(schools: readonly School[], reports: readonly SchoolReport[] = [], wanted = {}) {
  return list(schools, reports, wanted).map(({ number, state }) => `${number} ${state}`);
}

describe('a school', () => {
  test.each<[string, SchoolReport[], string]>([
    ['without anything', [], 'missing'],
    ['with figures', [report('1')], 'reported'],
    ['with a figure that is secret', [report('1', 'secret')], 'reported'],
    ['with a gap for what was not delivered', [report('1', 'notDelivered')], 'missing'],
    ['with figures that come later', [report('1', 'later')], 'missing'],
    ['with figures of one kind and a gap of another', [report('1', 'notDelivered'), report('1')], 'reported'],
    ['with figures of another year', [report('1', null, '2024/25')], 'missing'],
    ['with both half-years', [report('1', null, '2025/26-1'), report('1', null, '2025/26-2')], 'reported'],
    ['with one half-year', [report('1', null, '2025/26-1')], 'missing'],
    ['of which another has reported', [report('2')], 'missing'],
  ])('%s', (_what, reports, state) => {
    expect(statesOf([school('1')], reports)).toEqual([`1 ${state}`]);
  });

  // The school year 2025/26 ends on 31 July 2026.
  test.each([
    ['closed the day before the end', { closed: '2026-07-30' }, 'notDue'],
    ['closed on the last day', { closed: '2026-07-31' }, 'missing'],
    ['closed long ago', { closed: '2020-07-31' }, 'notDue'],
    ['opened on the last day', { opened: '2026-07-31' }, 'missing'],
    ['opened after the end', { opened: '2026-08-01' }, 'notDue'],
  ])('%s', (_what, changes, state) => {
    expect(statesOf([school('1', changes)])).toEqual([`1 ${state}`]);
  });

  test('that has reported although it was closed counts', () => {
    const schools = [school('1', { closed: '2026-01-31' }), school('2')];
    expect(countReturns(list(schools, [report('1')]))).toEqual({ reported: 1, due: 2 });
  });

  test('two that merged into a third are not waited for, the third is', () => {
    const merged = { closed: '2025-07-31' };
    const schools = [school('1', merged), school('2', merged), school('3', { opened: '2025-08-01' })];
    expect(statesOf(schools)).toEqual(['1 notDue', '2 notDue', '3 missing']);
    expect(countReturns(list(schools, []))).toEqual({ reported: 0, due: 1 });
  });
});

describe('the list', () => {
  const schools = [
    school('1'),
    school('2', { form: 'gymnasium', provider: 'Stadt' }),
    school('3', { provider: null }),
  ];
  test.each([
    ['everybody', {}, ['1', '2', '3']],
    ['one form', { forms: ['gymnasium'] }, ['2']],
    ['one provider', { providers: ['Landkreis'] }, ['1']],
    ['a form and a provider that do not meet', { forms: ['gymnasium'], providers: ['Landkreis'] }, []],
  ])('asks %s', (_what, wanted, numbers) => {
    expect(list(schools, [], wanted).map(({ number }) => number)).toEqual(numbers);
  });

  test('is none where nobody has to report', () => {
    expect(countReturns(list(schools, [], { forms: ['grundschule'] }))).toBeNull();
  });

  test('names the newest import that brought figures, and for a missing school the one that said so', () => {
    const reports = [
      report('1', null, '2025/26', 3),
      report('1', null, '2025/26', 5),
      report('1', 'later', '2025/26', 6),
    ];
    const [first, second] = list(schools, [...reports, report('2', 'notDelivered', '2025/26', 4)]);
    expect([first?.import?.id, second?.import?.id]).toEqual([5, 4]);
  });
});
