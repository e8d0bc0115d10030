import { maybePeriod } from './period.ts';

/**
 * The period of the same kind that many years later: 2019/20 and 2 give 2021/22. Undefined for ranges and waves, which
 * do not return, and for weeks, which years do not share.
 */
export function maybeYearsLater(key: string, years: number): string | undefined {
  const period = maybePeriod(key);
  if (!period || ['range', 'wave', 'week'].includes(period.kind)) return undefined;
  const later = key
    .replace(/^\d{4}/, (year) => String(Number(year) + years))
    .replace(
      /^(\d{4})\/\d{2}/,
      (_, year: string) => `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`,
    );
  return maybePeriod(later)?.key;
}
