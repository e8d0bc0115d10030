import { demoBundle, demoFiles, demoToday } from '../../data/demo/index.ts';
import type { Bundle } from '../../data/goal.ts';
import { readAreas } from '../database/areas.ts';
import { loadBundle } from '../database/bundle.ts';
import type { Database } from '../database/database.ts';
import { listMunicipalities } from '../database/municipality.ts';
import { hasSetting, keepSetting } from '../database/settings.ts';
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
  const id = await loadBundle(db, demoBundle, { demo: true });
  const caller = { municipalityId: id, actor: 'Demonstration', audience: 'staff' } as const;
  for (const { name, bytes } of demoFiles) {
    const file = { name, size: bytes.length, open: () => once(bytes) };
    const options = { today: demoToday, demo: true, committedAt: `${demoToday}T06:00:00.000Z` };
    const { refused, reading } = await importFile(db, caller, file, options);
    if (refused) throw new Error(`demo file refused: ${name}: ${JSON.stringify(reading.problems[0])}`);
  }
  await keepSetting(db, loaded, demoToday);
  return { id, demo: true };
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

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
