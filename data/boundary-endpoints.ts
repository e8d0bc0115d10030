import * as z from 'zod';
import { boundaryAnalysis, boundarySet, boundaryTopology } from './boundary-set.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string() });

/** Largest file of borders that is taken. */
export const maximumBoundaryBytes = 8_000_000;

/** Borders for maps: those that come with Zielkreis and those that the municipality brought in. */
export const boundaryEndpoints = {
  boundarySets: {
    method: 'GET',
    path: '/api/boundaries',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ sets: z.array(boundarySet) }),
    cached: true,
  },
  boundaries: {
    method: 'GET',
    path: '/api/boundaries/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: z.strictObject({ set: boundarySet, topology: boundaryTopology }),
    cached: true,
  },
  /**
   * What a GeoJSON file holds; nothing is stored. The body is multipart/form-data with one file, and before it the
   * fields `keyProperty` and `nameProperty` where they are chosen.
   */
  analyseBoundaries: {
    method: 'POST',
    path: '/api/boundaries/analysis',
    params: nothing,
    query: nothing,
    body: nothing,
    response: boundaryAnalysis,
    cached: false,
  },
  /**
   * Keeps the borders of a GeoJSON file. Multipart as for the analysis, with the further fields `name`, `source`,
   * `licence`, and `acceptMismatches` (`yes`) where codes do not belong to their names and that is meant.
   */
  addBoundaries: {
    method: 'POST',
    path: '/api/boundaries',
    params: nothing,
    query: nothing,
    body: nothing,
    response: boundarySet,
    cached: false,
  },
  removeBoundaries: {
    method: 'DELETE',
    path: '/api/boundaries/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: nothing,
    cached: false,
  },
} as const;
