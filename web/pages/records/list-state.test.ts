import { describe, expect, it } from 'vitest';
import { moveActive, optionsMatching } from '../../inputs/combobox-options.ts';
import { moveRow } from './fields/move-row.ts';
import { isFound, nextSorting, readListSorting, sortList } from './list-state.ts';

const columns = [{ id: 'titel', sortBy: (text: string | null) => text }];

describe('a list', () => {
  it('is sorted as the address says, without a value last either way', () => {
    const rows = ['Öl', null, 'Zug', 'Apfel', 'Nr. 10', 'Nr. 9'];
    expect(sortList(rows, columns, readListSorting('titel'), 'de')).toEqual([
      'Apfel',
      'Nr. 9',
      'Nr. 10',
      'Öl',
      'Zug',
      null,
    ]);
    expect(sortList(rows, columns, readListSorting('-titel'), 'de').at(-1)).toBeNull();
    expect(sortList(rows, columns, readListSorting('-titel'), 'de')[0]).toBe('Zug');
    expect(sortList(rows, columns, readListSorting('anderes'), 'de')).toEqual(rows);
    expect(sortList(rows, columns, readListSorting(null), 'de')).toEqual(rows);
  });

  it('sorts up, then down, then as it was', () => {
    expect(nextSorting(null, 'titel')).toBe('titel');
    expect(nextSorting(readListSorting('titel'), 'titel')).toBe('-titel');
    expect(nextSorting(readListSorting('-titel'), 'titel')).toBeNull();
    expect(nextSorting(readListSorting('-stand'), 'titel')).toBe('titel');
  });

  it('finds every word in title, content or what is shown beside', () => {
    const record = {
      kind: 'actor',
      key: 'a',
      title: 'Handwerkskammer',
      version: 1,
      archived: false,
      changedAt: '2026-11-26T13:05:00.000Z',
      changedBy: 'Amt',
      content: { contacts: [{ function: 'Ausbildungsberatung' }] },
    } as const;
    expect(isFound(record, 'beratung HANDWERK', '')).toBe(true);
    expect(isFound(record, 'handwerk schule', '')).toBe(false);
    expect(isFound(record, 'handwerk schule', 'Schule')).toBe(true);
    expect(isFound(record, '  ', '')).toBe(true);
  });
});

describe('what can be picked', () => {
  const options = [
    { value: '1', title: 'Ausschuss für Schule' },
    { value: '2', title: 'Schulausschuss', detail: 'öffentlich' },
  ];
  it('is found by every typed word, what begins with it first', () => {
    expect(optionsMatching(options, 'schul').map(({ value }) => value)).toEqual(['2', '1']);
    expect(optionsMatching(options, 'ausschuss öffentlich').map(({ value }) => value)).toEqual(['2']);
    expect(optionsMatching(options, '')).toHaveLength(2);
  });

  it('is walked through with the arrows, round and round', () => {
    expect([moveActive(-1, 'ArrowDown', 2), moveActive(1, 'ArrowDown', 2)]).toEqual([0, 0]);
    expect([moveActive(-1, 'ArrowUp', 2), moveActive(1, 'ArrowUp', 2)]).toEqual([1, 0]);
    expect(moveActive(0, 'ArrowDown', 0)).toBe(-1);
  });
});

it('a row is moved to another place, and stays where there is none', () => {
  expect(moveRow(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveRow(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  expect(moveRow(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moveRow(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
});
