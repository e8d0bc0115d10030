import { beforeEach, describe, expect, test } from 'vitest';
import type { Receiver } from '../../data/audience.ts';
import { defaultRules } from '../../data/protection-rules.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { readWithheld } from '../database/released-editions.ts';
import { withdrawRelease, writeRules } from '../database/releases.ts';
import { readValues } from '../database/values.ts';
import { importFile } from '../ingest/import-file.ts';
import { createSolver } from '../protection/solver.ts';
import { createMunicipality, longHeader, textFile } from '../testing/municipality.ts';
import { auditAudiences } from './audit-audience.ts';
import { makeRelease, previewRelease } from './make-release.ts';

const solver = await createSolver();
const proceedings = 'verfahren-schulpflichtverletzung';
let db: Database;
let caller: Caller;
beforeEach(async () => {
  ({ db, caller } = await createMunicipality());
});

let files = 0;

/** Rows of the long template: `kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner`. */
async function bring(...rows: string[]): Promise<void> {
  files += 1;
  const text = [longHeader, ...rows.map((row) => `${row};;`), ''].join('\r\n');
  const { refused, reading } = await importFile(db, caller, textFile(`datei-${files}.csv`, text), {
    today: '2026-11-18',
  });
  if (refused) throw new Error(JSON.stringify(reading.problems));
}

const ofSchool = (school: number, value: number) =>
  `${proceedings};03999;2024/25;schule=${school};${value};;`;

function release(audience: Receiver = 'public') {
  return makeRelease(db, caller, { audience, note: null, now: new Date().toISOString() }, solver);
}

/** What the audience reads, by breakdown: the value, or the gap. */
async function read(audience: Receiver = 'public', indicator = proceedings) {
  const query = { indicator, definitionVersion: 1, areas: ['03999'], asOf: null };
  const values = await readValues(db, { ...caller, audience }, query);
  return Object.fromEntries(
    values.map(({ breakdown, value, numerator, gap }) => [breakdown, gap ?? value ?? numerator]),
  );
}

test('says what it does, step by step; a look stores nothing and says so by its silence', async () => {
  await bring(ofSchool(1, 12), ofSchool(2, 3), ofSchool(3, 9));
  const told: string[] = [];
  await previewRelease(db, caller, 'public', solver, (phase) => told.push(phase));
  expect(told).toEqual(['reading', 'protecting', 'auditing']);
  const asked = { audience: 'public' as const, note: null, now: new Date().toISOString() };
  await makeRelease(db, caller, asked, solver, (phase) => told.push(phase));
  expect(told.slice(3)).toEqual(['reading', 'protecting', 'auditing', 'storing']);
});

