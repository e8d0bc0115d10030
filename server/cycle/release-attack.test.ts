import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { type Receiver, receivers, viewNames } from '../../data/audience.ts';
import { contract } from '../../data/contract.ts';
import { createApp } from '../app.ts';
import type { Caller } from '../caller.ts';
import { createContext } from '../create-context.ts';
import { writeRules } from '../database/releases.ts';
import { importFile } from '../ingest/import-file.ts';
import { createSolver } from '../protection/solver.ts';
import { longHeader, textFile } from '../testing/municipality.ts';
import { createOutsider, type Seen } from '../testing/release-outsider.ts';
import { arbitraryWorld, country, kinds, rowsOf, state, type World } from '../testing/released-world.ts';
import { makeRelease } from './make-release.ts';

const solver = await createSolver();
const isLong = process.env.ZIELKREIS_LONG === '1';
const runs = isLong ? 1000 : 8;
const caller: Caller = { municipalityId: 1, actor: 'probe', audience: 'staff' };

/** Lets the world happen in a municipality of its own and collects what each audience gets to see after each release. */
async function live(world: World): Promise<{ seen: Map<Receiver, Seen[]>; refused: number }> {
  const context = await createContext({
    folder: mkdtempSync(join(tmpdir(), 'zielkreis-world-')),
    actor: 'probe',
    municipality: '10041',
    maximumUploadBytes: 1_000_000,
    log: pino({ level: 'silent' }),
    logRequests: false,
    isLocal: true,
    releasesDemo: false,
    followsSchedules: false,
    workerUrl: new URL('../ingest/worker.ts', import.meta.url),
    tell: () => {},
  });
  const { db } = context;
  const server = createServer(createApp(context, join(db.folder, 'no-pages')));
  // On a busy machine a release may take as long as an idle connection lives: it would end under the next question.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen = new Map<Receiver, Seen[]>(receivers.map((audience) => [audience, []]));
  let refused = 0;
  try {
    for (const audience of receivers) {
      await writeRules(db, caller, { audience, rules: world.rules[audience] }, '2026-01-01T00:00:00.000Z');
    }
    for (const [place, release] of world.releases.entries()) {
      const text = [longHeader, ...rowsOf(world, release), ''].join('\r\n');
      const file = textFile(`lieferung-${place}.csv`, text);
      const taken = await importFile(db, caller, file, { today: '2026-11-18' });
      if (taken.refused) throw new Error(JSON.stringify(taken.reading.problems));
      for (const audience of release.audiences) {
        const made = { audience, note: null, now: new Date().toISOString() };
        const { release: stored } = await makeRelease(db, caller, made, solver);
        if (stored) seen.get(audience)?.push(...(await collect(address, audience, world, place)));
        else refused += 1;
      }
    }
  } finally {
    server.close();
    server.closeAllConnections();
    await context.ingest.close();
    db.close();
    rmSync(db.folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { seen, refused };
}

/** Everything that can be asked for of the world's indicator, over all endpoints that are open, and the export. */
async function collect(address: string, audience: Receiver, world: World, release: number): Promise<Seen[]> {
  const { indicator } = kinds[world.kind];
  const found: Seen[] = [];
  const get = (path: string) =>
    fetch(`${address}${path}${path.includes('?') ? '&' : '?'}sicht=${viewNames[audience]}`);
  for (const area of [...world.areas, state, country]) {
    for (const query of ['', '&by=geschlecht', '&breakdown=geschlecht%3Dweiblich', '&fold=year']) {
      const answer = await get(`/api/series?indicator=${indicator}&area=${area}${query}`);
      if (answer.status === 400) continue;
      const { series } = contract.series.response.parse(await answer.json());
      for (const { breakdown, points } of series) {
        for (const { period, gap, value, numerator, denominator } of points) {
          const isWithheld = gap === 'protected';
          found.push({ release, area, breakdown, year: period, isWithheld, value, numerator, denominator });
        }
      }
    }
  }
  const lines = (await (await get(`/api/values/export?indicator=${indicator}`)).text()).split('\r\n');
  for (const line of lines.filter((text) => text.startsWith(`${indicator};`))) {
    const [, , area = '', , year = '', breakdown = '', value, numerator, denominator, gap] = line.split(';');
    const isWithheld = gap === 'geheim gehalten';
    const number = (text: string | undefined) => (text ? Number(text.replace(',', '.')) : null);
    const numbers = { value: number(value), numerator: number(numerator), denominator: number(denominator) };
    found.push({ release, area, breakdown, year, isWithheld, ...numbers });
  }
  for (const path of ['/api/overview', '/api/indicators', `/api/indicators/${indicator}`]) {
    expect((await get(path)).status).toBe(200);
  }
  return found;
}

interface Breach {
  audience: Receiver;
  what: string;
  value: number;
  low: number;
  high: number;
}

/**
 * What the audience, with everything that it may read, can tell more narrowly than methods 7 allows. What one release
 * withholds for others' sake another may show, where it isn't needed for that any more. What the public
 * can tell by its own rules is no secret of the committee's.
 */
function findBreaches(world: World, audience: Receiver, seen: ReadonlyMap<Receiver, Seen[]>): Breach[] {
  const own = seen.get(audience) ?? [];
  const others = audience === 'committee' ? (seen.get('public') ?? []) : [];
  const withheld = own.filter(({ isWithheld }) => isWithheld);
  const { targets, bounds } = createOutsider(world, withheld, [...own, ...others], solver);
  const { threshold, showsZero } = world.rules[audience];
  const found = bounds().flatMap(({ low, high }, place): (Breach & { place: number })[] => {
    const target = targets[place];
    if (!target) throw new Error(`no such target: ${place}`);
    const { one, value, isDenominator, isShown } = target;
    const isSmall = value === 0 ? !showsZero : value < threshold;
    const isFine = isSmall
      ? low <= 1 + slack && high >= threshold - 1 - slack
      : isDenominator || isShown || high - low >= threshold - 1 - slack;
    const what = `${one.area} ${one.breakdown} ${one.year} ${[...target.of.keys()]}`;
    return isFine ? [] : [{ audience, what, value, low, high, place }];
  });
  if (found.length === 0 || others.length === 0) return found;
  const known = createOutsider(world, withheld, others, solver).bounds();
  return found.filter(({ low, high, place }) => {
    const anyway = known[place];
    return !anyway || anyway.low < low - slack || anyway.high > high + slack;
  });
}

const slack = 1e-6;

describe('everything that an audience can fetch', () => {
  it(`gives no hidden count away (${runs} worlds)`, { timeout: 7_200_000 }, async () => {
    const sum = { worlds: 0, shown: 0, withheld: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(arbitraryWorld, async (world) => {
        const { seen, refused } = await live(world);
        for (const audience of receivers) expect(findBreaches(world, audience, seen)).toEqual([]);
        const figures = [...seen.values()].flat();
        sum.worlds += 1;
        sum.shown += figures.filter(({ value }) => value !== null).length;
        sum.withheld += figures.filter(({ isWithheld }) => isWithheld).length;
        sum.refused += refused;
        const carries = figures.filter(
          ({ isWithheld, value, numerator, denominator }) =>
            isWithheld && (value ?? numerator ?? denominator) !== null,
        );
        expect(carries).toEqual([]);
      }),
      { numRuns: runs, seed: 4, endOnFailure: true },
    );
    if (isLong) console.log(JSON.stringify(sum));
    expect(sum.withheld).toBeGreaterThan(sum.worlds);
    expect(sum.shown).toBeGreaterThan(sum.worlds);
  });
});
