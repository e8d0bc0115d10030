import type { Period } from '../../data/period.ts';

/** A period, or the canonical texts of all readings where a text has several. */
export type PeriodReading = { period: Period } | { ambiguous: string[] };
