import { existsSync } from 'node:fs';
import type { Answers, Upload } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import { connect, type Database } from '../database/connection.ts';
import { maybeImportOfHash } from '../database/imports.ts';
import {
  deleteUpload,
  insertUpload,
  listInterruptedUploads,
  listStoredUploads,
  listWaitingUploads,
  maybeStoredUpload,
  moveUpload,
  type StoredUpload,
} from '../database/uploads.ts';
import { isRepeatable } from './acceptance.ts';
import {
  createDeliveryId,
  createFolders,
  originalFile,
  removeDelivery,
  removeLeftovers,
  removeStaging,
  type Spooled,
  spool,
  spoolFile,
} from './files.ts';
import { createJobs } from './jobs.ts';
import { whenFree } from './patience.ts';
import { unreadable } from './reading.ts';
import { tooLargeProblem } from './too-large.ts';

export type CommitAnswer = { ok: true; upload: Upload } | { ok: false; message: string };

/**
 * The staged import: receive → read → preview → commit → withdraw. A delivery lies outside the main tables until it is
 * taken over as a whole; reading and writing run in worker threads; uploads are remembered in the database.
 */
export interface Ingest {
  /** Streams a file to disk and starts reading it; a file over the limit comes back as refused. */
  receive(caller: Caller, name: string, bytes: AsyncIterable<Uint8Array>, said?: Answers): Promise<Upload>;
  maybeUpload(caller: Caller, id: string): Promise<Upload | undefined>;
  listUploads(caller: Caller): Promise<Upload[]>;
  /** Reads the file again with these answers instead of the earlier ones. */
  answer(caller: Caller, id: string, answers: Answers): Promise<CommitAnswer>;
  /** Starts taking over; a file with bad rows only if they are to be left out. */
  commit(
    caller: Caller,
    id: string,
    options: { skipBadRows: boolean; note: string | null },
  ): Promise<CommitAnswer>;
  /** Forgets an upload that is not being taken over, ends its reading, and removes its files. */
  discard(caller: Caller, id: string): Promise<void>;
  withdraw(caller: Caller, importId: number): Promise<void>;
  /** Where the file of an upload lies that was not taken over yet. */
  maybeSpooled(id: string): string | undefined;
  /** Where the file of an import lies. */
  maybeOriginal(hash: string): string | undefined;
  /** Resolves when an upload is neither being read nor being taken over by this process. */
  settled(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface IngestSettings {
  db: Database;
  /** Entry of the worker thread: the bundled worker, or `worker.ts` itself. */
  workerUrl: URL;
  maximumBytes: number;
  /** ISO day. */
  today(): string;
  onError?: (error: unknown) => void;
}

export function createIngest(settings: IngestSettings): Ingest {
  const { db, maximumBytes, today, onError = () => {} } = settings;
  const { folder } = db;
  const jobs = createJobs(settings.workerUrl, 2);
  const writer = connect(folder, { patienceMilliseconds: 0, checkpoints: false });
  const progress = new Map<string, Progress>();
  const busy = new Map<string, Promise<void>>();
  const started = recover(db, writer, (caller, id) => startReading(caller, id));
  started.catch(onError);

  async function show(caller: Caller, stored: StoredUpload): Promise<Upload> {
    const same = stored.hash === null ? undefined : await maybeImportOfHash(db, caller, stored.hash);
    const read = progress.get(stored.id);
    const { reading, size } = stored;
    return {
      ...stored,
      rowsRead: read?.rows ?? (reading === null ? 0 : reading.dataRows),
      bytesRead: read?.bytes ?? (reading === null ? 0 : size),
      pace: read === undefined ? null : paceOf(read, size, Date.now()),
      repeatable: stored.state !== 'committed' && reading !== null && isRepeatable(reading),
      sameAs: same === undefined || same === stored.import ? null : same,
    };
  }

  async function find(caller: Caller, id: string): Promise<Upload | undefined> {
    const stored = await maybeStoredUpload(db, caller, id);
    return stored && show(caller, stored);
  }

  /** Runs a job in the background; what goes wrong there is told by the upload and by `onError`. */
  function follow(
    caller: Caller,
    id: string,
    state: 'reading' | 'committing',
    run: () => Promise<void>,
  ): void {
    const work = run()
      .catch(async (error: unknown) => {
        const failure = failures[state];
        const wasThere = await whenFree(() =>
          moveUpload(writer, caller, id, [state], { state: 'failed', failure }),
        );
        await removeDelivery(folder, id);
        if (wasThere) onError(error);
      })
      .catch(onError)
      .finally(() => {
        progress.delete(id);
        if (busy.get(id) === work) busy.delete(id);
      });
    busy.set(id, work);
  }

  function startReading(caller: Caller, id: string): void {
    const since = Date.now();
    progress.set(id, { rows: 0, bytes: 0, since });
    const job = { kind: 'read', folder, caller, uploadId: id, today: today() } as const;
    follow(caller, id, 'reading', () =>
      jobs.run(job, (rows, read) => progress.set(id, { rows, bytes: read, since })),
    );
  }

  return {
    async receive(caller, fileName, bytes, said = {}) {
      await started;
      jobs.prepare();
      const id = createDeliveryId();
      const spooled = await spool(folder, id, bytes, maximumBytes);
      const stored = { ...received(id, fileName, spooled, maximumBytes), answers: said };
      await whenFree(() => insertUpload(writer, caller, stored));
      if (stored.state === 'reading') startReading(caller, id);
      return show(caller, stored);
    },
    async maybeUpload(caller, id) {
      await started;
      return find(caller, id);
    },
    async listUploads(caller) {
      await started;
      const stored = await listStoredUploads(db, caller);
      return Promise.all(stored.map((upload) => show(caller, upload)));
    },
    async answer(caller, id, answers) {
      await started;
      const upload = await find(caller, id);
      if (!upload) return { ok: false, message: refusals.unknown };
      if (!upload.repeatable) return { ok: false, message: refusals.settled };
      const open = ['asking', 'ready', 'refused'] as const;
      const moved = await whenFree(() =>
        moveUpload(writer, caller, id, open, { state: 'reading', answers, reading: null, failure: null }),
      );
      if (!moved) return { ok: false, message: refusals.reading };
      await removeStaging(folder, id);
      startReading(caller, id);
      return { ok: true, upload: { ...upload, state: 'reading', reading: null, answers } };
    },
    async commit(caller, id, { skipBadRows, note }) {
      await started;
      const upload = await find(caller, id);
      if (!upload) return { ok: false, message: refusals.unknown };
      if (upload.state !== 'ready') return { ok: false, message: refusals[upload.state] };
      if (upload.reading?.errors !== 0 && !skipBadRows) return { ok: false, message: refusals.hasErrors };
      const moved = await whenFree(() =>
        moveUpload(writer, caller, id, ['ready'], { state: 'committing', failure: null }),
      );
      if (!moved) return { ok: false, message: refusals.committing };
      const job = { kind: 'commit', folder, caller, uploadId: id, skipBadRows, note } as const;
      follow(caller, id, 'committing', () => jobs.run(job));
      return { ok: true, upload: { ...upload, state: 'committing' } };
    },
    async discard(caller, id) {
      await started;
      const upload = await find(caller, id);
      if (!upload || upload.state === 'committing') return;
      await whenFree(() => deleteUpload(writer, caller, id));
      await jobs.cancel(id);
      await busy.get(id);
      await removeDelivery(folder, id);
    },
    withdraw: (caller, importId) => jobs.run({ kind: 'withdraw', folder, caller, importId }),
    maybeSpooled(id) {
      const file = spoolFile(folder, id);
      return existsSync(file) ? file : undefined;
    },
    maybeOriginal(hash) {
      const file = originalFile(folder, hash);
      return existsSync(file) ? file : undefined;
    },
    settled: async (id) => busy.get(id),
    async close() {
      await started.catch(() => {});
      await jobs.close();
      await Promise.all(busy.values());
      writer.close();
    },
  };
}

function received(id: string, fileName: string, spooled: Spooled, maximumBytes: number): StoredUpload {
  const { size, hash, tooLarge } = spooled;
  const reading = tooLarge ? unreadable(tooLargeProblem(size, maximumBytes)) : null;
  return {
    id,
    fileName,
    size,
    hash: tooLarge ? null : hash,
    receivedAt: new Date().toISOString(),
    state: tooLarge ? 'refused' : 'reading',
    reading,
    import: null,
    failure: null,
    answers: {},
  };
}

/**
 * What an earlier process left behind: what it was reading is read again, what it was taking over waits for the decision
 * again (nothing of it was stored), and files that nobody needs go.
 */
async function recover(
  db: Database,
  writer: Database,
  readAgain: (caller: Caller, id: string) => void,
): Promise<void> {
  const { folder } = db;
  await createFolders(folder);
  for (const { caller, upload } of await listInterruptedUploads(db)) {
    const { id, state } = upload;
    // A file that brought the process down twice is not tried a third time.
    if (!existsSync(spoolFile(folder, id)) || upload.failure === failures.again) {
      const failed = { state: 'failed', failure: failures.interrupted } as const;
      await whenFree(() => moveUpload(writer, caller, id, [state], failed));
    } else if (state === 'reading') {
      await removeStaging(folder, id);
      const again = { state: 'reading', failure: failures.again } as const;
      await whenFree(() => moveUpload(writer, caller, id, [state], again));
      readAgain(caller, id);
    } else {
      const waiting = { state: 'ready', failure: failures.undecided } as const;
      await whenFree(() => moveUpload(writer, caller, id, [state], waiting));
    }
  }
  await removeLeftovers(folder, await listWaitingUploads(db), Date.now() - 86_400_000);
}

interface Progress {
  rows: number;
  bytes: number;
  /** Milliseconds since 1970. */
  since: number;
}

/** Not before a second has passed: until then the numbers jump. */
function paceOf({ rows, bytes, since }: Progress, size: number, now: number): Upload['pace'] {
  const seconds = (now - since) / 1000;
  if (seconds < 1 || bytes === 0) return null;
  return { rowsPerSecond: Math.round(rows / seconds), secondsLeft: ((size - bytes) / bytes) * seconds };
}

const failures = {
  reading:
    'Beim Einlesen ist ein unerwarteter Fehler aufgetreten. Es wurde nichts gespeichert. Bitte laden Sie die Datei noch einmal hoch; bleibt der Fehler, hilft das Protokoll des Servers weiter.',
  committing:
    'Beim Übernehmen ist ein unerwarteter Fehler aufgetreten. Es wurde nichts gespeichert. Bitte prüfen Sie den freien Speicherplatz und laden Sie die Datei noch einmal hoch.',
  interrupted:
    'Der Server wurde beendet, bevor die Datei fertig verarbeitet war. Es wurde nichts gespeichert. Bitte laden Sie die Datei noch einmal hoch.',
  again: 'Der Server wurde beim Einlesen beendet; die Datei wird noch einmal gelesen.',
  undecided:
    'Der Server wurde beendet, während die Datei übernommen wurde. Es wurde nichts gespeichert. Bitte übernehmen Sie sie noch einmal.',
};

const refusals = {
  unknown: 'Diese hochgeladene Datei gibt es nicht mehr. Bitte laden Sie sie noch einmal hoch.',
  reading: 'Die Datei wird noch gelesen. Bitte warten Sie, bis die Vorschau erscheint.',
  committing: 'Die Datei wird schon übernommen.',
  committed: 'Die Datei ist schon übernommen; der Import steht in der Liste.',
  asking: 'Zu der Datei ist noch etwas anzugeben. Die Rückfragen stehen in der Vorschau.',
  settled: 'An dieser Datei lässt sich nichts anders entscheiden. Bitte laden Sie sie neu hoch.',
  refused: 'Die Datei wurde abgelehnt und kann nicht übernommen werden. Die Gründe stehen in der Vorschau.',
  failed: 'Die Verarbeitung der Datei ist fehlgeschlagen. Bitte laden Sie sie noch einmal hoch.',
  hasErrors:
    'Die Datei enthält fehlerhafte Zeilen. Bitte berichtigen Sie sie und laden Sie die Datei erneut hoch, oder entscheiden Sie, dass die fehlerhaften Zeilen weggelassen werden.',
};
