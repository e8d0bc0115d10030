import { setTimeout as wait } from 'node:timers/promises';
import { connect, type Database } from '../database/connection.ts';
import { isBusy } from '../database/dialect.ts';

/**
 * Runs a short write on a connection that does not wait for the write lock, again and again until it is free: so the
 * event loop goes on while a worker or another process holds the lock for seconds.
 */
export async function whenFree<Result>(write: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isBusy(error) || attempt >= attempts) throw error;
      await wait(Math.min(20 * (attempt + 1), 250));
    }
  }
}

/** About five minutes. */
const attempts = 1200;

/** Does the same with a connection of its own that is closed afterwards: for a change that a person makes. */
export async function writeWhenFree<Result>(
  { folder }: Pick<Database, 'folder'>,
  write: (writer: Database) => Promise<Result>,
): Promise<Result> {
  const writer = connect(folder, { patienceMilliseconds: 0, checkpoints: false });
  try {
    return await whenFree(() => write(writer));
  } finally {
    writer.close();
  }
}
