import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Receiver } from '../../data/audience.ts';
import type { EditionBasis } from '../../data/report-edition.ts';
import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

/** A release as figures are drawn from it. */
export interface ReleaseKey {
  audience: Receiver;
  number: number;
}

/**
 * Writes down the releases that an edition draws figures from itself. What it says of the edition that it is held
 * against (`basis`) comes from that one's own figures and texts, so that it rests on the releases of that one, too, and
 * on none further back.
 */
export async function insertReleases(
  connection: Kysely<Tables>,
  { municipalityId: municipality_id }: Scope,
  { number, releases }: { number: string; releases: readonly ReleaseKey[] },
): Promise<void> {
  const known = new Map(releases.map((one) => [`${one.audience} ${one.number}`, one]));
  for (const { audience, number: release } of known.values()) {
    await connection
      .insertInto('edition_release')
      .values({ municipality_id, number, audience, release })
      .execute();
  }
}

/** Whether nothing that an edition rests on was withdrawn: no release, and not the edition that it says something of. */
export function isUnderpinned({ and, not, exists, selectFrom }: ExpressionBuilder<Tables, 'report_edition'>) {
  const releases = selectFrom('edition_release')
    .innerJoin('release', (join) =>
      join
        .onRef('release.municipality_id', '=', 'edition_release.municipality_id')
        .onRef('release.audience', '=', 'edition_release.audience')
        .onRef('release.number', '=', 'edition_release.release'),
    )
    .select('release.number')
    .whereRef('edition_release.municipality_id', '=', 'report_edition.municipality_id')
    .where(({ or, eb, ref }) =>
      or([
        eb('edition_release.number', '=', ref('report_edition.number')),
        eb('edition_release.number', '=', ref('report_edition.basis')),
      ]),
    )
    .where('release.withdrawn_at', 'is not', null);
  const basis = selectFrom('report_edition as earlier')
    .select('earlier.number')
    .whereRef('earlier.municipality_id', '=', 'report_edition.municipality_id')
    .whereRef('earlier.number', '=', 'report_edition.basis')
    .where('earlier.withdrawn_at', 'is not', null);
  return and([not(exists(releases)), not(exists(basis))]);
}

/** What of that which editions rest on was withdrawn, by their numbers: of the one of that number, or of all (null). */
export async function listWithdrawnBases(
  { kysely }: Database,
  { municipalityId }: Scope,
  number: string | null,
): Promise<Map<string, EditionBasis[]>> {
  const releases = await kysely
    .selectFrom('report_edition')
    .innerJoin('edition_release', (join) =>
      join
        .onRef('edition_release.municipality_id', '=', 'report_edition.municipality_id')
        .on(({ or, eb, ref }) =>
          or([
            eb('edition_release.number', '=', ref('report_edition.number')),
            eb('edition_release.number', '=', ref('report_edition.basis')),
          ]),
        ),
    )
    .innerJoin('release', (join) =>
      join
        .onRef('release.municipality_id', '=', 'edition_release.municipality_id')
        .onRef('release.audience', '=', 'edition_release.audience')
        .onRef('release.number', '=', 'edition_release.release'),
    )
    .select(['report_edition.number', 'release.audience', 'release.number as release'])
    .distinct()
    .where('report_edition.municipality_id', '=', municipalityId)
    .where('release.withdrawn_at', 'is not', null)
    .$if(number !== null, (asked) => asked.where('report_edition.number', '=', number))
    .orderBy('release.audience')
    .orderBy('release.number')
    .execute();
  const editions = await kysely
    .selectFrom('report_edition')
    .innerJoin('report_edition as earlier', (join) =>
      join
        .onRef('earlier.municipality_id', '=', 'report_edition.municipality_id')
        .onRef('earlier.number', '=', 'report_edition.basis'),
    )
    .select(['report_edition.number', 'earlier.number as basis'])
    .where('report_edition.municipality_id', '=', municipalityId)
    .where('earlier.withdrawn_at', 'is not', null)
    .$if(number !== null, (asked) => asked.where('report_edition.number', '=', number))
    .execute();
  const found = new Map<string, EditionBasis[]>();
  const add = (key: string, basis: EditionBasis) => found.set(key, [...(found.get(key) ?? []), basis]);
  for (const one of releases) {
    add(one.number, { kind: 'release', audience: one.audience, number: one.release });
  }
  for (const one of editions) add(one.number, { kind: 'edition', number: one.basis });
  return found;
}
