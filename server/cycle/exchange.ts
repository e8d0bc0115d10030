import type { Bundle, Story } from '../../data/bundle.ts';
import type { Response } from '../../data/contract.ts';
import type { Content, RecordKind } from '../../data/cycle/records.ts';
import type { BundleChoice, ExchangeTake } from '../../data/exchange-endpoints.ts';
import type { Caller } from '../caller.ts';
import { readAreas } from '../database/areas.ts';
import type { Database } from '../database/database.ts';
import { readMunicipality } from '../database/municipality.ts';
import { changeRecords } from '../database/record-writer.ts';
import { listRecords } from '../database/records.ts';
import { applyExchange } from './apply-exchange.ts';
import { readBundle } from './bundle-faults.ts';
import { type Collection, makeBundle } from './export-bundle.ts';
import { type Arrival, planExchange } from './plan-exchange.ts';

/** The chosen part of what is in use here as a bundle. */
export async function exportExchange(
  db: Database,
  caller: Caller,
  { choice, story }: { choice: BundleChoice; story: Story | null },
): Promise<Bundle> {
  return makeBundle(await readCollection(db, caller, { archived: false }), choice, {
    municipality: await readMunicipality(db, caller),
    story,
  });
}

/** A bundle as it was given, and whether target values of another municipality are taken as suggestions. */
interface Given {
  bundle: unknown;
  targetValues: boolean;
}

/** What a bundle would bring; nothing is stored. Throws `HttpProblem` 422 where it can't be read. */
export async function previewExchange(
  db: Database,
  caller: Caller,
  { bundle: given, targetValues }: Given,
): Promise<Response<'previewBundle'>> {
  const bundle = readBundle(given);
  const arrival = await readArrival(db, caller, targetValues);
  return {
    from: bundle.municipality,
    isOwn: bundle.municipality.key === arrival.area,
    story: bundle.story ?? null,
    rows: planExchange(bundle, arrival),
    left: {
      reviews: bundle.reviews?.length ?? 0,
      rounds: bundle.rounds?.length ?? 0,
      schools: bundle.schools.length,
      deliveries: bundle.deliveries?.length ?? 0,
    },
  };
}

/**
 * Writes what the preview shows, all or nothing: how many records, and the time that takes them back. `now` is an ISO
 * time. Throws `HttpProblem` 422 where the bundle can't be read or names what is not there.
 */
export async function takeExchange(
  db: Database,
  caller: Caller,
  { bundle: given, targetValues, takes }: Given & { takes: readonly ExchangeTake[] },
  { today, now }: { today: string; now: string },
): Promise<Response<'applyBundle'>> {
  const bundle = readBundle(given);
  const arrival = await readArrival(db, caller, targetValues);
  return changeRecords(db, caller, now, async (writer) => ({
    count: await applyExchange(writer, bundle, { arrival, takes, today }),
    at: writer.at,
  }));
}

async function readArrival(db: Database, caller: Caller, targetValues: boolean): Promise<Arrival> {
  const areas = new Set((await readAreas(db)).map(({ key }) => key));
  return {
    own: await readCollection(db, caller, { archived: true }),
    area: (await readMunicipality(db, caller)).key,
    knowsArea: (key) => areas.has(key),
    targetValues,
  };
}

/** All records by kind, with those that are archived or without. */
export async function readCollection(
  db: Database,
  caller: Caller,
  { archived }: { archived: boolean },
): Promise<Collection> {
  const read = async <Kind extends RecordKind>(kind: Kind): Promise<Content<Kind>[]> => {
    const records = await listRecords(db, caller, kind);
    const old = archived ? await listRecords(db, caller, kind, { archived: true }) : [];
    return [...records, ...old].map(({ content }) => content);
  };
  return {
    strategy: await read('strategy'),
    actionField: await read('actionField'),
    goal: await read('goal'),
    target: await read('target'),
    plan: await read('plan'),
    measure: await read('measure'),
    review: await read('review'),
    body: await read('body'),
    meeting: await read('meeting'),
    paper: await read('paper'),
    ring: await read('ring'),
    round: await read('round'),
    actor: await read('actor'),
    report: await read('report'),
  };
}