describe('a release', () => {
  test('shows totals, withholds small counts and what would give them away, and says why', async () => {
    await bring(ofSchool(1, 12), ofSchool(2, 3), ofSchool(3, 9), ofSchool(4, 30));
    expect((await release()).release).toMatchObject({ number: 1, counts: { figures: 5, primary: 1 } });
    // 54 in all: with 12 and 30 shown, 12 are left for the schools 2 and 3, anything from 0 to 12 each.
    expect(await read()).toEqual({
      '': 54,
      'schule=1': 12,
      'schule=2': 'protected',
      'schule=3': 'protected',
      'schule=4': 30,
    });
    const reasons = await readWithheld(db, caller, { audience: 'public', number: 1 });
    expect(reasons.map(({ figure, reason }) => [figure.breakdown, figure.value, reason.why])).toEqual([
      ['schule=2', 3, 'primary'],
      ['schule=3', 9, 'complementary'],
    ]);
    expect(reasons[1]?.reason.through).toMatchObject({ kind: 'breakdown', breakdown: '', area: '03999' });
  });

  test('keeps total marks of how it came about', async () => {
    await bring(ofSchool(1, 12), ofSchool(2, 30));
    await release();
    const query = { indicator: proceedings, definitionVersion: 1, areas: ['03999'], asOf: null };
    const values = await readValues(db, { ...caller, audience: 'public' }, query);
    expect(values.map(({ breakdown, isDerived, combined }) => [breakdown, isDerived, combined?.how])).toEqual(
      [
        ['', true, 'parts'],
        ['schule=1', false, 'delivered'],
        ['schule=2', false, 'delivered'],
      ],
    );
  });

  test('is frozen: what comes later, and what is taken back later, is not in it', async () => {
    await bring(ofSchool(1, 12), ofSchool(2, 30));
    await release();
    await bring(ofSchool(1, 13), ofSchool(2, 31), ofSchool(3, 8));
    expect(await read()).toEqual({ '': 42, 'schule=1': 12, 'schule=2': 30 });
    expect(await read('committee')).toEqual({});
  });

  test('withdrawn, the one before is read, but what it showed stays known', async () => {
    await bring(ofSchool(1, 12), ofSchool(2, 30));
    await release();
    await bring(ofSchool(3, 7));
    await release();
    expect(await read()).toMatchObject({ 'schule=3': 7 });
    expect(
      await withdrawRelease(db, caller, { audience: 'public', number: 2 }, new Date().toISOString()),
    ).toBe(true);
    expect(
      await withdrawRelease(db, caller, { audience: 'public', number: 2 }, new Date().toISOString()),
    ).toBe(false);
    expect(await read()).toEqual({ '': 42, 'schule=1': 12, 'schule=2': 30 });
    // With a higher smallest count the 7 would be withheld, and is; hiding others for its sake would help nobody.
    const rules = { ...defaultRules, threshold: 8 };
    await writeRules(db, caller, { audience: 'public', rules }, new Date().toISOString());
    const third = await release();
    expect(third.release).toMatchObject({ number: 3, counts: { primary: 0, complementary: 0, repeated: 1 } });
    expect(await read()).toEqual({ '': 49, 'schule=1': 12, 'schule=2': 30, 'schule=3': 'protected' });
  });
});

describe('the difference of two releases', () => {
  test('does not tell the small count of the school that came in between', async () => {
    await bring(ofSchool(1, 12), ofSchool(2, 30), ofSchool(3, 9));
    await release();
    expect(await read()).toMatchObject({ '': 51, 'schule=3': 9 });
    await bring(ofSchool(4, 2));
    const { release: second } = await release();
    expect(second).toMatchObject({ number: 2, counts: { primary: 1 } });
    // 51 and all three schools are known: a total of 53 would tell the 2.
    expect(await read()).toMatchObject({ '': 'protected', 'schule=1': 12, 'schule=4': 'protected' });
    expect(await auditAudiences(db, caller, null, solver)).toMatchObject([
      { audience: 'committee', releases: 2, exposed: [] },
      { audience: 'public', releases: 2, exposed: [] },
    ]);
  });

  test('does not tell a count that was revised to a small one', async () => {
    await bring(ofSchool(1, 12), ofSchool(2, 30), ofSchool(3, 9));
    await release();
    await bring(ofSchool(3, 4));
    await release();
    expect(await read()).toMatchObject({ '': 'protected', 'schule=3': 'protected', 'schule=1': 12 });
  });

  test('of what public and committee get does not tell either', async () => {
    await bring(ofSchool(1, 12), ofSchool(2, 3), ofSchool(3, 9), ofSchool(4, 30));
    await release('committee');
    await release('public');
    expect(await read('public')).toEqual(await read('committee'));
    const strict = { ...defaultRules, threshold: 10 };
    await writeRules(db, caller, { audience: 'public', rules: strict }, new Date().toISOString());
    await release('public');
    expect((await auditAudiences(db, caller, null, solver)).flatMap(({ exposed }) => exposed)).toEqual([]);
  });
});

