import { expect, test } from 'vitest';
import type { Reason, State } from '../../data/assessment.ts';
import { isOtherState } from './target-changes.ts';

const assessed = (state: State, receding = false, reason: Reason | null = null) => ({
  ...{ state, receding, reason },
});

test('only what people see as another state is one', () => {
  expect(isOtherState(assessed('noMovement'), assessed('met'))).toBe(true);
  expect(isOtherState(assessed('met'), assessed('met', true))).toBe(true);
  expect(isOtherState(assessed('met'), assessed('met'))).toBe(false);
  const [stale, missing] = (['stale', 'dueValueMissing'] as const).map((reason) =>
    assessed('notAssessable', false, reason),
  );
  expect(stale && missing && isOtherState(stale, missing)).toBe(false);
});
