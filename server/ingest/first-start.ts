import { receivers } from '../../data/audience.ts';
import type { Bundle } from '../../data/bundle.ts';
import {
  demoBundle,
  demoCrest,
  demoFiles,
  demoOverrides,
  demoRules,
  demoToday,
  demoWritten,
} from '../../data/demo/index.ts';
import type { Caller } from '../caller.ts';
import { makeRelease } from '../cycle/make-release.ts';
import { readAreas } from '../database/areas.ts';
import { loadBundle } from '../database/bundle.ts';
import type { Database } from '../database/database.ts';
import { writeCrest } from '../database/letterhead.ts';
import { listMunicipalities } from '../database/municipality.ts';
import { insertOverride } from '../database/overrides.ts';
import { listReleases, writeRules } from '../database/releases.ts';
import { hasSetting, keepSetting } from '../database/settings.ts';
import { createSolver } from '../protection/solver.ts';
import { pinDemoReviews } from './demo-reviews.ts';
import { importFile } from './import-file.ts';

export interface LoadedMunicipality {
  id: number;
  demo: boolean;
}

/** A wish that this database cannot fulfil; the message is German and says what to do. */
export class WrongMunicipality extends Error {}

/**
 * The municipality of this database. Where there is none, the one of area key `own` is made, empty; without `own` the
 * demonstration is loaded: its bundle, then its files through the importers like any others. A loading that was cut
 * off is finished at the next start; files that are there already are not imported twice. Throws `WrongMunicipality`
 * where the database belongs to another one, or no area has that key.
 */
export async function ensureMunicipality(
  db: Database,
  { own, log = () => {} }: { own?: string | undefined; log?: (message: string) => void } = {},
): Promise<LoadedMunicipality> {
  const [known] = await listMunicipalities(db);
  if (own !== undefined && known && known.key !== own) {
    throw new WrongMunicipality(
      `Der Datenordner gehört schon zu ${known.demo ? 'der Demonstration' : `der Kommune ${known.key}`}. Bitte für ${own} einen anderen Datenordner nehmen: ZIELKREIS_DATA.`,
    );
  }
  if (known && (!known.demo || (await hasSetting(db, loaded)))) return { id: known.id, demo: known.demo };
  if (!known && own !== undefined) {
    const area = (await readAreas(db)).find(({ key }) => key === own);
    if (!area) {
      throw new WrongMunicipality(
        `Ein Gebiet mit dem Schlüssel ${own} ist nicht bekannt. Erwartet wird der Kreisschlüssel mit fünf Ziffern, zum Beispiel 03254.`,
      );
    }
    log(`Der Datenordner ist leer: ${area.name} wird angelegt, noch ohne Ziele und Daten.`);
    const empty: Bundle = { ...withoutContent, municipality: { key: own, name: area.name, note: null } };
    return { id: await loadBundle(db, empty, { demo: false }), demo: false };
  }
  log(`Der Datenordner ist leer: Die Demonstration „${demoBundle.municipality.name}“ wird geladen …`);
  const id = await loadBundle(db, demoBundle, { demo: true, at: demoWritten });
  const caller = { municipalityId: id, actor: 'Demonstration', audience: 'staff' } as const;
  for (const override of demoOverrides) await insertOverride(db, caller, override);
  for (const { name, bytes } of demoFiles) {
    const file = { name, size: bytes.length, open: () => once(bytes) };
    const options = { today: demoToday, demo: true, committedAt: `${demoToday}T06:00:00.000Z` };
    const { refused, reading } = await importFile(db, caller, file, options);
    if (refused) throw new Error(`demo file refused: ${name}: ${JSON.stringify(reading.problems[0])}`);
  }
  await pinDemoReviews(db, caller);
  const crest = { type: 'image/svg+xml', bytes: new TextEncoder().encode(demoCrest) } as const;
  await writeCrest(db, caller, crest, demoWritten);
  await keepSetting(db, loaded, demoToday);
  return { id, demo: true };
}

/**
 * Releases the demonstration once for committee and public, so that what they get to see can be looked at from the
 * start.
 */
export async function ensureDemoReleased(db: Database, { id, demo }: LoadedMunicipality): Promise<void> {
  if (!demo || (await hasSetting(db, released))) return;
  const caller: Caller = { municipalityId: id, actor: 'Demonstration', audience: 'staff' };
  const solver = await createSolver();
  for (const audience of receivers) {
    if ((await listReleases(db, caller, audience)).length > 0) continue;
    const now = `${demoToday}T06:00:00.000Z`;
    await writeRules(db, caller, { audience, rules: demoRules }, now);
    const made = { audience, note: 'Erste Freigabe der Demonstration', now };
    const { release, exposed } = await makeRelease(db, caller, made, solver);
    if (!release) throw new Error(`demo can't be released: ${JSON.stringify(exposed[0])}`);
  }
  await keepSetting(db, released, demoToday);
}

const withoutContent: Omit<Bundle, 'municipality'> = {
  format: 'zielkreis-bundle/1',
  schools: [],
  strategies: [],
  actionFields: [],
  goals: [],
  targets: [],
};

const loaded = 'demo-loaded';
const released = 'demo-released';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
