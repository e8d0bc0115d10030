import { expect, test } from 'vitest';
import type { PeriodKind } from '../../data/period.ts';
import { listPeriodKinds } from './indicators.ts';

const kinds = (stored: PeriodKind[], overTime: 'sum' | 'none' = 'sum') =>
  listPeriodKinds(
    stored.map((kind) => ({ kind })),
    { overTime },
  );

test('what can be chosen stands from the shortest to the longest, a free range never', () => {
  expect(kinds(['schoolYear', 'range', 'month'])).toEqual([
    'month',
    'quarter',
    'half',
    'schoolHalf',
    'year',
    'schoolYear',
    'trainingYear',
  ]);
  expect(kinds(['range'])).toEqual([]);
  expect(kinds(['schoolYear', 'month'], 'none')).toEqual(['month', 'schoolYear']);
});
