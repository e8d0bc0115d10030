import type { Receiver } from '../../../data/audience.ts';

/** How the address names the list of a release. */
export function listName({ audience, number }: { audience: Receiver; number: number }): string {
  return `${audience}-${number}`;
}
