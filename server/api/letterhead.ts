import type { RequestHandler, Response } from 'express';
import type { Context } from '../context.ts';
import { readCrest, readEditionCrest, writeCrest } from '../database/letterhead.ts';
import { readMunicipality } from '../database/municipality.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import { admit } from '../protection/gate.ts';
import { checkCrest } from '../reports/check-crest.ts';
import type { Crest } from '../reports/report-writer.ts';
import type { Handler } from './endpoint.ts';
import { findEdition } from './report-editions.ts';

export const readLetterhead: Handler<'letterhead'> = async ({ db }, caller) => {
  const crest = await readCrest(db, caller);
  return {
    name: (await readMunicipality(db, caller)).name,
    crest: crest && { type: crest.type, bytes: crest.bytes.length },
  };
};

export const setCrest: Handler<'setCrest'> = async ({ db }, caller, { body }) => {
  const crest = body.crest === null ? null : checkCrest(Buffer.from(body.crest, 'base64'));
  const now = new Date().toISOString();
  await writeWhenFree(db, (writer) => writeCrest(writer, caller, crest, now));
  return {};
};

/** The crest as a picture; opened on its own it can do nothing. */
export function sendCrest(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'crest');
    const crest = await readCrest(context.db, caller);
    if (!crest) {
      throw new HttpProblem(
        404,
        'Kein Wappen',
        'Für den Briefkopf ist kein Wappen hinterlegt. Bitte laden Sie unter „Berichte“ eines hoch.',
      );
    }
    sendPicture(response, crest);
  };
}

/** The crest at the head of an edition, whatever the municipality's is today, for those who may see the edition. */
export function sendEditionCrest(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'crest');
    const { number } = await findEdition(context.db, caller, String(request.params.number));
    const crest = await readEditionCrest(context.db, caller, number);
    if (!crest) {
      throw new HttpProblem(
        404,
        'Kein Wappen',
        'Diese Ausgabe hat kein Wappen. Bitte hinterlegen Sie unter „Berichte“ eines; es steht dann auf neuen Ausgaben.',
      );
    }
    sendPicture(response, crest);
  };
}

function sendPicture(response: Response, { type, bytes }: Crest): void {
  response
    .set({
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    .type(type)
    .send(Buffer.from(bytes));
}
