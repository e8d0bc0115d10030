import type { Content, RecordKind } from '../../data/cycle/records.ts';
import type { RecordWriter } from '../database/record-writer.ts';

/** A change of a record before it is written; `before` is what it was, undefined for a new one. */
export interface Preparation<Kind extends RecordKind> {
  content: Content<Kind>;
  before: Content<Kind> | undefined;
  writer: RecordWriter;
  /** Why it is changed, as whoever changes it says. */
  reason: string | null;
  /** The ISO day that the change counts from. */
  today: string;
  /** The key of the paper whose decision brings it. */
  paper?: string | undefined;
}
