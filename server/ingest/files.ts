import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SourceFile } from '../../importers/importer.ts';

/** Where a delivery's files lie: `spool` as it came, `staging` as it was read, `originals` for good, by content. */
export function spoolFile(folder: string, id: string): string {
  return join(folder, 'spool', id);
}

export function stagingFile(folder: string, id: string): string {
  return join(folder, 'staging', `${id}.sqlite`);
}

export function originalFile(folder: string, hash: string): string {
  return join(folder, 'originals', hash);
}

export async function createFolders(folder: string): Promise<void> {
  for (const name of ['spool', 'staging', 'originals']) await mkdir(join(folder, name), { recursive: true });
}

export function createDeliveryId(): string {
  return randomUUID();
}

export interface Spooled {
  size: number;
  hash: string;
  /** Whether the stream held more than may be; what was written is gone then. */
  tooLarge: boolean;
}

/** Writes a stream to its spool file, hashing on the way; leaves no file behind where the stream breaks. */
export async function spool(
  folder: string,
  id: string,
  bytes: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): Promise<Spooled> {
  const file = spoolFile(folder, id);
  const digest = createHash('sha256');
  let size = 0;
  async function* measured() {
    for await (const piece of bytes) {
      size += piece.length;
      // The rest is taken and dropped: a sender that is cut off in the middle never sees the answer.
      if (size > maximumBytes) continue;
      digest.update(piece);
      yield piece;
    }
  }
  try {
    // Opened before anything can break: a stream that opens its file itself might make it after it was removed.
    const handle = await open(file, 'w');
    await pipeline(measured, handle.createWriteStream());
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  const tooLarge = size > maximumBytes;
  if (tooLarge) await rm(file, { force: true });
  return { size, hash: digest.digest('hex'), tooLarge };
}

/** A file on the disk as importers see it; in pieces that the young heap holds, larger ones cost 40 MB and no less time. */
export function sourceFile(path: string, name: string, size: number): SourceFile {
  return { name, size, open: () => createReadStream(path, { highWaterMark: 64 * 1024 }) };
}

/**
 * Moves a spooled file to the originals; `undo` moves it back. A content that is already there stays there, since
 * earlier imports refer to it.
 */
export function createKeeper(
  folder: string,
  id: string,
  hash: string,
): { keep(): Promise<void>; undo(): Promise<void> } {
  const from = spoolFile(folder, id);
  const to = originalFile(folder, hash);
  let moved = false;
  return {
    async keep() {
      if (await isThere(to)) return;
      await rename(from, to);
      moved = true;
    },
    async undo() {
      if (moved) await rename(to, from);
      moved = false;
    },
  };
}

export async function removeDelivery(folder: string, id: string): Promise<void> {
  await rm(spoolFile(folder, id), { force: true });
  await rm(stagingFile(folder, id), { force: true });
}

/** Of a delivery that is read again. */
export async function removeStaging(folder: string, id: string): Promise<void> {
  await rm(stagingFile(folder, id), { force: true });
}

/**
 * Removes spooled and staged files that nobody waits for. Those of another process that were touched after `youngest`
 * (milliseconds since 1970) may be in use and stay.
 */
export async function removeLeftovers(
  folder: string,
  waiting: readonly string[],
  youngest: number,
): Promise<void> {
  for (const name of ['spool', 'staging']) {
    for (const file of await readdir(join(folder, name))) {
      const path = join(folder, name, file);
      const id = file.replace(/\.sqlite$/, '');
      if (waiting.includes(id)) continue;
      const isLocal = id.startsWith(localPrefix);
      if (isLocal && (await stat(path)).mtimeMs > youngest) continue;
      await rm(path, { force: true });
    }
  }
}

/** Marks deliveries that another process than the server may be working on. */
export const localPrefix = 'local-';

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
