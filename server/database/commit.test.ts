import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicators } from '../../data/catalogue/index.ts';
import type { Observation } from '../../data/observation.ts';
import type { Caller } from '../caller.ts';
import { unreadable } from '../ingest/reading.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { listCacheDifferences } from './caches.ts';
import { commitDelivery } from './commit.ts';
import { readDataVersion } from './data-version.ts';
import type { Database } from './database.ts';
import { listImports } from './imports.ts';
import { openKnownKeys } from './known-keys.ts';
import { listMunicipalities } from './municipality.ts';
import { readChildrenSums } from './pre-aggregates.ts';
import { createStaging } from './staging.ts';
import { readValues } from './values.ts';
import { withdrawImport } from './withdrawal.ts';

const now = '2026-11-22T10:00:00.000Z';
const key = { indicator: 'bevoelkerung', definitionVersion: 1 };

interface Figure {
  area: string;
  year: number;
  breakdown: string;
  value: number | null;
}

function observationOf({ area, year, breakdown, value }: Figure, line: number): Observation {
  return {
    indicator: 'bevoelkerung',
    area,
    period: `${year}-12-31`,
    breakdown,
    value,
    numerator: null,
    denominator: null,
    gap: value === null ? 'secret' : null,
    sign: value === null ? '.' : null,
    qualifiers: [],
    reported: null,
    due: null,
    line,
    column: 5,
  };
}

/** Ways to the same staging: in the order of the database, in its own, and sorted two rows at a time. */
const ways = ['known', 'unknown', 'small'] as const;
type Way = (typeof ways)[number];

function stage(db: Database, name: string, figures: readonly Figure[], way: Way): string {
  const stagingFile = join(db.folder, name);
  const known = way === 'unknown' ? undefined : openKnownKeys(db);
  const staging = createStaging(stagingFile, indicators, known, way === 'small' ? 2 : undefined);
  staging.observations(figures.map(observationOf));
  staging.finish();
  staging.close();
  return stagingFile;
}

async function commit(
  db: Database,
  caller: Caller,
  figures: readonly Figure[],
  keepOriginal: () => Promise<void> = async () => {},
  way: Way = 'known',
): Promise<number> {
  return commitStaged(db, caller, stage(db, 'staged.sqlite', figures, way), keepOriginal);
}

async function commitStaged(
  db: Database,
  caller: Caller,
  stagingFile: string,
  keepOriginal: () => Promise<void> = async () => {},
): Promise<number> {
  const empty = unreadable({
    code: 'x',
    severity: 'hint',
    line: null,
    column: null,
    text: null,
    message: '',
  });
  const reading = { ...empty, format: { id: 'probe', title: 'Probe', confidence: 1, reasons: [] } };
  const about = {
    fileName: 'probe.csv',
    hash: 'x',
    size: 1,
    skipBadRows: false,
    demo: false,
    answers: {},
    note: null,
    uploadId: null,
  };
  try {
    return await commitDelivery(db, caller, { ...about, reading, stagingFile, keepOriginal }, now);
  } finally {
    rmSync(stagingFile);
  }
}

test.each([
  {
    name: 'an area is unknown',
    figures: [
      { area: '03151', year: 2020, breakdown: '', value: 1 },
      { area: '99999', year: 2020, breakdown: '', value: 1 },
    ],
    keep: async () => {},
    message: 'unknown area: 99999',
  },
  {
    name: 'the original cannot be kept',
    figures: [{ area: '03151', year: 2020, breakdown: 'geschlecht=weiblich', value: 1 }],
    keep: async () => {
      throw new Error('disk full');
    },
    message: 'disk full',
  },
])('nothing is stored where $name', async ({ figures, keep, message }) => {
  const { db, caller } = await createMunicipality();
  await commit(db, caller, [{ area: '03151', year: 2020, breakdown: '', value: 5 }]);
  const dump = () =>
    [
      'value',
      'current_value',
      'current_extent',
      'pre_aggregate',
      'import',
      'import_indicator',
      'breakdown',
    ].map((table) => db.driver.prepare(`select * from ${table}`).all());
  const before = dump();
  const version = readDataVersion(db);
  await expect(commit(db, caller, figures, keep)).rejects.toThrow(message);
  expect(dump()).toEqual(before);
  expect(readDataVersion(db)).toBe(version);
  expect(await commit(db, caller, [{ area: '03151', year: 2021, breakdown: '', value: 6 }])).toBe(2);
});

