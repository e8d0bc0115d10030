import { expect, it } from 'vitest';
import type { TargetChange } from '../../../data/consequences.ts';
import { groupTargets } from './target-groups.ts';

type Assessed = TargetChange['before'];

const stale: Assessed = {
  ...{ state: 'notAssessable', receding: false, reason: 'stale' },
  current: { period: '2023/24', value: 4 },
};

const target = (key: string, after: Partial<Assessed>, stateChanges = false): TargetChange => ({
  ...{ target: key, goal: { key, title: key }, indicator: 'bevoelkerung', areaName: 'Musterland' },
  ...{ breakdown: '', breakdownLabel: { de: '', en: '' } },
  ...{ before: stale, after: { ...stale, ...after }, stateChanges },
});

it('tells another state, another value and another reason apart', () => {
  const groups = groupTargets([
    target('state', { state: 'met', reason: null, current: { period: '2024/25', value: 5 } }, true),
    target('value', { current: { period: '2023/24', value: 5 } }),
    target('period', { current: { period: '2022/23', value: 4 } }),
    target('none', { reason: 'noValues', current: null }),
    target('reason', { reason: 'break' }),
  ]);
  const keys = (targets: readonly TargetChange[]) => targets.map((one) => one.target);
  expect(keys(groups.changed)).toEqual(['state']);
  expect(keys(groups.moved)).toEqual(['value', 'period', 'none']);
  expect(keys(groups.explained)).toEqual(['reason']);
});
