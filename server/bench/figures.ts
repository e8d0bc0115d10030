import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuild } from '../database/caches.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { readSumsOfLaender } from '../database/pre-aggregates.ts';
import { readValues } from '../database/values.ts';
import { startServer } from '../testing/running-server.ts';
import { maybeDuckSums } from './duck-sums.ts';
import { askInTurns } from './load.ts';
import { askedIndicator, writeFigures } from './many-figures.ts';
import { prepareData } from './zielkreis.ts';

/**
 * Ten million figures: one series beside the bare prepared statement for the same rows; all indicators by year from the
 * pre-aggregates beside DuckDB over the figures themselves; answers from the cache beside bare node:http; and how late
 * the event loop ever came while answers that need many figures were made. Arguments: indicators (50 make 10.5 million
 * figures), rounds.
 */
const indicators = Number(process.argv[2] ?? 50);
const rounds = Number(process.argv[3] ?? 400);
const extent = { indicators, areas: 400, years: 25 };
const caller = { municipalityId: 1, actor: 'bench', audience: 'staff' } as const;
const folder = mkdtempSync(join(tmpdir(), 'zielkreis-bench-'));

/** The same columns of the same rows, found by the same keys. */
const bareText = `
  select a.area_key, b.breakdown_key, p.kind, p.period_key, p.first_day, p.last_day, v.value, v.numerator,
    v.denominator, v.gap, v.sign, v.qualifiers, v.reported, v.due, v.line, v.column_number,
    i.import_id, i.file_name, i.committed_at, i.state_date
  from current_value c
  cross join value v on v.municipality_id = c.municipality_id and v.indicator_id = c.indicator_id
    and v.area_id = c.area_id and v.breakdown_id = c.breakdown_id and v.period_id = c.period_id
    and v.import_id = c.import_id
  join import i on i.municipality_id = c.municipality_id and i.import_id = c.import_id
  join area a on a.area_id = c.area_id
  join breakdown b on b.breakdown_id = c.breakdown_id
  join period p on p.period_id = c.period_id
  where c.municipality_id = 1
    and c.indicator_id = (select indicator_id from indicator_version where slug = ? and definition_version = 1)
    and c.area_id = (select area_id from area where area_key = ?)`;
const bareOne = 'and c.breakdown_id = (select breakdown_id from breakdown where breakdown_key = ?)';

