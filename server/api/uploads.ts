import busboy from 'busboy';
import type { Request as ExpressRequest } from 'express';
import type { Upload } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';

/** Streams the first file of a multipart form into the ingest; nothing is held in memory. */
export const receive: Handler<'uploads'> = (context, caller, _request, raw) =>
  receiveFile(context, caller, raw);

export const readUpload: Handler<'upload'> = (context, caller, { params }) =>
  findUpload(context, caller, params.id);

/** Files that were received and neither taken over nor discarded, newest first. */
export const readWaiting: Handler<'waiting'> = async (context, caller) => {
  const uploads = await context.ingest.listUploads(caller);
  const waiting = uploads.filter(
    ({ state, repeatable }) =>
      state === 'reading' ||
      state === 'asking' ||
      state === 'ready' ||
      state === 'committing' ||
      (state === 'refused' && repeatable),
  );
  return { uploads: waiting.map(({ id, fileName, size, state }) => ({ id, fileName, size, state })) };
};

export const answer: Handler<'answer'> = async (context, caller, { params, body }) => {
  await findUpload(context, caller, params.id);
  const result = await context.ingest.answer(caller, params.id, body.answers);
  if (!result.ok) throw new HttpProblem(409, 'Nicht neu gelesen', result.message);
  return result.upload;
};

export const commit: Handler<'commit'> = async (context, caller, { params, body }) => {
  await findUpload(context, caller, params.id);
  const result = await context.ingest.commit(caller, params.id, body);
  if (!result.ok) throw new HttpProblem(409, 'Nicht übernommen', result.message);
  return result.upload;
};

export const discard: Handler<'discard'> = async (context, caller, { params }) => {
  const upload = await findUpload(context, caller, params.id);
  if (upload.state === 'committing') {
    throw new HttpProblem(
      409,
      'Nicht verworfen',
      'Die Datei wird gerade übernommen. Danach lässt sich der Import zurückziehen.',
    );
  }
  await context.ingest.discard(caller, params.id);
  return {};
};

/** Throws 404 where it is not there (any more). */
export async function findUpload(context: Context, caller: Caller, id: string): Promise<Upload> {
  const upload = await context.ingest.maybeUpload(caller, id);
  if (upload) return upload;
  throw new HttpProblem(
    404,
    'Datei nicht gefunden',
    'Diese hochgeladene Datei gibt es nicht mehr: Sie wurde übernommen oder verworfen. Bitte laden Sie sie erneut hoch.',
  );
}

function receiveFile(context: Context, caller: Caller, raw: ExpressRequest): Promise<Upload> {
  if (!raw.is('multipart/form-data')) throw noFile();
  const form = openForm(raw);
  return new Promise((resolve, reject) => {
    let received: Promise<Upload> | undefined;
    let isOneOfMany = false;
    form.on('file', (_field, stream, { filename }) => {
      received = context.ingest.receive(caller, filename || 'ohne Namen', stream);
      received.catch((error: unknown) => {
        stream.resume();
        reject(error);
      });
    });
    form.on('filesLimit', () => {
      isOneOfMany = true;
    });
    form.on('close', () => {
      if (!received) reject(noFile());
      else if (isOneOfMany) received.then(({ id }) => discardFirst(context, caller, id)).catch(reject);
      else received.then(resolve, reject);
    });
    form.on('error', () => reject(brokenForm()));
    raw.on('aborted', () => form.destroy(brokenForm()));
    raw.pipe(form);
  });
}

/** A second file would be dropped without a word: then rather none is taken. */
async function discardFirst(context: Context, caller: Caller, id: string): Promise<never> {
  await context.ingest.discard(caller, id);
  throw new HttpProblem(
    400,
    'Mehrere Dateien',
    'Die Anfrage enthält mehr als eine Datei. Es wurde nichts gespeichert. Bitte jede Datei in einer eigenen Anfrage senden.',
  );
}

/** Throws where the request's own description of its parts is broken. */
function openForm(raw: ExpressRequest) {
  try {
    return busboy({ headers: raw.headers, defParamCharset: 'utf8', limits: { files: 1, fields: 0 } });
  } catch {
    throw brokenForm();
  }
}

function noFile(): HttpProblem {
  return new HttpProblem(
    400,
    'Keine Datei',
    'Die Anfrage enthält keine Datei. Bitte wählen Sie eine Datei aus.',
  );
}

function brokenForm(): HttpProblem {
  return new HttpProblem(
    400,
    'Übertragung abgebrochen',
    'Die Datei kam nicht vollständig an. Es wurde nichts gespeichert. Bitte laden Sie sie erneut hoch.',
  );
}
