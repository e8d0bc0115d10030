import type { Kysely } from 'kysely';
import type { Override } from '../../data/override.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { nextEventTime } from './imports.ts';
import { readKnownTime } from './releases.ts';
import type { Tables } from './tables.ts';

/** All experts' assessments of a target or plan, withdrawn and past ones too, newest first. */
export async function readOverrides(db: Database, caller: Caller, target: string): Promise<Override[]> {
  const rows = await selectOverrides(db.kysely, caller)
    .where('target_key', '=', target)
    .orderBy('override_id', 'desc')
    .execute();
  return rows.map(overrideOf);
}

/**
 * The one that is valid on an ISO day for each key of a target or plan; with `asOf` (ISO time) as it was known then.
 * Whoever reads releases gets those that were known when theirs was made, since reasons and names are free texts.
 */
export async function readValidOverrides(
  db: Database,
  caller: Caller,
  { day, asOf: asked }: { day: string; asOf: string | null },
): Promise<Map<string, Override>> {
  const asOf = await readKnownTime(db, caller, asked);
  if (asOf === undefined) return new Map();
  const rows = await selectOverrides(db.kysely, caller)
    .where('from_day', '<=', day)
    .where('until_day', '>=', day)
    .where((where) =>
      asOf === null
        ? where('withdrawn_at', 'is', null)
        : where.and([
            where('made_at', '<=', asOf),
            where.or([where('withdrawn_at', 'is', null), where('withdrawn_at', '>', asOf)]),
          ]),
    )
    .orderBy('override_id')
    .execute();
  return new Map(rows.map((row) => [row.target_key, overrideOf(row)]));
}

/**
 * Writes an assessment down; answers undefined where another one that is not withdrawn is valid on one of its days.
 * `madeAt` is an ISO time.
 */
export async function insertOverride(
  db: Database,
  caller: Caller,
  made: Omit<Override, 'id' | 'withdrawnAt'>,
): Promise<Override | undefined> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const others = await selectOverrides(connection, caller).orderBy('override_id', 'desc').execute();
    const isTaken = others.some(
      (other) =>
        other.target_key === made.target &&
        other.withdrawn_at === null &&
        other.from_day <= made.until &&
        other.until_day >= made.from,
    );
    if (isTaken) return undefined;
    const [newest] = others;
    const id = newest ? newest.override_id + 1 : 1;
    const madeAt = await nextEventTime(connection, caller, made.madeAt);
    await connection
      .insertInto('target_override')
      .values({
        municipality_id: caller.municipalityId,
        override_id: id,
        target_key: made.target,
        state: made.state,
        reason: made.reason,
        name: made.name,
        from_day: made.from,
        until_day: made.until,
        made_at: madeAt,
        made_by: caller.actor,
        withdrawn_at: null,
        withdrawn_by: null,
      })
      .execute();
    await raiseDataVersion(connection);
    return { id, ...made, madeAt, withdrawnAt: null };
  });
}

/** Takes an assessment back; undefined where there is none of that id for the target, or it is withdrawn already. */
export async function withdrawOverride(
  db: Database,
  caller: Caller,
  { target, id }: { target: string; id: number },
  now: string,
): Promise<Override | undefined> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const known = await selectOverrides(connection, caller)
      .where('override_id', '=', id)
      .where('target_key', '=', target)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (!known) return undefined;
    const withdrawnAt = await nextEventTime(connection, caller, now);
    await connection
      .updateTable('target_override')
      .set({ withdrawn_at: withdrawnAt, withdrawn_by: caller.actor })
      .where('municipality_id', '=', caller.municipalityId)
      .where('override_id', '=', id)
      .execute();
    await raiseDataVersion(connection);
    return { ...overrideOf(known), withdrawnAt };
  });
}

function selectOverrides(kysely: Kysely<Tables>, scope: Scope) {
  return kysely.selectFrom('target_override').selectAll().where('municipality_id', '=', scope.municipalityId);
}

type OverrideRow = Awaited<ReturnType<ReturnType<typeof selectOverrides>['execute']>>[number];

function overrideOf(row: OverrideRow): Override {
  return {
    id: row.override_id,
    target: row.target_key,
    state: row.state,
    reason: row.reason,
    name: row.name,
    from: row.from_day,
    until: row.until_day,
    madeAt: row.made_at,
    withdrawnAt: row.withdrawn_at,
  };
}
