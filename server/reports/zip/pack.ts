import { unzipSync, zipSync } from 'fflate';

/** The earliest time that an archive can say: the same files make the same archive whenever it is made. */
const time = '1980-01-01T00:00:00';

/** Files in one archive, in their order. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: time, level: 6 });
}

/** The same archive without the time at which it was made. */
export function withoutTime(archive: Uint8Array): Uint8Array {
  return packFiles(new Map(Object.entries(unzipSync(archive))));
}
