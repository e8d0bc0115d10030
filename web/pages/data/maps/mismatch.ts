import type { AreaMatch } from '../../../../data/boundary-set.ts';

/** Codes that do not belong to their names have to be looked at by somebody. */
export function isMismatch({ state }: Pick<AreaMatch, 'state'>): boolean {
  return state === 'name' || state === 'key';
}
