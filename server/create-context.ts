import type { Logger } from 'pino';
import { demoToday } from '../data/demo/index.ts';
import { germanDay } from '../data/german-day.ts';
import packageFile from '../package.json' with { type: 'json' };
import { createAnswerCache } from './api/answers.ts';
import type { Context } from './context.ts';
import { readDataVersion } from './database/data-version.ts';
import { openDatabase } from './database/database.ts';
import { createConsequencesPool } from './ingest/consequences-pool.ts';
import { ensureMunicipality } from './ingest/first-start.ts';
import { createIngest } from './ingest/ingest.ts';
import { createPreviews } from './ingest/previews.ts';

export interface ContextSettings {
  folder: string;
  actor: string;
  /** Area key of the municipality to start with; the demonstration where it is not given. */
  municipality?: string | undefined;
  /** ISO day that states are computed for; the clock's (the demo's fixed day for the demo) where it is not given. */
  today?: string | undefined;
  maximumUploadBytes: number;
  log: Logger;
  logRequests: boolean;
  isLocal: boolean;
  workerUrl: URL;
  tell(message: string): void;
}

/** Opens the data folder, loads the demo municipality into an empty one, and makes what requests need. */
export async function createContext(settings: ContextSettings): Promise<Context> {
  const { log, logRequests, isLocal, maximumUploadBytes, workerUrl } = settings;
  const db = await openDatabase(settings.folder);
  const municipality = await ensureMunicipality(db, { own: settings.municipality, log: settings.tell });
  const readClock = () => germanDay(new Date());
  const today = () => settings.today ?? (municipality.demo ? demoToday : readClock());
  const caller = { municipalityId: municipality.id, actor: settings.actor, audience: 'staff' } as const;
  const onError = (error: unknown) => log.error({ err: error }, 'import failed');
  return {
    db,
    ingest: createIngest({ db, workerUrl, maximumBytes: maximumUploadBytes, today, onError }),
    consequences: createConsequencesPool(db, workerUrl),
    previews: createPreviews(settings.folder, workerUrl),
    answers: createAnswerCache(64_000_000),
    log,
    logRequests,
    isLocal,
    version: packageFile.version,
    maximumUploadBytes,
    today,
    caller: () => caller,
    dataState: () => `${readDataVersion(db)}.${today()}.${packageFile.version}`,
  };
}
