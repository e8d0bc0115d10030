import type { Answers, Reading } from '../../data/upload.ts';
import type { SourceFile } from '../../importers/importer.ts';
import { readFile } from '../../importers/read-file.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { openKnownKeys } from '../database/known-keys.ts';
import { acceptanceOf } from './acceptance.ts';
import { takeOver } from './delivery.ts';
import {
  createDeliveryId,
  createFolders,
  localPrefix,
  removeDelivery,
  sourceFile,
  spool,
  spoolFile,
  stagingFile,
} from './files.ts';
import { readImportContext } from './import-context.ts';
import { readPast } from './past.ts';
import { type Reader, readIntoStaging, unreadable } from './reading.ts';
import { tooLargeProblem } from './too-large.ts';

export interface ImportOptions {
  /** ISO day, for importers that need to know it. */
  today: string;
  /** What was decided about the file, by the id of the question. */
  answers?: Answers;
  dryRun?: boolean;
  skipBadRows?: boolean;
  demo?: boolean;
  note?: string;
  /** ISO time in UTC that the import is recorded with; the clock's where it is not given. */
  committedAt?: string;
  maximumBytes?: number;
  read?: Reader;
}

/** `import` is null where nothing was stored: refused, or a dry run. */
export interface ImportResult {
  reading: Reading;
  refused: boolean;
  import: number | null;
}

/** The whole import of one file in this process, as the command line and the demonstration use it. */
export async function importFile(
  db: Database,
  caller: Caller,
  file: SourceFile,
  options: ImportOptions,
): Promise<ImportResult> {
  const id = `${localPrefix}${createDeliveryId()}`;
  const maximumBytes = options.maximumBytes ?? 1_000_000_000;
  await createFolders(db.folder);
  try {
    if (file.size > maximumBytes) return refuse(unreadable(tooLargeProblem(file.size, maximumBytes)));
    const { size, hash, tooLarge } = await spool(db.folder, id, file.open(), maximumBytes);
    if (tooLarge) return refuse(unreadable(tooLargeProblem(size, maximumBytes)));
    const spooled = sourceFile(spoolFile(db.folder, id), file.name, size);
    const context = await readImportContext(db, caller, {
      today: options.today,
      answers: options.answers ?? {},
    });
    const read = options.read ?? readFile;
    const past = await readPast(db, caller);
    const staged = stagingFile(db.folder, id);
    const known = openKnownKeys(db);
    const reading = await readIntoStaging(read, spooled, { context, past }, staged, () => {}, known);
    const acceptance = acceptanceOf(reading);
    const skipBadRows = options.skipBadRows ?? false;
    if (acceptance === 'refused' || acceptance === 'asks' || (acceptance === 'hasErrors' && !skipBadRows))
      return refuse(reading);
    if (options.dryRun) return { reading, refused: false, import: null };
    const demo = options.demo ?? false;
    const delivery = {
      ...{ id, fileName: file.name, hash, size, reading, skipBadRows, demo, uploadId: null },
      answers: options.answers ?? {},
      note: options.note ?? null,
    };
    return {
      reading,
      refused: false,
      import: await takeOver(db, caller, delivery, options.committedAt ?? new Date().toISOString()),
    };
  } finally {
    await removeDelivery(db.folder, id);
  }
}

function refuse(reading: Reading): ImportResult {
  return { reading, refused: true, import: null };
}
