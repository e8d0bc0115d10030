import type { Receiver } from '../../data/audience.ts';
import type { FigurePart } from '../../data/release.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { listImports } from '../database/imports.ts';
import { type ReleasedFigure, readEdition } from '../database/released-editions.ts';
import { maybeReleaseInForce } from '../database/releases.ts';
import type { EditionFigure } from '../protection/edition.ts';

/**
 * The number of the audience's release in force where releasing `decided` would change nothing for it: no import was
 * committed or withdrawn since, and the same figures would be shown and withheld. Null otherwise, and without one.
 */
export async function readUnchangedSince(
  db: Database,
  caller: Caller,
  audience: Receiver,
  decided: readonly ReleasedFigure[],
): Promise<number | null> {
  const inForce = await maybeReleaseInForce(db, caller, audience);
  if (!inForce) return null;
  const { number, releasedAt } = inForce;
  const imports = await listImports(db, caller);
  const isLater = (time: string | null) => time !== null && time > releasedAt;
  if (imports.some(({ committedAt, withdrawnAt }) => isLater(committedAt) || isLater(withdrawnAt)))
    return null;
  const { figures, withheld } = await readEdition(db, caller, { audience, number });
  const before = figures.map((figure) => seen(figure, withheld?.get(figure)));
  const after = decided.map((figure) => seen(figure, figure.withheld?.hidden));
  return isSame(before, after) ? number : null;
}

/** What there is of a figure and what is hidden of it, as one text; one may be withheld with nothing to hide any more. */
function seen(figure: EditionFigure, hidden: Iterable<FigurePart> | undefined): string {
  const { indicator, area, breakdown, period, value, numerator, denominator, gap } = figure;
  const place = [indicator, area, breakdown, period.kind, period.key];
  return JSON.stringify([
    place,
    hidden === undefined ? null : [...hidden].sort(),
    value,
    numerator,
    denominator,
    gap,
  ]);
}

function isSame(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before);
  return before.length === after.length && after.every((one) => known.has(one));
}
