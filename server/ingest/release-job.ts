import type { Receiver } from '../../data/audience.ts';
import type { ReleasePreview } from '../../data/release.ts';
import type { Caller } from '../caller.ts';
import { makeRelease, previewRelease, type ReleaseOutcome, type TellPhase } from '../cycle/make-release.ts';
import type { Database } from '../database/connection.ts';
import { createSolver } from '../protection/solver.ts';

export interface ReleaseRequest {
  caller: Caller;
  audience: Receiver;
  /** What is to happen: only look, or release with a note. */
  intent: { kind: 'look' } | { kind: 'release'; note: string | null; acceptsKnown: boolean };
}

export type ReleaseAnswer =
  | { kind: 'look'; preview: ReleasePreview }
  | { kind: 'release'; outcome: ReleaseOutcome };

/** Computes a release, and stores it where that is asked for. */
export async function answerRelease(
  db: Database,
  { caller, audience, intent }: ReleaseRequest,
  onPhase: TellPhase,
): Promise<ReleaseAnswer> {
  const solver = await createSolver();
  if (intent.kind === 'look') {
    return { kind: 'look', preview: await previewRelease(db, caller, audience, solver, onPhase) };
  }
  const { note, acceptsKnown } = intent;
  const made = { audience, note, acceptsKnown, now: new Date().toISOString() };
  return { kind: 'release', outcome: await makeRelease(db, caller, made, solver, onPhase) };
}
