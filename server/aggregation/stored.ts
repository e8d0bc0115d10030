import type { Gap, Qualifier } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import type { Origin, Point } from '../../data/series.ts';

/**
 * One current stored figure of an indicator, as the database hands it out. `area` and `breakdown` are the outside
 * keys (AGS; canonical text, '' for the total). `value` is in the indicator's unit where the file states it;
 * `numerator` and `denominator` are counts and are kept as delivered (a rate may come with them alone). `gap` is set
 * where the file gave no number, `sign` is what stood there. `reported` of `due` institutions stand behind the
 * figure; both are null where the source does not say. `definitionVersion`, where it is handed out, guards against
 * joining two definitions.
 */
export interface StoredValue {
  area: string;
  period: Period;
  breakdown: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  gap: Gap | null;
  sign: string | null;
  qualifiers: Qualifier[];
  reported: number | null;
  due: number | null;
  origin: Origin;
  definitionVersion?: number;
  /** How it came about where it isn't what a file states: a released figure may be a sum. */
  combined?: Combined;
  /** Nobody delivered it: it was put together for a release. */
  isDerived?: boolean;
}

/** What is said of a figure beside its numbers. */
export type Combined = Pick<Point, 'how' | 'present' | 'expected' | 'complete' | 'approximate' | 'notes'>;
