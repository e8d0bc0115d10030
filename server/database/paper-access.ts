import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { readStored } from './records.ts';

/** Which papers everybody may know of. */
export interface PaperAccess {
  /** The keys of those that are public. */
  open: ReadonlySet<string>;
  /** All numbers that those had which are not. */
  closedNumbers: ReadonlySet<string>;
}

/** As it was at an ISO time, or is (null); papers that are out of use or deleted are as they were when they were. */
export async function readPaperAccess(db: Database, scope: Scope, at: string | null): Promise<PaperAccess> {
  const rows = await db.kysely
    .selectFrom('record_version')
    .select(['record_key', 'content'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('kind', '=', 'paper')
    .$if(at !== null, (asked) => asked.where('changed_at', '<=', at))
    .orderBy('record_key')
    .orderBy('version')
    .execute();
  const numbers = new Map<string, Set<string>>();
  const open = new Set<string>();
  for (const { record_key: key, content } of rows) {
    const { number, public: isPublic } = readStored('paper', content);
    numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    if (isPublic) open.add(key);
    else open.delete(key);
  }
  const closed = [...numbers].filter(([key]) => !open.has(key));
  return { open, closedNumbers: new Set(closed.flatMap(([, own]) => [...own])) };
}
