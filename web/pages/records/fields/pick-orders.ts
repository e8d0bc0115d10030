import type { TypedRecord } from '../../../../data/cycle/records.ts';

type Order<Kind extends 'meeting' | 'paper'> = (one: TypedRecord<Kind>, other: TypedRecord<Kind>) => number;

/** Meetings from today on, the next one first; then those before, the latest first. */
export function nextFirst(today: string): Order<'meeting'> {
  return (one, other) => {
    const [day, otherDay] = [one.content.on, other.content.on];
    const isComing = day >= today;
    if (isComing !== otherDay >= today) return isComing ? -1 : 1;
    return isComing ? day.localeCompare(otherDay) : otherDay.localeCompare(day);
  };
}

/** Papers by their numbers, the latest first. */
export const latestFirst: Order<'paper'> = (one, other) =>
  other.content.number.localeCompare(one.content.number, 'de', { numeric: true });
