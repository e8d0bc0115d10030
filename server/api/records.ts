import type { Content, RecordKind, TypedRecord } from '../../data/cycle/records.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { prepareRecord, refuseLoose } from '../cycle/prepare-record.ts';
import { restoredContent } from '../cycle/restored-content.ts';
import { changeRecords, parseContent, type RecordWriter } from '../database/record-writer.ts';
import { listRecords, listReferrers, listVersions, maybeRecord } from '../database/records.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import { completeContent } from './complete-content.ts';
import type { Handler } from './endpoint.ts';

export const readRecordList: Handler<'records'> = async ({ db }, caller, { params, query }) => ({
  records: await listRecords(db, caller, params.kind, { archived: query.archived === '1' }),
});

export const readRecord: Handler<'record'> = async ({ db }, caller, { params }) => ({
  record: (await maybeRecord(db, caller, params.kind, params.key)) ?? refuseMissing(),
  referrers: await listReferrers(db, caller, params),
});

export const readRecordVersions: Handler<'recordVersions'> = async ({ db }, caller, { params }) => {
  const versions = await listVersions(db, caller, params);
  return versions.length > 0 ? { versions } : refuseMissing();
};

export const addRecord: Handler<'addRecord'> = async (context, caller, { params, body }) => {
  const { kind } = params;
  const told = parseContent(kind, { ...asObject(body.content), key: 'neu' });
  const completed = await completeContent(kind, told, { context, caller });
  const record = await changeInOneGo(context, caller, async (writer) => {
    const called = titleIn(body.content) || (await writer.titleOf(kind, { ...completed, key: 'neu' }));
    const content = { ...completed, key: await writer.freeKey(kind, called) };
    const { reason } = body;
    const preparation = { content, before: undefined, writer, reason, today: context.today() };
    return writer.write(kind, await prepareRecord(kind, preparation), { reason });
  });
  return { record };
};

export const changeRecord: Handler<'changeRecord'> = async (context, caller, { params, body }) => {
  const { kind, key } = params;
  const told = parseContent(kind, { ...asObject(body.content), key });
  const content = await completeContent(kind, told, { context, caller });
  const record = await changeInOneGo(context, caller, async (writer) => {
    const stored = await findAt(writer, kind, key, body.version);
    if (JSON.stringify(content) === JSON.stringify(stored.content)) return stored;
    const { reason } = body;
    const preparation = { content, before: stored.content, writer, reason, today: context.today() };
    const { archived } = stored;
    return writer.write(kind, await prepareRecord(kind, preparation), { reason, archived });
  });
  return { record };
};

export const archiveRecord: Handler<'archiveRecord'> = async (context, caller, { params, body }) => {
  const record = await changeInOneGo(context, caller, async (writer) => {
    const stored = await findAt(writer, params.kind, params.key, body.version);
    const { archived, reason } = body;
    if (stored.archived === archived) return stored;
    return writer.write(params.kind, stored.content, { reason, archived });
  });
  return { record };
};

export const restoreRecord: Handler<'restoreRecord'> = async (context, caller, { params, body }) => {
  const record = await changeInOneGo(context, caller, async (writer) => {
    const { kind, key } = params;
    const earlier = await writer.version(kind, key, body.to);
    if (!earlier) return refuseMissing();
    if (earlier.newest !== body.version) {
      refuseOvertaken((await writer.read(kind, key)) ?? refuseMissing());
    }
    const reason = `Fassung ${body.to} wiederhergestellt`;
    await refuseUndone(writer, { kind, key }, earlier.content);
    const last = await writer.version(kind, key, earlier.newest);
    const content = await restoredContent(kind, earlier.content, { last: last?.content, writer });
    await refuseLoose(kind, content, writer);
    return writer.write(kind, content, { reason, archived: earlier.archived });
  });
  return { record };
};

export const removeRecord: Handler<'removeRecord'> = async (context, caller, { params, query }) => {
  const version = await changeInOneGo(context, caller, async (writer) => {
    const { kind, key } = params;
    await findAt(writer, kind, key, Number(query.version));
    const referrers = await writer.referrers(kind, key);
    if (referrers.length > 0) {
      throw new HttpProblem(
        409,
        'Nicht gelöscht',
        'Andere Einträge nennen diesen. Bitte lösen Sie die Verweise zuerst, oder archivieren Sie ihn: Dann steht er nicht mehr in den Listen, und die Verweise bleiben lesbar.',
        { referrers },
      );
    }
    return writer.remove(kind, key, { reason: null });
  });
  return { version };
};

/** What `work` writes is kept as a whole or not at all. */
export function changeInOneGo<Result>(
  { db }: Context,
  caller: Caller,
  work: (writer: RecordWriter) => Promise<Result>,
): Promise<Result> {
  return writeWhenFree(db, (own) => changeRecords(own, caller, new Date().toISOString(), work));
}

/** The record as whoever changes it had it before them. */
export async function findAt<Kind extends RecordKind>(
  writer: RecordWriter,
  kind: Kind,
  key: string,
  version: number,
): Promise<TypedRecord<Kind>> {
  const stored = (await writer.read(kind, key)) ?? refuseMissing();
  return stored.version === version ? stored : refuseOvertaken(stored);
}

/** A decision on a strategy changed goals, too: going back to the draft would leave them behind. */
async function refuseUndone<Kind extends RecordKind>(
  writer: RecordWriter,
  { kind, key }: { kind: Kind; key: string },
  earlier: Content<Kind>,
): Promise<void> {
  const stored = await writer.read(kind, key);
  if (kind !== 'strategy' || !stored || stateIn(stored.content) === stateIn(earlier)) return;
  throw new HttpProblem(
    422,
    'Beschluss bleibt',
    'Mit dem Beschluss haben sich auch Ziele geändert; er lässt sich nicht zurücknehmen. Bitte schreiben Sie die Strategie fort.',
  );
}

function stateIn(content: object): unknown {
  return 'state' in content ? content.state : undefined;
}

export function refuseMissing(): never {
  throw new HttpProblem(
    404,
    'Eintrag nicht gefunden',
    'Diesen Eintrag gibt es nicht oder nicht mehr. Bitte öffnen Sie ihn aus der Liste.',
  );
}

/** Two people had it before them at once; the later one gets both versions to choose from. */
function refuseOvertaken(current: TypedRecord<RecordKind>): never {
  throw new HttpProblem(
    409,
    'Inzwischen geändert',
    `${current.changedBy} hat diesen Eintrag geändert, während Sie ihn vor sich hatten. Bitte vergleichen Sie beide Fassungen und speichern Sie dann noch einmal.`,
    { current },
  );
}

function asObject(content: unknown): object {
  if (typeof content === 'object' && content !== null) return content;
  throw new HttpProblem(400, 'Anfrage nicht lesbar', 'Bitte senden Sie den Eintrag als Objekt.');
}

function titleIn(content: unknown): string {
  const { title } = { title: undefined, ...asObject(content) };
  return typeof title === 'string' ? title : '';
}
