import { type Kysely, sql } from 'kysely';
import * as z from 'zod';

interface OldEdition {
  municipality_id: number;
  number: string;
  audience: string;
  release: number | null;
  as_of: string;
  previous: string | null;
  plan: string;
}

interface OldRelease {
  municipality_id: number;
  audience: string;
  number: number;
  released_at: string;
}

/** An edition with what it draws on; `basis` the edition that it says something of. */
interface RestingEdition {
  municipality_id: number;
  number: string;
  releases: { audience: string; number: number }[];
  basis: string | null;
}

/**
 * What the editions of a schema until 0013 draw on: their own release, what was said in the edition that they are held
 * against, and, since nothing tells which of them an agenda pack shows, all releases before it.
 */
export async function readRestingEditions(db: Kysely<unknown>): Promise<RestingEdition[]> {
  const editions =
    await sql<OldEdition>`select municipality_id, number, audience, release, as_of, previous, plan
    from report_edition`.execute(db);
  const released = await sql<OldRelease>`select municipality_id, audience, number, released_at
    from release`.execute(db);
  return editions.rows.map(({ municipality_id, number, audience, release, as_of, previous, plan }) => {
    const kinds = kindsOf(plan);
    const packed = released.rows.filter(
      (one) => one.municipality_id === municipality_id && one.released_at <= as_of,
    );
    const own = release === null ? [] : [{ audience, number: release }];
    const others = kinds.has('meeting')
      ? packed.map((one) => ({ audience: one.audience, number: one.number }))
      : [];
    const all = new Map([...own, ...others].map((one) => [`${one.audience} ${one.number}`, one]));
    const basis = kinds.has('changes') ? previous : null;
    return { municipality_id, number, releases: [...all.values()], basis };
  });
}

const storedPlan = z.object({ parts: z.array(z.object({ kind: z.string() })) });

function kindsOf(plan: string): ReadonlySet<string> {
  return new Set(storedPlan.parse(JSON.parse(plan)).parts.map(({ kind }) => kind));
}
