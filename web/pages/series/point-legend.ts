import { isAhead } from '../../../data/begun-points.ts';
import type { Point } from '../../../data/series.ts';
import { intervalLook } from '../../charts/interval-look.ts';
import { createLine } from '../../charts/line.ts';
import { intervalKindOf } from '../../words/intervals.ts';
import type { LegendKey } from './legend.tsx';

/** What has to be explained of the points themselves, looked at on the ISO day `asOf`: hollow dots and open places. */
export function pointLegend(points: readonly Point[], asOf?: string): LegendKey[] {
  const keys: LegendKey[] = [];
  if (points.some((point) => point.qualifiers.includes('provisional'))) keys.push('provisional');
  else if (points.some((point) => point.value !== null && !point.complete)) keys.push('incomplete');
  if (asOf !== undefined && points.some((point) => isAhead(point, asOf))) keys.push('ahead');
  if (points.some((point) => point.value === null)) keys.push('gap');
  return keys;
}

/** What the bands or whiskers of a chart of these series mean; nothing where it draws none. */
export function intervalLegend(series: readonly { points: readonly Point[] }[]): LegendKey[] {
  const look = intervalLook(
    series.map(({ points }) => createLine(points)).filter(({ marks }) => marks.length > 0),
  );
  const kind = intervalKindOf(series.flatMap(({ points }) => points));
  if (kind === null || look === 'none') return [];
  return [`${kind}${look === 'band' ? 'Band' : 'Whiskers'}` as const];
}
