import { unzipSync } from 'fflate';

/** One file of an archive, with its path inside. */
export interface Member {
  path: string;
  bytes: Uint8Array;
}

export type Archive =
  | { kind: 'members'; members: Member[]; others: string[] }
  | { kind: 'refused'; code: 'encrypted-archive' | 'archive-bomb' | 'damaged-archive'; message: string };

export interface ArchiveLimits {
  members: number;
  /** Bytes of all members together when unpacked. */
  bytes: number;
  /** How many times larger than packed, once that is more than `ratioFrom` bytes. */
  ratio: number;
  ratioFrom: number;
}

export const archiveLimits: ArchiveLimits = {
  members: 2_000,
  bytes: 1_000_000_000,
  ratio: 200,
  ratioFrom: 50_000_000,
};

interface Entry {
  path: string;
  packed: number;
  unpacked: number;
  checksum: number;
  isEncrypted: boolean;
}

/** What operating systems and packers leave in archives. */
const junk = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/**
 * Unpacks the members that `wants`; the others are named. Sizes are checked by the directory before anything is
 * unpacked, and again while unpacking: a directory may lie.
 */
export function readArchive(
  bytes: Uint8Array,
  wants: (path: string) => boolean,
  limits: ArchiveLimits = archiveLimits,
): Archive {
  const entries = maybeDirectory(bytes);
  if (!entries) return damaged;
  const content = entries.filter(({ path }) => !path.endsWith('/') && !junk.test(path));
  if (content.some(({ isEncrypted }) => isEncrypted)) return encrypted;
  const unpacked = content.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isBomb =
    entries.length > limits.members ||
    unpacked > limits.bytes ||
    (unpacked > limits.ratioFrom && unpacked > bytes.length * limits.ratio);
  if (isBomb) return bomb(unpacked, entries.length, limits);
  try {
    const wanted = new Set(content.map(({ path }) => path).filter(wants));
    const files = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    const members = Object.entries(files).map(([path, member]) => ({ path, bytes: member }));
    if (members.length < wanted.size) return damaged;
    // A directory that names a smaller size cuts the member there: its checksum tells.
    const entryOf = new Map(content.map((entry) => [entry.path, entry]));
    const isLie = members.some(({ path, bytes: member }) => {
      const entry = entryOf.get(path);
      return member.length !== entry?.unpacked || checksumOf(member) !== entry.checksum;
    });
    if (isLie) return damaged;
    return {
      kind: 'members',
      members,
      others: content.map(({ path }) => path).filter((path) => !wanted.has(path)),
    };
  } catch {
    return damaged;
  }
}

/** CRC-32 as ZIP uses it (APPNOTE 4.4.7). */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (checksums[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The paths of all members; undefined where there is no readable directory. */
export function maybeMemberPaths(bytes: Uint8Array): string[] | undefined {
  return maybeDirectory(bytes)?.map(({ path }) => path);
}

const encrypted: Archive = {
  kind: 'refused',
  code: 'encrypted-archive',
  message:
    'Die ZIP-Datei ist mit einem Kennwort geschützt und kann nicht gelesen werden. Bitte entpacken Sie sie und laden Sie die Dateien einzeln hoch.',
};

const damaged: Archive = {
  kind: 'refused',
  code: 'damaged-archive',
  message:
    'Die gepackte Datei ist beschädigt oder unvollständig. Bitte laden Sie sie noch einmal herunter; lässt sie sich am eigenen Rechner öffnen, hilft es, den Inhalt zu entpacken und einzeln hochzuladen.',
};

function bomb(unpacked: number, members: number, limits: ArchiveLimits): Archive {
  const reason =
    members > limits.members
      ? `${members} Dateien enthält (erlaubt sind ${limits.members})`
      : `entpackt ${Math.round(unpacked / 1_000_000)} MB groß wäre`;
  return {
    kind: 'refused',
    code: 'archive-bomb',
    message: `Die gepackte Datei wird nicht entpackt, weil sie ${reason}. Bitte entpacken Sie sie selbst und laden Sie nur die Tabellen hoch, die gebraucht werden.`,
  };
}

/** The central directory of a ZIP file (APPNOTE 4.3); undefined where it is missing or cut. */
function maybeDirectory(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      path: decodeName(name, (flags & 0x800) !== 0),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      isEncrypted: (flags & 1) !== 0,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

/** As the unpacker names it: UTF-8 where the flag says so, else byte by byte. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  return Buffer.from(bytes).toString(isUtf8 ? 'utf8' : 'latin1');
}
