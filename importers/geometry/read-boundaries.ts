import type { Area } from '../../data/area.ts';
import type { BoundaryAnalysis, BoundaryTopology } from '../../data/boundary-set.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { type FileArea, readGeoJson } from './geojson.ts';
import { isSameName, matchAreas, readAreaKey } from './match-areas.ts';
import { countArcPoints, isSimplified, simplifyAreas } from './topology.ts';

/** Which properties hold key and name; null leaves the choice to what fits best. */
export interface BoundaryChoice {
  keyProperty: string | null;
  nameProperty: string | null;
}

type Directory = readonly Pick<Area, 'key' | 'name' | 'validTo'>[];

/**
 * What a GeoJSON file of areas holds: its properties, how its areas stand to the directory, and its borders, simplified
 * for drawing. Throws `BoundaryFault` where it can't be taken.
 */
export function readBoundaries(
  text: string,
  choice: BoundaryChoice,
  directory: Directory,
): { analysis: BoundaryAnalysis; topology: BoundaryTopology } {
  const { areas, points } = readGeoJson(text);
  const properties = listProperties(areas);
  const keyProperty = choose(choice.keyProperty, properties, () => guessKey(areas, properties, directory));
  const nameProperty = choose(choice.nameProperty, properties, () => guessName(properties, keyProperty));
  const named = areas.map(({ properties: own, polygons }) => ({
    key: readAreaKey(own.get(keyProperty) ?? ''),
    name: own.get(nameProperty) ?? '',
    polygons,
  }));
  refuseRepeated(named, keyProperty);
  const topology = simplifyAreas(named, Math.min(12_000, Math.max(4_000, areas.length * 40)));
  const matches = matchAreas(named, directory);
  const counts = { features: areas.length, points, drawnPoints: countArcPoints(topology) };
  const simplified = isSimplified(topology);
  return { analysis: { ...counts, simplified, properties, keyProperty, nameProperty, matches }, topology };
}

type Property = BoundaryAnalysis['properties'][number];

/** Those that every area has. */
function listProperties(areas: readonly FileArea[]): Property[] {
  const names = [...(areas[0]?.properties.keys() ?? [])].filter((name) =>
    areas.every(({ properties }) => properties.has(name)),
  );
  if (names.length === 0) {
    throw new BoundaryFault(
      'Die Gebiete haben keine gemeinsame Eigenschaft',
      'Jedes Gebiet braucht einen Schlüssel (zum Beispiel „AGS“) und einen Namen (zum Beispiel „GEN“). Bitte ergänzen Sie beides im GIS und laden Sie die Datei erneut hoch.',
    );
  }
  return names.map((name) => {
    const values = areas.flatMap(({ properties }) => properties.get(name) ?? []);
    return {
      name,
      examples: [...new Set(values)].slice(0, 3),
      unique: new Set(values).size === values.length,
    };
  });
}

function choose(asked: string | null, properties: readonly Property[], guess: () => string): string {
  if (asked === null) return guess();
  if (properties.some(({ name }) => name === asked)) return asked;
  throw new BoundaryFault(
    `Die Eigenschaft „${asked}“ fehlt`,
    `Nicht jedes Gebiet hat sie. Bitte wählen Sie eine von diesen: ${properties.map(({ name }) => `„${name}“`).join(', ')}.`,
  );
}

/**
 * The one whose values are keys of the directory most often, with the right name among the area's other properties: a
 * running number hits keys of Länder by chance. Else one that is called like a key.
 */
function guessKey(areas: readonly FileArea[], properties: readonly Property[], directory: Directory): string {
  const names = new Map(directory.map(({ key, name }) => [key, name]));
  const hits = (property: string) =>
    areas.filter(({ properties: own }) => {
      const name = names.get(readAreaKey(own.get(property) ?? ''));
      return name !== undefined && [...own.values()].some((value) => isSameName(value, name));
    }).length;
  const unique = properties.filter((property) => property.unique);
  const [best] = unique.toSorted((a, b) => hits(b.name) - hits(a.name));
  if (best && hits(best.name) > 0) return best.name;
  const called = unique.find(({ name }) => /ags|ars|schl|key|kenn|nummer|^nr$/i.test(name)) ?? unique[0];
  if (called) return called.name;
  throw new BoundaryFault(
    'Keine Eigenschaft unterscheidet die Gebiete',
    `${repeatedExamples(areas, properties)} Bitte ergänzen Sie im GIS einen Schlüssel, der jedes Gebiet eindeutig benennt; mehrteilige Gebiete müssen ein einziges Objekt (MultiPolygon) sein.`,
  );
}

/** "Mehrfach kommen vor: „03351“ in „ags“, „Celle“ in „name“." */
function repeatedExamples(areas: readonly FileArea[], properties: readonly Property[]): string {
  const found = properties.slice(0, 3).flatMap(({ name }) => {
    const seen = new Set<string>();
    const values = areas.map(({ properties: own }) => own.get(name) ?? '');
    const repeated = values.find((value) => seen.size === seen.add(value).size);
    return repeated === undefined ? [] : [`„${repeated}“ in „${name}“`];
  });
  return `Jede Eigenschaft hat bei mehreren Gebieten denselben Inhalt. Mehrfach kommen vor: ${found.join(', ')}.`;
}

function guessName(properties: readonly Property[], keyProperty: string): string {
  const texts = properties.filter(({ examples }) => examples.every((example) => /\p{L}{2}/u.test(example)));
  const called = texts.find(({ name }) => /^gen$|name|bez|titel|ortsteil|gebiet/i.test(name));
  return (called ?? texts.find(({ name }) => name !== keyProperty))?.name ?? keyProperty;
}

function refuseRepeated(areas: readonly { key: string }[], property: string): void {
  const seen = new Set<string>();
  const repeated = areas.find(({ key }) => seen.size === seen.add(key).size);
  if (!repeated) return;
  throw new BoundaryFault(
    `Der Schlüssel „${repeated.key}“ kommt mehrfach vor`,
    `Die Eigenschaft „${property}“ benennt die Gebiete nicht eindeutig. Bitte wählen Sie eine andere Eigenschaft als Schlüssel, oder fassen Sie mehrteilige Gebiete im GIS zu einem Objekt zusammen.`,
  );
}