try {
  const data = await prepareData(folder);
  const written = writeFigures(join(data, 'zielkreis.sqlite'), extent);
  const db = await openDatabase(data);
  await rebuild(db, caller);
  console.log(`${written.toLocaleString('en')} figures, Node ${process.version}\n`);
  console.log('| question | ours | beside | ratio | goal |\n|---|---|---|---|---|');
  await compareSeries(db);
  await compareSums(db);
  db.close();
  await compareAnswers(data);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compareSeries(db: Database): Promise<void> {
  const areas = db.driver
    .prepare<[], string>(`select area_key from area where level = 'district' and valid_to is null limit 400`)
    .pluck()
    .all();
  const query = { indicator: askedIndicator, definitionVersion: 1, asOf: null };
  const wanted = 'geschlecht=weiblich';
  const cases = [
    {
      name: 'one series (25 figures)',
      breakdowns: [wanted],
      bare: db.driver.prepare(`${bareText} ${bareOne}`),
    },
    { name: 'all series of an area (525 figures)', breakdowns: null, bare: db.driver.prepare(bareText) },
  ];
  for (const { name, breakdowns, bare } of cases) {
    const ours = await median((turn) =>
      readValues(db, caller, { ...query, areas: [areas[turn % areas.length] ?? ''], breakdowns }),
    );
    const beside = await median((turn) => {
      const values = [askedIndicator, areas[turn % areas.length], ...(breakdowns ?? [])];
      return bare.all(...values);
    });
    printRow(
      name,
      `${ours.toFixed(3)} ms`,
      `prepared statement ${beside.toFixed(3)} ms`,
      ours / beside,
      '≤ 1.5',
    );
  }
}

async function compareSums(db: Database): Promise<void> {
  const ours = await median(() => readSumsOfLaender(db, caller, { breakdown: '' }), 20);
  const duck = await maybeDuckSums(join(folder, 'peer.db'), extent);
  if (!duck) return;
  const beside = await median(() => duck.ask(), 20);
  duck.close();
  printRow(
    'all indicators by year',
    `${ours.toFixed(1)} ms`,
    `DuckDB ${beside.toFixed(1)} ms`,
    ours / beside,
    '≤ 1',
  );
}

async function compareAnswers(data: string): Promise<void> {
  const delays = join(folder, 'delays.json');
  const server = await startServer(data, ['--import', probe(delays)]);
  const path = `/api/series?indicator=${askedIndicator}&area=03241`;
  const load = { seconds: 5, connections: 16 };
  await fetch(server.address + path, { headers: { 'accept-encoding': 'br' } });
  const ours = await askInTurns(server.address, path, load);
  const bare = await startBare(ours.bytes);
  const beside = await askInTurns(bare.address, '/', load);
  bare.process.kill();
  const [perSecond, bareSecond] = [ours, beside].map((one) => Math.round(one.perSecond).toLocaleString('en'));
  const ratio = ours.perSecond / beside.perSecond;
  printRow('cached answers', `${perSecond}/s`, `node:http ${bareSecond}/s`, ratio, '≥ 0.8');
  server.process.kill('SIGUSR2');
  await askForMuch(server.address);
  await server.stop();
  const { p99, worst } = JSON.parse(readFileSync(delays, 'utf8'));
  console.log(
    `\nWhile answers over up to a whole Land were made: event loop p99 ${p99} ms, at worst ${worst} ms (goal 50).`,
  );
}

/** Questions that need many figures, each asked once, so that none is in the cache. */
async function askForMuch(address: string): Promise<void> {
  const paths = ['03', '05', '09', '032', '034', 'DG', '03241'].flatMap((area) =>
    ['', '&by=geschlecht', '&by=schulart'].map(
      (by) => `/api/series?indicator=${askedIndicator}&area=${area}${by}`,
    ),
  );
  const others = ['/api/overview', '/api/indicators', `/api/indicators/${askedIndicator}`];
  for (const path of [...paths, ...others]) await (await fetch(address + path)).arrayBuffer();
}

/** Measures inside the server: begins anew with SIGUSR2, writes when the process ends. */
function probe(file: string): string {
  const source = `
    import { writeFileSync } from 'node:fs';
    import { monitorEventLoopDelay } from 'node:perf_hooks';
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    process.on('SIGUSR2', () => delays.reset());
    const round = (nanoseconds) => Math.round(nanoseconds / 1e5) / 10;
    process.on('exit', () => writeFileSync(${JSON.stringify(file)},
      JSON.stringify({ p99: round(delays.percentile(99)), worst: round(delays.max) })));`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

async function startBare(bytes: number): Promise<{ address: string; process: ChildProcess }> {
  const script = join(import.meta.dirname, 'bare-server.ts');
  const started = spawn(process.execPath, ['--import', 'tsx', script, String(bytes)]);
  const address = await new Promise<string>((resolve) =>
    started.stdout.once('data', (text) => resolve(String(text).trim().replace(/\/$/, ''))),
  );
  return { address, process: started };
}

/** Milliseconds that the middle one of the rounds took, after some that nobody counts. */
async function median(act: (turn: number) => unknown, turns = rounds): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) await act(turn);
  const taken: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const started = performance.now();
    await act(turn);
    taken.push(performance.now() - started);
  }
  return taken.sort((one, other) => one - other)[Math.floor(turns / 2)] ?? Number.NaN;
}

function printRow(name: string, ours: string, beside: string, ratio: number, goal: string): void {
  console.log(`| ${name} | ${ours} | ${beside} | ${ratio.toFixed(2)} | ${goal} |`);
}
