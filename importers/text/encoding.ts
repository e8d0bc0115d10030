import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** The last three are never inferred: a person says so (old Macs, DOS, with the euro sign). */
export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'macintosh'
  | 'cp850'
  | 'iso-8859-15';

/** The encoding of that name; undefined for a container that holds no text of its own. */
export function maybeEncoding(name: string): Encoding | undefined {
  return encodings.find((encoding) => encoding === name);
}

export const encodings: readonly Encoding[] = [
  'utf-8',
  'utf-8-bom',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'iso-8859-15',
  'macintosh',
  'cp850',
];

/**
 * The encoding of a text from its first bytes: byte order mark, else the zero bytes of UTF-16, else strict UTF-8,
 * else Windows-1252 (which holds ISO-8859-1). `whole` says that `head` is the whole file; where it is not, a
 * character that is cut at the end of `head` does not speak against UTF-8.
 */
export function inferEncoding(head: Uint8Array, whole: boolean): Encoding {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8-bom';
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  const utf16 = maybeUtf16(head);
  if (utf16) return utf16;
  return isUtf8(whole ? head : withoutCutCharacter(head)) ? 'utf-8' : 'windows-1252';
}

/** The text of an XML or HTML file: by its byte order mark, else as it says itself, else as `inferEncoding` says. */
export function decodeMarkup(bytes: Uint8Array): string {
  const inferred = inferEncoding(bytes, true);
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  const said = /(?:encoding|charset)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  const isOpen = inferred === 'utf-8' || inferred === 'windows-1252';
  // A page that says UTF-8 and is none is read as what it is.
  const isWrong = said !== undefined && /^utf-?8$/i.test(said) && inferred === 'windows-1252';
  const name =
    isOpen && said !== undefined && !isWrong && iconv.encodingExists(said) ? said : iconvNames[inferred];
  return iconv.decode(
    Buffer.from(bytes),
    /^(?:us-ascii|iso-?8859-?1|latin-?1)$/i.test(name) ? 'win1252' : name,
  );
}

/** Decodes pieces of a file as they arrive; characters may be cut between pieces. A leading byte order mark is left out. */
export async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string, void, undefined> {
  const decoder = iconv.getDecoder(iconvNames[encoding]);
  let atStart = true;
  for await (const piece of bytes) {
    const decoded = decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    // Joining programs write a second mark behind the first.
    const text = atStart ? decoded.replace(/^\ufeff+/, '') : decoded;
    if (text === '') continue;
    atStart = false;
    yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

const iconvNames: Record<Encoding, string> = {
  'utf-8': 'utf8',
  'utf-8-bom': 'utf8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'win1252',
  macintosh: 'macintosh',
  cp850: 'cp850',
  'iso-8859-15': 'iso885915',
};

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Latin text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function maybeUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs; index += 1) {
    if (head[2 * index] === 0) even += 1;
    if (head[2 * index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function withoutCutCharacter(head: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, head.length); back += 1) {
    const byte = head[head.length - back];
    if (byte === undefined || byte < 0x80) return head;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? head.subarray(0, head.length - back) : head;
    }
  }
  return head;
}
