import type { Generated } from 'kysely';
import type { AreaLevel } from '../../data/area.ts';
import type { Rhythm } from '../../data/delivery.ts';
import type { Goal, Strategy, Target } from '../../data/goal.ts';
import type { Gap } from '../../data/observation.ts';
import type { PeriodKind } from '../../data/period.ts';
import type { Upload } from '../../data/upload.ts';

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
  strategy: StrategyTable;
  action_field: ActionFieldTable;
  goal: GoalTable;
  target: TargetTable;
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
  value: ValueTable;
  current_value: SeriesKey & { import_id: number };
  current_extent: CurrentExtentTable;
  pre_aggregate: PreAggregateTable;
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

interface MunicipalityTable {
  municipality_id: Generated<number>;
  municipality_key: string;
  name: string;
  note: string | null;
  demo: number;
}

interface SchoolTable {
  municipality_id: number;
  school_number: string;
  name: string;
  form: string;
  provider: string | null;
  area_key: string;
  opened: string | null;
  closed: string | null;
}

interface StrategyTable {
  municipality_id: number;
  strategy_key: string;
  title: string;
  version: string;
  state: Strategy['state'];
  decided_by: string | null;
  decided_on: string | null;
  paper: string | null;
}

interface ActionFieldTable {
  municipality_id: number;
  field_key: string;
  title: string;
  unit: string | null;
  body: string | null;
  sort: number;
}

interface GoalTable {
  municipality_id: number;
  goal_key: string;
  strategy_key: string;
  field_key: string;
  level: Goal['level'];
  parent_key: string | null;
  title: string;
  description: string;
  responsible: string | null;
  body: string | null;
  sort: number;
  invented: number;
}

interface TargetTable {
  municipality_id: number;
  target_key: string;
  goal_key: string;
  kind: Target['kind'];
  indicator: string;
  definition_version: number;
  area_key: string;
  breakdown_key: string;
  fold: Target['fold'];
  baseline_period: string | null;
  baseline_value: number | null;
  value: number | null;
  due_period: string | null;
  direction: Target['direction'];
  tolerance: number | null;
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

/** Lists and choices are JSON; `version` counts the changes. */
interface DeliveryTable {
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
