import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { areas } from '../../data/boundaries/index.ts';
import { createFolder } from '../testing/municipality.ts';
import { readAreas } from './areas.ts';
import { connect } from './connection.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const run = promisify(execFile);
const names = migrations.map(({ name }) => name);

test('migrations are numbered without a hole', () => {
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
});

test.each(migrations.map((_, index) => index))('a schema after %i steps comes up to date', async (steps) => {
  const db = connect(createFolder());
  await migrate(db.kysely, migrations.slice(0, steps));
  expect(await migrate(db.kysely)).toEqual(names.slice(steps));
  expect(await migrate(db.kysely)).toEqual([]);
  db.close();
});

test('a failing step leaves the schema as it was', async () => {
  const db = connect(createFolder());
  const broken = {
    name: '0002-broken',
    up: async (kysely: Parameters<(typeof migrations)[number]['up']>[0]) => {
      await sql`create table half (a integer)`.execute(kysely);
      throw new Error('broken');
    },
  };
  await expect(migrate(db.kysely, [...migrations.slice(0, 1), broken])).rejects.toThrow('broken');
  expect((await db.kysely.introspection.getTables()).map((table) => table.name)).not.toContain('half');
  db.close();
});

test('a database of a later version is refused', async () => {
  const folder = createFolder();
  const db = await openDatabase(folder);
  await sql`insert into migration (name) values ('9999-later')`.execute(db.kysely);
  db.close();
  await expect(openDatabase(folder)).rejects.toThrow('database is newer than this program: 9999-later');
});

test('two processes that start at once on an empty folder do not meet', async () => {
  const folder = createFolder();
  const program = `import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'database.ts'))};
    (await openDatabase(process.argv[1])).close();`;
  const start = () =>
    run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, folder]);
  await Promise.all([start(), start()]);
  const db = await openDatabase(folder);
  expect(await readAreas(db)).toHaveLength(areas.length);
  db.close();
});

test('the shipped areas are in the database as they are in the catalogue', async () => {
  const db = await openDatabase(createFolder());
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  expect(await readAreas(db)).toEqual([...areas].sort(byKey));
  db.close();
});
