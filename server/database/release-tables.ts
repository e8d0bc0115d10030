import type { Receiver } from '../../data/audience.ts';
import type { Gap } from '../../data/observation.ts';
import type { PeriodKind } from '../../data/period.ts';

/** `rules`, `counts` and `indicators` (slugs of those whose figures stand in `released_value`) are JSON. */
export interface ReleaseTable {
  municipality_id: number;
  audience: Receiver;
  number: number;
  released_at: string;
  actor: string;
  note: string | null;
  rules: string;
  counts: string;
  indicators: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
}

/**
 * A figure of a release with its true numbers. `withheld` is the reason as JSON where the audience must not see them,
 * null where it may; `combined` is how the figure came about, as JSON; the threshold is the one it was held against.
 */
export interface ReleasedValueTable {
  municipality_id: number;
  audience: Receiver;
  number: number;
  indicator: string;
  area_key: string;
  breakdown_key: string;
  period_kind: PeriodKind;
  period_key: string;
  definition_version: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  gap: Gap | null;
  sign: string | null;
  qualifiers: string | null;
  reported: number | null;
  due: number | null;
  combined: string;
  /** Whether nobody delivered it. */
  derived: number;
  /** What it was put together of, empty where it was delivered; of a rate also what its denominator was. */
  basis: string;
  denominator_basis: string;
  exempt: number;
  threshold: number;
  shows_zero: number;
  withheld: string | null;
}

/** The rules that the next release follows, as JSON; no row: the default. */
export interface ProtectionRuleTable {
  municipality_id: number;
  audience: Receiver;
  rules: string;
  changed_at: string;
  changed_by: string;
}
