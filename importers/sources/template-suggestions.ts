/** A word that may have been meant: what is compared, and what the user should write. */
export interface Candidate {
  text: string;
  write: string;
}

/** Up to `limit` candidates that differ least from `text`, by edit distance; none where nothing is near. */
export function nearest(text: string, candidates: readonly Candidate[], limit: number): string[] {
  const wanted = plain(text);
  const ranked = candidates
    .map(({ text: candidate, write }) => ({ write, distance: distance(wanted, plain(candidate)) }))
    .filter((entry) => entry.distance <= 0.45)
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(ranked.map(({ write }) => write))].slice(0, limit);
}

/** German: „x“ oder „y“. */
export function meantWords(suggestions: readonly string[]): string {
  return suggestions.map((suggestion) => `„${suggestion}“`).join(' oder ');
}

/** 0 for the same, 1 for nothing in common; the beginning of a word is near to it. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return 1;
  if (a.length >= 4 && (b.startsWith(a) || b.split(' ').includes(a))) return 0.2;
  return editDistance(a, b) / Math.max(a.length, b.length);
}

/** Levenshtein 1966. */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(at(before, column) + 1, at(current, column - 1) + 1, at(before, column - 1) + change),
      );
    }
    before = current;
  }
  return at(before, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9äöüß]+/g, ' ')
    .trim();
}
