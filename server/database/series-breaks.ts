import type { Kysely } from 'kysely';
import type { SeriesBreak, SeriesBreakDraft } from '../../data/series-break.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { nextEventTime } from './imports.ts';
import { readKnownTime } from './releases.ts';
import type { Tables } from './tables.ts';

/** All breaks of the municipality, or of one indicator, withdrawn ones too, the latest day first. */
export async function readSeriesBreaks(
  db: Database,
  caller: Caller,
  indicator?: string,
): Promise<SeriesBreak[]> {
  const all = selectBreaks(db.kysely, caller).orderBy('first_day', 'desc').orderBy('break_id', 'desc');
  const rows = await (indicator === undefined ? all : all.where('indicator', '=', indicator)).execute();
  return rows.map(breakOf);
}

/**
 * The breaks that the caller's audience may read of: for staff those that stand, or stood at the ISO time `asOf`; for
 * others those that stood when their newest release (until then) was made, since their reasons are free texts that are
 * released with it.
 */
export async function readStandingBreaks(
  db: Database,
  caller: Caller,
  asOf: string | null = null,
): Promise<SeriesBreak[]> {
  const all = await readSeriesBreaks(db, caller);
  const at = await readKnownTime(db, caller, asOf);
  if (at === undefined) return [];
  if (at === null) return all.filter(({ withdrawnAt }) => withdrawnAt === null);
  return all.filter(({ setAt, withdrawnAt }) => setAt <= at && (withdrawnAt === null || withdrawnAt > at));
}

/** Writes down a break; undefined where the same one, with whatever reason, stands there already. */
export async function insertSeriesBreak(
  db: Database,
  caller: Caller,
  draft: SeriesBreakDraft,
  now: string,
): Promise<SeriesBreak | undefined> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const rows = (await selectBreaks(connection, caller).execute()).map(breakOf);
    if (rows.some((row) => row.withdrawnAt === null && isSame(row, draft))) return undefined;
    const id = 1 + Math.max(0, ...rows.map((row) => row.id));
    const setAt = await nextEventTime(connection, caller, now);
    const set = { setBy: caller.actor, setAt, withdrawnBy: null, withdrawnAt: null };
    await connection
      .insertInto('series_break')
      .values({
        municipality_id: caller.municipalityId,
        break_id: id,
        indicator: draft.indicator,
        area_key: draft.area,
        breakdown_key: draft.breakdown,
        first_day: draft.day,
        reason: draft.reason,
        set_by: set.setBy,
        set_at: set.setAt,
        withdrawn_by: null,
        withdrawn_at: null,
      })
      .execute();
    await raiseDataVersion(connection);
    return { id, ...draft, ...set };
  });
}

function isSame(a: SeriesBreakDraft, b: SeriesBreakDraft): boolean {
  return a.indicator === b.indicator && a.area === b.area && a.breakdown === b.breakdown && a.day === b.day;
}

/** Withdraws a break that stands; undefined where it is not there, or withdrawn already. */
export async function withdrawSeriesBreak(
  db: Database,
  caller: Caller,
  id: number,
  now: string,
): Promise<SeriesBreak | undefined> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const result = await connection
      .updateTable('series_break')
      .set({ withdrawn_by: caller.actor, withdrawn_at: await nextEventTime(connection, caller, now) })
      .where('municipality_id', '=', caller.municipalityId)
      .where('break_id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (Number(result.numUpdatedRows) === 0) return undefined;
    await raiseDataVersion(connection);
    const row = await selectBreaks(connection, caller).where('break_id', '=', id).executeTakeFirst();
    return row && breakOf(row);
  });
}

function selectBreaks(kysely: Kysely<Tables>, scope: Scope) {
  return kysely.selectFrom('series_break').selectAll().where('municipality_id', '=', scope.municipalityId);
}

type BreakRow = Awaited<ReturnType<ReturnType<typeof selectBreaks>['execute']>>[number];

function breakOf(row: BreakRow): SeriesBreak {
  return {
    id: row.break_id,
    indicator: row.indicator,
    area: row.area_key,
    breakdown: row.breakdown_key,
    day: row.first_day,
    reason: row.reason,
    setBy: row.set_by,
    setAt: row.set_at,
    withdrawnBy: row.withdrawn_by,
    withdrawnAt: row.withdrawn_at,
  };
}
