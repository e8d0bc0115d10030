import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPeers, measure, type Peer } from './peers.ts';
import { writeRows } from './rows.ts';
import { type ImportRun, importOverHttp, prepareData } from './zielkreis.ts';

/**
 * One file of the generic long table through HTTP into the database, beside what other programs need to put the same
 * file into one bare table, in the same run: quick ones in turns, of which the medians count. Then a large file, for the
 * memory. Arguments: rows of the one, rows of the other (0 for none), rounds.
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const largeRows = Number(process.argv[3] ?? 5_200_000);
const rounds = Number(process.argv[4] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'zielkreis-bench-'));
const file = join(folder, 'langform.csv');

const names = {
  received: 'received',
  understood: 'understood and checked',
  committed: 'committed',
  whole: 'whole way over HTTP',
};

try {
  await writeRows(file, rows);
  const prepared = await prepareData(folder);
  console.log(`${describe(rows)}, Node ${process.version}, median of ${rounds} rounds`);
  const peers = await listPeers();
  const runs: ImportRun[] = [];
  const seconds = new Map<Peer, number[]>(peers.map((peer) => [peer, []]));
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await importOverHttp(file, folder, prepared));
    for (const peer of peers) {
      if (round === 0 || peer.isQuick) seconds.get(peer)?.push(await time(peer));
    }
  }
  const others = [...seconds].map(([peer, times]) => ({ way: peer.way, seconds: medianOf(times) }));
  printTable(runs, others);
  if (largeRows > 0) await printLarge(prepared);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function time(peer: Peer): Promise<number> {
  const started = performance.now();
  await peer.run(file, folder);
  const taken = (performance.now() - started) / 1000;
  rmSync(join(folder, 'peer.db'), { force: true });
  return taken;
}

function printTable(runs: readonly ImportRun[], others: readonly { way: string; seconds: number }[]): void {
  const goal = others.find(({ way }) => way === measure)?.seconds;
  const stages = (['received', 'understood', 'committed', 'whole'] as const).map((stage) => ({
    way: `Zielkreis: ${names[stage]}`,
    seconds: medianOf(runs.map((run) => run[stage])),
  }));
  console.log('\n| way | seconds | rows/s | against sqlite3 with conversion |\n|---|---|---|---|');
  for (const { way, seconds } of [...stages, ...others]) {
    const ratio = goal === undefined ? '' : (goal / seconds).toFixed(2);
    console.log(`| ${way} | ${seconds.toFixed(2)} | ${thousands(rows / seconds)} | ${ratio} |`);
  }
  console.log(`\n${meanwhile(runs)}`);
}

async function printLarge(prepared: string): Promise<void> {
  await writeRows(file, largeRows);
  const run = await importOverHttp(file, folder, prepared);
  console.log(`\n${describe(largeRows)}: ${run.whole.toFixed(1)} s, ${meanwhile([run])}`);
}

function meanwhile(runs: readonly ImportRun[]): string {
  const most = (numbers: readonly number[]) => Math.max(...numbers).toFixed(0);
  const peaks = runs.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return [
    `event loop p99 ${most(runs.map(({ loopDelay }) => loopDelay))} ms`,
    `answers of the API p99 ${most(runs.map(({ answerDelay }) => answerDelay))} ms`,
    peaks.length === 0 ? 'peak memory unknown' : `peak memory ${most(peaks)} MB`,
  ].join(', ');
}

function describe(count: number): string {
  return `${count.toLocaleString('en')} rows, ${(statSync(file).size / 1_000_000).toFixed(1)} MB`;
}

function thousands(rate: number): string {
  return (Math.round(rate / 1000) * 1000).toLocaleString('en');
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
