/**
 * Codes in a point's `notes`. Words for them stand in `web/words`; the one that names something ends with it.
 *
 * - `predecessors`: the sum of the areas that this one replaced
 * - `partsAsStored`: summed over the categories that were ever stored for the area; others are taken as not existing
 * - `break`: a new definition, source, boundary or wording starts here
 * - `breakReason:WORDS`: beside `break`, why, as a person put it
 * - `boundary:NAMES`: beside `break`, the areas that were taken over
 * - `missing:NAME`: a child area (by name) or a category (`dimension=category`) that is not in the sum
 */
export function missingNote(name: string): string {
  return `missing:${name}`;
}

/** What a `missing:` note names. */
export function maybeMissing(note: string): string | undefined {
  return /^missing:(.+)$/s.exec(note)?.[1];
}

export const breakNote = 'break';

export function reasonNote(words: string): string {
  return `breakReason:${words}`;
}

export function boundaryNote(names: string): string {
  return `boundary:${names}`;
}
