import type { RecordKind, RecordVersion } from '../../data/cycle/records.ts';

/** The current version of each record of the cycle; `content` is JSON of the kind's shape, `archived` 0 or 1. */
export interface RecordTable {
  municipality_id: number;
  kind: RecordKind;
  record_key: string;
  version: number;
  title: string;
  content: string;
  archived: number;
  sort: number;
  changed_at: string;
  changed_by: string;
}

/** Append-only: every version there was, the current one too; a deletion is a version of its own. */
export interface RecordVersionTable {
  municipality_id: number;
  kind: RecordKind;
  record_key: string;
  version: number;
  standing: RecordVersion['standing'];
  title: string;
  content: string;
  sort: number;
  changed_at: string;
  changed_by: string;
  reason: string | null;
  cause_kind: RecordKind | null;
  cause_key: string | null;
}

/** What the current versions name; made anew with each of them. */
export interface RecordReferenceTable {
  municipality_id: number;
  kind: RecordKind;
  record_key: string;
  role: string;
  to_kind: RecordKind;
  to_key: string;
}
