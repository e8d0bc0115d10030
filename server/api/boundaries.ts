import { randomUUID } from 'node:crypto';
import shipped from '../../data/boundaries/niedersachsen.json';
import { type BoundarySet, boundaryFile } from '../../data/boundary-set.ts';
import { isSimplified } from '../../importers/geometry/topology.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { readAreas } from '../database/areas.ts';
import {
  deleteBoundarySet,
  insertBoundarySet,
  listBoundarySets,
  maybeBoundaryTopology,
  type StoredBoundarySet,
} from '../database/boundary-sets.ts';
import { HttpProblem } from '../errors.ts';
import type { BoundaryOutcome } from '../ingest/boundary-job.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import { type BoundaryForm, receiveBoundaryForm } from './boundary-form.ts';
import type { Handler } from './endpoint.ts';

const niedersachsen = boundaryFile.parse(shipped);
const shippedId = 'niedersachsen';

/** More are no help to anyone who chooses. */
const mostSets = 20;

export const readBoundarySets: Handler<'boundarySets'> = async (context, caller) => ({
  sets: await listSets(context, caller),
});

export const readBoundaries: Handler<'boundaries'> = async (context, caller, { params }) => {
  const set = (await listSets(context, caller)).find(({ id }) => id === params.id);
  const topology =
    params.id === shippedId
      ? niedersachsen.topology
      : await maybeBoundaryTopology(context.db, caller, params.id);
  if (!set || !topology) throw notFound();
  return { set, topology };
};

export const analyseBoundaries: Handler<'analyseBoundaries'> = async (context, caller, _request, raw) => {
  const { analysis } = await readForm(context, caller, await receiveBoundaryForm(raw));
  return analysis;
};

export const addBoundaries: Handler<'addBoundaries'> = async (context, caller, _request, raw) => {
  const form = await receiveBoundaryForm(raw);
  const { name, source, licence } = readDescription(form);
  const kept = await listSets(context, caller);
  if (kept.filter(({ own }) => own).length >= mostSets) throw tooManySets();
  if (kept.some((set) => isSameTitle(set.name, name))) throw nameTaken(name);
  const { analysis, topology } = await readForm(context, caller, form);
  const swapped = analysis.matches.find(({ state }) => state === 'name' || state === 'key');
  if (swapped && form.acceptMismatches !== 'yes') throw mismatch(swapped);
  const id = randomUUID();
  const madeAt = new Date().toISOString();
  const set = { id, name, source, licence, madeAt, topology };
  await writeWhenFree(context.db, (writer) => insertBoundarySet(writer, caller, set));
  const stored = (await listSets(context, caller)).find((one) => one.id === id);
  if (!stored) throw new Error(`boundaries were not kept: ${id}`);
  return stored;
};

export const removeBoundaries: Handler<'removeBoundaries'> = async (context, caller, { params }) => {
  if (params.id === shippedId) {
    throw new HttpProblem(
      409,
      'Nicht gelöscht',
      'Diese Karte gehört zu Zielkreis und bleibt. Bitte löschen Sie nur eigene Karten.',
    );
  }
  const wasThere = await writeWhenFree(context.db, (writer) => deleteBoundarySet(writer, caller, params.id));
  if (!wasThere) throw notFound();
  return {};
};

/** Those that come with Zielkreis, then the municipality's own by name. */
async function listSets(context: Context, caller: Caller): Promise<BoundarySet[]> {
  const known = new Set((await readAreas(context.db)).map(({ key }) => key));
  const own = await listBoundarySets(context.db, caller);
  const markKnown = (areas: readonly { key: string; name: string }[]) =>
    areas.map(({ key, name }) => ({ key, name, known: known.has(key) }));
  const { topology, ...described } = niedersachsen;
  const areas = topology.objects.areas.geometries.map(({ properties }) => properties);
  return [
    { ...described, id: shippedId, own: false, areas: markKnown(areas), madeAt: null, madeBy: null },
    ...own.map(({ grid, ...set }) => ({
      ...{ ...set, ...made(set, caller), own: true, areas: markKnown(set.areas) },
      changes: isSimplified(grid) ? 'vereinfacht' : 'Koordinaten gerundet',
    })),
  ];
}

/** Who works here is told to nobody else. */
function made(
  { madeAt, madeBy }: Pick<StoredBoundarySet, 'madeAt' | 'madeBy'>,
  { audience }: Pick<Caller, 'audience'>,
) {
  return audience === 'staff' ? { madeAt, madeBy } : { madeAt: null, madeBy: null };
}

async function readForm(
  context: Context,
  caller: Caller,
  { text, keyProperty, nameProperty }: BoundaryForm,
): Promise<Extract<BoundaryOutcome, { ok: true }>> {
  const choice = { keyProperty: keyProperty ?? null, nameProperty: nameProperty ?? null };
  const outcome = await context.readBoundaries(caller, { text, choice });
  if (outcome === null) {
    throw new HttpProblem(
      422,
      'Die Grenzen sind zu umfangreich',
      'Das Vereinfachen hat zu lange gedauert. Bitte vereinfachen Sie die Geometrie im GIS und laden Sie die Datei erneut hoch.',
    );
  }
  if (!outcome.ok) throw new HttpProblem(422, outcome.title, outcome.detail);
  return outcome;
}

function readDescription({ name, source, licence }: BoundaryForm) {
  if (!name)
    throw missing('Der Name der Karte fehlt', 'Bitte benennen Sie die Karte, zum Beispiel „Gemeinden“.');
  if (!source) {
    throw missing(
      'Die Quelle fehlt',
      'Bitte geben Sie an, von wem die Grenzen stammen und aus welchem Jahr. Die Angabe steht unter jeder Karte.',
    );
  }
  return { name, source, licence: licence ?? '' };
}

function missing(title: string, detail: string): HttpProblem {
  return new HttpProblem(400, title, detail);
}

function mismatch({ key, name, directoryKey, directoryName }: BoundaryMatch): HttpProblem {
  return new HttpProblem(
    409,
    'Schlüssel und Namen passen nicht zusammen',
    `In der Datei heißt das Gebiet ${key} „${name}“, im Verzeichnis heißt „${directoryName}“ ${directoryKey}. Es wurde nichts gespeichert. Bitte prüfen Sie die Zuordnung, oder bestätigen Sie, dass sie so gemeint ist.`,
  );
}

type BoundaryMatch = Extract<BoundaryOutcome, { ok: true }>['analysis']['matches'][number];

function notFound(): HttpProblem {
  return new HttpProblem(
    404,
    'Karte nicht gefunden',
    'Diese Karte gibt es nicht oder nicht mehr. Alle Karten stehen unter „Daten › Karten“.',
  );
}

function isSameTitle(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().toLocaleLowerCase('de');
  return plain(one) === plain(other);
}

function nameTaken(name: string): HttpProblem {
  return new HttpProblem(
    409,
    `Eine Karte „${name}“ gibt es schon`,
    'Bitte geben Sie der Karte einen anderen Namen, zum Beispiel mit dem Gebietsstand („Gemeinden 2026“), oder löschen Sie zuerst die andere.',
  );
}

function tooManySets(): HttpProblem {
  return new HttpProblem(
    409,
    'Es sind schon viele Karten gespeichert',
    `Aufgehoben werden höchstens ${mostSets} eigene Karten. Bitte löschen Sie eine, die nicht mehr gebraucht wird.`,
  );
}
