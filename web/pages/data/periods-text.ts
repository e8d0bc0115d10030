import { maybePeriod } from '../../../data/period.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Tongue } from '../frame/language.ts';

const named = 4;

/** Periods in time order: all where they are few, the first and last with their number where they are many. */
export function periodsText(periods: readonly string[], { language, t }: Tongue): string {
  const start = (key: string) => maybePeriod(key)?.start ?? key;
  const sorted = [...periods].sort((a, b) => start(a).localeCompare(start(b)));
  const write = (key: string) => formatPeriod(key, language, 'short');
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return t('none');
  if (sorted.length <= named) return sorted.map(write).join(', ');
  return t('periodsText', { n: sorted.length, first: write(first), last: write(last) });
}
