import type { Consequences } from '../../data/consequences.ts';
import type { ReleasePhase } from '../../data/release.ts';
import type { Reading } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import { connect, type Database } from '../database/connection.ts';
import { checkpoint } from '../database/dialect.ts';
import { openKnownKeys } from '../database/known-keys.ts';
import { maybeStoredUpload, moveUpload } from '../database/uploads.ts';
import { withdrawImport } from '../database/withdrawal.ts';
import { acceptanceOf, isRepeatable } from './acceptance.ts';
import { type BoundaryOutcome, type BoundaryRequest, readBoundaryFile } from './boundary-job.ts';
import { type ConsequencesRequest, foretell } from './consequences-job.ts';
import { takeOver } from './delivery.ts';
import { removeDelivery, sourceFile, spoolFile, stagingFile } from './files.ts';
import { readImportContext } from './import-context.ts';
import { readPast } from './past.ts';
import { type PreviewOutcome, type PreviewRequest, previewUpload } from './preview.ts';
import { type Reader, readIntoStaging } from './reading.ts';
import { answerRelease, type ReleaseAnswer, type ReleaseRequest } from './release-job.ts';
import { answerReport, type ReportAnswer, type ReportProgress, type ReportRequest } from './report-job.ts';

/** What a worker thread is started for; passes between threads, so it is plain data. */
export type Job = { folder: string; caller: Caller } & (
  | { kind: 'read'; uploadId: string; today: string }
  | { kind: 'commit'; uploadId: string; skipBadRows: boolean; note: string | null }
  | { kind: 'withdraw'; importId: number }
  | ({ kind: 'foretell' } & ConsequencesRequest)
  | ({ kind: 'preview' } & PreviewRequest)
  | ({ kind: 'boundaries' } & BoundaryRequest)
  | ({ kind: 'release' } & ReleaseRequest)
  | ({ kind: 'report' } & ReportRequest)
);

export type JobMessage =
  | { kind: 'progress'; rows: number; bytes: number }
  | { kind: 'foretold'; consequences: Consequences | null }
  | { kind: 'preview'; outcome: PreviewOutcome }
  | { kind: 'boundaries'; outcome: BoundaryOutcome }
  | { kind: 'releasing'; phase: ReleasePhase }
  | { kind: 'released'; outcome: ReleaseAnswer }
  | { kind: 'reporting'; progress: ReportProgress }
  | { kind: 'reported'; answer: ReportAnswer }
  | { kind: 'done' }
  | { kind: 'failed'; error: string };

/**
 * Does one job on a connection of its own, with all the patience that a thread can have which keeps nobody waiting.
 * What comes of it is in the database.
 */
export async function runJob(job: Job, read: Reader, post: (message: JobMessage) => void): Promise<void> {
  const db = connect(job.folder, { patienceMilliseconds: 120_000 });
  try {
    switch (job.kind) {
      case 'read':
        await readUpload(db, job, read, post);
        break;
      case 'commit':
        await commitUpload(db, job);
        break;
      case 'withdraw':
        await withdrawImport(db, job.caller, job.importId, new Date().toISOString());
        break;
      case 'foretell':
        post({ kind: 'foretold', consequences: await foretell(db, job) });
        return;
      case 'preview':
        post({ kind: 'preview', outcome: await previewUpload(db, job, read) });
        return;
      case 'boundaries':
        post({ kind: 'boundaries', outcome: await readBoundaryFile(db, job) });
        return;
      case 'release':
        post({
          kind: 'released',
          outcome: await answerRelease(db, job, (phase) => post({ kind: 'releasing', phase })),
        });
        return;
      case 'report':
        post({ kind: 'reported', answer: await report(db, job, post) });
        return;
    }
    checkpoint(db.driver);
  } finally {
    db.close();
  }
}

function report(
  db: Database,
  job: Extract<Job, { kind: 'report' }>,
  post: (message: JobMessage) => void,
): Promise<ReportAnswer> {
  return answerReport(db, job, (progress) => post({ kind: 'reporting', progress }));
}

async function readUpload(
  db: Database,
  job: Extract<Job, { kind: 'read' }>,
  read: Reader,
  post: (message: JobMessage) => void,
): Promise<void> {
  const upload = await maybeStoredUpload(db, job.caller, job.uploadId);
  if (!upload) return;
  const file = sourceFile(spoolFile(job.folder, upload.id), upload.fileName, upload.size);
  const context = await readImportContext(db, job.caller, { today: job.today, answers: upload.answers });
  const past = await readPast(db, job.caller);
  const staged = stagingFile(job.folder, upload.id);
  const onProgress = (rows: number, bytes: number) => post({ kind: 'progress', rows, bytes });
  const known = openKnownKeys(db);
  const reading = await readIntoStaging(read, file, { context, past }, staged, onProgress, known);
  await settleReading(db, job, reading);
}

async function settleReading(
  db: Database,
  job: Extract<Job, { kind: 'read' }>,
  reading: Reading,
): Promise<void> {
  const state = states[acceptanceOf(reading)];
  await moveUpload(db, job.caller, job.uploadId, ['reading'], { state, reading, failure: null });
  if (state === 'refused' && !isRepeatable(reading)) await removeDelivery(job.folder, job.uploadId);
}

const states = { clean: 'ready', hasErrors: 'ready', asks: 'asking', refused: 'refused' } as const;

async function commitUpload(db: Database, job: Extract<Job, { kind: 'commit' }>): Promise<void> {
  const upload = await maybeStoredUpload(db, job.caller, job.uploadId);
  if (!upload?.reading || upload.hash === null) throw new Error(`upload is not ready: ${job.uploadId}`);
  const { id, fileName, size, hash, reading, answers } = upload;
  const { skipBadRows, note } = job;
  const delivery = {
    ...{ id, fileName, size, hash, reading, answers, skipBadRows, note },
    demo: false,
    uploadId: id,
  };
  await takeOver(db, job.caller, delivery, new Date().toISOString());
}
