import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createFolder } from '../testing/municipality.ts';
import { connect, type Database } from './connection.ts';
import { readEditionCrest } from './letterhead.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const scope = { municipalityId: 1 };
const [before, set, after] = ['2026-10-01T10:00', '2026-10-02T10:00', '2026-10-03T10:00'];

/** A database of the schema until 0013 with three releases and a crest that was set on the second day. */
async function openOld(): Promise<Database> {
  const db = connect(createFolder());
  const { kysely } = db;
  await migrate(kysely, migrations.slice(0, 13));
  await sql`insert into municipality (municipality_id, municipality_key, name, demo)
    values (1, '03999', 'Landkreis', 0), (2, '03998', 'Anderer', 0)`.execute(kysely);
  const add = (municipality: number, audience: string, number: number, at: string) =>
    sql`insert into release (municipality_id, audience, number, released_at, actor, rules, counts, indicators)
      values (${municipality}, ${audience}, ${number}, ${at}, 'x', '{}', '{}', '[]')`.execute(kysely);
  await add(1, 'committee', 1, '2026-09-01T10:00');
  await add(1, 'public', 1, '2026-09-02T10:00');
  await add(1, 'committee', 2, '2026-12-01T10:00');
  await add(2, 'public', 7, '2026-09-01T10:00');
  await sql`insert into letterhead values (1, 'image/png', ${Buffer.from('wappen')}, ${set}, 'x')`.execute(
    kysely,
  );
  return db;
}

interface Old {
  number: string;
  audience: string;
  release: number | null;
  kinds: string[];
  previous: string | null;
  madeAt: string;
}

async function addOld({ kysely }: Database, old: Old): Promise<void> {
  const plan = JSON.stringify({ parts: old.kinds.map((kind) => ({ kind })) });
  await sql`insert into report_edition (municipality_id, number, year, ordinal, report_key, report_version, title,
      template, audience, as_of, judged_day, data_version, release, made_at, made_by, previous, plan, document)
    values (1, ${old.number}, 2026, ${Number(old.number.slice(5))}, 'b', 1, 'B', 'chapter', ${old.audience},
      ${old.madeAt}, '2026-10-01', 1, ${old.release}, ${old.madeAt}, 'x', ${old.previous}, ${plan}, ${Buffer.from('')})`.execute(
    kysely,
  );
}

test('editions of the schema before rest on what they show, and on all that a pack may show', async () => {
  const db = await openOld();
  const committee = { audience: 'committee', release: 1 };
  await addOld(db, { number: '2026-001', ...committee, kinds: ['goal'], previous: null, madeAt: before });
  await addOld(db, {
    ...{ number: '2026-002', ...committee, kinds: ['changes'], previous: '2026-001', madeAt: set },
  });
  await addOld(db, { number: '2026-003', ...committee, kinds: [], previous: '2026-002', madeAt: after });
  await addOld(db, {
    ...{ number: '2026-004', audience: 'staff', release: null, kinds: ['meeting'], previous: null },
    madeAt: after,
  });
  expect(await migrate(db.kysely)).toEqual(migrations.slice(13).map(({ name }) => name));
  const bases = await db.kysely.selectFrom('report_edition').select(['number', 'basis']).execute();
  expect(bases.map(({ number, basis }) => [number, basis])).toEqual([
    ['2026-001', null],
    ['2026-002', '2026-001'],
    ['2026-003', null],
    ['2026-004', null],
  ]);
  const releases = await db.kysely
    .selectFrom('edition_release')
    .select(['number', 'audience', 'release'])
    .orderBy('number')
    .orderBy('audience')
    .execute();
  expect(releases.map((row) => Object.values(row).join(' '))).toEqual([
    '2026-001 committee 1',
    '2026-002 committee 1',
    '2026-003 committee 1',
    '2026-004 committee 1',
    '2026-004 public 1',
  ]);
  db.close();
});

test('editions that were made since the crest was set keep it; of those before none is known', async () => {
  const db = await openOld();
  const told = { audience: 'committee', release: 1, kinds: [], previous: null };
  await addOld(db, { number: '2026-001', ...told, madeAt: before });
  await addOld(db, { number: '2026-002', ...told, madeAt: set });
  await addOld(db, { number: '2026-003', ...told, madeAt: after });
  await migrate(db.kysely);
  const crest = { type: 'image/png', bytes: new Uint8Array(Buffer.from('wappen')) };
  const kept = [];
  for (const number of ['2026-001', '2026-002', '2026-003']) {
    kept.push(await readEditionCrest(db, scope, number));
  }
  expect(kept).toEqual([null, crest, crest]);
  const hash = createHash('sha256').update('image/png').update('wappen').digest('hex');
  expect(await db.kysely.selectFrom('crest').select('hash').execute()).toEqual([{ hash }]);
  db.close();
});
