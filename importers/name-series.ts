import { breakdownTitle } from '../data/catalogue/index.ts';
import { formatPeriod } from '../data/period-words.ts';
import type { ImportContext } from './importer.ts';

/**
 * A series key as people write it: titles and names instead of ids; empty parts are left out. `labels` names categories
 * of open dimensions, keyed `dimension=category`.
 */
export function nameSeries(
  key: { indicator: string; area: string; period: string; breakdown: string },
  context: Pick<ImportContext, 'indicators' | 'areas'>,
  labels: ReadonlyMap<string, string> = new Map(),
): string {
  const parts = [
    context.indicators.find(({ id }) => id === key.indicator)?.title.de ?? key.indicator,
    context.areas.maybeArea(key.area)?.name ?? key.area,
    formatPeriod(key.period, 'de', 'long'),
    key.breakdown === '' ? '' : breakdownTitle(key.breakdown, 'de', labels),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
