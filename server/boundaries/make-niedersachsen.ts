import { readFile, writeFile } from 'node:fs/promises';
import { merge } from 'topojson-client';
import { areas as directory } from '../../data/boundaries/index.ts';
import { readShapes } from '../../data/boundary-shapes.ts';
import { readGeoJson } from '../../importers/geometry/geojson.ts';
import { matchAreas, readAreaKey } from '../../importers/geometry/match-areas.ts';
import { countArcPoints, simplifyAreas } from '../../importers/geometry/topology.ts';

/**
 * Makes `data/boundaries/niedersachsen.json`, run by hand: `npx tsx server/boundaries/make-niedersachsen.ts <file>`
 * with the file that `data/boundaries/README.md` names. Stops where a code does not belong to its name.
 */
const [input] = process.argv.slice(2);
if (input === undefined) throw new Error('name the GeoJSON file');

/** The Region is drawn around its city, which is a part of it and has a code of its own. */
const region = '03241';
const city = '03241001';
const points = 3_600;

const file = readGeoJson(await readFile(input, 'utf8'));
/** On one grid, so that borders that are shared have the very same points. */
const whole = simplifyAreas(
  file.areas.map(({ properties, polygons }) => ({
    key: readAreaKey(properties.get('AGS') ?? ''),
    name: properties.get('GEN') ?? '',
    polygons,
  })),
  Number.POSITIVE_INFINITY,
);
const shown = readShapes(whole)
  .filter(({ key }) => key !== city)
  .map((area) => (area.key === region ? { ...area, polygons: joinShapes([region, city]) } : area))
  .sort((a, b) => (a.key < b.key ? -1 : 1));
const matches = matchAreas(shown, directory);
const strange = matches.filter(({ state }) => state !== 'same');
if (strange.length > 0) throw new Error(`codes and names do not fit: ${JSON.stringify(strange)}`);
const named = shown.map((area, index) => ({ ...area, name: matches[index]?.directoryName ?? area.name }));
const borders = simplifyAreas(named, points);
const boundaries = {
  name: 'Kreise und kreisfreie Städte in Niedersachsen, mit Bremen und Bremerhaven',
  source:
    'Datei „NI_Kurz_diss2.geojson“ der öffentlichen Ablage „christoph-LSN/IM_Data“ (Daten: Landesamt für Statistik Niedersachsen); Urheber und Stand der Geometrie nennt sie nicht',
  licence:
    'Vermerk der Ablage zu ihren Daten: „Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet“ (© Landesamt für Statistik Niedersachsen 2021); für die Geometrie eigens ist keine Lizenz genannt',
  changes: 'vereinfacht; Landeshauptstadt Hannover mit der Region Hannover zusammengefasst',
  topology: borders,
};
await writeFile('data/boundaries/niedersachsen.json', `${JSON.stringify(boundaries)}\n`);
process.stdout.write(`${file.points} points became ${countArcPoints(borders)}, ${named.length} areas\n`);

/** The areas of some keys as one, without the borders between them. */
function joinShapes(keys: readonly string[]): [number, number][][][] {
  const parts = whole.objects.areas.geometries.filter(({ properties }) => keys.includes(properties.key));
  const features = [{ type: 'Feature', properties: {}, geometry: merge(whole, parts) }];
  return readGeoJson(JSON.stringify({ type: 'FeatureCollection', features })).areas[0]?.polygons ?? [];
}