test('two municipalities do not see each other', async () => {
  const { db, caller } = await createMunicipality();
  db.driver.exec("insert into municipality (municipality_key, name, demo) values ('03359', 'Stade', 0)");
  const other = { ...caller, municipalityId: caller.municipalityId + 1 };
  await commit(db, caller, [{ area: '03151', year: 2020, breakdown: '', value: 5 }]);
  await commit(db, other, [{ area: '03151', year: 2020, breakdown: '', value: 7 }]);
  await withdrawImport(db, caller, 1, now);
  expect(await readValues(db, caller, { ...key, areas: null, asOf: null })).toEqual([]);
  expect(
    (await readValues(db, other, { ...key, areas: null, asOf: null })).map(({ value }) => value),
  ).toEqual([7]);
  expect(await listImports(db, other)).toHaveLength(1);
});

const figure = fc.record({
  area: fc.constantFrom('03', '03151', '03153', '03999'),
  year: fc.integer({ min: 2019, max: 2021 }),
  breakdown: fc.constantFrom('', 'geschlecht=weiblich'),
  value: fc.option(fc.integer({ min: -50, max: 900 }).map((tenths) => tenths / 10)),
});
const seriesKey = ({ area, year, breakdown }: Figure) => `${area} ${year} ${breakdown}`;
const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('import' as const),
      figures: fc.uniqueArray(figure, { selector: seriesKey, minLength: 1, maxLength: 12 }),
      way: fc.constantFrom(...ways),
    }),
    fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(6) }),
  ),
  { maxLength: 8 },
);

test('after any sequence the newest import in force wins, at every time, and caches equal a rebuild', async () => {
  const { db, caller: first } = await createMunicipality();
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      db.driver.exec(
        "insert into municipality (municipality_key, name, demo) values (hex(randomblob(8)), 'x', 0)",
      );
      const scopes = await listMunicipalities(db);
      const caller = { ...first, municipalityId: scopes.at(-1)?.id ?? 0 };
      const imports: { figures: Figure[]; withdrawn: boolean }[] = [];
      const views: { time: string; expected: Map<string, number | null> }[] = [];
      for (const step of sequence) {
        if (step.kind === 'import') {
          await commit(db, caller, step.figures, async () => {}, step.way);
          imports.push({ figures: step.figures, withdrawn: false });
        } else {
          await withdrawImport(db, caller, step.which + 1, now);
          const meant = imports[step.which];
          if (meant) meant.withdrawn = true;
        }
        views.push({ time: lastChange(await listImports(db, caller)), expected: expectedOf(imports) });
        expect(await listCacheDifferences(db, caller)).toEqual([]);
      }
      for (const { time, expected } of views) expect(await held(db, caller, time)).toEqual(expected);
      expect(await held(db, caller, null)).toEqual(expectedOf(imports));
    }),
    { numRuns: 25 },
  );
});

test('deliveries that were read before others came in between are stored under the right keys', async () => {
  const { db, caller } = await createMunicipality();
  const figures = (year: number) =>
    ['geschlecht=weiblich', 'geschlecht=maennlich', ''].flatMap((breakdown, place) =>
      ['03999', '03151'].map((area) => ({ area, year: year - place, breakdown, value: year + place })),
    );
  const [first, second, third] = [figures(2030), figures(2031), figures(2030)];
  // All three expect the same integers for what none of them has stored yet.
  const staged = [first, second, third].map((list, index) =>
    stage(db, `${index}.sqlite`, index === 1 ? list.toReversed() : list, 'known'),
  );
  for (const file of staged.toReversed()) await commitStaged(db, caller, file);
  const expected = new Map([...second, ...first].map((entry) => [seriesKey(entry), entry.value]));
  expect(await held(db, caller, null)).toEqual(expected);
  expect(await listCacheDifferences(db, caller)).toEqual([]);
});

