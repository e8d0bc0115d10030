import type { BoundaryAnalysis, BoundaryTopology } from '../../data/boundary-set.ts';
import { BoundaryFault } from '../../importers/geometry/boundary-fault.ts';
import { type BoundaryChoice, readBoundaries } from '../../importers/geometry/read-boundaries.ts';
import { readAreas } from '../database/areas.ts';
import type { Database } from '../database/connection.ts';

/** A GeoJSON file that is read in a thread, as reading and simplifying take seconds. */
export interface BoundaryRequest {
  text: string;
  choice: BoundaryChoice;
}

export type BoundaryOutcome =
  | { ok: true; analysis: BoundaryAnalysis; topology: BoundaryTopology }
  | { ok: false; title: string; detail: string };

export async function readBoundaryFile(db: Database, request: BoundaryRequest): Promise<BoundaryOutcome> {
  try {
    return { ok: true, ...readBoundaries(request.text, request.choice, await readAreas(db)) };
  } catch (error) {
    if (!(error instanceof BoundaryFault)) throw error;
    return { ok: false, title: error.title, detail: error.detail };
  }
}
