import { isAscii } from 'node:buffer';
import type { SourceFile } from './importer.ts';
import { type Encoding, inferEncoding } from './text/encoding.ts';

export interface ByteCheck {
  encoding: Encoding;
  /** The bytes hold what only damaged text has: worth reading line by line (see `damage.ts`). */
  suspicious: boolean;
}

/**
 * Goes once through the bytes of a file: settles the encoding where the beginning is ASCII and says nothing (the
 * first piece with other bytes decides), and looks for signs of damage.
 */
export async function checkBytes(
  file: SourceFile,
  inferred: Encoding,
  headIsAscii: boolean,
): Promise<ByteCheck> {
  let encoding = inferred;
  let open = headIsAscii && inferred === 'utf-8';
  let suspicious = inferred === 'utf-16le' || inferred === 'utf-16be';
  let hasUtf8Letters = false;
  let tail = Buffer.alloc(0);
  for await (const piece of file.open()) {
    if (open && !isAscii(piece)) {
      if (inferEncoding(piece, false) === 'windows-1252') encoding = 'windows-1252';
      open = false;
    }
    const bytes = Buffer.concat([tail, piece]);
    suspicious ||= holdsAny(bytes, isAscii(bytes) ? asciiMarks : marks);
    hasUtf8Letters ||= !isAscii(bytes) && holdsAny(bytes, utf8Letters);
    tail = Buffer.from(bytes.subarray(-longestMark));
  }
  // Both encodings in one file: the pieces come from different programs.
  return { encoding, suspicious: suspicious || (encoding === 'windows-1252' && hasUtf8Letters) };
}

function holdsAny(bytes: Buffer, sought: readonly Buffer[]): boolean {
  return sought.some((mark) => bytes.indexOf(mark, mark === byteOrderMark ? 1 : 0) >= 0);
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/** Zeros and the marks of a merge. */
const asciiMarks = ['\0', '<<<<<<<', '>>>>>>>', '======='].map((mark) => Buffer.from(mark));
/** The bytes of U+FFFD in UTF-8, also read as Windows-1252, and of letters that were encoded twice. */
const marks = [
  ...asciiMarks,
  byteOrderMark,
  Buffer.from([0xef, 0xbf, 0xbd]),
  Buffer.from([0xc3, 0xaf, 0xc2, 0xbf, 0xc2, 0xbd]),
  Buffer.from([0xc3, 0x83]),
];
const utf8Letters = [...'äöüßÄÖÜ'].map((letter) => Buffer.from(letter));
const longestMark = 8;
