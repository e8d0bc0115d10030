/** Where the part at a place stands once the one at `from` was taken to `to`. */
export function placeAfterMove(place: number, from: number, to: number): number {
  if (place === from) return to;
  const isPassed = place >= Math.min(from, to) && place <= Math.max(from, to);
  if (!isPassed) return place;
  return from < to ? place - 1 : place + 1;
}

/** The place of the part that a field belongs to, by the id of its input; undefined for the head of the report. */
export function partOf(field: string): number | undefined {
  const digits = /^feld-parts-(\d+)(?:-|$)/.exec(field)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
