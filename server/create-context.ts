import type { Logger } from 'pino';
import { maybeViewed, viewNames } from '../data/audience.ts';
import { demoToday } from '../data/demo/index.ts';
import { germanDay } from '../data/german-day.ts';
import packageFile from '../package.json' with { type: 'json' };
import { createAnswering, createAnsweringHere } from './api/answering.ts';
import { createAnswerCache } from './api/answers.ts';
import { createHotAnswers } from './api/hot-answers.ts';
import type { Audience } from './caller.ts';
import type { Context } from './context.ts';
import { readDataVersion } from './database/data-version.ts';
import { openDatabase } from './database/database.ts';
import { HttpProblem } from './errors.ts';
import { createBoundaryReader } from './ingest/boundary-reader.ts';
import { createConsequencesPool } from './ingest/consequences-pool.ts';
import { ensureDemoReleased, ensureMunicipality } from './ingest/first-start.ts';
import { createIngest } from './ingest/ingest.ts';
import { createPreviews } from './ingest/previews.ts';
import { createReleaser } from './ingest/releaser.ts';
import { followSchedules } from './ingest/report-schedule.ts';
import { createReporter } from './ingest/reporter.ts';

export interface ContextSettings {
  folder: string;
  actor: string;
  /** Area key of the municipality to start with; the demonstration where it is not given. */
  municipality?: string | undefined;
  /** ISO day that states are computed for; the clock's (the demo's fixed day for the demo) where it is not given. */
  today?: string | undefined;
  /** The address that readers know the server by (`readSite`), which stands on editions of reports. */
  site?: string | undefined;
  maximumUploadBytes: number;
  log: Logger;
  logRequests: boolean;
  isLocal: boolean;
  /** Whether the demonstration is to be released for committee and public, where that was never done. */
  releasesDemo: boolean;
  /** Whether reports are made on their schedules. */
  followsSchedules: boolean;
  workerUrl: URL;
  /** Entry of the threads that make answers, and how many; without it they are made where they are asked for. */
  answerThreads?: { url: URL; most: number };
  tell(message: string): void;
}

/** Opens the data folder, loads the demo municipality into an empty one, and makes what requests need. */
export async function createContext(settings: ContextSettings): Promise<Context> {
  const { log, logRequests, isLocal, maximumUploadBytes, workerUrl } = settings;
  const db = await openDatabase(settings.folder);
  const municipality = await ensureMunicipality(db, { own: settings.municipality, log: settings.tell });
  if (settings.releasesDemo) await ensureDemoReleased(db, municipality);
  const readClock = () => germanDay(new Date());
  const today = () => settings.today ?? (municipality.demo ? demoToday : readClock());
  const caller = { municipalityId: municipality.id, actor: settings.actor, audience: 'staff' } as const;
  const dataState = () => `${readDataVersion(db)}.${today()}.${packageFile.version}`;
  const reading = { db, today };
  const threads = settings.answerThreads;
  const onError = (error: unknown) => log.error({ err: error }, 'import failed');
  const onReportError = (error: unknown) => log.error({ err: error }, 'report failed');
  const reporter = createReporter({ db, workerUrl, today, site: settings.site, onError: onReportError });
  return {
    db,
    ingest: createIngest({ db, workerUrl, maximumBytes: maximumUploadBytes, today, onError }),
    consequences: createConsequencesPool(db, workerUrl),
    previews: createPreviews(settings.folder, workerUrl),
    readBoundaries: createBoundaryReader(settings.folder, workerUrl),
    releaser: createReleaser(settings.folder, workerUrl),
    reporter: settings.followsSchedules ? followSchedules(reporter, caller, onReportError) : reporter,
    answers: createAnswerCache(64_000_000),
    answering: threads ? createAnswering(reading, threads.url, threads.most) : createAnsweringHere(reading),
    hot: createHotAnswers(),
    log,
    logRequests,
    isLocal,
    version: packageFile.version,
    maximumUploadBytes,
    today,
    caller: (request) => ({ ...caller, audience: readView(request.url) }),
    dataState,
  };
}

/** So many addresses are remembered with the audience that they name. */
const mostAddresses = 1_000;
const views = new Map<string, Audience>();

/** An address that names an audience which nobody knows is refused: it must not end up as staff. */
function readView(url: string | undefined): Audience {
  const address = url ?? '/';
  const known = views.get(address);
  if (known) return known;
  const audience = readAudience(address);
  if (views.size >= mostAddresses) views.clear();
  views.set(address, audience);
  return audience;
}

function readAudience(address: string): Audience {
  const names = new URL(address, 'http://localhost').searchParams.getAll('sicht');
  const audience = names.length > 1 ? undefined : maybeViewed(names[0] ?? null);
  if (audience) return audience;
  throw new HttpProblem(
    400,
    'Sicht unbekannt',
    `Eine Sicht „${names.join(', ')}“ gibt es nicht. Bitte „${viewNames.committee}“ oder „${viewNames.public}“ angeben oder die Angabe weglassen.`,
  );
}
