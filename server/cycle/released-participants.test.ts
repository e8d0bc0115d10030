import { beforeEach, expect, test } from 'vitest';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { importFile } from '../ingest/import-file.ts';
import { createSolver } from '../protection/solver.ts';
import { createMunicipality, textFile } from '../testing/municipality.ts';
import { makeRelease } from './make-release.ts';
import { readSurveys } from './surveys.ts';

const solver = await createSolver();
let db: Database;
let caller: Caller;
beforeEach(async () => {
  ({ db, caller } = await createMunicipality());
});

const header = 'umfrage;welle;von;bis;frage;antwort;n;eingeladen';

async function bring(...rows: string[]): Promise<void> {
  const file = textFile('umfrage.csv', [header, ...rows, ''].join('\n'));
  const { refused, reading } = await importFile(db, caller, file, { today: '2026-11-18' });
  if (refused) throw new Error(JSON.stringify(reading.problems));
}

const answers = (survey: string, question: string, yes: number, no: number, invited: number) =>
  [`ja;${yes};${invited}`, `nein;${no};${invited}`].map(
    (answer) => `${survey};1;01.03.2026;31.03.2026;${question};${answer}`,
  );

/** Answered and invited of each survey's questions, for the public after a release. */
async function readReleased() {
  const now = '2026-11-18T08:00:00.000Z';
  const { release } = await makeRelease(db, caller, { audience: 'public', note: null, now }, solver);
  expect(release).not.toBeNull();
  const surveys = await readSurveys(db, { ...caller, audience: 'public' });
  return surveys.map(({ label, questions, waves }) => [
    label,
    ...questions.flatMap((question) => question.waves.map((wave) => [wave.answered, wave.invited])),
    waves.map(({ invited }) => invited),
  ]);
}

test.each([
  [45, null],
  [44, null],
  [42, null],
  // Four are few where the smallest count shown is 5, five aren't; nobody is shown.
  [46, 46],
  [41, 41],
])('of 41 answers of %i the public is told of %s who were asked', async (invited, told) => {
  await bring(...answers('Probe', 'Gut?', 20, 21, invited));
  expect(await readReleased()).toEqual([['Probe', [41, told], [told]]]);
});

test('no question tells it of another one of the same survey, and each survey is its own', async () => {
  await bring(
    ...answers('Eng', 'Gut?', 20, 21, 45),
    ...answers('Eng', 'Nah?', 10, 12, 45),
    ...answers('Weit', 'Gut?', 20, 21, 90),
  );
  expect(await readReleased()).toEqual([
    ['Eng', [41, null], [22, null], [null]],
    ['Weit', [41, 90], [90]],
  ]);
  const [staff] = await readSurveys(db, caller);
  expect(staff?.waves.map(({ invited }) => invited)).toEqual([45]);
});
