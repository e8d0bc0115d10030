import type { Paper } from '../../data/cycle/paper.ts';
import { maybeDecision } from '../../data/cycle/paper-course.ts';
import type { TypedRecord } from '../../data/cycle/records.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { applyDecision } from '../cycle/apply-decision.ts';
import { previewChanges } from '../cycle/paper-changes.ts';
import { readConsequencesOf } from '../cycle/paper-consequences.ts';
import { withOutcome, withoutLastOutcome } from '../cycle/paper-route.ts';
import { withdrawDecision } from '../cycle/withdraw-decision.ts';
import { changeRecords, createRecordWriter, type RecordWriter } from '../database/record-writer.ts';
import { maybeRecord } from '../database/records.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import type { Handler } from './endpoint.ts';

export const readPaper: Handler<'paper'> = async ({ db }, caller, { params }) => {
  const record = (await maybeRecord(db, caller, 'paper', params.key)) ?? refuseMissing();
  const consequences = await readConsequencesOf(db, caller, params.key);
  const reader = createRecordWriter(db.kysely, caller, { at: '', by: '' });
  return { record, changes: await previewChanges(record.content, consequences, reader), consequences };
};

export const addOutcome: Handler<'addOutcome'> = (context, caller, { params, body }) =>
  change(context, caller, async (writer) => {
    const stored = await findAt(writer, params.key, body.version);
    const { version: _version, step: place, ...outcome } = body;
    const paper = stored.content;
    const step = paper.route[place];
    const bodyRecord = step && (await writer.read('body', step.body));
    const facts = {
      today: context.today(),
      meeting: step?.meeting == null ? undefined : (await writer.read('meeting', step.meeting))?.content,
      isPolitical: bodyRecord?.content.political ?? false,
    };
    await refuseOtherMeeting(writer, outcome.meeting, outcome.kind === 'referred' ? outcome.to : step?.body);
    const after = withOutcome(paper, { step: place, outcome }, facts);
    const decided = maybeDecision(paper) ? undefined : maybeDecision(after)?.outcome;
    if (decided) {
      const decision = { body: bodyRecord?.title ?? '', on: decided.on, number: decided.number };
      await applyDecision(writer, after, decision);
    }
    const content = { ...after, applied: decided ? writer.at : after.applied };
    return writer.write('paper', content, { reason: null, archived: stored.archived });
  });

export const withdrawOutcome: Handler<'withdrawOutcome'> = async (context, caller, { params, body }) => {
  const consequences = await readConsequencesOf(context.db, caller, params.key);
  return change(context, caller, async (writer) => {
    const stored = await findAt(writer, params.key, body.version);
    const { paper, step, outcome } = withoutLastOutcome(stored.content);
    const isDecision = step.role === 'decides' && outcome.kind === 'decided';
    if (isDecision) await withdrawDecision(writer, stored.content, consequences);
    const content: Paper = isDecision ? { ...paper, applied: null } : paper;
    return writer.write('paper', content, { reason: 'Ergebnis zurückgenommen', archived: stored.archived });
  });
};

async function change(
  { db }: Context,
  caller: Caller,
  work: (writer: RecordWriter) => Promise<TypedRecord<'paper'>>,
): Promise<{ record: TypedRecord<'paper'> }> {
  const record = await writeWhenFree(db, (own) => changeRecords(own, caller, new Date().toISOString(), work));
  return { record };
}

/** The paper as whoever notes its outcome had it before them. */
async function findAt(writer: RecordWriter, key: string, version: number): Promise<TypedRecord<'paper'>> {
  const stored = (await writer.read('paper', key)) ?? refuseMissing();
  if (stored.version === version) return stored;
  throw new HttpProblem(
    409,
    'Inzwischen geändert',
    `${stored.changedBy} hat diese Vorlage geändert, während Sie sie vor sich hatten. Bitte laden Sie die Seite neu und prüfen Sie, was schon eingetragen ist.`,
    { current: stored },
  );
}

/** The meeting that a paper goes on to is one of the body that has it then. */
async function refuseOtherMeeting(
  writer: RecordWriter,
  key: string | null,
  body: string | null | undefined,
): Promise<void> {
  if (key === null) return;
  const meeting = await writer.read('meeting', key);
  if (meeting && meeting.content.body === body) return;
  throw new HttpProblem(
    422,
    'Sitzung eines anderen Gremiums',
    'Die gewählte Sitzung gehört nicht zu dem Gremium, das die Vorlage als nächstes berät. Bitte wählen Sie eine andere.',
  );
}

function refuseMissing(): never {
  throw new HttpProblem(
    404,
    'Vorlage nicht gefunden',
    'Diese Vorlage gibt es nicht oder nicht mehr. Bitte öffnen Sie sie aus der Liste.',
  );
}
