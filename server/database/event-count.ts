import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';

/** Where the times of all that happens to figures and to what is made of them are written down. */
export const eventColumns = [
  ['import', 'committed_at'],
  ['import', 'withdrawn_at'],
  ['release', 'released_at'],
  ['release', 'withdrawn_at'],
  ['record_version', 'changed_at'],
  ['target_override', 'made_at'],
  ['target_override', 'withdrawn_at'],
  ['series_break', 'set_at'],
  ['series_break', 'withdrawn_at'],
] as const;

/**
 * How many events are told that happened until an ISO time. Where it is the same at two moments, nothing that was being
 * written at the first one has come in with an earlier time since.
 */
export async function countEvents(
  { kysely }: Pick<Database, 'kysely'>,
  scope: Scope,
  until: string,
): Promise<number> {
  let count = 0;
  for (const [table, column] of eventColumns) {
    const row = await kysely
      .selectFrom(table)
      .select((expression) => expression.fn.countAll<number>().as('count'))
      .where('municipality_id', '=', scope.municipalityId)
      .where(kysely.dynamic.ref<string>(column), '<=', until)
      .executeTakeFirstOrThrow();
    count += Number(row.count);
  }
  return count;
}