describe('rates', () => {
  const share = 'anteil-ueber-10-unentschuldigte-fehltage';
  const days = 'unentschuldigte-fehltage-je-100';

  test('small complements are withheld as small numerators are', async () => {
    await bring(
      `${share};03999;2024/25;schule=1;;2;300`,
      `${share};03999;2024/25;schule=2;;298;300`,
      `${share};03999;2024/25;schule=3;;40;300`,
      `${share};03999;2024/25;schule=4;;50;300`,
      `${share};03999;2024/25;schule=5;;0;300`,
    );
    await release();
    const seen = await read('public', share);
    expect(seen).toMatchObject({ 'schule=1': 'protected', 'schule=2': 'protected', 'schule=5': 0 });
    expect(Object.values(seen).filter((one) => one !== 'protected').length).toBeGreaterThan(2);
  });

  test('days are withheld where they would narrow down how many have more than ten of them', async () => {
    const school = (number: number, many: number, missed: number) => [
      `${share};03999;2024/25;schule=${number};;${many};300`,
      `${days};03999;2024/25;schule=${number};;${missed};300`,
    ];
    await bring(...school(1, 2, 26), ...school(2, 30, 900), ...school(3, 40, 1000), ...school(4, 50, 1500));
    const { release: made } = await release();
    expect(made).not.toBeNull();
    const [persons, missed] = [await read('public', share), await read('public', days)];
    expect(persons).toMatchObject({ 'schule=1': 'protected' });
    // 26 days would say that no more than 2 have more than 10; the total and the other schools' days would say 26.
    expect(missed).toMatchObject({ 'schule=1': 'protected' });
    expect(Object.values(missed).filter((one) => one === 'protected').length).toBeGreaterThan(1);
    const reasons = await readWithheld(db, caller, { audience: 'public', number: 1 });
    const own = reasons.find(({ figure }) => figure.indicator === days && figure.breakdown === 'schule=1');
    expect(own?.reason.why).toBe('complementary');
    expect((await auditAudiences(db, caller, null, solver)).flatMap(({ exposed }) => exposed)).toEqual([]);
  });

  test('a denominator that another rate has too is one count', async () => {
    await bring(
      `${share};03999;2024/25;;;40;300`,
      `${days};03999;2024/25;;;900;300`,
      `${share};03999;2023/24;;;1;4`,
      `${days};03999;2023/24;;;90;4`,
    );
    const { counts, withheld } = await previewRelease(db, caller, 'public', solver);
    expect(counts).toMatchObject({ figures: 4, primary: 2 });
    expect(withheld.map(({ period, indicator, reason }) => [period, indicator, reason.part])).toEqual([
      ['2023/24', share, 'numerator'],
      ['2023/24', days, 'denominator'],
    ]);
  });

  test('a percentage of nobody knows how many is withheld, unless official statistics published it', async () => {
    await bring('jugendarbeitslosenquote;03999;2024;;5,1;;');
    await release();
    expect(await read('public', 'jugendarbeitslosenquote')).toEqual({ '': 'protected' });
    const own = {
      indicator: 'jugendarbeitslosenquote',
      threshold: null,
      hidesZero: false,
      isPublished: true,
    };
    const rules = { ...defaultRules, indicators: [own] };
    await writeRules(db, caller, { audience: 'public', rules }, new Date().toISOString());
    await release();
    expect(await read('public', 'jugendarbeitslosenquote')).toEqual({ '': 5.1 });
  });
});

test('a higher smallest count of an indicator or a source wins, and zero is withheld where a rule says so', async () => {
  await bring(ofSchool(1, 12), ofSchool(2, 0), ofSchool(3, 9), ofSchool(4, 30));
  await release('committee');
  expect(await read('committee')).toMatchObject({ 'schule=2': 0, 'schule=3': 9 });
  const own = { indicator: proceedings, threshold: 10, hidesZero: true, isPublished: false };
  const write = (rules: typeof defaultRules) =>
    writeRules(db, caller, { audience: 'public', rules }, new Date().toISOString());
  await write({ ...defaultRules, indicators: [own] });
  await release();
  expect(await read()).toMatchObject({ 'schule=2': 'protected', 'schule=3': 'protected', 'schule=4': 30 });
  await write({ ...defaultRules, sources: [{ source: 'template-langform', threshold: 20 }] });
  // What the smaller count let the audience know of the schools 1 to 3 together is known, and has to be accepted.
  const refused = await release();
  expect(refused.release).toBeNull();
  expect(refused.exposed.length).toBeGreaterThan(0);
  const { known, exposed } = await previewRelease(db, caller, 'public', solver);
  expect([known.length > 0, exposed]).toEqual([true, []]);
  const made = { audience: 'public', note: null, acceptsKnown: true, now: new Date().toISOString() } as const;
  expect((await makeRelease(db, caller, made, solver)).release?.number).toBe(2);
  expect(await read()).toMatchObject({ 'schule=1': 'protected', 'schule=4': 30 });
});
