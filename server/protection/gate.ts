import type { Audience } from '../caller.ts';
import { openToReceivers } from './openings.ts';

/**
 * Lets a question through to what answers it, or refuses it before anything is read or changed: everything that isn't
 * opened to the audience is for staff. Throws `RefusedByProtection`.
 */
export function admit(audience: Audience, asked: string): void {
  if (audience === 'staff') return;
  const isKnown = audience === 'committee' || audience === 'public';
  if (!isKnown || !openToReceivers.has(asked)) throw new RefusedByProtection(audience);
}

/**
 * The one gate between stored observations and everything that leaves the server (methods 7): hands out the answer as
 * the audience may see it. Staff process the data and see everything. Any other audience gets answers of what is
 * opened to it, without the files, people and lines behind its figures; an answer in which a withheld figure carries a
 * number is a mistake of ours and doesn't pass. Throws `RefusedByProtection`.
 */
export function passGate<T>(audience: Audience, asked: string, answer: T): T {
  if (audience === 'staff') return answer;
  admit(audience, asked);
  refuseNumbers(audience, answer);
  return withoutOrigins(answer);
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

const numbers = ['value', 'numerator', 'denominator', 'interval'];

function refuseNumbers(audience: Audience, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  const fields = new Map<string, unknown>(Object.entries(answer));
  const isWithheld = fields.get('gap') === 'protected';
  if (isWithheld && numbers.some((name) => (fields.get(name) ?? null) !== null)) {
    throw new RefusedByProtection(audience);
  }
  for (const field of fields.values()) refuseNumbers(audience, field);
}

/** The same answer with empty lists of origins: no files and lines; everything else is as it was. */
export function withoutOrigins<T>(answer: T): T {
  return JSON.parse(JSON.stringify(answer, (name, field) => (isOrigins(name, field) ? [] : field)));
}

function isOrigins(name: string, field: unknown): boolean {
  return name === 'origins' && Array.isArray(field);
}
