import type { CheckResult } from '../../../data/cycle/completeness.ts';
import type { DueItem } from '../../../data/cycle/due.ts';
import { deliveryPath } from '../deliveries/delivery-paths.ts';
import type { Changes } from '../frame/query.ts';
import { editRecordPath, newRecordPath, recordPath } from '../records/record-paths.ts';

export const duePath = '/faellig';
export const cyclePath = '/kreislauf';

export interface Way {
  path: string;
  query?: Changes;
}

/** Where what is due is done. */
export function wayOfDue({ kind, record, goal }: DueItem): Way {
  if (record.kind === 'delivery') return { path: deliveryPath(record.key) };
  switch (kind) {
    case 'targetReview':
      return { path: newRecordPath('review'), query: { ziel: goal, zielwert: record.key } };
    case 'targetPath':
      return { path: recordPath('goal', goal ?? record.key) };
    case 'agenda':
    case 'reviewDraft':
      return { path: editRecordPath(record.kind, record.key) };
    default:
      return { path: recordPath(record.kind, record.key) };
  }
}

/** Where a gap of the completeness is closed. */
export function wayOfGap(
  { check }: Pick<CheckResult, 'check'>,
  { kind, key, goal }: CheckResult['missing'][number],
): Way {
  switch (check) {
    case 'aim':
      return { path: newRecordPath('target'), query: { ziel: key } };
    case 'measure':
      return { path: newRecordPath('measure'), query: { ziel: key } };
    case 'review':
      return { path: newRecordPath('review'), query: { ziel: goal, zielwert: key } };
    case 'data':
      return { path: recordPath('goal', goal ?? key) };
    case 'round':
      return { path: newRecordPath('round'), query: { handlungsfeld: key } };
    default:
      return { path: editRecordPath(kind, key) };
  }
}
