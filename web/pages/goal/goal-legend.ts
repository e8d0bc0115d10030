import type { AssessedTarget } from '../../../data/contract.ts';
import type { LegendKey } from '../series/legend.tsx';
import { pointLegend } from '../series/point-legend.ts';

/** What the goal's chart shows that its labels do not already say. */
export function goalLegend({ assessment, series }: AssessedTarget): LegendKey[] {
  const keys: LegendKey[] = [];
  if (assessment.targetValue !== null && assessment.duePeriod !== null && assessment.baseline !== null) {
    keys.push('path');
  }
  return [...keys, ...pointLegend(series.points)];
}
