import type { Origin, Point } from '../../../data/series.ts';

/** The origin with the youngest import behind any of the points. */
export function newestOrigin(points: readonly Point[]): Origin | undefined {
  return points
    .flatMap((point) => point.origins)
    .reduce<Origin | undefined>((newest, origin) => {
      if (!newest) return origin;
      const later = origin.committedAt.localeCompare(newest.committedAt) || origin.import - newest.import;
      return later > 0 ? origin : newest;
    }, undefined);
}
