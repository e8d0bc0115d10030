import type { Goal, Strategy, Target } from '../goal.ts';
import type { RecordKind } from './records.ts';

/** The key that a record goes by elsewhere; null where there is none. */
type Find = (kind: RecordKind, key: string | null) => string | null;

/**
 * What a version says in its rows, with records under other keys. Goals and targets of drafts and of earlier versions
 * need not be records: those keep their keys. A row without its field of action is left out.
 */
export function renameRows(content: Strategy, find: Find): Strategy {
  const known = (kind: RecordKind, key: string) => find(kind, key) ?? key;
  return {
    ...content,
    continues: find('strategy', content.continues),
    rows: content.rows.flatMap((row) => renameGoal(row, find)),
    targetRows: content.targetRows.map(
      (row): Target => ({
        ...row,
        key: known('target', row.key),
        goal: known('goal', row.goal),
        formerTargets: row.formerTargets.map((one) => ({ ...one, paper: find('paper', one.paper) })),
      }),
    ),
    dropped: content.dropped.map((row) => ({ ...row, key: known(row.kind, row.key) })),
    resumes: content.resumes.map((resume) => ({
      ...resume,
      goals: resume.goals.map((row) => ({ ...row, goal: known('goal', row.goal) })),
    })),
  };
}

function renameGoal(row: Goal, find: Find): Goal[] {
  const actionField = find('actionField', row.actionField);
  if (actionField === null) return [];
  return [
    {
      ...row,
      actionField,
      key: find('goal', row.key) ?? row.key,
      strategy: find('strategy', row.strategy) ?? row.strategy,
      parent: find('goal', row.parent) ?? row.parent,
    },
  ];
}
