import * as z from 'zod';
import { BoundaryFault } from './boundary-fault.ts';

const namedReference = z.object({ properties: z.object({ name: z.string() }) });

/** Refuses a `crs` member that names anything but WGS84 degrees. Throws `BoundaryFault`. */
export function checkReference(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const read = namedReference.safeParse(crs);
  const name = read.success ? read.data.properties.name : '';
  if (!read.success || /CRS84|EPSG:+4326$/i.test(name)) return;
  throw otherCoordinates(`Die Datei nennt als Bezugssystem „${name}“.`);
}

/**
 * Refuses rings that are not closed, have too few points, or do not lie in degrees in and around Germany. Throws
 * `BoundaryFault` that names the coordinate system that the numbers look like.
 */
export function checkRing(ring: readonly [number, number][], at: number): void {
  const [first, last] = [ring[0], ring.at(-1)];
  for (const [x, y] of ring) checkPlace(x, y, at);
  if (!first || !last || ring.length < 4 || first[0] !== last[0] || first[1] !== last[1]) {
    throw new BoundaryFault(
      `Eine Grenze des ${at}. Gebiets ist nicht geschlossen`,
      'Jede Grenze muss mindestens vier Punkte haben und dort enden, wo sie beginnt. Bitte prüfen Sie die Geometrie im GIS (zum Beispiel QGIS: Geometrien reparieren).',
    );
  }
}

/** Generous: Germany and what lies around it. */
const room = { west: 3, east: 18, south: 45, north: 57 };

function checkPlace(x: number, y: number, at: number): void {
  if (x >= room.west && x <= room.east && y >= room.south && y <= room.north) return;
  const seen = `Das ${at}. Gebiet enthält den Punkt ${text(x)} / ${text(y)}.`;
  if (y >= room.west && y <= room.east && x >= room.south && x <= room.north) {
    throw new BoundaryFault(
      'Länge und Breite sind vertauscht',
      `${seen} GeoJSON schreibt zuerst die Länge (in Deutschland 5 bis 16), dann die Breite (47 bis 56). Bitte exportieren Sie die Datei in dieser Reihenfolge.`,
    );
  }
  if (isBetween(x, 200_000, 1_000_000) && isBetween(y, 5_000_000, 6_300_000)) {
    throw otherCoordinates(`${seen} Das sieht nach UTM aus (EPSG:25832 oder 25833).`);
  }
  if (isBetween(x, 32_200_000, 33_999_999) && isBetween(y, 5_000_000, 6_300_000)) {
    throw otherCoordinates(`${seen} Das sieht nach UTM mit vorangestellter Zone aus (EPSG:4647 oder 5650).`);
  }
  if (isBetween(x, 2_300_000, 5_700_000) && isBetween(y, 5_000_000, 6_300_000)) {
    throw otherCoordinates(`${seen} Das sieht nach Gauß-Krüger aus (EPSG:31466 bis 31469).`);
  }
  if (isBetween(x, 500_000, 1_900_000) && isBetween(y, 5_900_000, 7_500_000)) {
    throw otherCoordinates(`${seen} Das sieht nach Web-Mercator aus (EPSG:3857).`);
  }
  throw otherCoordinates(`${seen} Das liegt nicht in oder um Deutschland.`);
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function text(value: number): string {
  return String(value).replace('.', ',');
}

function otherCoordinates(why: string): BoundaryFault {
  return new BoundaryFault(
    'Die Koordinaten sind keine Grade (WGS84)',
    `${why} GeoJSON verlangt geographische Koordinaten in WGS84 (EPSG:4326). Bitte wählen Sie beim Export im GIS dieses Bezugssystem (QGIS: Exportieren › Objekte speichern als › KBS „EPSG:4326 – WGS 84“) und laden Sie die neue Datei hoch.`,
  );
}
