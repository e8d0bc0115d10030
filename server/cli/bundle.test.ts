import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle as bundleSchema } from '../../data/bundle.ts';
import { demoBundle } from '../../data/demo/index.ts';
import type { Caller } from '../caller.ts';
import { readCollection } from '../cycle/exchange.ts';
import { loadBundle } from '../database/bundle.ts';
import type { Database } from '../database/database.ts';
import { HttpProblem } from '../errors.ts';
import { createFolder, createMunicipality } from '../testing/municipality.ts';
import { readCommand } from './arguments.ts';
import { runBundleExport, runBundleImport } from './bundle.ts';
import { Refused } from './bundle-file.ts';

/** What `zielkreis bundle …` prints, and its exit code. */
async function bundle(db: Database, caller: Caller, ...words: string[]) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const command = readCommand(['bundle', ...words]);
  let code = 0;
  if (command.kind === 'bundleExport') await runBundleExport(db, caller, command, print);
  if (command.kind === 'bundleImport') code = await runBundleImport(db, caller, command, '2026-11-18', print);
  return { code, out: printed.join('\n') };
}

async function withDemo() {
  const { db, caller } = await createMunicipality();
  await loadBundle(
    db,
    { ...demoBundle, schools: [], deliveries: [] },
    { demo: false, at: '2026-11-18T10:00:00.000Z' },
  );
  const file = join(createFolder(), 'buendel.json');
  return { db, caller, file };
}

const readSent = (file: string) => bundleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const goalsOf = async (db: Database, caller: Caller) =>
  (await readCollection(db, caller, { archived: false })).goal;

test('a bundle holds what is usual, and more where it is wished for', async () => {
  const { db, caller, file } = await withDemo();
  expect((await bundle(db, caller, 'export', file)).out).toMatch(/\d+ Ziele, \d+ Zielwerte, \d+ Maßnahmen/);
  const sent = readSent(file);
  expect(sent.goals.length).toBe(demoBundle.goals.length);
  expect([sent.papers, sent.meetings, sent.actors]).toEqual([undefined, undefined, undefined]);
  expect(sent.measures?.flatMap(({ posts, funding }) => [...posts, ...funding])).toEqual([]);
  await expect(bundle(db, caller, 'export', file)).rejects.toThrow(/gibt es schon. Bitte/);
  const more = `${file}.json`;
  await bundle(db, caller, 'export', more, '--with', 'papers,meetings,actors,posts');
  const whole = readSent(more);
  expect(whole.papers?.length).toBe(demoBundle.papers?.length);
  expect(whole.meetings?.length).toBe(demoBundle.meetings?.length);
  expect(whole.actors?.length).toBe(demoBundle.actors?.length);
  expect(whole.measures?.flatMap(({ posts }) => posts)).not.toEqual([]);
  expect((await bundle(db, caller, 'import', more, '--json')).out).not.toMatch(/"(new|conflict|unusable)"/);
});

test('an import shows first, and takes over only where that is asked for', async () => {
  const sender = await withDemo();
  await bundle(sender.db, sender.caller, 'export', sender.file);
  const sent = readSent(sender.file);
  const { db, caller } = await createMunicipality();
  const shown = await bundle(db, caller, 'import', sender.file);
  expect(shown.code).toBe(0);
  expect(shown.out).toContain(`Bündel von ${sent.municipality.name}`);
  expect(shown.out).toMatch(/ [1-9]\d* neu · 0 gleich · 0 anders als hier · 0 nicht übernehmbar\n/);
  expect(shown.out).toContain(`Ziel: ${sent.goals[0]?.title}`);
  expect(shown.out).toMatch(/Vorschau: Es wurde nichts gespeichert. Mit --take/);
  expect(await goalsOf(db, caller)).toEqual([]);
  const taken = await bundle(db, caller, 'import', sender.file, '--take');
  expect(taken.out).toMatch(/ [1-9]\d* Einträge übernommen\.$/);
  expect((await goalsOf(db, caller)).length).toBe(sent.goals.length);
  expect((await bundle(db, caller, 'import', sender.file, '--take')).out).toContain('ist schon da.');
});

test('what is here with other content stays, changes or stands beside, as the rule says', async () => {
  const { db, caller, file } = await withDemo();
  await bundle(db, caller, 'export', file);
  const sent = readSent(file);
  const [goal] = sent.goals;
  if (!goal) throw new Error('no goals');
  const other = { ...sent, goals: [{ ...goal, title: 'Anders' }, ...sent.goals.slice(1)] };
  writeFileSync(file, `\ufeff${JSON.stringify(other)}`);
  const titles = async () => (await goalsOf(db, caller)).map(({ title }) => title);
  const before = await titles();
  const shown = await bundle(db, caller, 'import', file);
  expect(shown.out).toContain('0 neu');
  expect(shown.out).toContain('anders (unseres behalten):\n    Ziel: Anders – Titel');
  const rows = JSON.parse((await bundle(db, caller, 'import', file, '--json', '--conflicts', 'theirs')).out);
  expect(rows.filter(({ standing }: { standing: string }) => standing !== 'same')).toEqual([
    {
      kind: 'goal',
      key: goal.key,
      title: 'Anders',
      standing: 'conflict',
      take: 'theirs',
      differences: ['title'],
      notes: [],
    },
  ]);
  await bundle(db, caller, 'import', file, '--take');
  expect(await titles()).toEqual(before);
  await bundle(db, caller, 'import', file, '--take', '--conflicts', 'both');
  expect((await titles()).sort()).toEqual([...before, 'Anders'].sort());
  await bundle(db, caller, 'import', file, '--take', '--conflicts', 'theirs');
  expect(await titles()).not.toContain(goal.title);
});

test('what is missing is named, and makes the exit code 1', async () => {
  const { db, caller, file } = await withDemo();
  await bundle(db, caller, 'export', file);
  const sent = readSent(file);
  const [target] = sent.targets;
  if (!target) throw new Error('no targets');
  const broken = { ...target, key: 'lose', indicator: 'gibt-es-nicht', goal: 'auch-nicht' };
  writeFileSync(file, JSON.stringify({ ...sent, targets: [...sent.targets, broken] }));
  const { code, out } = await bundle(db, caller, 'import', file);
  expect(code).toBe(1);
  expect(out).toContain('1 nicht übernehmbar');
  expect(out).toContain('Die Kennzahl „gibt-es-nicht“ steht nicht im Katalog.');
  expect(out).toContain('Der Verweis auf „auch-nicht“ entfällt');
});

test('a file that is no bundle is refused in words', async () => {
  const { db, caller, file } = await withDemo();
  const read = () => bundle(db, caller, 'import', file);
  await expect(read()).rejects.toThrow(/gibt es nicht. Bitte/);
  await expect(bundle(db, caller, 'import', join(file, '..'))).rejects.toThrow(Refused);
  writeFileSync(file, '{\n  "format": x\n}');
  await expect(read()).rejects.toThrow('In Zeile 2, Spalte 13 bricht ihr JSON.');
  writeFileSync(file, ' '.repeat(20_000_001));
  await expect(read()).rejects.toThrow(
    /mit 20\.000\.001\u00a0Byte zu groß.*höchstens 20\.000\.000\u00a0Byte/,
  );
  writeFileSync(file, '{"format": "x/2"}');
  await expect(read()).rejects.toThrow(HttpProblem);
});

test('a municipality without strategies has nothing to pass on', async () => {
  const { db, caller } = await createMunicipality();
  const file = join(createFolder(), 'buendel.json');
  await expect(bundle(db, caller, 'export', file)).rejects.toThrow('Es gibt noch keine Strategie');
});
