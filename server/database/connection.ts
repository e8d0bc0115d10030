import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { type ConnectionSettings, createDialect, type Driver, openDriver } from './dialect.ts';
import type { Tables } from './tables.ts';

/** One connection. `kysely` and `driver` are for this room alone. */
export interface Database {
  kysely: Kysely<Tables>;
  driver: Driver;
  /** The data folder: the database, the originals, and what is on its way. */
  folder: string;
  close(): void;
}

/** A further connection to a database that is already up to date. */
export function connect(folder: string, settings: Partial<ConnectionSettings> = {}): Database {
  mkdirSync(folder, { recursive: true });
  const driver = openDriver(join(folder, 'zielkreis.sqlite'), {
    patienceMilliseconds: 10_000,
    checkpoints: true,
    ...settings,
  });
  return {
    kysely: new Kysely<Tables>({ dialect: createDialect(driver) }),
    driver,
    folder,
    close: () => driver.close(),
  };
}
