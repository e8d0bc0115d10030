import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another way to get the same file into a database: one bare table, nothing checked, no versions. */
export interface Peer {
  way: string;
  /** Whether it is quick enough to be measured several times. */
  isQuick: boolean;
  run(file: string, folder: string): Promise<void>;
}

/** The one that the goal is set by. */
export const measure = 'sqlite3 .import, with conversion';

/** What is installed here; what is not is said and left out. */
export async function listPeers(): Promise<Peer[]> {
  const peers = [
    ...(isThere('sqlite3', ['--version']) ? [sqliteText, sqliteConversion] : []),
    ...(isThere('sqlite-utils', ['--version']) ? [sqliteUtils] : []),
    ...(isThere('csvsql', ['--version']) ? [csvsql] : []),
  ];
  const duckdb = await maybeDuckdb();
  return duckdb ? [...peers, duckdb] : peers;
}

const sqliteText: Peer = {
  way: 'sqlite3 .import, as text',
  isQuick: true,
  run: async (file, folder) => runScript(folder, `.mode csv\n.separator ;\n.import ${file} raw\n`),
};

const sqliteConversion: Peer = {
  way: measure,
  isQuick: true,
  run: async (file, folder) =>
    runScript(
      folder,
      `.mode csv\n.separator ;\n.import ${file} raw
create table value (indicator text, area text, period text, breakdown text, value real);
insert into value select kennzahl, gebiet, berichtszeitraum, gliederung,
  cast(replace(wert, ',', '.') as real) from raw;\n`,
    ),
};

const sqliteUtils: Peer = {
  way: 'sqlite-utils insert --csv',
  isQuick: false,
  run: async (file, folder) =>
    execute('sqlite-utils', ['insert', join(folder, 'peer.db'), 'raw', file, '--csv', '--delimiter', ';']),
};

const csvsql: Peer = {
  way: 'csvsql --insert (csvkit)',
  isQuick: false,
  run: async (file, folder) =>
    execute('csvsql', [
      ...['--db', `sqlite:///${join(folder, 'peer.db')}`, '--insert', '--tables', 'raw'],
      ...['--delimiter', ';', '--snifflimit', '0', '--no-inference', file],
    ]),
};

function runScript(folder: string, script: string): void {
  const commands = join(folder, 'peer.sql');
  writeFileSync(commands, script);
  execute('sqlite3', [join(folder, 'peer.db'), `.read ${commands}`]);
  rmSync(commands);
}

function execute(command: string, words: string[]): void {
  execFileSync(command, words, { stdio: 'ignore' });
}

function isThere(command: string, words: string[]): boolean {
  const found = spawnSync(command, words, { stdio: 'ignore' }).status === 0;
  if (!found) console.log(`${command}: not installed, left out`);
  return found;
}

/** Its binary does not exist for every platform. */
async function maybeDuckdb(): Promise<Peer | undefined> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    return {
      way: 'DuckDB read_csv, with conversion, one thread',
      isQuick: true,
      async run(file, folder) {
        const instance = await DuckDBInstance.create(join(folder, 'peer.db'), { threads: '1' });
        const connection = await instance.connect();
        await connection.run(`create table value as select kennzahl, gebiet, berichtszeitraum, gliederung,
          cast(replace(wert, ',', '.') as double) as wert
          from read_csv('${file}', delim = ';', header = true, all_varchar = true)`);
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    console.log(`DuckDB: not available here, left out (${error instanceof Error ? error.message : error})`);
    return undefined;
  }
}
