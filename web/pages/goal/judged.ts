import type { AssessedTarget } from '../../../data/contract.ts';
import type { Target } from '../../../data/goal.ts';
import type { Override } from '../../../data/override.ts';
import type { Standing } from '../../words/states.ts';

/** A target, as far as an expert's assessment beside its state needs to know. */
export interface Judged {
  key: string;
  kind: Target['kind'];
  computed: Standing;
  override: Override | null;
}

export function judgedTarget({ target, assessment, override }: AssessedTarget): Judged {
  return { key: target.key, kind: target.kind, computed: assessment, override };
}