test('a delivery that commits while another one is read does not mix up their keys', async () => {
  const { db, caller } = await createMunicipality();
  const [early, late] = ['geschlecht=weiblich', 'geschlecht=maennlich'].map((breakdown, value) => ({
    ...{ area: '03151', year: 2020, breakdown, value },
  }));
  if (!early || !late) throw new Error('no figures');
  const stagingFile = join(db.folder, 'slow.sqlite');
  const staging = createStaging(stagingFile, indicators, openKnownKeys(db));
  staging.observations([observationOf(early, 2)]);
  // It gets the integer that the first breakdown expects to get.
  await commit(db, caller, [late]);
  staging.observations([observationOf(late, 3)]);
  staging.finish();
  staging.close();
  await commitStaged(db, caller, stagingFile);
  const expected = new Map([early, late].map((entry) => [seriesKey(entry), entry.value]));
  expect(await held(db, caller, null)).toEqual(expected);
});

test.each(ways)('of a refused line nothing is left, in no table, staged as: %s', async (way) => {
  const { db, caller } = await createMunicipality();
  const figures = ['03151', '03153', '04011'].flatMap((area, place) =>
    [2020, 2021].map((year) => ({ area, year, breakdown: '', value: year + place })),
  );
  const stagingFile = join(db.folder, 'refused.sqlite');
  const known = way === 'unknown' ? undefined : openKnownKeys(db);
  const staging = createStaging(stagingFile, indicators, known, way === 'small' ? 2 : undefined);
  // Line 1 came already when it is refused, line 4 comes later.
  staging.observations(figures.slice(0, 3).map(observationOf));
  staging.refuse(1);
  staging.refuse(4);
  staging.observations(figures.slice(3).map((entry, index) => observationOf(entry, index + 3)));
  expect(staging.finish()).toMatchObject({ observations: 4, indicators: [{ observations: 4 }] });
  staging.close();
  await commitStaged(db, caller, stagingFile);
  const left = figures.filter((_, line) => line !== 1 && line !== 4);
  expect(await held(db, caller, null)).toEqual(new Map(left.map((entry) => [seriesKey(entry), entry.value])));
  expect(await listCacheDifferences(db, caller)).toEqual([]);
});

test('sums of children made while reading are those of the database, also beside older values', async () => {
  const { db, caller } = await createMunicipality();
  const years = Array.from({ length: 6 }, (_, index) => 2010 + index);
  const figures = (area: string, value: number) =>
    years.map((year) => ({ area, year, breakdown: '', value: year % 5 === 0 ? null : value + year / 10 }));
  await commit(db, caller, [...figures('03151', 1), ...figures('01001', 2)]);
  // Niedersachsen (03) has an older child beside the delivered ones, Bremen (04) none.
  await commit(db, caller, [...figures('03153', 3), ...figures('04011', 4), ...figures('04012', 5)]);
  expect(await listCacheDifferences(db, caller)).toEqual([]);
  const sums = await readChildrenSums(db, caller, { ...key, hierarchy: 'administrative', parent: '04' });
  // (4 + 201,1) + (5 + 201,1), and 2010 is a gap of both.
  expect(sums.find(({ period }) => period === '2011-12-31')).toMatchObject({ withNumber: 2, value: 411.2 });
  expect(sums.find(({ period }) => period === '2010-12-31')).toMatchObject({ withGap: 2, value: null });
});

function expectedOf(
  imports: readonly { figures: Figure[]; withdrawn: boolean }[],
): Map<string, number | null> {
  const inForce = imports.filter(({ withdrawn }) => !withdrawn);
  return new Map(
    inForce.flatMap(({ figures }) => figures.map((entry) => [seriesKey(entry), entry.value] as const)),
  );
}

async function held(db: Database, caller: Caller, asOf: string | null): Promise<Map<string, number | null>> {
  const values = await readValues(db, caller, { ...key, areas: null, asOf });
  return new Map(
    values.map(({ area, period, breakdown, value }) => [
      `${area} ${period.start.slice(0, 4)} ${breakdown}`,
      value,
    ]),
  );
}

function lastChange(imports: { committedAt: string; withdrawnAt: string | null }[]): string {
  return (
    imports
      .flatMap(({ committedAt, withdrawnAt }) => [committedAt, withdrawnAt ?? ''])
      .sort()
      .at(-1) ?? ''
  );
}
