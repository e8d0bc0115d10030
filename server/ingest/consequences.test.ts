import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Consequences } from '../../data/consequences.ts';
import type { Observation } from '../../data/observation.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller } from '../caller.ts';
import { readDataVersion } from '../database/data-version.ts';
import type { Database } from '../database/database.ts';
import { listImports } from '../database/imports.ts';
import { listMunicipalities } from '../database/municipality.ts';
import { readValues } from '../database/values.ts';
import { withdrawImport } from '../database/withdrawal.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { observe, stageDelivery } from '../testing/staged-delivery.ts';
import { readConsequencesOfCommit, readConsequencesOfWithdrawal } from './consequences.ts';

const today = '2026-11-22';
const now = '2026-11-22T10:00:00.000Z';
const people = { indicator: 'bevoelkerung', area: '03999' };
const rate = { indicator: 'abgehende-ohne-hauptschulabschluss', area: '03999' };

async function foresee(db: Database, caller: Caller, observations: readonly Observation[], code = 'probe-1') {
  const staged = stageDelivery(db, caller, observations, { code });
  return { staged, consequences: await readConsequencesOfCommit(db, caller, staged, today) };
}

async function take(db: Database, caller: Caller, observations: readonly Observation[], code = 'probe-1') {
  return stageDelivery(db, caller, observations, { code }).commit();
}

function counts({ groups, unchanged }: Consequences): Record<string, number> {
  return { ...Object.fromEntries(groups.map(({ kind, count }) => [kind, count])), unchanged };
}

function rows(consequences: Consequences, kind: string) {
  const group = consequences.groups.find((entry) => entry.kind === kind);
  return group?.first.map(({ period, before, after, difference, share }) => [
    ...[period, before.value ?? before.gap, after && (after.value ?? after.gap), difference, share],
  ]);
}

// Invented: what stands, and a correction in which each year meets another fate.
const first = [
  observe({ ...people, period: '2015-12-31', value: 100 }),
  observe({ ...people, period: '2016-12-31', value: 200 }),
  observe({ ...people, period: '2017-12-31', value: 300 }),
  observe({ ...people, period: '2018-12-31', gap: 'secret', sign: '.' }),
  observe({ ...people, period: '2019-12-31', gap: 'later', sign: '...' }),
  observe({ ...people, period: '2020-12-31', value: 400, qualifiers: ['provisional'] }),
  observe({ ...people, period: '2021-12-31', value: 500, line: 9 }),
  observe({ ...people, period: '2021-12-31', breakdown: 'geschlecht=weiblich', value: 260 }),
  observe({ ...rate, period: '2021/22', numerator: 5, denominator: 100 }),
  observe({ ...rate, period: '2022/23', numerator: 6, denominator: 100 }),
];
const corrected = [
  observe({ ...people, period: '2015-12-31', value: 110 }),
  observe({ ...people, period: '2016-12-31', value: 150, line: 3 }),
  observe({ ...people, period: '2017-12-31', gap: 'unreliable', sign: '/' }),
  observe({ ...people, period: '2018-12-31', value: 350 }),
  observe({ ...people, period: '2019-12-31', gap: 'secret', sign: '.' }),
  observe({ ...people, period: '2020-12-31', value: 400, qualifiers: ['final'] }),
  observe({ ...people, period: '2021-12-31', value: 500, line: 2 }),
  observe({ ...people, period: '2022-12-31', value: 600 }),
  observe({ ...rate, period: '2021/22', numerator: 10, denominator: 200 }),
  observe({ ...rate, period: '2022/23', numerator: 9, denominator: 100 }),
];

