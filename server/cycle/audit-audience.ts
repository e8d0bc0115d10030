import { type Audience, type Receiver, receivers } from '../../data/audience.ts';
import type { Exposed } from '../../data/release.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { readEditions } from '../database/released-editions.ts';
import { auditTable } from '../protection/audit.ts';
import { type BuiltTable, buildTable } from '../protection/build-table.ts';
import type { Edition } from '../protection/edition.ts';
import type { Solver } from '../protection/solver.ts';
import type { Exposure } from '../protection/table.ts';
import { describeExposed } from './describe-withheld.ts';
import { type Atlas, readAtlas } from './material.ts';
import { askTable } from './release-figures.ts';

export interface EditionsAudit {
  built: BuiltTable;
  exposures: Exposure[];
}

/**
 * What can be told too exactly from some releases together, whatever they withhold. Where only "the others" could be
 * told too exactly, and they aren't few, nobody is worse off: that was never a figure.
 */
export function auditEditions(editions: readonly Edition[], atlas: Atlas, solver: Solver): EditionsAudit {
  const built = buildTable({ ...askTable(atlas), editions });
  const figureCells = new Set(
    [...built.cellsOf.values()].flatMap((cells) => (cells ?? []).map(({ id }) => id)),
  );
  const units = new Set(built.table.cells.map(({ unit }) => unit));
  const exposures = auditTable(built.table, units, solver).filter(
    ({ cell, needed }) => figureCells.has(cell) || needed.kind === 'contains',
  );
  return { built, exposures };
}

export interface AudienceAudit {
  audience: Receiver;
  /** Releases that it could ever read. */
  releases: number;
  /** Counts that it must not be able to tell. */
  hidden: number;
  exposed: Exposed[];
}

/** Audits everything that an audience, or each, can get from all releases together. */
export async function auditAudiences(
  db: Database,
  caller: Caller,
  audience: Exclude<Audience, 'staff'> | null,
  solver: Solver,
): Promise<AudienceAudit[]> {
  const atlas = await readAtlas(db, caller);
  const audits: AudienceAudit[] = [];
  for (const one of audience === null ? receivers : [audience]) {
    const editions = await readEditions(db, caller, one);
    const found = auditEditions(editions, atlas, solver);
    const hidden = found.built.table.cells.filter(({ isKnown, isUnseen }) => !isKnown && !isUnseen).length;
    audits.push({
      audience: one,
      releases: editions.length,
      hidden,
      exposed: describeExposed(found, one, atlas),
    });
  }
  return audits;
}
