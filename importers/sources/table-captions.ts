/**
 * The captions of a header of several rows, from the top down, one list a column. A caption that stands once above
 * several columns holds for all of them: a blank cell takes the caption on its left, as long as that one has captions
 * of its own below. Repeated captions count once.
 */
export function joinCaptions(rows: readonly (readonly string[])[], columns: number): string[][] {
  const spread = rows.map((row, index) => spreadRow(row, rows.slice(index + 1), columns));
  return Array.from({ length: columns }, (_, column) =>
    spread
      .map((row) => row[column] ?? '')
      .filter((caption, index, all) => caption !== '' && all.indexOf(caption) === index),
  );
}

function spreadRow(row: readonly string[], below: readonly (readonly string[])[], columns: number): string[] {
  const has = (column: number) => below.some((other) => (other[column] ?? '') !== '');
  let current = '';
  return Array.from({ length: columns }, (_, column) => {
    const own = row[column] ?? '';
    if (own !== '') current = has(column) ? own : '';
    else if (!has(column)) current = '';
    return own === '' ? current : own;
  });
}