test('a correction tells each fate, changed numbers with the largest relative change first', async () => {
  const { db, caller } = await createMunicipality();
  expect(await take(db, caller, first)).toBe(1);
  const { consequences } = await foresee(db, caller, corrected);
  expect(counts(consequences)).toEqual({
    changed: 3,
    lost: 1,
    gained: 1,
    otherGap: 1,
    parts: 1,
    remarks: 1,
    kept: 1,
    added: 1,
    unchanged: 1,
  });
  // 6 % → 9 % is half as much again; 200 → 150 a quarter; 100 → 110 a tenth.
  expect(rows(consequences, 'changed')).toEqual([
    ['2022/23', 6, 9, 3, 0.5],
    ['2016-12-31', 200, 150, -50, 0.25],
    ['2015-12-31', 100, 110, 10, 0.1],
  ]);
  expect(rows(consequences, 'lost')).toEqual([['2017-12-31', 300, 'unreliable', null, null]]);
  expect(rows(consequences, 'gained')).toEqual([['2018-12-31', 'secret', 350, null, null]]);
  expect(rows(consequences, 'otherGap')).toEqual([['2019-12-31', 'later', 'secret', null, null]]);
  expect(rows(consequences, 'parts')).toEqual([['2021/22', 5, 5, null, null]]);
  expect(rows(consequences, 'kept')).toEqual([['2021-12-31', 260, null, null, null]]);
  expect(rows(consequences, 'added')).toEqual([]);
  const change = consequences.groups[0]?.first[1];
  expect(change).toMatchObject({
    areaName: 'Landkreis Probe',
    breakdownLabel: { de: 'Insgesamt' },
    before: { import: 1, line: 2 },
    after: { import: null, line: 3, column: 5 },
  });
  expect(consequences.indicators.map(({ id }) => id).sort()).toEqual([rate.indicator, people.indicator]);
});

test('nothing is written by looking, and the answer names the state of the data', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, first);
  const before = dump(db);
  const { consequences } = await foresee(db, caller, corrected);
  await readConsequencesOfWithdrawal(db, caller, { importId: 1, indicators: [people.indicator] }, today);
  expect(dump(db)).toEqual(before);
  expect(consequences.dataVersion).toBe(readDataVersion(db));
});

function dump(db: Database) {
  return ['value', 'current_value', 'import', 'period', 'breakdown', 'indicator_version', 'data_version'].map(
    (table) => db.driver.prepare(`select * from ${table}`).all(),
  );
}

test('what is delivered into an empty database is new, also with keys that nobody used before', async () => {
  const { db, caller } = await createMunicipality();
  const { consequences } = await foresee(db, caller, corrected);
  expect(counts(consequences)).toEqual({ added: 10, unchanged: 0 });
});

test.each([
  ['another source', 'probe-2', 2, [observe({ ...people, period: '2021-12-31', value: 500 })], {}],
  [
    'a complement of the same source that repeats nothing',
    'probe-1',
    2,
    [observe({ ...people, area: '03359', period: '2021-12-31', value: 7 })],
    {},
  ],
  [
    'the same source, one of two breakdowns',
    'probe-1',
    2,
    [observe({ ...people, period: '2021-12-31', value: 500 })],
    { kept: 1 },
  ],
])('%s misses what it should', async (_what, code, id, observations, expected) => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, first);
  const { staged, consequences } = await foresee(db, caller, observations, code);
  const { added: _added, unchanged: _unchanged, ...told } = counts(consequences);
  expect(told).toEqual(expected);
  expect(await staged.commit()).toBe(id);
});

test('an import that was withdrawn is no earlier delivery, and one that is retired is not missed', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, first);
  const retired = observe({
    ...people,
    period: '2021-12-31',
    breakdown: 'geschlecht=weiblich',
    gap: 'retired',
  });
  await take(db, caller, [retired]);
  const again = [observe({ ...people, period: '2021-12-31', value: 500 }), retired];
  expect(counts((await foresee(db, caller, again.slice(0, 1))).consequences)).toEqual({ unchanged: 1 });
  await withdrawImport(db, caller, 2, now);
  expect(counts((await foresee(db, caller, again.slice(0, 1))).consequences)).toEqual({
    kept: 1,
    unchanged: 1,
  });
  await withdrawImport(db, caller, 1, now);
  expect(counts((await foresee(db, caller, again.slice(0, 1))).consequences)).toEqual({
    added: 1,
    unchanged: 0,
  });
});

