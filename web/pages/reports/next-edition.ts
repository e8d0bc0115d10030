import type { Meeting } from '../../../data/cycle/body.ts';
import { addDays } from '../../../data/delivery-periods.ts';

interface Asked {
  /** Keys of the body and, of those meetings that have an edition already, the meetings. */
  body: string;
  daysBefore: number;
  made: readonly (string | null)[];
}

/** The edition that a schedule brings next: `day` is null where its day has come (ISO days). */
export interface NextEdition {
  day: string | null;
  meeting: string;
}

/** For the next planned meeting of the body without an edition; undefined where there is none. */
export function maybeNextEdition(
  meetings: readonly Pick<Meeting, 'key' | 'body' | 'state' | 'on'>[],
  { body, daysBefore, made }: Asked,
  today: string,
): NextEdition | undefined {
  const [next] = meetings
    .filter((one) => one.body === body && one.state === 'planned' && one.on >= today)
    .filter(({ key }) => !made.includes(key))
    .toSorted((one, other) => one.on.localeCompare(other.on));
  if (!next) return undefined;
  const day = addDays(next.on, -daysBefore);
  return { day: day > today ? day : null, meeting: next.on };
}
