/**
 * A caption above several columns that a program wrote once, in the first of them, holds for the blank cells behind it,
 * as far as the captions above it reach; the last row is never filled. The first `keyColumns` cells are no captions.
 */
export function fillSpanned(rows: readonly string[][], keyColumns: number): string[][] {
  const filled: string[][] = [];
  rows.forEach((row, at) => {
    const next = [...row];
    for (let index = keyColumns + 1; index < row.length && at < rows.length - 1; index += 1) {
      const isSameAbove = filled.every((above) => above[index] === above[index - 1]);
      if (next[index] === '' && isSameAbove && hasBelow(rows, at, index)) next[index] = next[index - 1] ?? '';
    }
    filled.push(next);
  });
  return filled;
}

/** Whether spanned captions were written once: then a cell of the first row is blank behind a filled one, above a caption. */
export function hasSpans(rows: readonly string[][], keyColumns: number): boolean {
  const [top = []] = rows;
  const first = top.findIndex((cell, index) => index >= keyColumns && cell !== '');
  return first >= 0 && top.some((cell, index) => index > first && cell === '' && hasBelow(rows, 0, index));
}

function hasBelow(rows: readonly string[][], at: number, index: number): boolean {
  return rows.slice(at + 1).some((below) => below[index] !== '');
}
