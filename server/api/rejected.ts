import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import type { Reading } from '../../data/upload.ts';
import { rejectedRows } from '../../importers/rejected-rows.ts';
import { maybeEncoding } from '../../importers/text/encoding.ts';
import type { Context } from '../context.ts';
import { maybeImportReading } from '../database/imports.ts';
import { HttpProblem } from '../errors.ts';
import { admit } from '../protection/gate.ts';
import { findImport } from './imports.ts';
import { findUpload } from './uploads.ts';

/** The rows with errors of a file on its way, with the head above them: to be mended and uploaded. */
export function sendRejectedOfUpload(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'rejectedRows');
    const upload = await findUpload(context, caller, String(request.params.id));
    const path = context.ingest.maybeSpooled(upload.id);
    await send(response, upload.fileName, path, upload.reading);
  };
}

/** The same of an import that was taken over without them. */
export function sendRejectedOfImport(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'rejectedRows');
    const id = Number(request.params.id);
    const found = await findImport(context, caller, id);
    const reading = await maybeImportReading(context.db, caller, id);
    await send(response, found.fileName, context.ingest.maybeOriginal(found.hash), reading ?? null);
  };
}

async function send(
  response: Response,
  fileName: string,
  path: string | undefined,
  reading: Reading | null,
): Promise<void> {
  const encoding = reading && maybeEncoding(reading.encoding);
  if (!path || !encoding || reading.personal || reading.badLines.length === 0) {
    throw new HttpProblem(
      404,
      'Keine fehlerhaften Zeilen',
      'Zu dieser Datei gibt es keine einzelnen fehlerhaften Zeilen, die sich herunterladen lassen.',
    );
  }
  response
    .attachment(`${fileName.replace(/\.[^.]+$/, '')}-fehlerhafte-zeilen.csv`)
    .type('text/csv; charset=utf-8');
  const { firstRows, badLines } = reading;
  const rows = rejectedRows({ open: () => createReadStream(path) }, { encoding, firstRows, badLines });
  await pipeline(Readable.from(rows), response);
}
