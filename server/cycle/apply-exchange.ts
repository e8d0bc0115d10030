import * as z from 'zod';
import type { Bundle } from '../../data/bundle.ts';
import { recordKey } from '../../data/cycle/fields.ts';
import { type Content, contents, type RecordKind } from '../../data/cycle/records.ts';
import { referencesOf } from '../../data/cycle/references.ts';
import { renameReferences } from '../../data/cycle/rename-references.ts';
import type { ExchangeTake } from '../../data/exchange-endpoints.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import { asSuggestion, takeTheirs } from './bundle-content.ts';
import { type Arrival, carriedOf, findSides, type PlannedRow, planExchange } from './plan-exchange.ts';
import { refuseLoose } from './prepare-record.ts';
import { withFormerTarget } from './target-history.ts';

/**
 * Writes what a bundle brings: what is new, and of what is here with other content what was chosen – theirs over mine,
 * or both, theirs under a key of its own that the bundle's references follow. Answers how many records were written.
 * Throws `HttpProblem` 422 where something written would name what is not there; the transaction must not be kept then.
 */
export async function applyExchange(
  writer: RecordWriter,
  bundle: Bundle,
  { arrival, takes, today }: { arrival: Arrival; takes: readonly ExchangeTake[]; today: string },
): Promise<number> {
  const reason = `Bündel „${bundle.municipality.name}“ übernommen`;
  const rows = planExchange(bundle, arrival).filter(({ standing }) => standing !== 'unusable');
  const chosen = new Map(takes.map(({ kind, key, take }) => [idOf(kind, key), take]));
  const take = (row: PlannedRow) => chosen.get(idOf(row.kind, row.key)) ?? 'mine';
  const sides = findSides(bundle, arrival.own);
  const isOwn = bundle.municipality.key === arrival.area;
  const renamed = await nameCopies(writer, rows, take);
  const rename = (kind: RecordKind, key: string) => renamed.get(idOf(kind, key)) ?? key;
  const written: [RecordKind, Content<RecordKind>][] = [];
  for (const row of rows) {
    const { kind } = row;
    const copy = renamed.get(idOf(kind, row.key));
    const theirs = renameReferences<typeof kind>(kind, row.theirs, rename);
    if (!theirs) continue;
    const content = await contentOf(row, { copy, theirs, take: take(row), sides, isOwn, reason, today });
    if (!content) continue;
    await writer.write<typeof kind>(kind, content, { reason });
    written.push([kind, content]);
  }
  for (const [kind, content] of written) await refuseUnfit(writer, kind, content);
  return written.length;
}

interface Taking {
  copy: string | undefined;
  theirs: Content<RecordKind>;
  take: ExchangeTake['take'];
  sides: ReturnType<typeof findSides>;
  /** Whether the bundle is the municipality's own. */
  isOwn: boolean;
  reason: string;
  today: string;
}

/** What is to be written of a row, undefined where nothing is. */
async function contentOf(row: PlannedRow, taking: Taking): Promise<Content<RecordKind> | undefined> {
  const { kind, key } = row;
  const { copy, theirs, sides, isOwn, reason, today } = taking;
  if (copy !== undefined) {
    return read(kind, { ...(isOwn ? theirs : asSuggestion<typeof kind>(kind, theirs)), key: copy });
  }
  if (row.standing === 'new') return theirs;
  if (row.standing !== 'conflict' || taking.take !== 'theirs') return undefined;
  const whole = sides.mine[kind].get(key);
  const carried = whole && carriedOf<typeof kind>(kind, key, sides);
  if (!whole || !carried) return theirs;
  const merged = takeTheirs<typeof kind>(kind, { whole, carried, theirs });
  if (kind !== 'target') return merged;
  const [before, content] = [contents.target.parse(whole), contents.target.parse(merged)];
  return withFormerTarget({ content, before, reason, today });
}

/**
 * Keys for what is taken beside mine. What belongs to a copied record and is the same here is copied with it: a target
 * stands with one goal only.
 */
async function nameCopies(
  writer: RecordWriter,
  rows: readonly PlannedRow[],
  take: (row: PlannedRow) => ExchangeTake['take'],
): Promise<Map<string, string>> {
  const renamed = new Map<string, string>();
  for (const row of rows) {
    const isChosen = row.standing === 'conflict' && take(row) === 'both';
    const follows = row.standing === 'same' && ownerOf(row).some((owner) => renamed.has(owner));
    if (isChosen || follows) {
      renamed.set(idOf(row.kind, row.key), await writer.freeKey(row.kind, `${row.key} 2`));
    }
  }
  return renamed;
}

/** What a record can't be without. */
function ownerOf({ theirs }: PlannedRow): string[] {
  if ('strategy' in theirs) return [idOf('strategy', theirs.strategy)];
  if ('goal' in theirs) return [idOf('goal', theirs.goal)];
  return [];
}

/** All pages go through these; what else a bundle leaves open is filled in here. */
const onAllPages: readonly RecordKind[] = ['goal', 'target'];

/** Names what does not fit by its key: the bundle has many records. */
async function refuseUnfit(
  writer: RecordWriter,
  kind: RecordKind,
  content: Content<RecordKind>,
): Promise<void> {
  refuseNameless(content);
  for (const named of referencesOf<typeof kind>(kind, content)) {
    if (await writer.read(named.kind, named.key)) continue;
    throw new HttpProblem(
      422,
      'Bezug nicht gefunden',
      `Das Bündel nennt „${named.key}“, das es hier nicht gibt. Bitte prüfen Sie die Vorschau noch einmal.`,
    );
  }
  if (!onAllPages.includes(kind)) return;
  try {
    await refuseLoose<typeof kind>(kind, content, writer);
  } catch (problem) {
    if (!(problem instanceof HttpProblem)) throw problem;
    if (lacksBoundsAlone(problem)) return;
    const place = `Im Bündel, „${content.key}“: `;
    throw new HttpProblem(problem.status, problem.title, place + problem.detail);
  }
}

const targetProblem = z.object({ faults: z.array(z.object({ code: z.string() })) });

/** A range whose values are not wanted is taken over without them, and filled in here. */
function lacksBoundsAlone({ members }: HttpProblem): boolean {
  const faults = targetProblem.safeParse(members).data?.faults ?? [];
  return faults.length > 0 && faults.every(({ code }) => code === 'boundsMissing');
}

/** A key is a part of addresses. */
function refuseNameless({ key }: Content<RecordKind>): void {
  if (recordKey.safeParse(key).success && key !== 'neu') return;
  throw new HttpProblem(
    422,
    'Schlüssel passt nicht',
    `Der Schlüssel „${key}“ im Bündel ist keiner, unter dem etwas zu finden ist. Bitte berichtigen Sie ihn in der Datei: kleine Buchstaben, Ziffern und Bindestriche.`,
  );
}

function idOf(kind: RecordKind, key: string): string {
  return `${kind} ${key}`;
}

function read(kind: RecordKind, content: unknown): Content<RecordKind> {
  return contents[kind].parse(content) as Content<RecordKind>;
}
