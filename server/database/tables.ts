import type { Generated } from 'kysely';
import type { AreaLevel } from '../../data/area.ts';
import type { Gap } from '../../data/observation.ts';
import type { PeriodKind } from '../../data/period.ts';
import type { Upload } from '../../data/upload.ts';
import type {
  BoundarySetTable,
  DeliveryTable,
  InquiryTable,
  MunicipalityTable,
  SchoolTable,
  SeriesBreakTable,
} from './municipal-tables.ts';
import type { RecordReferenceTable, RecordTable, RecordVersionTable } from './record-tables.ts';
import type { ProtectionRuleTable, ReleasedValueTable, ReleaseTable } from './release-tables.ts';
import type {
  CrestTable,
  EditionReleaseTable,
  LetterheadTable,
  ReportEditionTable,
  ReportFileTable,
  ReportJobTable,
} from './report-tables.ts';
import type { OverrideTable } from './target-tables.ts';

/** The tables as they stand after all migrations. Truth values are 0 and 1; days and times are ISO texts. */
export interface Tables {
  area: AreaTable;
  area_parent: { area_id: number; hierarchy: string; parent_id: number };
  area_successor: { area_id: number; successor_id: number };
  period: PeriodTable;
  breakdown: { breakdown_id: Generated<number>; breakdown_key: string };
  indicator_version: { indicator_id: Generated<number>; slug: string; definition_version: number };
  setting: { name: string; content: string };
  data_version: { singleton: number; version: number };
  municipality: MunicipalityTable;
  school: SchoolTable;
  record: RecordTable;
  record_version: RecordVersionTable;
  record_reference: RecordReferenceTable;
  target_override: OverrideTable;
  import: ImportTable;
  import_indicator: {
    municipality_id: number;
    import_id: number;
    indicator_id: number;
    observations: number;
  };
  category_label: {
    municipality_id: number;
    dimension: string;
    category: string;
    import_id: number;
    label: string;
  };
  upload: UploadTable;
  delivery: DeliveryTable;
  boundary_set: BoundarySetTable;
  series_break: SeriesBreakTable;
  inquiry: InquiryTable;
  value: ValueTable;
  current_value: SeriesKey & { import_id: number };
  current_extent: CurrentExtentTable;
  pre_aggregate: PreAggregateTable;
  release: ReleaseTable;
  released_value: ReleasedValueTable;
  protection_rule: ProtectionRuleTable;
  report_edition: ReportEditionTable;
  report_file: ReportFileTable;
  report_job: ReportJobTable;
  edition_release: EditionReleaseTable;
  crest: CrestTable;
  letterhead: LetterheadTable;
}

interface AreaTable {
  area_id: Generated<number>;
  area_key: string;
  name: string;
  level: AreaLevel;
  valid_from: string | null;
  valid_to: string | null;
  validity_source: string;
}

interface PeriodTable {
  period_id: Generated<number>;
  kind: PeriodKind;
  period_key: string;
  first_day: string;
  last_day: string;
}

/** Import ids count up per municipality and are never used again; `reading` is a `Reading` as JSON. */
interface ImportTable {
  municipality_id: number;
  import_id: number;
  file_name: string;
  hash: string;
  size: number;
  format: string;
  format_title: string;
  title: string | null;
  code: string | null;
  state_date: string | null;
  actor: string;
  committed_at: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  data_rows: number;
  observations: number;
  rejected_rows: number;
  skip_bad_rows: number;
  demo: number;
  reading: string;
  answers: string;
  note: string | null;
  /** Whether the file itself was kept; of one with personal data only hash, name, size and counts are. */
  kept: number;
}

interface UploadTable {
  municipality_id: number;
  upload_id: string;
  file_name: string;
  size: number;
  hash: string | null;
  state: Upload['state'];
  reading: string | null;
  import_id: number | null;
  failure: string | null;
  actor: string;
  received_at: string;
  answers: string;
}

/** What a stored figure is about, without the import that brought it. */
export interface SeriesKey {
  municipality_id: number;
  indicator_id: number;
  area_id: number;
  breakdown_id: number;
  period_id: number;
}

/** Append-only: rows are never changed or deleted. `qualifiers` are letters (see `qualifiers.ts`), null for none. */
interface ValueTable extends SeriesKey {
  import_id: number;
  line: number;
  column_number: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  gap: Gap | null;
  sign: string | null;
  qualifiers: string | null;
  reported: number | null;
  due: number | null;
}

/** Cache: how many current values an indicator has per area, breakdown, period and import. */
interface CurrentExtentTable {
  municipality_id: number;
  indicator_id: number;
  facet: 'area' | 'breakdown' | 'period' | 'import';
  member_id: number;
  current_values: number;
}

/**
 * Cache: what an area's direct children of one hierarchy add up to, from their current values. `with_number` children
 * have a number (a value, or numerator and denominator), `with_gap` a gap; the sums are null where no child has one.
 * Whether the children are complete, and whether the sum means anything, is for the indicator's rules to say.
 */
interface PreAggregateTable {
  municipality_id: number;
  indicator_id: number;
  hierarchy: string;
  parent_id: number;
  breakdown_id: number;
  period_id: number;
  with_number: number;
  with_gap: number;
  value_sum: number | null;
  numerator_sum: number | null;
  denominator_sum: number | null;
}
