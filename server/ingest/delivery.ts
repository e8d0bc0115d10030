import type { Answers, Reading } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import { commitDelivery } from '../database/commit.ts';
import type { Database } from '../database/database.ts';
import { createKeeper, removeDelivery, stagingFile } from './files.ts';

/** A spooled and staged delivery that is to be taken over. */
export interface StagedDelivery {
  id: string;
  fileName: string;
  hash: string;
  size: number;
  reading: Reading;
  answers: Answers;
  note: string | null;
  skipBadRows: boolean;
  demo: boolean;
  uploadId: string | null;
}

/**
 * Takes a staged delivery over: the original is in its place before the transaction ends, and back where it was if
 * that fails. Answers the import's id.
 */
export async function takeOver(
  db: Database,
  caller: Caller,
  delivery: StagedDelivery,
  now: string,
): Promise<number> {
  const keeper = createKeeper(db.folder, delivery.id, delivery.hash);
  try {
    const staged = {
      ...delivery,
      stagingFile: stagingFile(db.folder, delivery.id),
      // Of personal data nothing but the counts stays.
      keepOriginal: delivery.reading.personal ? async () => {} : keeper.keep,
    };
    const importId = await commitDelivery(db, caller, staged, now);
    await removeDelivery(db.folder, delivery.id);
    return importId;
  } catch (error) {
    await keeper.undo();
    throw error;
  }
}
