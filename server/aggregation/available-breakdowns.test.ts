import { expect, it } from 'vitest';
import { availableBreakdowns } from './available-breakdowns.ts';

const values = [
  '',
  'schulform=oberschule',
  'schule=2;schulform=oberschule',
  'schule=1;schulform=gymnasium',
  'schule=1;schulform=gymnasium',
].map((breakdown) => ({ breakdown }));

it('lists each category once, with the breakdown to ask for', () => {
  expect(availableBreakdowns({ values, dimension: 'schule' })).toEqual([
    { category: '1', breakdown: 'schule=1' },
    { category: '2', breakdown: 'schule=2' },
  ]);
});

it('stays within the wanted breakdown', () => {
  expect(availableBreakdowns({ values, dimension: 'schule', within: 'schulform=oberschule' })).toEqual([
    { category: '2', breakdown: 'schule=2;schulform=oberschule' },
  ]);
});

it('knows nothing of a dimension that does not occur', () => {
  expect(availableBreakdowns({ values, dimension: 'geschlecht' })).toEqual([]);
});
