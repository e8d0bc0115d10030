import { seenBy } from '../../data/audience.ts';
import type { ReportEdition } from '../../data/report-edition.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/connection.ts';
import { readEditionCrest } from '../database/letterhead.ts';
import { listEditions, maybeEdition, readEditionContent } from '../database/report-editions.ts';
import { missingEdition } from '../reports/make-again.ts';
import type { Reading } from './reading.ts';

export const readEditions: Reading<'reportEditions'> = async ({ db }, caller, { query }) => {
  const editions = await listEditions(db, caller, {
    ...(query.report === undefined ? {} : { report: query.report }),
    ...shownTo(caller),
  });
  return { editions: editions.map((edition) => withoutPeople(edition, caller)) };
};

export const readEdition: Reading<'reportEdition'> = async ({ db }, caller, { params }) => {
  const edition = await findEdition(db, caller, params.number);
  const { document } = await readEditionContent(db, caller, edition.number);
  const hasCrest = (await readEditionCrest(db, caller, edition.number)) !== null;
  return { edition: withoutPeople(edition, caller), document, hasCrest };
};

/** Throws the same for one that is not there and for one that is not for the caller's eyes. */
export async function findEdition(db: Database, caller: Caller, number: string): Promise<ReportEdition> {
  const edition = await maybeEdition(db, caller, number, shownTo(caller));
  if (edition) return edition;
  throw missingEdition();
}

/** Others than staff see no edition that was withdrawn, nor one that rests on a release or an edition that was. */
function shownTo({ audience }: Caller) {
  if (audience === 'staff') return {};
  return { audiences: seenBy(audience), withdrawn: false, underpinned: true } as const;
}

/** Who made it is for staff. */
function withoutPeople(edition: ReportEdition, { audience }: Caller): ReportEdition {
  return audience === 'staff' ? edition : { ...edition, madeBy: '' };
}
