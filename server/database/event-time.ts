import { endOfGermanDay, maybeGermanInstant } from '../../data/german-day.ts';
import { isDate } from '../../data/period.ts';

/**
 * Reads the time of an "as of" question: a day, which means its end, or an ISO time with or without offset; both in
 * German time where no offset is given. Answers ISO in UTC as times are stored.
 */
export function maybeEventTime(text: string): string | undefined {
  if (isDate(text)) return endOfGermanDay(text);
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  const [, day, clock, offset] = match ?? [];
  if (day === undefined || clock === undefined || !isDate(day)) return undefined;
  if (offset === undefined) return maybeGermanInstant(day, clock);
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
