import type { Point } from '../../../data/series.ts';
import { useAnswer } from '../frame/answer.ts';

/** The own municipality's values of an indicator, those that are there. */
export function useOwnSeries(indicator: string): { points: readonly Point[] } {
  const answer = useAnswer('series', { query: { indicator } });
  const isCurrent = answer.state === 'ready' && !answer.renewing;
  const points = isCurrent ? (answer.data.series[0]?.points ?? []) : [];
  return { points: points.filter(({ value }) => value !== null) };
}
