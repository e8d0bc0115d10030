import type { Receiver } from '../../data/audience.ts';
import { type ReleasePhase, type ReleasePreview, releasePhases } from '../../data/release.ts';
import type { Caller } from '../caller.ts';
import type { ReleaseOutcome } from '../cycle/make-release.ts';
import type { JobMessage } from './job.ts';
import type { ReleaseAnswer, ReleaseRequest } from './release-job.ts';
import { startThread } from './threads.ts';

/** Computes releases one after another in a thread beside everything else: the audit of a large one takes its time. */
export interface Releaser {
  preview(caller: Caller, audience: Receiver): Promise<ReleasePreview>;
  release(
    caller: Caller,
    audience: Receiver,
    asked: { note: string | null; acceptsKnown: boolean },
  ): Promise<ReleaseOutcome>;
  /** How far what goes on for an audience is, the furthest of it; null where nothing does. */
  phase(caller: Caller, audience: Receiver): ReleasePhase | null;
}

interface Going {
  municipalityId: Caller['municipalityId'];
  audience: Receiver;
  phase: ReleasePhase;
}

export function createReleaser(folder: string, workerUrl: URL): Releaser {
  let last: Promise<unknown> = Promise.resolve();
  const all = new Set<Going>();

  function queue(request: ReleaseRequest): Promise<ReleaseAnswer> {
    const { caller, audience } = request;
    const going: Going = { municipalityId: caller.municipalityId, audience, phase: 'waiting' };
    all.add(going);
    const tell = (phase: ReleasePhase) => {
      going.phase = phase;
    };
    const answer = last
      .then(() => run(folder, workerUrl, request, tell))
      .finally(() => {
        all.delete(going);
      });
    last = answer.catch(() => undefined);
    return answer;
  }

  return {
    async preview(caller, audience) {
      const answer = await queue({ caller, audience, intent: { kind: 'look' } });
      return answer.kind === 'look' ? answer.preview : mixedUp();
    },
    async release(caller, audience, asked) {
      const answer = await queue({ caller, audience, intent: { kind: 'release', ...asked } });
      return answer.kind === 'release' ? answer.outcome : mixedUp();
    },
    phase({ municipalityId }, audience) {
      const own = [...all].filter(
        (going) => going.municipalityId === municipalityId && going.audience === audience,
      );
      return releasePhases.findLast((phase) => own.some((going) => going.phase === phase)) ?? null;
    },
  };
}

function run(
  folder: string,
  workerUrl: URL,
  request: ReleaseRequest,
  tell: (phase: ReleasePhase) => void,
): Promise<ReleaseAnswer> {
  const worker = startThread(workerUrl, { kind: 'release', folder, ...request });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: JobMessage) => {
      if (message.kind === 'releasing') tell(message.phase);
      if (message.kind === 'released') resolve(message.outcome);
      if (message.kind === 'failed') reject(new Error(`release failed: ${message.error}`));
      if (message.kind === 'done' || message.kind === 'failed') void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`release ended early: ${code}`)));
  });
}

function mixedUp(): never {
  throw new Error('release answered another question');
}
