import type { AssessedTarget } from '../../../data/contract.ts';
import { boundsOf } from '../../charts/target-bounds.ts';
import type { LegendKey } from '../series/legend.tsx';
import { intervalLegend, pointLegend } from '../series/point-legend.ts';

/** What the goal's chart shows that its labels do not already say. */
export function goalLegend(entry: AssessedTarget): LegendKey[] {
  const { assessment, series, target } = entry;
  const keys: LegendKey[] = [];
  const { kind, targetValue, duePeriod, baseline, cutByBreak } = assessment;
  const hasEnds = targetValue !== null && duePeriod !== null && baseline !== null;
  if (kind === 'reach' && hasEnds && !cutByBreak) keys.push('path');
  const bounds = boundsOf(entry);
  if (bounds?.kind === 'range' && bounds.lower !== null && bounds.upper !== null) keys.push('band');
  if (bounds?.kind === 'hold') keys.push('broken');
  if (assessment.pathPoints.length > 2) keys.push('milestone');
  if (kind === 'reach' && target.formerTargets.length > 0) keys.push('former');
  return [...keys, ...intervalLegend([series]), ...pointLegend(series.points, assessment.asOf)];
}
