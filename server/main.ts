import { createServer } from 'node:http';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { isDate } from '../data/period.ts';
import { createApp } from './app.ts';
import { createContext } from './create-context.ts';
import { isClosedFolder } from './database/dialect.ts';
import { WrongMunicipality } from './ingest/first-start.ts';
import { maybeSite, wrongSite } from './site-address.ts';

/** Run from the build (`npm start`) or from source (`npm run dev`), which shows the pages built last. */
const here = dirname(fileURLToPath(import.meta.url));
const isBuilt = basename(dirname(here)) === 'dist';
const settings = readSettings(process.env);
const context = await createContext({
  ...settings,
  log: pino({ level: settings.logLevel }),
  logRequests: settings.logLevel === 'debug',
  releasesDemo: true,
  followsSchedules: true,
  isLocal: ['127.0.0.1', '::1', 'localhost'].includes(settings.host),
  workerUrl: new URL(isBuilt ? './worker.js' : './ingest/worker.ts', import.meta.url),
  answerThreads: {
    url: new URL(isBuilt ? './answer-thread.js' : './api/answer-thread.ts', import.meta.url),
    most: 2,
  },
  tell: console.log,
}).catch((error: unknown) => {
  if (error instanceof WrongMunicipality) refuse(error.message);
  if (isClosedFolder(error)) {
    refuse(
      `Der Datenordner ${settings.folder} lässt sich nicht öffnen oder nicht beschreiben. Bitte prüfen Sie, ob es ihn gibt, wem er gehört und ob dort Platz ist.`,
    );
  }
  throw error;
});
const server = createServer(createApp(context, join(here, isBuilt ? '../web' : '../dist/web')));
server.requestTimeout = 0;
server.once('error', stopWithoutAddress);
server.listen(settings.port, settings.host, tellAddress);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

function tellAddress(): void {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  console.log(`Zielkreis läuft: http://${host}:${port}/`);
}

function readSettings(environment: NodeJS.ProcessEnv) {
  const today = environment.ZIELKREIS_TODAY || undefined;
  if (today !== undefined && !isDate(today)) {
    refuse(`ZIELKREIS_TODAY ist kein Tag der Form JJJJ-MM-TT: ${today}`);
  }
  const site = environment.ZIELKREIS_ADDRESS || undefined;
  if (site !== undefined && maybeSite(site) === undefined) refuse(wrongSite(site));
  return {
    port: readWhole(environment.PORT, 8080, 'PORT', 65_535),
    host: environment.HOST || '127.0.0.1',
    folder: resolve(environment.ZIELKREIS_DATA || 'var'),
    actor: environment.ZIELKREIS_ACTOR || 'lokal',
    municipality: environment.ZIELKREIS_MUNICIPALITY || undefined,
    today,
    site: site && maybeSite(site),
    maximumUploadBytes: readWhole(
      environment.ZIELKREIS_MAX_UPLOAD,
      1_000_000_000,
      'ZIELKREIS_MAX_UPLOAD',
      1_000_000_000_000,
    ),
    logLevel: environment.ZIELKREIS_LOG || 'warn',
  };
}

function readWhole(text: string | undefined, missing: number, name: string, maximum: number): number {
  if (text === undefined || text === '') return missing;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > maximum) {
    refuse(`${name} ist keine passende ganze Zahl: ${text}`);
  }
  return value;
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function stopWithoutAddress(error: NodeJS.ErrnoException): void {
  if (error.code === 'EADDRINUSE') {
    refuse(`Der Port ${settings.port} ist belegt. Läuft Zielkreis schon? Sonst: PORT=8081 npm start`);
  }
  refuse(`${settings.host}:${settings.port} kann nicht verwendet werden: ${error.message}`);
}

function stop(): void {
  server.close();
  server.closeAllConnections();
  Promise.all([context.ingest.close(), context.answering.close(), context.reporter.close()]).then(() => {
    context.db.close();
    process.exit(0);
  });
}
