import type { Origin, Point } from '../../../data/series.ts';

/**
 * The files behind points, one entry an import: those with the most stored values first, of equally many the youngest
 * import.
 */
export function sourceFiles(points: readonly Pick<Point, 'origins'>[]): Origin[] {
  const found = new Map<number, { origin: Origin; values: Set<string> }>();
  for (const origin of points.flatMap(({ origins }) => origins)) {
    const entry = found.get(origin.import) ?? { origin, values: new Set<string>() };
    found.set(origin.import, entry);
    entry.values.add(`${origin.line}:${origin.column}`);
  }
  return [...found.values()]
    .sort((a, b) => b.values.size - a.values.size || laterFirst(a.origin, b.origin))
    .map(({ origin }) => origin);
}

function laterFirst(a: Origin, b: Origin): number {
  return b.committedAt.localeCompare(a.committedAt) || b.import - a.import;
}
