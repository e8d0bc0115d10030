import busboy from 'busboy';
import type { Request as ExpressRequest } from 'express';
import type { Answers, Upload } from '../../data/upload.ts';
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
  return {
    uploads: waiting.map(({ id, fileName, size, state, receivedAt }) => ({
      id,
      fileName,
      size,
      state,
      receivedAt,
    })),
  };
};

export const answer: Handler<'answer'> = async (context, caller, { params, body }) => {
  await findUpload(context, caller, params.id);
  await context.consequences.forget(params.id);
  const result = await context.ingest.answer(caller, params.id, body.answers);
  if (!result.ok) throw new HttpProblem(409, 'Nicht neu gelesen', result.message);
  return result.upload;
};

export const commit: Handler<'commit'> = async (context, caller, { params, body }) => {
  const upload = await findUpload(context, caller, params.id);
  await context.consequences.forget(params.id);
  // Figures that were typed or pasted in bring their note along.
  const note = body.note || upload.answers.quelle || null;
  const result = await context.ingest.commit(caller, params.id, { ...body, note });
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
  await context.consequences.forget(params.id);
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
    let wrong: HttpProblem | undefined;
    const said: Answers = {};
    form.on('field', (name, value, { valueTruncated }) => {
      if (name !== 'note' || valueTruncated || value.length > 2_000 || received) wrong = strangeField();
      else if (value.trim() !== '') said.quelle = value.trim();
    });
    form.on('file', (_field, stream, { filename }) => {
      received = context.ingest.receive(caller, filename || 'ohne Namen', stream, said);
      received.catch((error: unknown) => {
        stream.resume();
        reject(error);
      });
    });
    form.on('filesLimit', () => {
      wrong = severalFiles();
    });
    form.on('close', () => {
      const problem = wrong;
      if (!received) reject(noFile());
      else if (problem) received.then(({ id }) => refuse(context, caller, id, problem)).catch(reject);
      else received.then(resolve, reject);
    });
    form.on('error', () => reject(brokenForm()));
    raw.on('aborted', () => form.destroy(brokenForm()));
    raw.pipe(form);
  });
}

/** What else the form holds would be dropped without a word: then rather nothing is taken. */
async function refuse(context: Context, caller: Caller, id: string, problem: HttpProblem): Promise<never> {
  await context.ingest.discard(caller, id);
  throw problem;
}

/** Throws where the request's own description of its parts is broken. */
function openForm(raw: ExpressRequest) {
  try {
    return busboy({
      headers: raw.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 2, fieldSize: 4_000 },
    });
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

function severalFiles(): HttpProblem {
  return new HttpProblem(
    400,
    'Mehrere Dateien',
    'Die Anfrage enthält mehr als eine Datei. Es wurde nichts gespeichert. Bitte jede Datei in einer eigenen Anfrage senden.',
  );
}

function strangeField(): HttpProblem {
  return new HttpProblem(
    400,
    'Angabe nicht verstanden',
    'Neben der Datei steht in der Anfrage ein Feld, das nicht „note“ heißt, länger als 2.000 Zeichen ist oder hinter der Datei kommt. Es wurde nichts gespeichert.',
  );
}

function brokenForm(): HttpProblem {
  return new HttpProblem(
    400,
    'Übertragung abgebrochen',
    'Die Datei kam nicht vollständig an. Es wurde nichts gespeichert. Bitte laden Sie sie erneut hoch.',
  );
}