test('a withdrawal tells which values fall back to the import before and which vanish', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, first);
  await take(db, caller, corrected);
  const indicators = [people.indicator, rate.indicator];
  const look = (importId: number) =>
    readConsequencesOfWithdrawal(db, caller, { importId, indicators }, today);
  const second = await look(2);
  expect(counts(second)).toEqual({
    ...{ changed: 3, lost: 1, gained: 1, otherGap: 1, parts: 1, remarks: 1, vanished: 1, unchanged: 1 },
  });
  // From 9 % back to 6 % is a third, from 150 to 200 as well, and 3 points are less than 50; 110 → 100 an eleventh.
  expect(rows(second, 'changed')).toEqual([
    ['2016-12-31', 150, 200, 50, 50 / 150],
    ['2022/23', 9, 6, -3, 3 / 9],
    ['2015-12-31', 110, 100, -10, 10 / 110],
  ]);
  expect(second.groups[0]?.first[0]).toMatchObject({ before: { import: 2 }, after: { import: 1 } });
  expect(rows(second, 'vanished')).toEqual([['2022-12-31', 600, null, null, null]]);
  // Of the first import only the women of 2021 are current.
  expect(counts(await look(1))).toEqual({ vanished: 1, unchanged: 0 });
});

const figure = fc.record({
  indicator: fc.constantFrom(people.indicator, rate.indicator),
  area: fc.constantFrom('03', '03359', '03999'),
  year: fc.integer({ min: 2019, max: 2021 }),
  breakdown: fc.constantFrom('', 'geschlecht=weiblich'),
  content: fc.oneof(
    fc.record({ value: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ numerator: fc.integer({ min: 0, max: 3 }), denominator: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ gap: fc.constantFrom('secret' as const, 'later' as const) }),
    fc.record({ value: fc.constant(1), isProvisional: fc.boolean() }),
  ),
});
type Drawn = typeof figure extends fc.Arbitrary<infer Figure> ? Figure : never;
const delivery = fc.record({
  code: fc.constantFrom('a', 'b'),
  figures: fc.uniqueArray(figure, {
    selector: ({ indicator, area, year, breakdown }) => `${indicator} ${area} ${year} ${breakdown}`,
    minLength: 1,
    maxLength: 14,
  }),
});
const step = fc.oneof(
  { weight: 3, arbitrary: delivery },
  { weight: 1, arbitrary: fc.record({ withdraw: fc.nat(4) }) },
);

function drawn({ indicator, area, year, breakdown, content }: Drawn, line: number): Observation {
  const period = indicator === people.indicator ? `${year}-12-31` : `${year}/${String(year + 1).slice(2)}`;
  const { isProvisional, ...cells } = { isProvisional: false, ...content };
  const qualifiers = isProvisional ? ['provisional' as const] : [];
  return observe({ indicator, area, period, breakdown, line, qualifiers, ...cells });
}

