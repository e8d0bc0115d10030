import { existsSync } from 'node:fs';
import type { Consequences } from '../../data/consequences.ts';
import type { Answers } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/connection.ts';
import { maybeImport, maybeImportReading } from '../database/imports.ts';
import { maybeStoredUpload } from '../database/uploads.ts';
import { readConsequencesOfCommit, readConsequencesOfWithdrawal } from './consequences.ts';
import { stagingFile } from './files.ts';

export interface ConsequencesRequest {
  caller: Caller;
  /** What is to happen: an upload, read with these answers, is taken over; or an import is withdrawn. */
  intent: { kind: 'commit'; uploadId: string; answers: Answers } | { kind: 'withdraw'; importId: number };
  /** ISO day that states of targets are computed for. */
  today: string;
}

/** Null where the upload is not ready to be taken over, or the import is not there or already withdrawn. */
export async function foretell(
  db: Database,
  { caller, intent, today }: ConsequencesRequest,
): Promise<Consequences | null> {
  if (intent.kind === 'withdraw') {
    const { importId } = intent;
    const record = await maybeImport(db, caller, importId);
    const reading = await maybeImportReading(db, caller, importId);
    if (!reading || record?.withdrawnAt !== null) return null;
    const indicators = reading.indicators.map(({ id }) => id);
    return readConsequencesOfWithdrawal(db, caller, { importId, indicators }, today);
  }
  const upload = await maybeStoredUpload(db, caller, intent.uploadId);
  const staged = stagingFile(db.folder, intent.uploadId);
  if (upload?.state !== 'ready' || !upload.reading || !existsSync(staged)) return null;
  const { fileName, reading } = upload;
  return readConsequencesOfCommit(db, caller, { stagingFile: staged, fileName, reading }, today);
}
