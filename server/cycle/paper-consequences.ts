import type { Consequence } from '../../data/paper-endpoints.ts';
import type { Scope } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { listConsequences, maybeRecord } from '../database/records.ts';

/** What the decision on a paper changed (until the ISO time `asOf`), in time order, each with the goal whose page shows it. */
export async function readConsequencesOf(
  db: Database,
  scope: Scope,
  paper: string,
  asOf: string | null = null,
): Promise<Consequence[]> {
  const all = await listConsequences(db, scope, { kind: 'paper', key: paper });
  const versions = asOf === null ? all : all.filter(({ changedAt }) => changedAt <= asOf);
  const consequences: Consequence[] = [];
  for (const version of versions) {
    const { kind, key } = version;
    const isOfGoal = kind === 'target' || kind === 'plan';
    const goal = isOfGoal ? (await maybeRecord(db, scope, kind, key))?.content.goal : undefined;
    consequences.push({ ...version, goal: goal ?? (kind === 'goal' ? key : null) });
  }
  return consequences;
}
