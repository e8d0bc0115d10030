import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import type { Point } from '../../data/series.ts';
import type { SeriesBreak } from '../../data/series-break.ts';
import type { Place } from './along-areas.ts';
import type { Timed } from './along-time.ts';
import type { Combinable } from './figure.ts';
import { boundaryNote, breakNote, reasonNote } from './notes.ts';

/**
 * From a day (ISO) on, figures are no longer comparable with earlier ones; `note` is the code that names the reason.
 * `told` by the data: it needs no mark where the series has nothing before it.
 */
export interface Break {
  day: string;
  note: string;
  told: 'byStaff' | 'byData';
}

/** A break that a person or a definition states, with its reason in words. */
export function statedBreak(day: string, reason: string): Break {
  return { day, note: reasonNote(reason), told: 'byStaff' };
}

/**
 * The stated breaks that hold for one series: of its indicator, of its area or of all, and of its breakdown or one that
 * holds it (a break of all lower secondary schools is one of the girls there).
 */
export function breaksOf(
  stated: readonly Pick<SeriesBreak, 'indicator' | 'area' | 'breakdown' | 'day' | 'reason'>[],
  series: { indicator: string; area: string; breakdown: string },
): Break[] {
  return stated
    .filter(
      ({ indicator, area, breakdown }) =>
        indicator === series.indicator &&
        (area === null || area === series.area) &&
        (breakdown === null || liesIn(series.breakdown, breakdown)),
    )
    .map(({ day, reason }) => statedBreak(day, reason));
}

function liesIn(breakdown: string, outer: string): boolean {
  const own = readBreakdown(breakdown);
  return Object.entries(readBreakdown(outer)).every(([id, category]) => own[id] === category);
}

/**
 * The breaks that an area's history tells: the days after those on which areas ended that it followed, whole or in part.
 * Areas that ended on one day make one break.
 *
 * Method: Zielkreis, methods 1 (a boundary change is drawn as a break).
 */
export function boundaryBreaks(
  area: Pick<Place, 'key'>,
  predecessors: readonly Pick<Place, 'name' | 'validTo' | 'successors'>[],
): Break[] {
  const names = new Map<string, string[]>();
  for (const { name, validTo, successors } of predecessors) {
    if (validTo === null || !successors.includes(area.key)) continue;
    const day = dayAfter(validTo);
    names.set(day, [...(names.get(day) ?? []), name]);
  }
  return [...names].map(([day, ended]) => ({
    day,
    note: boundaryNote(ended.sort().join('; ')),
    told: 'byData',
  }));
}

/**
 * Marks breaks on points, which are in time order: the first point whose period reaches a break's day gets the notes
 * `break` and the reason's. A figure folded from shorter periods on both sides of the day mixes what is not comparable:
 * the point after it is marked as well, so that it stands alone. Where folding takes the last one, nothing is mixed.
 *
 * Method: Zielkreis, methods 1 (no line, trend or state runs across a break).
 */
export function markBreaks(
  points: readonly Point[],
  timed: readonly Timed[],
  breaks: readonly Break[],
  { overTime }: Pick<Combinable, 'overTime'>,
): Point[] {
  const notes = points.map(() => new Set<string>());
  for (const { day, note, told } of breaks) {
    const found = timed.findIndex(({ period }) => period.end >= day);
    const one = timed[found];
    if (!one || (told === 'byData' && found === 0)) continue;
    const isMixed = overTime !== 'last' && one.figure.how === 'periods' && one.period.start < day;
    for (const at of isMixed ? [found, found + 1] : [found]) notes[at]?.add(breakNote).add(note);
  }
  return points.map((point, at) => ({
    ...point,
    notes: [...new Set([...point.notes, ...(notes[at] ?? [])])],
  }));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The canonical form in which a break's breakdown is kept; null stands for all of them, the total's as well. */
export function breakBreakdown(breakdown: string | null): string | null {
  if (breakdown === null) return null;
  const key = breakdownKey(readBreakdown(breakdown));
  return key === '' ? null : key;
}
