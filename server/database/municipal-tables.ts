import type { Generated } from 'kysely';
import type { Rhythm } from '../../data/delivery.ts';

/* Tables of what a municipality writes down beside its figures. */

export interface MunicipalityTable {
  municipality_id: Generated<number>;
  municipality_key: string;
  name: string;
  note: string | null;
  demo: number;
}

export interface SchoolTable {
  municipality_id: number;
  school_number: string;
  name: string;
  form: string;
  provider: string | null;
  area_key: string;
  opened: string | null;
  closed: string | null;
}

/** Lists and choices are JSON; `version` counts the changes. */
export interface DeliveryTable {
  municipality_id: number;
  delivery_key: string;
  title: string;
  source: string;
  sender: string;
  sender_email: string | null;
  rhythm: Rhythm;
  expected: string;
  due: string;
  matching: string;
  returns: string | null;
  active_from: string | null;
  active_until: string | null;
  how_to_send: string | null;
  note: string | null;
  version: number;
  changed_at: string;
  changed_by: string;
}

/** Borders of the municipality's own; `areas` and `topology` are JSON. */
export interface BoundarySetTable {
  municipality_id: number;
  set_id: string;
  name: string;
  source: string;
  licence: string;
  areas: string;
  topology: string;
  made_at: string;
  made_by: string;
}

export interface SeriesBreakTable {
  municipality_id: number;
  break_id: number;
  indicator: string;
  area_key: string | null;
  breakdown_key: string | null;
  first_day: string;
  reason: string;
  set_by: string;
  set_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

/** Answered inquiries, numbered per municipality; `figure` is a `GivenFigure` as JSON. */
export interface InquiryTable {
  municipality_id: number;
  inquiry_id: number;
  indicator: string;
  area_key: string;
  breakdown_key: string;
  period_key: string;
  asked_by: string;
  asked_on: string;
  question: string;
  answer: string;
  figure: string;
  data_version: number;
  answered_at: string;
  answered_by: string;
}
