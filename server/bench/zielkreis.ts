import { cpSync, existsSync, openAsBlob, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '../../data/contract.ts';
import type { Upload } from '../../data/upload.ts';
import { type RunningServer, startServer } from '../testing/running-server.ts';

/** One import through HTTP; all times in seconds, delays in milliseconds. */
export interface ImportRun {
  received: number;
  understood: number;
  committed: number;
  whole: number;
  /** How late 99 of 100 turns of the server's event loop came at most, from inside. */
  loopDelay: number;
  /** How long 99 of 100 answers to small questions took at most, from outside. */
  answerDelay: number;
  /** Of the whole process with its threads; null where the system does not tell. */
  peakMegabytes: number | null;
}

/** Starts a server once, so that its data folder holds the demonstration; answers the folder. */
export async function prepareData(folder: string): Promise<string> {
  const prepared = join(folder, 'prepared');
  await (await startServer(prepared)).stop();
  return prepared;
}

/** Sends the file to a server of its own on a copy of that data folder, and has it taken over. */
export async function importOverHttp(file: string, folder: string, prepared: string): Promise<ImportRun> {
  const data = join(folder, 'data');
  cpSync(prepared, data, { recursive: true });
  const delays = join(folder, 'delays.json');
  // A page looks twice a second; what takes a few seconds only is measured more closely.
  const looking = statSync(file).size > 100_000_000 ? 500 : 50;
  const server = await startServer(data, ['--import', probe(delays)]);
  try {
    // The first answer is computed, those behind it are kept.
    await fetch(`${server.address}/api/goals`);
    server.process.kill('SIGUSR2');
    const asking = askAllTheTime(server.address);
    const started = performance.now();
    const { id } = await send(server.address, file);
    const received = performance.now();
    await waitFor(server, id, 'ready', looking);
    const understood = performance.now();
    await commit(server.address, id);
    await waitFor(server, id, 'committed', looking);
    const committed = performance.now();
    const peakMegabytes = maybePeak(server.process.pid);
    const answerDelay = await asking.stop();
    await server.stop();
    return {
      received: (received - started) / 1000,
      understood: (understood - received) / 1000,
      committed: (committed - understood) / 1000,
      whole: (committed - started) / 1000,
      loopDelay: Number(readFileSync(delays, 'utf8')),
      answerDelay,
      peakMegabytes,
    };
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Measures inside the server: begins anew with SIGUSR2, writes when the process ends. */
function probe(file: string): string {
  const source = `
    import { writeFileSync } from 'node:fs';
    import { monitorEventLoopDelay } from 'node:perf_hooks';
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    process.on('SIGUSR2', () => delays.reset());
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(delays.percentile(99) / 1e6)));`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

async function send(address: string, file: string): Promise<Upload> {
  const form = new FormData();
  form.append('file', await openAsBlob(file), 'langform.csv');
  const answer = await fetch(`${address}/api/uploads`, { method: 'POST', body: form });
  return contract.uploads.response.parse(await answer.json());
}

async function commit(address: string, id: string): Promise<void> {
  const answer = await fetch(`${address}/api/uploads/${id}/commit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ skipBadRows: false, note: null }),
  });
  if (!answer.ok) throw new Error(`commit refused: ${await answer.text()}`);
}

async function waitFor(
  { address }: RunningServer,
  id: string,
  wanted: Upload['state'],
  milliseconds: number,
): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/api/uploads/${id}`);
    const { state, failure } = contract.upload.response.parse(await answer.json());
    if (state === wanted) return;
    if (state === 'failed' || state === 'refused') throw new Error(`upload ${state}: ${failure}`);
    await pause(milliseconds);
  }
}

/** Somebody else works meanwhile. */
function askAllTheTime(address: string): { stop(): Promise<number> } {
  const delays: number[] = [];
  let goesOn = true;
  const done = (async () => {
    while (goesOn) {
      const asked = performance.now();
      await (await fetch(`${address}/api/goals`)).arrayBuffer();
      delays.push(performance.now() - asked);
      await pause(50);
    }
  })();
  return {
    async stop() {
      goesOn = false;
      await done;
      return delays.sort((one, other) => one - other).at(Math.floor(delays.length * 0.99)) ?? Number.NaN;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function maybePeak(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes ? Number(kilobytes) / 1000 : null;
}
