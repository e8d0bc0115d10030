import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createMunicipality } from '../testing/municipality.ts';
import { inWriteTransaction, isClosedFolder, isFull } from './dialect.ts';

test('a full disk is told as such, and what was begun is taken back', async () => {
  const { db } = await createMunicipality();
  await sql`create table note (text text)`.execute(db.kysely);
  await sql`pragma max_page_count = 1`.execute(db.kysely);
  const write = (length: number) =>
    inWriteTransaction(db.kysely, (connection) =>
      sql`insert into note values (${'x'.repeat(length)})`.execute(connection),
    );
  const error = await write(1_000_000).catch((problem: unknown) => problem);
  expect([isFull(error), isClosedFolder(error)]).toEqual([true, true]);
  await write(10);
  const { rows } = await sql`select text from note`.execute(db.kysely);
  expect(rows).toEqual([{ text: 'xxxxxxxxxx' }]);
});

test.each([
  ['EROFS', true],
  ['SQLITE_READONLY_DIRECTORY', true],
  ['EADDRINUSE', false],
])('%s speaks of the folder: %s', (code, isOf) => {
  expect(isClosedFolder(Object.assign(new Error('wrong'), { code }))).toBe(isOf);
  expect(isFull(new Error(code))).toBe(false);
});
