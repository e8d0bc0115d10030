/** The ISO day that figures are judged on: today, or that of an earlier time that is asked for. */
export function judgedDay(today: string, asOf: string | null): string {
  return asOf !== null && asOf.slice(0, 10) < today ? asOf.slice(0, 10) : today;
}
