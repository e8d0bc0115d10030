import { readDataVersion } from '../database/data-version.ts';
import { readMunicipality } from '../database/municipality.ts';
import type { Handler } from './endpoint.ts';

export const readSite: Handler<'site'> = async (context, caller) => ({
  municipality: await readMunicipality(context.db, caller),
  today: context.today(),
  dataVersion: readDataVersion(context.db),
  actor: caller.actor,
  audience: caller.audience,
  version: context.version,
  maximumUploadBytes: context.maximumUploadBytes,
});
