import * as z from 'zod';
import { contract, type EndpointName, type Request, type Response } from '../data/contract.ts';
import { type Referrer, referrer, type StoredRecord, storedRecord } from '../data/cycle/records.ts';
import type { Upload } from '../data/upload.ts';
import { withView } from './view.ts';

/** What an RFC 9457 answer says; `title` and `detail` are German and meant for people. */
const problemDetails = z.object({
  title: z.string(),
  detail: z.string().optional(),
  status: z.number().optional(),
  current: storedRecord.optional().catch(undefined),
  referrers: z.array(referrer).optional().catch(undefined),
  part: z.number().int().optional().catch(undefined),
});

/** Why there is no answer: `offline` no connection, `refused` the server said why, `unreadable` it broke the contract. */
export class AnswerError extends Error {
  readonly kind: 'offline' | 'refused' | 'unreadable';
  readonly title: string | null;
  readonly detail: string | null;
  readonly status: number | null;
  /** Of a change that somebody else was faster than: the record as it is stored. */
  readonly current: StoredRecord | null;
  /** Of a deletion that was refused: what names the record. */
  readonly referrers: readonly Referrer[] | null;
  /** Of a report that can't be made: the place of the part that is why. */
  readonly part: number | null;

  constructor(kind: AnswerError['kind'], said: Said = {}) {
    super(said.title ?? kind, { cause: said.cause });
    this.kind = kind;
    this.title = said.title ?? null;
    this.detail = said.detail ?? null;
    this.status = said.status ?? null;
    this.current = said.current ?? null;
    this.referrers = said.referrers ?? null;
    this.part = said.part ?? null;
  }
}

interface Said {
  title?: string;
  detail?: string | undefined;
  status?: number;
  current?: StoredRecord | undefined;
  referrers?: readonly Referrer[] | undefined;
  part?: number | undefined;
  cause?: unknown;
}

type Input<Name extends EndpointName> = {
  params?: { [Key in keyof Request<Name>['params']]: string | number };
  query?: Request<Name>['query'];
  body?: Request<Name>['body'];
};

/** Asks an endpoint of the contract; throws `AnswerError`, or the browser's `AbortError` when `signal` fires. */
export async function ask<Name extends EndpointName>(
  name: Name,
  input: Input<Name> = {},
  signal?: AbortSignal,
): Promise<Response<Name>> {
  const answer = await send(name, input, signal);
  const json = await readJson(answer);
  if (!answer.ok) throw refusal(answer.status, json);
  return readAnswer(name, json);
}

export function addressOf<Name extends EndpointName>(name: Name, input: Input<Name> = {}): string {
  const path = Object.entries<string | number>(input.params ?? {}).reduce(
    (text, [key, value]) => text.replace(`:${key}`, encodeURIComponent(value)),
    contract[name].path as string,
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) {
    if (typeof value === 'string' && value !== '') query.set(key, value);
  }
  return withView(query.size > 0 ? `${path}?${query}` : path, pageSearch());
}

function pageSearch(): string {
  return typeof location === 'undefined' ? '' : location.search;
}

/**
 * Sends a file as multipart form data to an endpoint, with fields before it; throws as `ask` does.
 */
export async function sendForm<Name extends 'analyseBoundaries' | 'addBoundaries'>(
  name: Name,
  file: File,
  fields: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Response<Name>> {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  body.append('file', file, file.name);
  const request: RequestInit = { method: 'POST', body, credentials: 'same-origin' };
  if (signal) request.signal = signal;
  const answer = await reach(contract[name].path, request);
  const json = await readJson(answer);
  if (!answer.ok) throw refusal(answer.status, json);
  return readAnswer(name, json);
}

/** A file on its way; `stop` breaks the transfer off. */
export interface Transfer {
  done: Promise<Upload>;
  stop: () => void;
}

/**
 * Sends one file as multipart form data, with a note of where it comes from, if there is one; `onProgress` tells the bytes
 * that left so far.
 */
export function sendFile(file: File, onProgress: (bytes: number) => void, note?: string): Transfer {
  const request = new XMLHttpRequest();
  const done = new Promise<Upload>((resolve, reject) => {
    request.upload.addEventListener('progress', (event) => onProgress(Math.min(event.loaded, file.size)));
    request.addEventListener('error', () => reject(new AnswerError('offline')));
    request.addEventListener('abort', () => reject(new DOMException('transfer stopped', 'AbortError')));
    request.addEventListener('load', () => {
      try {
        const json = parseJson(request.responseText);
        if (request.status >= 400) reject(refusal(request.status, json));
        else resolve(readAnswer('uploads', json));
      } catch (error) {
        reject(error);
      }
    });
  });
  const body = new FormData();
  if (note !== undefined) body.append('note', note);
  body.append('file', file, file.name);
  request.open(contract.uploads.method, contract.uploads.path);
  request.setRequestHeader('Accept', 'application/json');
  request.send(body);
  return { done, stop: () => request.abort() };
}

/** Listens to how far an upload is; `onEnd` tells that the connection is over, for whatever reason. */
export function followUpload(id: string, onUpload: (upload: Upload) => void, onEnd: () => void): () => void {
  const events = new EventSource(`${addressOf('upload', { params: { id } })}/progress`);
  events.addEventListener('message', (event) => {
    const read = contract.upload.response.safeParse(JSON.parse(event.data));
    if (read.success) onUpload(read.data);
  });
  events.addEventListener('error', () => {
    events.close();
    onEnd();
  });
  return () => events.close();
}

async function send<Name extends EndpointName>(name: Name, input: Input<Name>, signal?: AbortSignal) {
  const { method } = contract[name];
  const headers: Record<string, string> = { Accept: 'application/json' };
  const request: RequestInit = { method, headers, credentials: 'same-origin' };
  if (signal) request.signal = signal;
  if (input.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(input.body);
  }
  return reach(addressOf(name, input), request);
}

async function reach(address: string, request: RequestInit): Promise<globalThis.Response> {
  try {
    return await fetch(address, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new AnswerError('offline', { cause });
  }
}

async function readJson(answer: globalThis.Response): Promise<unknown> {
  const text = await answer.text();
  return text === '' ? {} : parseJson(text, answer.status);
}

function parseJson(text: string, status?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AnswerError('unreadable', { cause, ...(status === undefined ? {} : { status }) });
  }
}

function readAnswer<Name extends EndpointName>(name: Name, json: unknown): Response<Name> {
  const read = contract[name].response.safeParse(json);
  if (!read.success) throw new AnswerError('unreadable', { cause: read.error });
  return read.data as Response<Name>;
}

function refusal(status: number, json: unknown): AnswerError {
  const said = problemDetails.safeParse(json);
  if (!said.success) return new AnswerError('unreadable', { status });
  const { title, detail, current, referrers, part } = said.data;
  return new AnswerError('refused', { title, detail, status, current, referrers, part });
}
