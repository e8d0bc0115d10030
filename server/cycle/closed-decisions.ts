import type { FormerTarget, Strategy, Target } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/connection.ts';
import { type PaperAccess, readPaperAccess } from '../database/paper-access.ts';
import { readKnownTime } from '../database/releases.ts';

type CitesPaper = Pick<FormerTarget, 'paper' | 'decision'>;

/**
 * The decision that changed a target as somebody may read it who knows of these papers: the text of one that came by
 * another paper cites that, so that it is left out; what it changed and when stays.
 */
export function openDecision<Former extends CitesPaper>(
  former: Former,
  isKnown: (paper: string) => boolean,
): Former {
  const { paper } = former;
  return paper === null || isKnown(paper) ? former : { ...former, decision: '' };
}

/** Which papers are public, asked only where it makes a difference to what the caller may read. */
export async function readOpenPapers(
  db: Database,
  caller: Caller,
  { targets, asOf }: { targets: readonly Pick<Target, 'formerTargets'>[]; asOf: string | null },
): Promise<PaperAccess['open']> {
  const isAsked = targets.some(({ formerTargets }) => formerTargets.some(({ paper }) => paper !== null));
  return isAsked ? (await readAccess(db, caller, asOf)).open : new Set();
}

/** Strategies as the caller may read them: without the number of a paper that is not public. */
export async function withOpenPapers<Cited extends Pick<Strategy, 'paper'>>(
  db: Database,
  caller: Caller,
  { strategies, asOf }: { strategies: readonly Cited[]; asOf: string | null },
): Promise<Cited[]> {
  const isOpen = caller.audience === 'staff' || strategies.every(({ paper }) => paper === null);
  if (isOpen) return [...strategies];
  const { closedNumbers } = await readAccess(db, caller, asOf);
  return strategies.map((one) =>
    one.paper !== null && closedNumbers.has(one.paper) ? { ...one, paper: null } : one,
  );
}

async function readAccess(db: Database, caller: Caller, asOf: string | null): Promise<PaperAccess> {
  const at = await readKnownTime(db, caller, asOf);
  return at === undefined ? { open: new Set(), closedNumbers: new Set() } : readPaperAccess(db, caller, at);
}
