import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { Receiver } from '../../data/audience.ts';
import { defaultRules, type ProtectionRules, protectionRules } from '../../data/protection-rules.ts';
import { type Release, releaseCounts } from '../../data/release.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { nextEventTime } from './imports.ts';
import type { ReleaseTable } from './release-tables.ts';
import type { Tables } from './tables.ts';

/** The release that an audience reads. */
export interface ReleaseInForce {
  number: number;
  releasedAt: string;
  /** Those whose figures are stored with it. */
  indicators: readonly string[];
}

/** The newest release for the audience that isn't withdrawn, until an ISO time where one is given. */
export async function maybeReleaseInForce(
  db: Database,
  scope: Scope,
  audience: Receiver,
  asOf: string | null = null,
): Promise<ReleaseInForce | undefined> {
  let asked = db.kysely
    .selectFrom('release')
    .select(['number', 'released_at', 'indicators'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', audience)
    .where('withdrawn_at', 'is', null);
  if (asOf !== null) asked = asked.where('released_at', '<=', asOf);
  const row = await asked.orderBy('number', 'desc').executeTakeFirst();
  if (!row) return undefined;
  return {
    number: row.number,
    releasedAt: row.released_at,
    indicators: z.array(z.string()).parse(JSON.parse(row.indicators)),
  };
}

/**
 * Until when the caller may know of what is written down without protection, asked as of an ISO time: null without
 * end, undefined where nothing is released.
 */
export async function readKnownTime(
  db: Database,
  { audience, ...scope }: Caller,
  asOf: string | null,
): Promise<string | null | undefined> {
  if (audience === 'staff') return asOf;
  return (await maybeReleaseInForce(db, scope, audience, asOf))?.releasedAt;
}

/** All releases for the audience, newest first, withdrawn ones too. */
export async function listReleases(db: Database, scope: Scope, audience: Receiver): Promise<Release[]> {
  const rows = await db.kysely
    .selectFrom('release')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', audience)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(releaseOf);
}

export function releaseOf(row: ReleaseTable): Release {
  return {
    audience: row.audience,
    number: row.number,
    releasedAt: row.released_at,
    actor: row.actor,
    note: row.note,
    rules: protectionRules.parse(JSON.parse(row.rules)),
    counts: releaseCounts.parse(JSON.parse(row.counts)),
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
  };
}

/** Takes a release back: its audience reads the one before it. False where there is none to take back. */
export async function withdrawRelease(
  db: Database,
  caller: Caller,
  { audience, number }: { audience: Receiver; number: number },
  now: string,
): Promise<boolean> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const result = await connection
      .updateTable('release')
      .set({ withdrawn_at: await nextEventTime(connection, caller, now), withdrawn_by: caller.actor })
      .where('municipality_id', '=', caller.municipalityId)
      .where('audience', '=', audience)
      .where('number', '=', number)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    const isTaken = result.numUpdatedRows > 0;
    if (isTaken) await raiseDataVersion(connection);
    return isTaken;
  });
}

/** The rules that a release was made by, whatever they are since. Throws `unknown release: audience number`. */
export async function readReleaseRules(
  db: Database,
  scope: Scope,
  { audience, number }: { audience: Receiver; number: number },
): Promise<ProtectionRules> {
  const row = await db.kysely
    .selectFrom('release')
    .select('rules')
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', audience)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new Error(`unknown release: ${audience} ${number}`);
  return protectionRules.parse(JSON.parse(row.rules));
}

/** The rules that the next release for the audience follows. */
export async function readRules(db: Database, scope: Scope, audience: Receiver): Promise<ProtectionRules> {
  const row = await db.kysely
    .selectFrom('protection_rule')
    .select('rules')
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', audience)
    .executeTakeFirst();
  return row ? protectionRules.parse(JSON.parse(row.rules)) : defaultRules;
}

export async function writeRules(
  db: Database,
  caller: Caller,
  { audience, rules }: { audience: Receiver; rules: ProtectionRules },
  now: string,
): Promise<void> {
  const said = { rules: JSON.stringify(rules), changed_at: now, changed_by: caller.actor };
  await inWriteTransaction(db.kysely, async (connection) => {
    await connection
      .insertInto('protection_rule')
      .values({ municipality_id: caller.municipalityId, audience, ...said })
      .onConflict((conflict) => conflict.columns(['municipality_id', 'audience']).doUpdateSet(said))
      .execute();
    await raiseDataVersion(connection);
  });
}

/** Numbers count up per audience and are never used again. */
export async function nextReleaseNumber(
  connection: Kysely<Tables>,
  scope: Scope,
  audience: Receiver,
): Promise<number> {
  const row = await connection
    .selectFrom('release')
    .select((expression) => expression.fn.max('number').as('last'))
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', audience)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}
