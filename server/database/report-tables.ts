import type { Audience, Receiver } from '../../data/audience.ts';
import type { ReportTemplate } from '../../data/report.ts';
import type { ReportFormat, ReportJob } from '../../data/report-edition.ts';
import type { Crest } from '../reports/report-writer.ts';

/**
 * Reports as they were made and stay. Of a row only `withdrawn_…` ever changes. `number` is year and ordinal as text;
 * `plan` is the report as JSON as it was put together then, `document` the compressed JSON of the document, `previous`
 * the number of the edition that it was held against, `basis` the same where it
 * says what that one said, `crest` the hash of the one at its head.
 */
export interface ReportEditionTable {
  municipality_id: number;
  number: string;
  year: number;
  ordinal: number;
  report_key: string;
  report_version: number;
  title: string;
  template: ReportTemplate;
  audience: Audience;
  as_of: string;
  judged_day: string;
  data_version: number;
  release: number | null;
  made_at: string;
  made_by: string;
  meeting_key: string | null;
  previous: string | null;
  plan: string;
  document: Uint8Array;
  basis: string | null;
  crest: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
}

/** A release that an edition draws figures from. */
export interface EditionReleaseTable {
  municipality_id: number;
  number: string;
  audience: Receiver;
  release: number;
}

/** Crests that stand on editions, each once by the hash of its content. */
export interface CrestTable {
  municipality_id: number;
  hash: string;
  type: Crest['type'];
  bytes: Uint8Array;
}

export interface ReportFileTable {
  municipality_id: number;
  number: string;
  format: ReportFormat;
  name: string;
  size: number;
  bytes: Uint8Array;
}

/** The work on editions; how far it is, only the process that does it knows. */
export interface ReportJobTable {
  municipality_id: number;
  job_id: string;
  report_key: string;
  title: string;
  meeting_key: string | null;
  state: ReportJob['state'];
  edition: string | null;
  failure: string | null;
  asked_by: string;
  started_at: string;
}

/** What stands at the head of paper beside the municipality's name. */
export interface LetterheadTable {
  municipality_id: number;
  crest_type: Crest['type'];
  crest: Uint8Array;
  changed_at: string;
  changed_by: string;
}
