import type { Receiver } from '../../data/audience.ts';
import type { GoalView } from '../../data/contract.ts';
import type { Body, Meeting } from '../../data/cycle/body.ts';
import { audienceOf } from '../../data/cycle/body-audience.ts';
import type { Content } from '../../data/cycle/records.ts';
import { endOfGermanDay } from '../../data/german-day.ts';
import type { Pack, PackPaper } from '../../data/pack-endpoints.ts';
import type { Caller } from '../caller.ts';
import { makePack } from '../cycle/agenda-pack.ts';
import { readGoalViews } from '../cycle/goal-views.ts';
import { judgedDay } from '../cycle/judged-day.ts';
import { askedAlone, type PackSource } from '../cycle/pack-source.ts';
import { previewChanges, type RecordReader } from '../cycle/paper-changes.ts';
import { readConsequencesOf } from '../cycle/paper-consequences.ts';
import type { ReleaseKey } from '../database/edition-bases.ts';
import { readPaperAccess } from '../database/paper-access.ts';
import { createRecordWriter } from '../database/record-writer.ts';
import { maybeRecordAt, readContents } from '../database/records.ts';
import { maybeReleaseInForce } from '../database/releases.ts';
import { HttpProblem } from '../errors.ts';
import { passGate } from '../protection/gate.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readAskedTime } from './asked.ts';
import type { Reading } from './reading.ts';

/**
 * The agenda pack of a meeting. Staff ask for it, but all figures in it are read with the eyes of the body's audience
 * and pass the gate for it.
 */
export const readPack: Reading<'pack'> = (context, caller, { params, query }) =>
  readPackFor(context, caller, { key: params.key, asOf: readAskedTime(query.asOf), isForEverybody: false });

interface Asking {
  /** Of the meeting. */
  key: string;
  /** ISO time: what was written down and released by then. */
  asOf: string | null;
  /** Whether everybody is to read it, whoever sits in the body: only public papers and points of the agenda. */
  isForEverybody: boolean;
  /** Told which releases the figures are from. */
  onRelease?: (release: ReleaseKey) => void;
}

/** The agenda pack as the body's members or everybody may read it. Throws `HttpProblem` 404 where there is no such meeting. */
export async function readPackFor(context: ReadingContext, caller: Caller, asking: Asking): Promise<Pack> {
  const { db } = context;
  const { asOf, isForEverybody, onRelease = () => {} } = asking;
  const records = readerAt(context, caller, asOf);
  const { meeting, body } = await readPlace(records, asking.key);
  const audience = isForEverybody ? 'public' : audienceOf(body);
  const reader: Caller = { ...caller, audience };
  const today = judgedDay(context.today(), asOf);
  const list = <Kind extends PackKind>(kind: Kind) => readContents(db, caller, kind, asOf, { strict: true });
  const papers = await list('paper');
  const source: PackSource = {
    ...{ body, audience, today },
    meeting: isForEverybody ? { ...meeting, agenda: meeting.agenda.filter((item) => item.public) } : meeting,
    meetings: await list('meeting'),
    bodies: await list('body'),
    actionFields: await list('actionField'),
    strategies: await list('strategy'),
    goals: await list('goal'),
    targets: await list('target'),
    measures: await list('measure'),
    reviews: await list('review'),
    openPapers: (await readPaperAccess(db, caller, asOf)).open,
    papers: isForEverybody ? papers.filter((paper) => paper.public) : papers,
    release: (await maybeReleaseInForce(db, reader, audience, asOf)) ?? null,
    readViews: async (day) => readViews(context, reader, { audience, asOf: earlier(asOf, day), onRelease }),
    readChanges: (paper) => readChanges(context, caller, { paper, records, asOf }),
  };
  return makePack(source);
}

type PackKind =
  | 'meeting'
  | 'body'
  | 'actionField'
  | 'strategy'
  | 'goal'
  | 'target'
  | 'measure'
  | 'review'
  | 'paper';

/** Records as they are, or as they were at an ISO time. */
function readerAt({ db }: ReadingContext, caller: Caller, asOf: string | null): RecordReader {
  const { read, version } = createRecordWriter(db.kysely, caller, { at: '', by: '' });
  if (asOf === null) return { read, version };
  return { read: (kind, key) => maybeRecordAt(db, caller, { kind, key, at: asOf }), version };
}

async function readPlace(records: RecordReader, key: string): Promise<{ meeting: Meeting; body: Body }> {
  const meeting = (await records.read('meeting', key))?.content;
  const body = meeting && (await records.read('body', meeting.body))?.content;
  if (meeting && body) return { meeting, body };
  throw new HttpProblem(
    404,
    'Sitzung nicht gefunden',
    'Diese Sitzung gibt es nicht oder nicht mehr. Bitte öffnen Sie sie von der Seite ihres Gremiums.',
  );
}

/** The end of an ISO day, where it is not after the time that is asked about. */
function earlier(asOf: string | null, day: string | null): string | null {
  const end = day === null ? undefined : endOfGermanDay(day);
  if (end === undefined || asOf === null) return end ?? asOf;
  return end < asOf ? end : asOf;
}

/** The goals as released to the audience, or as they were at an ISO time; null where nothing was by then. */
async function readViews(
  context: ReadingContext,
  reader: Caller,
  {
    audience,
    asOf,
    onRelease,
  }: { audience: Receiver; asOf: string | null } & Required<Pick<Asking, 'onRelease'>>,
): Promise<GoalView[] | null> {
  const release = await maybeReleaseInForce(context.db, reader, audience, asOf);
  if (!release) return null;
  onRelease({ audience, number: release.number });
  return passGate(audience, 'goal', await readGoalViews(context, reader, { asOf }));
}

async function readChanges(
  { db }: ReadingContext,
  caller: Caller,
  { paper, records, asOf }: { paper: Content<'paper'>; records: RecordReader; asOf: string | null },
): Promise<PackPaper['changes']> {
  const consequences = await readConsequencesOf(db, caller, paper.key, asOf);
  const changes = await previewChanges(paper, consequences, records);
  return changes.map((change) =>
    change.kind === 'target'
      ? {
          ...change,
          before: change.before && askedAlone(change.before),
          after: change.after && askedAlone(change.after),
        }
      : change,
  );
}
