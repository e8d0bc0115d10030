import type { Kysely } from 'kysely';
import type { Area } from '../../data/area.ts';
import { type Bundle, recordsOf } from '../../data/bundle.ts';
import { type Content, type RecordKind, recordKinds } from '../../data/cycle/records.ts';
import { referencesOf } from '../../data/cycle/references.ts';
import { notEvidenced } from '../../data/words.ts';
import { writeAreas } from './areas.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { writeDelivery } from './deliveries.ts';
import { inWriteTransaction } from './dialect.ts';
import { writeMunicipality } from './municipality.ts';
import { createRecordWriter, type RecordWriter } from './record-writer.ts';
import type { Tables } from './tables.ts';

/**
 * Loads everything but figures, in one transaction: the municipality is made or renamed, its schools and, of each kind
 * of record and deliveries that the bundle speaks of, its records become those of the bundle. Experts' assessments
 * stay. `at` is the ISO time that records are written down with, `now` without it. Answers the municipality's id.
 * Throws `bundle names what is not there: kind key` where its parts do not refer to each other.
 */
export async function loadBundle(
  db: Database,
  bundle: Bundle,
  options: { demo: boolean; at?: string },
): Promise<number> {
  return inWriteTransaction(db.kysely, async (connection) => {
    await ensureOwnArea(connection, bundle);
    const id = await writeMunicipality(connection, bundle.municipality, options.demo);
    await connection.deleteFrom('school').where('municipality_id', '=', id).execute();
    await writeSchools(connection, id, bundle);
    const by = options.demo ? 'Demonstration' : 'Bündel';
    const at = options.at ?? new Date().toISOString();
    const writer = createRecordWriter(connection, { municipalityId: id }, { at, by });
    for (const kind of recordKinds) await replaceRecords(writer, kind, recordsOf(bundle)[kind]);
    await refuseLooseEnds(writer, bundle);
    await writeDeliveries(connection, id, bundle, by);
    await raiseDataVersion(connection);
    return id;
  });
}

/** What is the same already gets no new version. */
async function replaceRecords<Kind extends RecordKind>(
  writer: RecordWriter,
  kind: Kind,
  contents: readonly Content<Kind>[] | undefined,
): Promise<void> {
  if (!contents) return;
  const known = new Map((await writer.list(kind)).map((record) => [record.key, record.content]));
  for (const content of contents) {
    const before = known.get(content.key);
    known.delete(content.key);
    if (JSON.stringify(before) !== JSON.stringify(content)) {
      await writer.write<Kind>(kind, content, { reason: null });
    }
  }
  for (const key of known.keys()) await writer.remove(kind, key, { reason: null });
}

async function refuseLooseEnds(writer: RecordWriter, bundle: Bundle): Promise<void> {
  for (const kind of recordKinds) {
    for (const content of recordsOf(bundle)[kind] ?? []) {
      for (const named of referencesOf<typeof kind>(kind, content)) {
        if (await writer.read(named.kind, named.key)) continue;
        throw new Error(`bundle names what is not there: ${named.kind} ${named.key}`);
      }
    }
  }
}

/**
 * A municipality under an unassigned key gets an area of its own, without parents: an invented district must not
 * count as a missing or present part of a real state.
 */
async function ensureOwnArea(connection: Kysely<Tables>, { municipality }: Bundle): Promise<void> {
  const known = await connection
    .selectFrom('area')
    .select('area_id')
    .where('area_key', '=', municipality.key)
    .executeTakeFirst();
  if (known) return;
  const own: Area = {
    key: municipality.key,
    name: municipality.name,
    level: 'district',
    parents: {},
    validFrom: null,
    validTo: null,
    validitySource: notEvidenced,
    successors: [],
  };
  await writeAreas(connection, [own]);
}

async function writeSchools(connection: Kysely<Tables>, id: number, { schools }: Bundle): Promise<void> {
  if (schools.length === 0) return;
  const rows = schools.map((school) => ({
    municipality_id: id,
    school_number: school.number,
    name: school.name,
    form: school.form,
    provider: school.provider,
    area_key: school.area,
    opened: school.opened,
    closed: school.closed,
  }));
  await connection.insertInto('school').values(rows).execute();
}

async function writeDeliveries(
  connection: Kysely<Tables>,
  id: number,
  bundle: Bundle,
  changedBy: string,
): Promise<void> {
  if (!bundle.deliveries) return;
  await connection.deleteFrom('delivery').where('municipality_id', '=', id).execute();
  for (const delivery of bundle.deliveries) {
    const change = { version: 1, changedAt: new Date().toISOString(), changedBy };
    await writeDelivery(connection, { municipalityId: id }, { delivery, ...change });
  }
}
