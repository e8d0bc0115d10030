import type { Resume, Strategy } from '../../data/goal.ts';
import type { StrategyContent } from '../../data/strategy-proposal.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import { checkProposal } from './check-proposal.ts';
import type { Preparation } from './preparation.ts';

/**
 * What a form may change of a strategy: a draft may be written anew, but comes into force by a decision alone; what one
 * in force or a superseded one says in its rows stays, and so do the states that a look back has written down.
 * Throws `HttpProblem` 422.
 */
export async function prepareStrategy({
  content,
  before,
  writer,
}: Pick<Preparation<'strategy'>, 'content' | 'before' | 'writer'>): Promise<Strategy> {
  const state = before?.state ?? 'draft';
  const continues = before ? before.continues : content.continues;
  keepStandings(content.resumes, before?.resumes ?? []);
  if (state !== 'draft') {
    const { rows, targetRows, dropped, until } = before ?? content;
    return { ...content, state, continues, rows, targetRows, dropped, until };
  }
  const draft: Strategy = {
    ...content,
    state,
    continues,
    decidedBy: null,
    decidedOn: null,
    paper: null,
    until: null,
  };
  if (continues === null) return { ...draft, rows: [], targetRows: [], dropped: [] };
  const own = { ...draft, rows: draft.rows.map((row) => ({ ...row, strategy: draft.key })) };
  checkProposal(own, await readLiving(writer));
  return own;
}

/** All goals and targets that are in use. */
export async function readLiving(writer: RecordWriter): Promise<StrategyContent> {
  const goals = await writer.list('goal');
  const targets = await writer.list('target');
  return { goals: goals.map(({ content }) => content), targets: targets.map(({ content }) => content) };
}

function keepStandings(resumes: readonly Resume[], before: readonly Resume[]): void {
  const known = new Set(before.map(standings));
  if (resumes.every((resume) => known.has(standings(resume)))) return;
  throw new HttpProblem(
    422,
    'Stand eines Résumés',
    'Den Stand der Ziele hält ein Résumé am Tag fest, an dem es begonnen wird; er bleibt. Bitte beginnen Sie für einen anderen Stand ein neues Résumé.',
  );
}

function standings({ on, goals }: Resume): string {
  return JSON.stringify([on, goals.map(({ goal, title, standing }) => [goal, title, standing])]);
}
