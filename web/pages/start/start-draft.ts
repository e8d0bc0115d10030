import * as z from 'zod';
import type { Indicator } from '../../../data/indicator.ts';
import { maybeYearsLater } from '../../../data/period-years.ts';
import type { Point } from '../../../data/series.ts';
import type { GoalStart, StartTarget } from '../../../data/start-endpoints.ts';
import { maybePeriodText } from '../../words/period-text.ts';
import type { TextKey } from '../../words/texts.ts';
import { maybeNumber } from '../records/unreadable.ts';

/** A figure as it is typed in the guided start. */
export const startRow = z.strictObject({
  period: z.string(),
  value: z.string(),
  numerator: z.string(),
  denominator: z.string(),
});
export type StartRow = z.infer<typeof startRow>;

/** Everything that is typed in the three steps, as it is typed. */
export const startDraft = z.strictObject({
  field: z.string(),
  title: z.string(),
  unit: z.string(),
  /** Empty: none chosen, one is found or made. */
  strategy: z.string(),
  /** Empty: none yet. */
  indicator: z.string(),
  rows: z.array(startRow).min(1),
  origin: z.string(),
  /** Period of the baseline; empty for the latest value, `none` for without. */
  baseline: z.string(),
  value: z.string(),
  due: z.string(),
});
export type StartDraft = z.infer<typeof startDraft>;

/** What is known of a period. */
type Known = Pick<Point, 'period' | 'value'>;

export const emptyRow: StartRow = { period: '', value: '', numerator: '', denominator: '' };

export const emptyStart: StartDraft = {
  field: '',
  title: '',
  unit: '',
  strategy: '',
  indicator: '',
  rows: [emptyRow, emptyRow, emptyRow],
  origin: '',
  baseline: '',
  value: '',
  due: '',
};

/** The name under which the draft is kept. */
export const startName = 'zielkreis-erstes-ziel';

/** The baseline for "without one". */
export const noBaseline = 'none';

export interface StartFault {
  field: string;
  key: TextKey;
}

/** What keeps the first step from being complete. */
export function findGoalFaults({ field, title }: StartDraft): StartFault[] {
  return [
    ...(field.trim() === '' ? [{ field: 'handlungsfeld', key: 'startFieldMissing' } as const] : []),
    ...(title.trim() === '' ? [{ field: 'ziel', key: 'startTitleMissing' } as const] : []),
    ...(title.trim().length > 300 ? [{ field: 'ziel', key: 'startTitleLong' } as const] : []),
  ];
}

/** What can't be read in the last step; without an indicator nothing is asked there. */
export function findTargetFaults({ indicator, value, due }: StartDraft): StartFault[] {
  if (indicator === '') return [];
  return [
    ...(value.trim() !== '' && maybeNumber(value) === undefined
      ? [{ field: 'zielwert', key: 'startValueUnreadable' } as const]
      : []),
    ...(value.trim() === '' ? [{ field: 'zielwert', key: 'startValueMissing' } as const] : []),
    ...(due.trim() === '' ? [{ field: 'faellig', key: 'startDueMissing' } as const] : []),
    ...(due.trim() !== '' && maybePeriodText(due) === undefined
      ? [{ field: 'faellig', key: 'startDueUnreadable' } as const]
      : []),
  ];
}

/** The target as far as it can be read; undefined without an indicator. */
export function maybeTarget(
  draft: StartDraft,
  indicator: Pick<Indicator, 'id' | 'polarity'> | undefined,
  points: readonly Known[],
): StartTarget | undefined {
  if (!indicator) return undefined;
  const baseline = baselineOf(draft, points);
  const value = maybeNumber(draft.value) ?? null;
  const duePeriod = maybePeriodText(draft.due) ?? null;
  return {
    indicator: indicator.id,
    baselinePeriod: baseline?.period ?? null,
    baselineValue: baseline?.value ?? null,
    value,
    duePeriod,
    direction: directionOf(value, baseline?.value ?? null, indicator.polarity),
  };
}

/** Towards the target; where it says nothing, the way that is better. */
function directionOf(
  value: number | null,
  baseline: number | null,
  polarity: Indicator['polarity'],
): StartTarget['direction'] {
  if (value !== null && baseline !== null && value !== baseline) return value < baseline ? 'down' : 'up';
  return polarity === 'lower' ? 'down' : 'up';
}

interface Baseline {
  period: string;
  value: number;
}

/** Values that a target can start from, the latest last, with as many places as people write down. */
export function knownValues(points: readonly Known[]): Baseline[] {
  return points.flatMap(({ period, value }) =>
    value === null ? [] : [{ period, value: Number(value.toFixed(2)) }],
  );
}

function baselineOf({ baseline }: StartDraft, points: readonly Known[]): Baseline | undefined {
  if (baseline === noBaseline) return undefined;
  const known = knownValues(points);
  return known.find(({ period }) => period === baseline) ?? known.at(-1);
}

/** Periods to come of the kind that the values have. */
export function comingPeriods(points: readonly Known[]): string[] {
  const last = points.at(-1)?.period;
  if (last === undefined) return [];
  return [1, 2, 3, 4, 5, 6, 7, 8].flatMap((years) => maybeYearsLater(last, years) ?? []);
}

/** What is sent at the end. */
export function goalStartOf(
  draft: StartDraft,
  fields: readonly { key: string; title: string }[],
  target: StartTarget | undefined,
): GoalStart {
  const title = draft.field.trim();
  const known = fields.find((one) => one.title.toLowerCase() === title.toLowerCase());
  return {
    field: known ? { key: known.key } : { title },
    title: draft.title.trim(),
    responsible: draft.unit.trim() === '' ? null : draft.unit.trim(),
    strategy: draft.strategy === '' ? null : draft.strategy,
    target: target ?? null,
  };
}