test('what is foretold is what then happens, for any sequence of deliveries and withdrawals', async () => {
  const { db, caller: someone } = await createMunicipality();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 7 }), async (sequence) => {
      db.driver.exec(
        "insert into municipality (municipality_key, name, demo) values (hex(randomblob(8)), 'x', 0)",
      );
      const municipalityId = (await listMunicipalities(db)).at(-1)?.id ?? 0;
      const caller = { ...someone, municipalityId };
      const codes: string[] = [];
      for (const next of sequence) {
        const before = await standing(db, caller);
        if ('withdraw' in next) {
          const [found] = (await listImports(db, caller)).filter(
            ({ id, withdrawnAt }) => id === next.withdraw + 1 && withdrawnAt === null,
          );
          if (!found) continue;
          const question = { importId: found.id, indicators: [people.indicator, rate.indicator] };
          const consequences = await readConsequencesOfWithdrawal(db, caller, question, today);
          await withdrawImport(db, caller, found.id, now);
          expect(foretold(consequences)).toEqual(happened(before, await standing(db, caller), found.id));
        } else {
          const observations = next.figures.map(drawn);
          const { staged, consequences } = await foresee(db, caller, observations, next.code);
          const id = await staged.commit();
          codes[id] = next.code;
          const after = await standing(db, caller);
          expect(foretold(consequences)).toEqual(happened(before, after, null));
          expect(keptOf(consequences)).toEqual(
            missing(before, observations, (from) => codes[from] === next.code),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

type Standing = Map<string, StoredValue>;

async function standing(db: Database, caller: Caller): Promise<Standing> {
  const all: Standing = new Map();
  for (const indicator of [people.indicator, rate.indicator]) {
    for (const value of await readValues(db, caller, {
      indicator,
      definitionVersion: 1,
      areas: null,
      asOf: null,
    }))
      all.set(`${indicator} ${value.area} ${value.period.key} ${value.breakdown}`, value);
  }
  return all;
}

/** By hand: 100 × numerator ÷ denominator for the rate, what stands there for the rest. */
function written(key: string, { value, numerator, denominator, gap }: StoredValue): string | number | null {
  if (gap !== null) return gap;
  if (!key.startsWith(rate.indicator) || numerator === null || denominator === null) return value;
  return denominator === 0 ? 'notMeaningful' : (100 * numerator) / denominator;
}

function contentOf({ value, numerator, denominator, gap, qualifiers }: StoredValue): string {
  return JSON.stringify([value, numerator, denominator, gap, qualifiers]);
}

/** Counts and changes as the states before and after show them; `left` is the import that went. */
function happened(before: Standing, after: Standing, left: number | null) {
  const changes: unknown[] = [];
  let unchanged = 0;
  for (const [key, was] of before) {
    const is = after.get(key);
    const isTouched = left === null ? is?.origin.import !== was.origin.import : was.origin.import === left;
    if (is && contentOf(is) === contentOf(was)) unchanged += isTouched ? 1 : 0;
    else changes.push([key, written(key, was), is ? written(key, is) : null]);
  }
  const added = [...after.keys()].filter((key) => !before.has(key)).length;
  return { changes: changes.map((entry) => JSON.stringify(entry)).sort(), unchanged, added };
}

function foretold({ groups, unchanged }: Consequences) {
  const changes = groups
    .filter(({ kind }) => kind !== 'kept')
    .flatMap(({ first: told }) => told)
    .map(({ indicator, area, period, breakdown, before, after }) => [
      `${indicator} ${area} ${period} ${breakdown}`,
      before.gap ?? before.value,
      after && (after.gap ?? after.value),
    ]);
  const added = groups.find(({ kind }) => kind === 'added')?.count ?? 0;
  return { changes: changes.map((entry) => JSON.stringify(entry)).sort(), unchanged, added };
}

function keptOf({ groups }: Consequences): string[] {
  const told = groups.find(({ kind }) => kind === 'kept')?.first ?? [];
  return told
    .map(({ indicator, area, period, breakdown }) => `${indicator} ${area} ${period} ${breakdown}`)
    .sort();
}

/** Of the indicators and periods delivered, what stands from deliveries of the same code that this one repeats. */
function missing(
  before: Standing,
  observations: readonly Observation[],
  isSameSource: (importId: number) => boolean,
): string[] {
  const keyOf = ({ indicator, area, period, breakdown }: Observation) =>
    `${indicator} ${area} ${period} ${breakdown}`;
  const delivered = new Set(observations.map(keyOf));
  const about = new Set(observations.map(({ indicator, period }) => `${indicator} ${period}`));
  const repeated = new Set([...delivered].map((key) => before.get(key)?.origin.import));
  return [...before]
    .filter(([key, { origin, period }]) => {
      const isAbout = about.has(`${key.slice(0, key.indexOf(' '))} ${period.key}`);
      return isAbout && !delivered.has(key) && repeated.has(origin.import) && isSameSource(origin.import);
    })
    .map(([key]) => key)
    .sort();
}
