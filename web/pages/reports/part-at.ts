import type { PartKind, ReportPart } from '../../../data/report.ts';
import { type At, createAt } from '../records/place.ts';

/** Names the fields of a part of a kind. */
export type PartAt<Kind extends PartKind> = At<Extract<ReportPart, { kind: Kind }>>;

/** The fields of the part at a place of the report. */
export function partAt<Kind extends PartKind>(place: number): PartAt<Kind> {
  return createAt(['parts', place]);
}
