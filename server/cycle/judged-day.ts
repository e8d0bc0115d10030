import { germanDay } from '../../data/german-day.ts';

/** The ISO day that figures are judged on: today, or the German day of an earlier ISO time that is asked for. */
export function judgedDay(today: string, asOf: string | null): string {
  const day = asOf === null ? today : germanDay(new Date(asOf));
  return day < today ? day : today;
}
