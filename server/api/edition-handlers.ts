import type { RequestHandler } from 'express';
import { formatDate } from '../../web/words/format.ts';
import type { Context } from '../context.ts';
import { maybeEditionFile } from '../database/report-editions.ts';
import { withdrawEdition } from '../database/store-edition.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import { admit } from '../protection/gate.ts';
import { mediaTypes } from '../reports/writers.ts';
import type { Handler } from './endpoint.ts';
import { findEdition } from './report-editions.ts';

export const takeEditionBack: Handler<'withdrawEdition'> = async ({ db }, caller, { params, body }) => {
  const { number } = await findEdition(db, caller, params.number);
  const said = { number, reason: body.reason };
  const now = new Date().toISOString();
  const isDone = await writeWhenFree(db, (writer) => withdrawEdition(writer, caller, said, now));
  const edition = await findEdition(db, caller, number);
  if (isDone || !edition.withdrawn) return { edition };
  throw new HttpProblem(
    409,
    'Schon zurückgezogen',
    `Diese Ausgabe wurde bereits am ${formatDate(edition.withdrawn.at, 'de')} von ${edition.withdrawn.by} zurückgezogen. Bitte laden Sie die Seite neu.`,
  );
};

/** A file of an edition. It never changes, but a browser that kept it has to ask whether it may still show it. */
export function sendEditionFile(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'reportFile');
    const edition = await findEdition(context.db, caller, String(request.params.number));
    const key = { number: edition.number, name: String(request.params.file) };
    const file = await maybeEditionFile(context.db, caller, key);
    if (!file) {
      throw new HttpProblem(
        404,
        'Datei nicht gefunden',
        'Diese Datei hat die Ausgabe nicht. Bitte laden Sie sie von der Seite der Ausgabe herunter.',
      );
    }
    response
      .attachment(file.name)
      .set({ 'cache-control': 'private, no-cache', vary: 'accept-encoding' })
      .type(mediaTypes[file.format])
      .send(Buffer.from(file.bytes));
  };
}
