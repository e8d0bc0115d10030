import { readStart } from '../../importers/head.ts';
import type { SourceFile } from '../../importers/importer.ts';
import { maybeContainer } from '../../importers/unpack.ts';

/**
 * The first rows of a file, about 64 kB, as a file of its own; a container has its beginning everywhere and comes
 * whole. `isBeginning` where something was left out.
 */
export async function beginningOf(file: SourceFile): Promise<{ file: SourceFile; isBeginning: boolean }> {
  const { bytes, text, whole } = await readStart(file);
  if (whole || maybeContainer(bytes, text)) return { file, isBeginning: false };
  const rows = wholeRows(bytes);
  return {
    file: { name: file.name, size: rows.length, open: () => once(rows) },
    isBeginning: true,
  };
}

const lineFeed = 10;
const quote = 34;

/**
 * Up to the last line end outside quotation marks, where one is found, so that no row is cut: a cell in quotation
 * marks may hold line ends of its own. Reads two bytes at a time where the file is UTF-16.
 */
export function wholeRows(bytes: Uint8Array): Uint8Array {
  const { width, offset } = unitsOf(bytes);
  let isOpen = false;
  let end = 0;
  for (let at = 0; at + width <= bytes.length; at += width) {
    if (width === 2 && bytes[at + 1 - offset] !== 0) continue;
    if (bytes[at + offset] === quote) isOpen = !isOpen;
    if (bytes[at + offset] === lineFeed && !isOpen) end = at + width;
  }
  return end === 0 ? bytes : bytes.subarray(0, end);
}

/** How many bytes a character has, and which of them tells ASCII. */
function unitsOf(bytes: Uint8Array): { width: 1 | 2; offset: 0 | 1 } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0)) {
    return { width: 2, offset: 0 };
  }
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0)) {
    return { width: 2, offset: 1 };
  }
  return { width: 1, offset: 0 };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
