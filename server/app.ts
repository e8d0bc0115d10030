import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import * as z from 'zod';
import { createApi } from './api/api.ts';
import type { Caller } from './caller.ts';
import type { Context } from './context.ts';
import { answerError, answerNotFound, HttpProblem } from './errors.ts';

/**
 * The web application: the API under /api, the pages (a folder made by the build) everywhere else. Answers that are at
 * hand go out before anything of it runs, unless every request is to be logged.
 */
export function createApp(context: Context, pagesFolder: string): RequestListener {
  z.config(z.locales.de());
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(
    pinoHttp({
      logger: context.log,
      quietReqLogger: true,
      autoLogging: { ignore: () => !context.logRequests },
    }),
  );
  app.use(protectPages);
  if (context.isLocal) app.use(refuseForeignNames);
  app.use(refuseForeignPages);
  app.use(createApi(context));
  app.use('/api', answerNotFound);
  app.use(answerUnreadable(pagesFolder));
  app.use(express.static(pagesFolder, { index: false, setHeaders: keepHashedFiles }));
  app.get('/{*page}', answerPage(pagesFolder));
  app.use(answerNotFound);
  app.use(answerError);
  const stateOf = rememberForATurn((caller) => context.dataState(caller));
  return (request, response) => {
    if (context.logRequests || !maybeSendHot(context, request, response, stateOf)) app(request, response);
  };
}

type StateOf = (caller: Caller) => string;

function maybeSendHot(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  stateOf: StateOf,
): boolean {
  if (request.method !== 'GET' || !request.url?.startsWith('/api/')) return false;
  const caller = maybeCaller(context, request);
  if (!caller) return false;
  return context.hot.maybeSend(request, response, { caller, state: stateOf(caller) });
}

/**
 * Asks once for all requests that arrived together, in one turn of the event loop: whoever is told of a change can't
 * have asked before that turn was over.
 */
function rememberForATurn(ask: StateOf): StateOf {
  const known = new Map<Caller['audience'], { municipalityId: number; state: string }>();
  return (caller) => {
    const found = known.get(caller.audience);
    if (found?.municipalityId === caller.municipalityId) return found.state;
    if (known.size === 0) setImmediate(() => known.clear());
    const { municipalityId } = caller;
    const state = ask(caller);
    known.set(caller.audience, { municipalityId, state });
    return state;
  };
}

/** Whoever can't be told is refused by the application, with words. */
function maybeCaller(context: Context, request: IncomingMessage): Caller | undefined {
  try {
    return context.caller(request);
  } catch {
    return undefined;
  }
}

/** Nothing is loaded from elsewhere; charts carry inline styles. */
const protectPages = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
});

/** Without accounts the address is the only guard: a page from elsewhere must not change anything here. */
const refuseForeignPages: RequestHandler = (request, _response, next) => {
  const origin = request.get('origin');
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  const foreign = origin !== undefined && maybeHost(origin) !== request.get('host');
  if (changes && (foreign || request.get('sec-fetch-site') === 'cross-site')) {
    throw new HttpProblem(
      403,
      'Nicht erlaubt',
      'Änderungen sind nur von den Seiten dieser Anwendung aus möglich. Bitte öffnen Sie Zielkreis unter seiner eigenen Adresse.',
    );
  }
  next();
};

/** A foreign name that was made to point to this machine would let any page read and change what is here. */
const refuseForeignNames: RequestHandler = (request, _response, next) => {
  const name = (request.get('host') ?? '').replace(/:\d+$/, '').toLowerCase();
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(name)) {
    throw new HttpProblem(
      403,
      'Nicht erlaubt',
      'Dieser Server nimmt nur Anfragen an die eigene Adresse an. Soll er unter einem anderen Namen erreichbar sein, muss HOST gesetzt werden.',
    );
  }
  next();
};

function maybeHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function keepHashedFiles(response: { setHeader(name: string, value: string): void }, path: string): void {
  const hashed = /[\\/]assets[\\/]/.test(path);
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** An address whose percent signs stand for nothing leads to no page; the page that says so is the application's. */
function answerUnreadable(folder: string): RequestHandler {
  const page = join(folder, 'index.html');
  return (request, response, next) => {
    if (isDecodable(request.path)) next();
    else if (existsSync(page)) response.status(404).set('cache-control', 'no-cache').sendFile(page);
    else answerNotFound(request, response, next);
  };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function answerPage(folder: string): RequestHandler {
  const page = join(folder, 'index.html');
  return (request, response, next) => {
    if (/\.[a-z0-9]+$/i.test(request.path) || !existsSync(page)) next();
    else response.set('cache-control', 'no-cache').sendFile(page);
  };
}
