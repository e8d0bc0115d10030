import type { Consequences } from '../../data/consequences.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';
import { findImport } from './imports.ts';
import { findUpload } from './uploads.ts';

export const readConsequences: Handler<'consequences'> = (context, caller, { params }) =>
  foretellCommit(context, caller, params.id);

export const readWithdrawal: Handler<'withdrawal'> = (context, caller, { params }) =>
  foretellWithdrawal(context, caller, params.id);

/** Throws 404 where there is no such upload, 409 where it is not ready to be taken over. */
export async function foretellCommit(
  context: Context,
  caller: Caller,
  uploadId: string,
): Promise<Consequences> {
  const { answers } = await findUpload(context, caller, uploadId);
  const intent = { kind: 'commit', uploadId, answers } as const;
  const found = await context.consequences.foretell({ caller, intent, today: context.today() });
  if (found) return found;
  throw new HttpProblem(
    409,
    'Keine Vorschau möglich',
    'Die Datei steht nicht zur Übernahme bereit: Sie wird noch gelesen, wartet auf eine Angabe oder ist schon entschieden.',
  );
}

/** Throws 404 where there is no such import, 409 where it is withdrawn already. */
export async function foretellWithdrawal(
  context: Context,
  caller: Caller,
  importId: number,
): Promise<Consequences> {
  await findImport(context, caller, importId);
  const intent = { kind: 'withdraw', importId } as const;
  const found = await context.consequences.foretell({ caller, intent, today: context.today() });
  if (found) return found;
  throw new HttpProblem(409, 'Schon zurückgezogen', `Der Import ${importId} wurde bereits zurückgezogen.`);
}
