import { maybeBreakdown } from './breakdown.ts';
import type { Target } from './goal.ts';
import type { Indicator } from './indicator.ts';
import { maybePeriod } from './period.ts';

export const targetFaultCodes = [
  'breakdownUnknown',
  'periodUnreadable',
  'baselineWithoutPeriod',
  'dueBeforeBaseline',
  'outOfRange',
  'directionConflict',
  'boundsMissing',
  'milestoneOutside',
  'milestoneTwice',
] as const;

/** What does not fit together in a target, at which field; `index` of a milestone. */
export interface TargetFault {
  code: (typeof targetFaultCodes)[number];
  field: keyof Target & string;
  index?: number;
}

type Range = Pick<Indicator, 'range'>;

/**
 * What does not fit together in a target: periods that can't be read, a due period that is not after the baseline,
 * values that the indicator can't have, a target value that lies against the direction, a range without bounds,
 * milestones that are not between baseline and due period. Empty where all fits.
 */
export function findTargetFaults(target: Target, indicator: Range): TargetFault[] {
  return [
    ...breakdownFaults(target),
    ...periodFaults(target),
    ...orderFaults(target),
    ...rangeFaults(target, indicator),
    ...kindFaults(target),
    ...milestoneFaults(target),
  ];
}

function breakdownFaults({ breakdown }: Target): TargetFault[] {
  return maybeBreakdown(breakdown) ? [] : [{ code: 'breakdownUnknown', field: 'breakdown' }];
}

function periodFaults({ baselinePeriod, duePeriod, milestones }: Target): TargetFault[] {
  const isUnreadable = (period: string | null) => period !== null && maybePeriod(period) === undefined;
  return [
    ...(isUnreadable(baselinePeriod) ? [fault('periodUnreadable', 'baselinePeriod')] : []),
    ...(isUnreadable(duePeriod) ? [fault('periodUnreadable', 'duePeriod')] : []),
    ...milestones.flatMap(({ period }, index) =>
      isUnreadable(period) ? [{ ...fault('periodUnreadable', 'milestones'), index }] : [],
    ),
  ];
}

function orderFaults({ kind, baselinePeriod, baselineValue, duePeriod }: Target): TargetFault[] {
  const faults: TargetFault[] = [];
  if (kind === 'reach' && baselineValue !== null && baselinePeriod === null) {
    faults.push(fault('baselineWithoutPeriod', 'baselinePeriod'));
  }
  const [start, end] = [endOf(baselinePeriod), endOf(duePeriod)];
  if (start && end && end <= start) faults.push(fault('dueBeforeBaseline', 'duePeriod'));
  return faults;
}

/**
 * Sizes that no figure of a municipality has; beyond them differences and shares of a path are no numbers any more.
 */
const least = 1e-6;
const greatest = 1e12;

function isSizeless(value: number): boolean {
  const size = Math.abs(value);
  return size > greatest || (size > 0 && size < least);
}

function rangeFaults(target: Target, { range }: Range): TargetFault[] {
  const isOutside = (value: number | null) =>
    value !== null &&
    (isSizeless(value) ||
      (range.min !== null && value < range.min) ||
      (range.max !== null && value > range.max));
  const fields = ['baselineValue', 'value', 'lower', 'upper'] as const;
  const { tolerance } = target;
  return [
    ...fields.filter((field) => isOutside(target[field])).map((field) => fault('outOfRange', field)),
    ...(tolerance !== null && isSizeless(tolerance) ? [fault('outOfRange', 'tolerance')] : []),
    ...target.milestones.flatMap(({ value }, index) =>
      isOutside(value) ? [{ ...fault('outOfRange', 'milestones'), index }] : [],
    ),
  ];
}

function kindFaults({ kind, direction, baselineValue, value, lower, upper }: Target): TargetFault[] {
  if (kind === 'range' && lower === null && upper === null) return [fault('boundsMissing', 'lower')];
  if (kind !== 'reach' || baselineValue === null || value === null) return [];
  const isAgainst = direction === 'up' ? value < baselineValue : value > baselineValue;
  return isAgainst ? [fault('directionConflict', 'direction')] : [];
}

function milestoneFaults({ kind, baselinePeriod, duePeriod, milestones }: Target): TargetFault[] {
  if (kind !== 'reach') return [];
  const [start, due] = [endOf(baselinePeriod), endOf(duePeriod)];
  return milestones.flatMap(({ period }, index): TargetFault[] => {
    const end = endOf(period);
    if (!end) return [];
    const isTwice = milestones.slice(0, index).some((other) => endOf(other.period) === end);
    if (isTwice) return [{ ...fault('milestoneTwice', 'milestones'), index }];
    const isOutside = (start !== undefined && end <= start) || (due !== undefined && end >= due);
    return isOutside ? [{ ...fault('milestoneOutside', 'milestones'), index }] : [];
  });
}

function endOf(period: string | null): string | undefined {
  return period === null ? undefined : maybePeriod(period)?.end;
}

function fault(code: TargetFault['code'], field: TargetFault['field']): TargetFault {
  return { code, field };
}
