import type { TargetChange } from '../../../data/consequences.ts';

export interface TargetGroups {
  /** Another state, whatever else changes. */
  changed: TargetChange[];
  /** The same state, another latest value. */
  moved: TargetChange[];
  /** The same state and value, but not assessable for another reason. */
  explained: TargetChange[];
}

/** Each target in the one group that says what happens to it. */
export function groupTargets(targets: readonly TargetChange[]): TargetGroups {
  const staying = targets.filter(({ stateChanges }) => !stateChanges);
  return {
    changed: targets.filter(({ stateChanges }) => stateChanges),
    moved: staying.filter((target) => hasOtherValue(target)),
    explained: staying.filter((target) => !hasOtherValue(target)),
  };
}

function hasOtherValue({ before, after }: TargetChange): boolean {
  const [was, will] = [before.current, after.current];
  return was?.period !== will?.period || was?.value !== will?.value;
}
