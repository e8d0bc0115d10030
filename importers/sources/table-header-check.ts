import { captionKey, isBlank, isNumberLike, isTime } from './table-cells.ts';

/**
 * Tells the header once more: `same` where a row says just what it said, `other` where only some of it, as above a
 * further table: its first caption above years or units of its own. Null for anything else.
 */
export function createHeaderCheck(
  captions: readonly string[],
  headRows: readonly (readonly string[])[],
): (cells: readonly string[]) => 'same' | 'other' | null {
  const known = [captions, ...headRows].map((row) => row.map(captionKey));
  return (cells) => {
    const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
    for (const keys of known) {
      const isSame = (index: number) => captionKey(cells[index] ?? '') === keys[index];
      // Whatever repeats a header does so from the start.
      if (filled.length < 2 || !filled.slice(0, 2).some(isSame)) continue;
      const same = filled.filter(isSame);
      const isCaption = (index: number) => isSame(index) || isTimeOrText(cells[index] ?? '');
      if (2 * same.length < filled.length && same[0] !== filled[0]) continue;
      if (!filled.every(isCaption)) continue;
      const all = keys.filter((key) => key !== '').length;
      return same.length === filled.length && filled.length === all ? 'same' : 'other';
    }
    return null;
  };
}

function isTimeOrText(cell: string): boolean {
  return isTime(cell) || !isNumberLike(cell);
}
