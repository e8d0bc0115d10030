import { beforeEach, expect, test } from 'vitest';
import type { Receiver } from '../../data/audience.ts';
import { defaultRules } from '../../data/protection-rules.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { withdrawRelease, writeRules } from '../database/releases.ts';
import { importFile } from '../ingest/import-file.ts';
import { createSolver } from '../protection/solver.ts';
import { createMunicipality, longHeader, textFile } from '../testing/municipality.ts';
import { makeRelease, previewRelease } from './make-release.ts';

const solver = await createSolver();
let db: Database;
let caller: Caller;
beforeEach(async () => {
  ({ db, caller } = await createMunicipality());
  await bring('eins.csv', [12, 3, 9, 30]);
});

/** Proceedings by school in 2024/25. */
async function bring(name: string, counts: readonly number[]): Promise<void> {
  const rows = counts.map(
    (count, i) => `verfahren-schulpflichtverletzung;03999;2024/25;schule=${i + 1};${count};;;;`,
  );
  const file = textFile(name, [longHeader, ...rows, ''].join('\r\n'));
  const { refused, reading } = await importFile(db, caller, file, { today: '2026-11-18' });
  if (refused) throw new Error(JSON.stringify(reading.problems));
}

const now = () => new Date().toISOString();
const release = (audience: Receiver = 'public') =>
  makeRelease(db, caller, { audience, note: null, now: now() }, solver);
const unchangedSince = async (audience: Receiver = 'public') =>
  (await previewRelease(db, caller, audience, solver)).unchangedSince;

test('a release of the same data with the same withheld would change nothing, for its audience alone', async () => {
  expect(await unchangedSince()).toBeNull();
  await release();
  expect([await unchangedSince(), await unchangedSince('committee')]).toEqual([1, null]);
  await release();
  expect(await unchangedSince()).toBe(2);
});

test('an import changes something', async () => {
  await release();
  await bring('zwei.csv', [12, 3, 9, 30, 40]);
  expect(await unchangedSince()).toBeNull();
});

test('rules do where they withhold more, and a release that is taken back', async () => {
  await release();
  await writeRules(db, caller, { audience: 'public', rules: { ...defaultRules, threshold: 4 } }, now());
  expect(await unchangedSince()).toBe(1);
  await writeRules(db, caller, { audience: 'public', rules: { ...defaultRules, threshold: 15 } }, now());
  expect(await unchangedSince()).toBeNull();
  await withdrawRelease(db, caller, { audience: 'public', number: 1 }, now());
  await writeRules(db, caller, { audience: 'public', rules: defaultRules }, now());
  expect(await unchangedSince()).toBeNull();
});
