import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  openAsBlob,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areas } from '../../data/boundaries/index.ts';
import type { Upload } from '../../data/upload.ts';
import { startServer } from '../testing/running-server.ts';

/**
 * One file of the generic long table through HTTP into the database, beside what sqlite3 and sqlite-utils need to put
 * the same file into one bare table, in the same run. The number of rows is the first argument.
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'zielkreis-bench-'));
const file = join(folder, 'langform.csv');

interface Measurement {
  way: string;
  seconds: number;
  peakMegabytes: number | null;
}

try {
  await writeRows();
  const megabytes = statSync(file).size / 1_000_000;
  console.log(`${rows.toLocaleString('en')} rows, ${megabytes.toFixed(1)} MB, Node ${process.version}`);
  print([...(await measureZielkreis()), ...measureSqlite(), ...measureSqliteUtils()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeRows(): Promise<void> {
  const out = createWriteStream(file);
  out.write('kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\r\n');
  const places = areas.filter((area) => area.level === 'district' && area.validTo === null).slice(0, 400);
  const months = 300;
  for (let row = 0; row < rows; row += 1) {
    const place = places[row % places.length];
    const month = Math.floor(row / places.length) % months;
    const section = Math.floor(row / (places.length * months));
    const period = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const value = ((row * 7919) % 1_000_000) / 10;
    const line = `besuche-bildungsportal;${place?.key};${period};seitenbereich=b${section};${value.toFixed(1).replace('.', ',')};;;;\r\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

async function measureZielkreis(): Promise<Measurement[]> {
  const server = await startServer({ ZIELKREIS_DATA: join(folder, 'data') });
  try {
    const started = performance.now();
    const form = new FormData();
    form.append('file', await openAsBlob(file), 'langform.csv');
    const sent = await fetch(`${server.address}/api/uploads`, { method: 'POST', body: form });
    const { id }: Upload = await sent.json();
    const received = performance.now();
    await waitFor(server.address, id, ['ready']);
    const read = performance.now();
    const answer = await fetch(`${server.address}/api/uploads/${id}/commit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ skipBadRows: false }),
    });
    if (!answer.ok) throw new Error(`commit refused: ${await answer.text()}`);
    await waitFor(server.address, id, ['committed']);
    const committed = performance.now();
    const peak = maybePeak(server.process.pid);
    return [
      { way: 'Zielkreis: received', seconds: (received - started) / 1000, peakMegabytes: null },
      { way: 'Zielkreis: understood and checked', seconds: (read - received) / 1000, peakMegabytes: null },
      { way: 'Zielkreis: committed', seconds: (committed - read) / 1000, peakMegabytes: null },
      { way: 'Zielkreis: whole way over HTTP', seconds: (committed - started) / 1000, peakMegabytes: peak },
    ];
  } finally {
    await server.stop();
  }
}

async function waitFor(address: string, id: string, wanted: string[]): Promise<void> {
  for (;;) {
    const upload: Upload = await (await fetch(`${address}/api/uploads/${id}`)).json();
    if (wanted.includes(upload.state)) return;
    if (upload.state === 'failed' || upload.state === 'refused')
      throw new Error(`upload ${upload.state}: ${upload.failure}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Peak resident memory in MB, where the system tells (Linux). */
function maybePeak(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes ? Number(kilobytes) / 1000 : null;
}

function measureSqlite(): Measurement[] {
  if (!isThere('sqlite3')) return [];
  const text = join(folder, 'text.sql');
  const conversion = join(folder, 'conversion.sql');
  writeFileSync(text, `.mode csv\n.separator ;\n.import ${file} raw\n`);
  writeFileSync(
    conversion,
    `.mode csv\n.separator ;\n.import ${file} raw\nCREATE TABLE value (indicator TEXT, area TEXT, period TEXT, breakdown TEXT, value REAL);
INSERT INTO value SELECT kennzahl, gebiet, berichtszeitraum, gliederung, CAST(replace(wert, ',', '.') AS REAL) FROM raw;\n`,
  );
  return [
    measure('sqlite3 .import, as text', 'sqlite3', [join(folder, 'text.sqlite'), `.read ${text}`]),
    measure('sqlite3 .import, with conversion', 'sqlite3', [
      join(folder, 'conversion.sqlite'),
      `.read ${conversion}`,
    ]),
  ];
}

function measureSqliteUtils(): Measurement[] {
  if (!isThere('sqlite-utils')) return [];
  const database = join(folder, 'utils.sqlite');
  return [
    measure('sqlite-utils insert --csv', 'sqlite-utils', [
      'insert',
      database,
      'raw',
      file,
      '--csv',
      '--delimiter',
      ';',
    ]),
  ];
}

function isThere(command: string): boolean {
  const found = spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!found) console.log(`${command}: not installed, left out`);
  return found;
}

function measure(way: string, command: string, words: string[]): Measurement {
  const started = performance.now();
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  return { way, seconds: (performance.now() - started) / 1000, peakMegabytes: null };
}

function print(measurements: Measurement[]): void {
  console.log('\n| way | seconds | rows/s | peak memory |\n|---|---|---|---|');
  for (const { way, seconds, peakMegabytes } of measurements) {
    const rate = Math.round(rows / seconds / 1000) * 1000;
    const peak = peakMegabytes === null ? '' : `${Math.round(peakMegabytes)} MB`;
    console.log(`| ${way} | ${seconds.toFixed(2)} | ${rate.toLocaleString('en')} | ${peak} |`);
  }
}
