import type { Audience } from '../data/audience.ts';

export type { Audience } from '../data/audience.ts';

/** The municipality whose data is meant; the first part of every municipal key. */
export interface Scope {
  municipalityId: number;
}

/** Who asks and for whom: runs as an argument through everything that reads or writes data. */
export interface Caller extends Scope {
  actor: string;
  audience: Audience;
}
