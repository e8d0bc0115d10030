import type { State } from '../../data/assessment.ts';

/** `target_key` names a target or a plan; days are ISO days, the rest ISO times. */
export interface OverrideTable {
  municipality_id: number;
  override_id: number;
  target_key: string;
  state: State;
  reason: string;
  name: string;
  from_day: string;
  until_day: string;
  made_at: string;
  made_by: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
}
