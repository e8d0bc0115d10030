import SqliteDriver from 'better-sqlite3';
import {
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  type Dialect,
  type Kysely,
  SqliteDialect,
  sql,
} from 'kysely';

/**
 * Everything that only SQLite understands. A second dialect replaces this file's functions: identity columns,
 * clustered tables, the write lock, temporary and attached tables, connection settings.
 */
export type Driver = SqliteDriver.Database;

export interface ConnectionSettings {
  /** How long a statement waits for another writer before it fails. */
  patienceMilliseconds: number;
  /** Whether this connection may write the log back into the main file: takes long after a large import. */
  checkpoints: boolean;
}

export function openDriver(file: string, settings: ConnectionSettings): Driver {
  const driver = new SqliteDriver(file, { timeout: settings.patienceMilliseconds });
  driver.pragma('journal_mode = WAL');
  driver.pragma('synchronous = NORMAL');
  driver.pragma('foreign_keys = ON');
  driver.pragma('cache_size = -8000');
  driver.pragma('temp_store = FILE');
  if (!settings.checkpoints) driver.pragma('wal_autocheckpoint = 0');
  return driver;
}

/** A file of its own for rows on their way: thrown away after any failure, so it needs no safety of its own. */
export function openStagingDriver(file: string): Driver {
  const driver = new SqliteDriver(file);
  driver.pragma('journal_mode = OFF');
  driver.pragma('synchronous = OFF');
  driver.pragma('locking_mode = EXCLUSIVE');
  driver.pragma('temp_store = FILE');
  return driver;
}

export function createDialect(driver: Driver): Dialect {
  return new SqliteDialect({ database: { prepare: keepStatements(driver), close: () => driver.close() } });
}

/** So many prepared statements are kept a connection. */
const mostStatements = 200;

/**
 * Preparing a statement costs more than running it on a few rows, so those that read and write are kept, the latest
 * used longest. One that is being read from can't be run a second time and is prepared anew.
 */
function keepStatements(driver: Driver): (text: string) => SqliteDriver.Statement {
  const kept = new Map<string, SqliteDriver.Statement>();
  return (text) => {
    const known = kept.get(text);
    if (known?.busy) return driver.prepare(text);
    const statement = known ?? driver.prepare(text);
    if (!/^\s*(select|with|insert|update|delete)\b/i.test(text)) return statement;
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}

/** An integer key that the database hands out. */
export function identity(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder {
  return column.primaryKey();
}

/** The type of a column that holds a file. */
export const bytesColumn = 'blob';

/** A table kept in the order of its primary key. */
export function clustered<Name extends string, Column extends string>(
  table: CreateTableBuilder<Name, Column>,
): CreateTableBuilder<Name, Column> {
  return table.modifyEnd(sql`without rowid`);
}

/**
 * Runs `work` in a transaction that holds the write lock from its beginning, so that what it reads cannot be
 * overtaken by another writer; all or nothing.
 */
export async function inWriteTransaction<Tables, Result>(
  kysely: Kysely<Tables>,
  work: (connection: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return kysely.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      // A disk that is full ends it by itself; what went wrong is told, not that there is nothing to take back.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Runs `work` on one state of the data, whatever others write meanwhile. Only temporary tables may be written; what
 * `work` asks goes through `kysely` itself.
 */
export async function inReadTransaction<Tables, Result>(
  kysely: Kysely<Tables>,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql`begin`.execute(kysely);
  try {
    return await work();
  } finally {
    await sql`rollback`.execute(kysely);
  }
}

/** Makes the tables of a staging file readable as `staging.…` while `work` runs. */
export async function withStaging<Tables, Result>(
  kysely: Kysely<Tables>,
  file: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql`attach database ${file} as staging`.execute(kysely);
  try {
    return await work();
  } finally {
    await sql`detach database staging`.execute(kysely);
  }
}

/** Writes the log back into the main file as far as readers allow; left to whoever has the time. */
export function checkpoint(driver: Driver): void {
  driver.pragma('wal_checkpoint(PASSIVE)');
}

/** Whether another writer holds the lock: worth another try a little later. */
export function isBusy(error: unknown): boolean {
  return error instanceof SqliteDriver.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Whether there is no room left for what was to be written. */
export function isFull(error: unknown): boolean {
  return error instanceof SqliteDriver.SqliteError && error.code === 'SQLITE_FULL';
}

/** Whether the data folder or the database in it can't be opened or written to. */
export function isClosedFolder(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(SQLITE_(CANTOPEN|READONLY|FULL)|EACCES|EEXIST|ENOSPC|ENOTDIR|EPERM|EROFS)/.test(code);
}
