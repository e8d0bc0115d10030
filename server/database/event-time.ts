import { isDate } from '../../data/period.ts';

/**
 * Reads the time of an "as of" question: an ISO time with or without offset, or a day, which means its end (both in
 * the machine's time zone where none is given). Answers ISO in UTC as times are stored.
 */
export function maybeEventTime(text: string): string | undefined {
  if (isDate(text)) return new Date(`${text}T23:59:59.999`).toISOString();
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
