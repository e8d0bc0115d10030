import type { RequestHandler } from 'express';
import type { ImportRecord } from '../../data/upload.ts';
import { formatDate } from '../../web/words/format.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { listImports, maybeImport, maybeImportReading } from '../database/imports.ts';
import { HttpProblem } from '../errors.ts';
import { admit } from '../protection/gate.ts';
import type { Handler } from './endpoint.ts';

export const readImportList: Handler<'imports'> = async (context, caller) => ({
  imports: await listImports(context.db, caller),
});

export const readImport: Handler<'import'> = async (context, caller, { params }) => {
  const found = await findImport(context, caller, params.id);
  const reading = await maybeImportReading(context.db, caller, params.id);
  if (!reading) throw new Error(`import without its reading: ${params.id}`);
  return { import: found, reading };
};

export const withdraw: Handler<'withdraw'> = async (context, caller, { params }) => {
  const found = await findImport(context, caller, params.id);
  if (found.withdrawnAt !== null) {
    throw new HttpProblem(
      409,
      'Schon zurückgezogen',
      `Der Import ${params.id} wurde bereits am ${formatDate(found.withdrawnAt, 'de')} von ${found.withdrawnBy} zurückgezogen.`,
    );
  }
  await context.ingest.withdraw(caller, params.id);
  return { import: await findImport(context, caller, params.id) };
};

/** The accepted file as it came. */
export function sendOriginal(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'original');
    const found = await findImport(context, caller, Number(request.params.id));
    const path = context.ingest.maybeOriginal(found.hash);
    if (!path) {
      throw new HttpProblem(
        404,
        'Original nicht vorhanden',
        'Die Datei zu diesem Import ist nicht mehr im Datenordner.',
      );
    }
    response.attachment(found.fileName).type('application/octet-stream').sendFile(path);
  };
}

/** Throws 404 where there is none. */
export async function findImport(context: Context, caller: Caller, id: number): Promise<ImportRecord> {
  const found = Number.isInteger(id) ? await maybeImport(context.db, caller, id) : undefined;
  if (found) return found;
  throw new HttpProblem(
    404,
    'Import nicht gefunden',
    'Diesen Import gibt es nicht. Alle Importe stehen unter „Daten“.',
  );
}
