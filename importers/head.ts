import type { Head, Importer, SourceFile } from './importer.ts';
import { importers } from './registry.ts';
import { withPlainLineEnds } from './text/delimited.ts';
import { inferDelimiter } from './text/delimiter.ts';
import { decode, type Encoding, inferEncoding } from './text/encoding.ts';

const startBytes = 65_536;

/** The first 64 kB of a file, as bytes and as text in the encoding that they suggest; `whole` where that is all. */
export interface Start {
  bytes: Uint8Array;
  text: string;
  whole: boolean;
}

export async function readStart(file: SourceFile): Promise<Start> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.open()) {
    pieces.push(piece);
    length += piece.length;
    if (length > startBytes) break;
  }
  const whole = length <= startBytes;
  const bytes = Buffer.concat(pieces).subarray(0, startBytes);
  return { bytes, text: await textOf(bytes, inferEncoding(bytes, whole)), whole };
}

/** What importers look at to tell the format. */
export async function openHead(name: string, encoding: Encoding, bytes: Uint8Array): Promise<Head> {
  const text = await textOf(bytes, encoding);
  const lines = text.split('\n');
  return { name, encoding, text, lines, delimiter: inferDelimiter(lines) };
}

export interface Identified {
  importer: Importer;
  confidence: number;
  reasons: string[];
}

/** All importers that know the layout, the surest first; where two are equally sure, in the registry's order. */
export function identifyAll(head: Head): Identified[] {
  return importers
    .flatMap((importer) => {
      const found = importer.identify(head);
      return found && found.confidence > 0 ? [{ importer, ...found }] : [];
    })
    .sort((one, other) => other.confidence - one.confidence);
}

async function textOf(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of withPlainLineEnds(decode(once(bytes), encoding))) text += piece;
  // A character that is cut at the end is no damage.
  return encoding.startsWith('utf') ? text.replace(/\ufffd$/, '') : text;
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
