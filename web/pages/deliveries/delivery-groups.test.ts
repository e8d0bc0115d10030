import { expect, test } from 'vitest';
import type { DeliveryEntry, DeliveryPeriod } from '../../../data/contract.ts';
import { demoBundle } from '../../../data/demo/index.ts';
import { groupDeliveries, nextLines, overdueLines } from './delivery-groups.ts';

const [delivery] = demoBundle.deliveries ?? [];

function period(state: DeliveryPeriod['state'], due: string, committedAt = ''): DeliveryPeriod {
  const file = { id: 1, fileName: 'datei.csv', committedAt };
  return { period: '2025/26', due, state, import: committedAt === '' ? null : file, returns: null };
}

function entry(key: string, changes: Partial<DeliveryEntry>): DeliveryEntry {
  if (!delivery) throw new Error('no delivery in the demonstration');
  const change = { version: 1, changedAt: '', changedBy: '' };
  return {
    delivery: { ...delivery, key },
    ...change,
    ended: false,
    overdue: [],
    next: null,
    last: null,
    ...changes,
  };
}

const entries = [
  entry('a', {
    next: period('expected', '2027-09-30'),
    last: period('received', '2026-09-30', '2026-09-01'),
  }),
  entry('b', { overdue: [period('overdue', '2026-09-30')], next: period('expected', '2027-01-31') }),
  entry('c', { overdue: [period('overdue', '2025-09-30'), period('overdue', '2026-11-01')] }),
  entry('d', { next: period('dueSoon', '2026-12-10'), last: period('received', '2026-11-10', '2026-11-02') }),
  entry('e', { ended: true, last: period('received', '2020-01-31', '2026-11-18') }),
];

test('groups are in order of urgency, each sorted, and a delivery may stand in several', () => {
  const groups = groupDeliveries(entries).map(
    ({ key, lines }) => `${key} ${lines.map((line) => line.entry.delivery.key).join('')}`,
  );
  expect(groups).toEqual(['overdue cb', 'soon d', 'later ba', 'received da', 'ended e']);
});

test('empty groups are left out', () => {
  expect(groupDeliveries([])).toEqual([]);
  expect(groupDeliveries(entries.slice(4)).map(({ key }) => key)).toEqual(['ended']);
});

test('what is awaited next begins with what is overdue longest', () => {
  expect(
    nextLines(entries)
      .map(({ entry: { delivery: own } }) => own.key)
      .join(''),
  ).toBe('cbdba');
  expect(overdueLines(entries).map(({ periods }) => periods.length)).toEqual([2, 1]);
});
