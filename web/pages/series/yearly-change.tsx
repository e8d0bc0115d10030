import type { Point } from '../../../data/series.ts';
import { maybeYearlyChange } from '../../charts/yearly-change.ts';
import { formatSigned, type ValueFormat } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';

interface Props {
  points: readonly Point[];
  point: Point;
  format: ValueFormat;
}

/** How a figure differs from the one a year before, or why that can't be told; nothing where there is none. */
export function YearlyChange({ points, point, format }: Props) {
  const { language, t } = useTongue();
  const change = maybeYearlyChange(points, point);
  if (!change) return null;
  if (change.difference !== null) return <>{formatSigned(change.difference, format.decimals, language)}</>;
  return <span class="quiet">{t(change.why === 'break' ? 'changeBreak' : 'changeIncomplete')}</span>;
}
