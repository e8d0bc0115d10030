import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Caller } from '../caller.ts';
import { type ContentEncoding, chooseEncoding } from './answers.ts';

/**
 * Answers that were given before and still hold, by the letter of the question: sent again, head and body, without
 * going through the application. What the application checked for that very address, host, audience and encoding
 * holds for the next one too.
 */
export interface HotAnswers {
  /** Whether the answer to that caller was there for the state that holds, and is sent. */
  maybeSend(
    request: IncomingMessage,
    response: ServerResponse,
    by: { caller: Caller; state: string },
  ): boolean;
  /** Keeps an answer of the state with the head that is about to be sent with it. */
  keep(
    request: IncomingMessage,
    answer: { state: string; caller: Caller; response: ServerResponse; body: Buffer },
  ): void;
}

/** Heads are flat lists of names and values, which node:http sends as they are. */
interface Hot {
  caller: Caller;
  encoding: ContentEncoding;
  host: string | undefined;
  head: string[];
  /** For whoever has the answer already. */
  headOfKnown: string[];
  etag: string;
  body: Buffer;
}

/** So many addresses are kept; the bodies are those of the answer cache. */
const most = 5_000;
/** Of one address those for so many audiences, encodings and hosts, the latest. */
const mostOfAnAddress = 12;

export function createHotAnswers(): HotAnswers {
  const kept = new Map<string, Hot[]>();
  let state = '';
  return {
    maybeSend(request, response, by) {
      if (request.method !== 'GET' || by.state !== state) return false;
      const hot = maybeHot(kept.get(request.url ?? ''), request, by.caller);
      if (!hot) return false;
      send(request, response, hot);
      return true;
    },
    keep(request, { state: of, caller: who, response, body }) {
      if (of !== state || kept.size >= most) kept.clear();
      state = of;
      const etag = response.getHeader('etag');
      if (typeof etag !== 'string') return;
      const { 'content-length': _length, 'content-type': type, ...rest } = response.getHeaders();
      const headOfKnown = flatten(rest);
      const head = [...headOfKnown, ...flatten({ 'content-type': type, 'content-length': body.length })];
      const { host } = request.headers;
      const hot = { caller: who, encoding: encodingOf(request), host, head, headOfKnown, etag, body };
      const others = (kept.get(request.url ?? '') ?? []).filter((other) => !isFor(other, request, who));
      kept.set(request.url ?? '', [...others.slice(1 - mostOfAnAddress), hot]);
    },
  };
}

function maybeHot(
  candidates: readonly Hot[] | undefined,
  request: IncomingMessage,
  caller: Caller,
): Hot | undefined {
  return candidates?.find((hot) => isFor(hot, request, caller));
}

/** Beside the address, everything that the answer, or whether there is one, may depend on. */
function isFor(hot: Hot, request: IncomingMessage, caller: Caller): boolean {
  return (
    hot.host === request.headers.host &&
    hot.encoding === encodingOf(request) &&
    hot.caller.audience === caller.audience &&
    hot.caller.actor === caller.actor &&
    hot.caller.municipalityId === caller.municipalityId
  );
}

function encodingOf({ headers }: IncomingMessage): ContentEncoding {
  return chooseEncoding(text(headers['accept-encoding']));
}

function flatten(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [name, Array.isArray(value) ? value.join(', ') : String(value)],
  );
}

function send(request: IncomingMessage, response: ServerResponse, hot: Hot): void {
  const asked = request.headers['if-none-match'];
  const isKnown = asked !== undefined && (asked === '*' || asked.split(/\s*,\s*/).includes(hot.etag));
  if (isKnown) response.writeHead(304, hot.headOfKnown).end();
  else response.writeHead(200, hot.head).end(hot.body);
}

function text(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header;
}
