import type { DeliveryEntry, DeliveryPeriod } from '../../../data/contract.ts';
import type { TextKey } from '../../words/texts.ts';

/** A line of the calendar: a delivery with the periods that put it into its group. */
export interface GroupLine {
  entry: DeliveryEntry;
  periods: readonly DeliveryPeriod[];
}

export interface DeliveryGroup {
  key: 'overdue' | 'soon' | 'later' | 'received' | 'ended';
  title: TextKey;
  lines: GroupLine[];
}

/**
 * The calendar of deliveries: what is overdue (longest first), what comes next (soonest first), what came last (newest
 * first), what has ended. A delivery stands wherever it has something to say; empty groups are left out.
 */
export function groupDeliveries(entries: readonly DeliveryEntry[]): DeliveryGroup[] {
  const active = entries.filter(({ ended }) => !ended);
  const next = (state: DeliveryPeriod['state']) =>
    active
      .flatMap((entry) => (entry.next?.state === state ? [{ entry, periods: [entry.next] }] : []))
      .sort(byDue);
  const groups: DeliveryGroup[] = [
    { key: 'overdue', title: 'groupOverdue', lines: overdueLines(active) },
    { key: 'soon', title: 'groupSoon', lines: next('dueSoon') },
    { key: 'later', title: 'groupLater', lines: next('expected') },
    { key: 'received', title: 'groupReceived', lines: receivedLines(active) },
    {
      key: 'ended',
      title: 'groupEnded',
      lines: entries.filter(({ ended }) => ended).map((entry) => ({ entry, periods: lastOf(entry) })),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Deliveries with something overdue, the longest overdue first. */
export function overdueLines(entries: readonly DeliveryEntry[]): GroupLine[] {
  return entries
    .filter(({ overdue }) => overdue.length > 0)
    .map((entry) => ({ entry, periods: entry.overdue }))
    .sort(byDue);
}

/** What is to be waited for first: overdue before due. */
export function nextLines(entries: readonly DeliveryEntry[]): GroupLine[] {
  const groups = groupDeliveries(entries).filter(({ key }) => key !== 'received' && key !== 'ended');
  return groups.flatMap(({ lines }) => lines);
}

function receivedLines(entries: readonly DeliveryEntry[]): GroupLine[] {
  const received = ({ entry }: GroupLine) => entry.last?.import?.committedAt ?? '';
  return entries
    .filter(({ last }) => last !== null)
    .map((entry) => ({ entry, periods: lastOf(entry) }))
    .sort((a, b) => compare(received(b), received(a)));
}

function lastOf({ last }: DeliveryEntry): DeliveryPeriod[] {
  return last === null ? [] : [last];
}

function byDue(a: GroupLine, b: GroupLine): number {
  return compare(a.periods[0]?.due ?? '', b.periods[0]?.due ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
