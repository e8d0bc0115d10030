import type { Site } from '../../data/contract.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { readDataVersion } from '../database/data-version.ts';
import { isDemo, readMunicipality } from '../database/municipality.ts';
import { maybeReleaseInForce } from '../database/releases.ts';
import type { Handler } from './endpoint.ts';

/** Who isn't staff is told of a release's number alone, not who works here or whether the data moved on since. */
export const readSite: Handler<'site'> = async (context, caller) => {
  const release = await readRelease(context, caller);
  const isStaff = caller.audience === 'staff';
  return {
    municipality: await readMunicipality(context.db, caller),
    demo: await isDemo(context.db, caller),
    today: context.today(),
    dataVersion: isStaff ? readDataVersion(context.db) : (release?.number ?? unreleased),
    actor: isStaff ? caller.actor : '',
    audience: caller.audience,
    release,
    version: context.version,
    maximumUploadBytes: context.maximumUploadBytes,
  };
};

/** Releases count from 1. */
const unreleased = 0;

async function readRelease(context: Context, caller: Caller): Promise<Site['release']> {
  if (caller.audience === 'staff') return null;
  const release = await maybeReleaseInForce(context.db, caller, caller.audience);
  return release ? { number: release.number, releasedAt: release.releasedAt } : null;
}
