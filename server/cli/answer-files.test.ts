import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAnswerFiles } from './answer-files.ts';
import { UsageError } from './arguments.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zielkreis-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('an answer may stand in a file, with a byte order mark and a line break behind it', async () => {
  const path = join(folder, 'zuordnung.json');
  await writeFile(path, '\ufeff{"source":"Ü"}\r\n');
  expect(await readAnswerFiles({ zuordnung: `@${path}`, zeitraum: '2026', name: '@@amt' })).toEqual({
    zuordnung: '{"source":"Ü"}',
    zeitraum: '2026',
    name: '@amt',
  });
});

test('a file that cannot be read is wrong usage', async () => {
  const missing = readAnswerFiles({ zuordnung: `@${join(folder, 'fehlt.json')}` });
  await expect(missing).rejects.toThrow(UsageError);
  await expect(missing).rejects.toThrow('fehlt.json');
});
