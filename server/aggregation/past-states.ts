import type { Assessment, PastState } from '../../data/assessment.ts';
import { comparePeriods, type Period, readPeriod } from '../../data/period.ts';
import type { AssessmentInput } from './assessment-frame.ts';
import { periodOf } from './choose-points.ts';

/**
 * The states that the latest six earlier periods would have had: each judged with the figures up to it, on its last
 * day, by the target as it is today. Periods whose figure could not be judged (gaps, incomplete ones) are left out, and
 * so are those of another kind than the current one, and those before the baseline. The baseline's own period has a
 * state only where every period counts (hold). In time order.
 *
 * Method: Zielkreis, methods 3 (the state in the periods before).
 */
export function pastStates(
  input: AssessmentInput,
  { current }: Pick<Assessment, 'current'>,
  assess: (input: AssessmentInput) => Assessment,
): PastState[] {
  if (!current) return [];
  const points = input.points.map((point) => ({ point, period: periodOf(point) }));
  const now =
    points.find(({ point }) => point.period === current.period)?.period ?? readPeriod(current.period);
  const { kind, baselinePeriod } = input.target;
  const baseline = baselinePeriod === null ? undefined : readPeriod(baselinePeriod);
  const isStarted = ({ end }: Period) =>
    baseline === undefined || (kind === 'hold' ? end >= baseline.end : end > baseline.end);
  const earlier = points
    .filter(({ point, period }) => point.value !== null && period.kind === now.kind && period.end < now.end)
    .map(({ period }) => period)
    .filter(isStarted)
    .sort(comparePeriods);
  const states: PastState[] = [];
  for (const period of earlier.reverse()) {
    if (states.length === 6) break;
    const until = points.filter((one) => one.period.end <= period.end).map(({ point }) => point);
    const then = assess({ ...input, points: until, asOf: period.end });
    if (then.current?.period !== period.key) continue;
    const { state, receding, reason } = then;
    states.push({ ...then.current, state, receding, reason });
  }
  return states.reverse();
}
