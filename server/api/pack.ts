import type { Receiver } from '../../data/audience.ts';
import type { GoalView } from '../../data/contract.ts';
import type { Content, RecordKind } from '../../data/cycle/records.ts';
import { endOfGermanDay } from '../../data/german-day.ts';
import type { PackPaper } from '../../data/pack-endpoints.ts';
import type { Caller } from '../caller.ts';
import { audienceOf, makePack } from '../cycle/agenda-pack.ts';
import { readGoalViews } from '../cycle/goal-views.ts';
import { type PackSource, withoutBaseline } from '../cycle/pack-source.ts';
import { previewChanges } from '../cycle/paper-changes.ts';
import { readConsequencesOf } from '../cycle/paper-consequences.ts';
import { createRecordWriter } from '../database/record-writer.ts';
import { listRecords, maybeRecord } from '../database/records.ts';
import { maybeReleaseInForce } from '../database/releases.ts';
import { HttpProblem } from '../errors.ts';
import { passGate } from '../protection/gate.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Reading } from './reading.ts';

/**
 * The agenda pack of a meeting. Staff ask for it, but all figures in it are read with the eyes of the body's audience
 * and pass the gate for it.
 */
export const readPack: Reading<'pack'> = async (context, caller, { params }) => {
  const { db } = context;
  const meeting = (await maybeRecord(db, caller, 'meeting', params.key))?.content;
  const body = meeting && (await maybeRecord(db, caller, 'body', meeting.body))?.content;
  if (!meeting || !body) {
    throw new HttpProblem(
      404,
      'Sitzung nicht gefunden',
      'Diese Sitzung gibt es nicht oder nicht mehr. Bitte öffnen Sie sie von der Seite ihres Gremiums.',
    );
  }
  const audience = audienceOf(body);
  const reader: Caller = { ...caller, audience };
  const list = <Kind extends RecordKind>(kind: Kind) => readAll(context, caller, kind);
  const source: PackSource = {
    ...{ meeting, body, audience },
    today: context.today(),
    meetings: await list('meeting'),
    bodies: await list('body'),
    actionFields: await list('actionField'),
    strategies: await list('strategy'),
    goals: await list('goal'),
    targets: await list('target'),
    measures: await list('measure'),
    reviews: await list('review'),
    papers: await list('paper'),
    release: (await maybeReleaseInForce(db, reader, audience)) ?? null,
    readViews: async (day) => readViews(context, reader, { audience, day }),
    readChanges: (paper) => readChanges(context, caller, paper),
  };
  return makePack(source);
};

async function readAll<Kind extends RecordKind>(
  { db }: ReadingContext,
  caller: Caller,
  kind: Kind,
): Promise<Content<Kind>[]> {
  return (await listRecords(db, caller, kind)).map(({ content }) => content);
}

/** The goals as released to the audience today, or at the end of an ISO day; null where nothing was by then. */
async function readViews(
  context: ReadingContext,
  reader: Caller,
  { audience, day }: { audience: Receiver; day: string | null },
): Promise<GoalView[] | null> {
  const asOf = day === null ? null : endOfGermanDay(day);
  if (!(await maybeReleaseInForce(context.db, reader, audience, asOf))) return null;
  return passGate(audience, 'goal', await readGoalViews(context, reader, { asOf }));
}

async function readChanges(
  { db }: ReadingContext,
  caller: Caller,
  paper: Content<'paper'>,
): Promise<PackPaper['changes']> {
  const records = createRecordWriter(db.kysely, caller, { at: '', by: '' });
  const changes = await previewChanges(paper, await readConsequencesOf(db, caller, paper.key), records);
  return changes.map((change) =>
    change.kind === 'target'
      ? {
          ...change,
          before: change.before && withoutBaseline(change.before),
          after: change.after && withoutBaseline(change.after),
        }
      : change,
  );
}
