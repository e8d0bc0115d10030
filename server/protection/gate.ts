import type { Audience } from '../caller.ts';

/**
 * The one gate between stored observations and everything that leaves the server (methods 7): hands out the answer as
 * the audience may see it. Staff process the data and see everything. For any other audience nothing is protected
 * here, so nothing passes: throws `RefusedByProtection`. Whoever adds an audience adds its rules here first.
 */
export function passGate<T>(audience: Audience, answer: T): T {
  if (audience === 'staff') return answer;
  throw new RefusedByProtection(audience);
}

/** An answer that must not leave the server for that audience; carries nothing of the answer. */
export class RefusedByProtection extends Error {
  readonly audience: Audience;

  constructor(audience: Audience) {
    super(`unprotected answer refused for audience: ${audience}`);
    this.name = 'RefusedByProtection';
    this.audience = audience;
  }
}
