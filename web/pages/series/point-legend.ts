import type { Point } from '../../../data/series.ts';
import type { LegendKey } from './legend.tsx';

/** What has to be explained of the points themselves: hollow dots and open places. */
export function pointLegend(points: readonly Point[]): LegendKey[] {
  const keys: LegendKey[] = [];
  if (points.some((point) => point.qualifiers.includes('provisional'))) keys.push('provisional');
  else if (points.some((point) => point.value !== null && !point.complete)) keys.push('incomplete');
  if (points.some((point) => point.value === null)) keys.push('gap');
  return keys;
}
