import * as z from 'zod';
import { signedArea } from '../../data/boundary-shapes.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { checkReference, checkRing } from './coordinates.ts';

type Place = [number, number];

/** One area of a file: its properties as text, and its polygons as rings of WGS84 degrees, outer rings clockwise. */
export interface FileArea {
  /** Where it stands in the file, from 1. */
  position: number;
  properties: ReadonlyMap<string, string>;
  polygons: Place[][][];
}

export interface BoundaryFile {
  areas: FileArea[];
  points: number;
}

export const mostAreas = 3_000;
export const mostPoints = 400_000;

const position = z.array(z.number()).min(2);
const polygon = z.array(z.array(position));
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullable(),
});
const collection = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.unknown().optional(),
  features: z.array(z.unknown()),
});

/**
 * Reads a GeoJSON FeatureCollection of areas (RFC 7946; a `crs` member of the 2008 draft is understood). Throws
 * `BoundaryFault` where the file can't be read, is too large, lies in other coordinates than WGS84 degrees, or holds
 * anything but polygons.
 */
export function readGeoJson(text: string): BoundaryFile {
  const file = collection.safeParse(parseJson(text));
  if (!file.success) throw notACollection();
  checkReference(file.data.crs);
  if (file.data.features.length === 0) throw empty();
  if (file.data.features.length > mostAreas) throw tooMany(file.data.features.length);
  const areas = file.data.features.map((one, index) => readFeature(one, index + 1));
  const points = areas.reduce((sum, { polygons }) => sum + countPoints(polygons), 0);
  if (points > mostPoints) throw tooFine(points);
  return { areas, points };
}

export function countPoints(polygons: readonly (readonly (readonly unknown[])[])[]): number {
  return polygons.reduce((sum, rings) => sum + rings.reduce((count, ring) => count + ring.length, 0), 0);
}

function parseJson(text: string): unknown {
  if (text.replace(/^\uFEFF/, '').trim() === '') throw noContent();
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BoundaryFault(
      'Keine lesbare GeoJSON-Datei',
      'Die Datei ist kein JSON, oder sie ist abgebrochen. Bitte exportieren Sie die Grenzen aus dem GIS noch einmal als GeoJSON (Zeichensatz UTF-8); Shapefiles und ZIP-Archive werden nicht gelesen.',
    );
  }
}

function readFeature(one: unknown, at: number): FileArea {
  const read = feature.safeParse(one);
  if (!read.success) throw damaged(at, 'Es ist kein „Feature“ mit Eigenschaften und Geometrie.');
  const { geometry, properties } = read.data;
  if (geometry === null) throw damaged(at, 'Es hat keine Geometrie.');
  return {
    position: at,
    properties: new Map(
      Object.entries(properties ?? {}).flatMap(([name, value]) => readProperty(name, value)),
    ),
    polygons: readPolygons(geometry, at).map((rings) => readRings(rings, at)),
  };
}

/** Texts and numbers; lists and the like can't be keys or names. */
function readProperty(name: string, value: unknown): [string, string][] {
  if (typeof value === 'number') return [[name, String(value)]];
  const text = typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
  return text === '' ? [] : [[name, text]];
}

function readPolygons({ type, coordinates }: { type: string; coordinates: unknown }, at: number) {
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw damaged(at, `Es ist vom Typ „${type}“; gezeichnet werden nur Flächen (Polygon, MultiPolygon).`);
  }
  const read = type === 'Polygon' ? polygon.safeParse(coordinates) : z.array(polygon).safeParse(coordinates);
  if (!read.success) throw damaged(at, 'Seine Koordinaten sind keine Listen von Zahlenpaaren.');
  const polygons = type === 'Polygon' ? [polygon.parse(coordinates)] : z.array(polygon).parse(coordinates);
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0))
    throw damaged(at, 'Es ist leer.');
  return polygons;
}

function readRings(rings: number[][][], at: number): Place[][] {
  return rings.map((ring, index) => {
    const places = ring.map(([x, y]): Place => [x ?? Number.NaN, y ?? Number.NaN]);
    checkRing(places, at);
    return wind(places, index === 0 ? 'clockwise' : 'counterclockwise');
  });
}

/** Files wind their rings either way; what draws them has to know. */
function wind(ring: Place[], wanted: 'clockwise' | 'counterclockwise'): Place[] {
  const isClockwise = signedArea(ring) < 0;
  return isClockwise === (wanted === 'clockwise') ? ring : ring.toReversed();
}

function damaged(at: number, why: string): BoundaryFault {
  return new BoundaryFault(
    `Das ${at}. Gebiet der Datei ist nicht lesbar`,
    `${why} Bitte berichtigen oder entfernen Sie es und laden Sie die Datei erneut hoch.`,
  );
}

function noContent(): BoundaryFault {
  return new BoundaryFault(
    'Die Datei ist leer',
    'Es steht nichts darin. Bitte exportieren Sie die Grenzen aus dem GIS noch einmal als GeoJSON und laden Sie die neue Datei hoch.',
  );
}

function notACollection(): BoundaryFault {
  return new BoundaryFault(
    'Keine GeoJSON-Sammlung von Gebieten',
    'Erwartet wird eine „FeatureCollection“ mit einem „Feature“ je Gebiet. Bitte exportieren Sie die Ebene mit den Gebieten aus dem GIS als GeoJSON.',
  );
}

function empty(): BoundaryFault {
  return new BoundaryFault(
    'Die Datei enthält kein Gebiet',
    'Bitte prüfen Sie im GIS, ob beim Export nur ausgewählte Objekte gespeichert wurden.',
  );
}

function tooMany(count: number): BoundaryFault {
  return new BoundaryFault(
    `Die Datei enthält ${count} Gebiete`,
    `Angenommen werden höchstens ${mostAreas}. Bitte exportieren Sie nur die Gebiete Ihrer Kommune.`,
  );
}

function tooFine(points: number): BoundaryFault {
  return new BoundaryFault(
    `Die Grenzen haben ${points} Punkte`,
    `Angenommen werden höchstens ${mostPoints}. Bitte vereinfachen Sie die Geometrie im GIS (zum Beispiel QGIS: Vektor › Geometrie-Werkzeuge › Vereinfachen).`,
  );
}
