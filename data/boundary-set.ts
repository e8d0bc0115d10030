import * as z from 'zod';

const place = z.tuple([z.number(), z.number()]);
const named = z.strictObject({ key: z.string(), name: z.string() });
const ring = z.array(z.number().int());

/**
 * The borders of areas as TopoJSON: one object `areas`, borders shared by two areas stored once, coordinates in WGS84
 * degrees (longitude, latitude), quantized and delta-encoded; outer rings clockwise, as d3-geo reads them. `key` is an
 * area's AGS, or the key that the file gives to an area of its own.
 */
export const boundaryTopology = z.strictObject({
  type: z.literal('Topology'),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  transform: z.strictObject({ scale: place, translate: place }),
  arcs: z.array(z.array(place)),
  objects: z.strictObject({
    areas: z.strictObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.strictObject({ type: z.literal('Polygon'), arcs: z.array(ring), properties: named }),
          z.strictObject({
            type: z.literal('MultiPolygon'),
            arcs: z.array(z.array(ring)),
            properties: named,
          }),
        ]),
      ),
    }),
  }),
});
export type BoundaryTopology = z.infer<typeof boundaryTopology>;

/** What has to be said of borders wherever they are drawn. */
const sourced = {
  name: z.string(),
  source: z.string(),
  licence: z.string(),
  /** What was done to the geometry: "vereinfacht", or only rounded, and whatever else. */
  changes: z.string(),
};

/** Borders that come with Zielkreis, as they are kept in `data/boundaries`. */
export const boundaryFile = z.strictObject({ ...sourced, topology: boundaryTopology });

/** One set of borders, without its geometry. */
export const boundarySet = z.strictObject({
  ...sourced,
  id: z.string(),
  /** Brought in by the municipality, and removable. */
  own: z.boolean(),
  areas: z.array(z.strictObject({ ...named.shape, known: z.boolean() })),
  madeAt: z.string().nullable(),
  madeBy: z.string().nullable(),
});
export type BoundarySet = z.infer<typeof boundarySet>;

/** How the key and name of an area of a file stand to the directory of areas. */
export const areaMatch = z.strictObject({
  key: z.string(),
  name: z.string(),
  /** `name`: the directory has the key with another name; `key`: it has the name under another key. */
  state: z.enum(['same', 'name', 'key', 'unknown']),
  directoryKey: z.string().nullable(),
  directoryName: z.string().nullable(),
});
export type AreaMatch = z.infer<typeof areaMatch>;

/** What a GeoJSON file holds, before anything of it is stored. */
export const boundaryAnalysis = z.strictObject({
  features: z.number().int(),
  points: z.number().int(),
  /** After simplification. */
  drawnPoints: z.number().int(),
  /** False where the geometry stayed as it is in the file, but for rounding. */
  simplified: z.boolean(),
  /** Properties that each area has, with the first few values; the first of each list of guesses is what fits best. */
  properties: z.array(
    z.strictObject({ name: z.string(), examples: z.array(z.string()), unique: z.boolean() }),
  ),
  keyProperty: z.string(),
  nameProperty: z.string(),
  matches: z.array(areaMatch),
});
export type BoundaryAnalysis = z.infer<typeof boundaryAnalysis>;
