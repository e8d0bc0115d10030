import type { IndicatorKey } from './indicators.ts';

export interface ValuesQuery extends IndicatorKey {
  /** Area keys, null for all. */
  areas: readonly string[] | null;
  /** Canonical breakdowns, all without. */
  breakdowns?: readonly string[] | null;
  /** ISO time in UTC: the imports committed and not withdrawn then; null for the current values. */
  asOf: string | null;
  /** An import that is left out, as if it were withdrawn. */
  without?: number;
  /** Only what these imports brought. */
  only?: readonly number[];
}
