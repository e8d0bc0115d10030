/**
 * Rows as delimited text with CRLF. A cell is put in quotes only where it could not be told from its surroundings, and
 * stays as it is: nothing is put before an equals sign, since no spreadsheet but a reader of ours takes it up.
 */
export function writeDelimited(rows: readonly (readonly string[])[], delimiter: ';' | ',' | '\t'): string {
  return rows.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

/** A cell of such a text. */
export function quoted(text: string, delimiter: ';' | ',' | '\t'): string {
  const isPlain = !text.includes(delimiter) && !/["\r\n]/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
