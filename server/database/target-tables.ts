import type { State } from '../../data/assessment.ts';

export interface FormerTargetTable {
  municipality_id: number;
  target_key: string;
  place: number;
  value: number | null;
  lower_bound: number | null;
  upper_bound: number | null;
  due_period: string | null;
  valid_until: string;
  decision: string;
}

export interface PlanStepTable {
  municipality_id: number;
  plan_key: string;
  place: number;
  title: string;
  due_day: string;
  done_day: string | null;
  evidence: string | null;
}

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

export interface PlanTable {
  municipality_id: number;
  plan_key: string;
  goal_key: string;
  title: string;
}
