import { type ChildProcess, spawn } from 'node:child_process';
import { contract } from '../../data/contract.ts';
import type { ImportRecord, Upload } from '../../data/upload.ts';
import { listCacheDifferences } from '../database/caches.ts';
import { openDatabase } from '../database/database.ts';
import { readValues } from '../database/values.ts';

/** When the server is killed: so many milliseconds after the stage began. */
export interface Crash {
  during: Stage;
  milliseconds: number;
}

export type Stage = 'receiving' | 'reading' | 'committing';

export interface Aftermath {
  /** What the upload was when the server came back. */
  found: Upload['state'];
  /** What it became when it was followed to its end. */
  ended: Upload['state'];
}

/** How the server is started: node's arguments behind the node executable. */
export type Start = readonly string[];

const indicator = 'besuche-bildungsportal';

/** So many monthly figures in the long template; every series key once. */
export function crashFile(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const month = `${1900 + (Math.floor(row / 12) % 120)}-${String((row % 12) + 1).padStart(2, '0')}`;
    return `${indicator};03999;${month};seitenbereich=b${Math.floor(row / 1440)};${row};;;;`;
  });
  return `kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\n${lines.join('\n')}\n`;
}

/** How many milliseconds each stage of the import takes when nothing happens to it. */
export async function measureStages(
  start: Start,
  folder: string,
  rows: number,
): Promise<Record<Stage, number>> {
  const { address, child } = await run(start, folder);
  try {
    const times = [performance.now()];
    const { id } = await send(address, rows);
    times.push(performance.now());
    await follow(address, id);
    times.push(performance.now());
    await goOn(address, id, rows, () => times.push(performance.now()));
    const [began = 0, received = 0, read = 0, committed = 0] = times;
    return { receiving: received - began, reading: read - received, committing: committed - read };
  } finally {
    await kill(child, 'SIGTERM');
  }
}

/**
 * Kills the server (SIGKILL) while it works on a file, starts it again, follows the file to its end and sends another
 * one. Throws where anything was half stored, lost, called what it is not, or left the caches different from what a
 * rebuild makes.
 */
export async function crash(
  start: Start,
  folder: string,
  rows: number,
  { during, milliseconds }: Crash,
): Promise<Aftermath> {
  const first = await run(start, folder);
  const before = await countValues(folder);
  const sent = during === 'receiving' ? undefined : await send(first.address, rows);
  const sending = sent ? undefined : send(first.address, rows).catch(() => undefined);
  if (sent && during === 'committing') {
    await follow(first.address, sent.id);
    await commit(first.address, sent.id);
  }
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await kill(first.child, 'SIGKILL');
  const id = sent?.id ?? (await sending)?.id;

  const second = await run(start, folder);
  const after = await takeUp(second.address, id, rows, during).finally(() => kill(second.child, 'SIGTERM'));
  if ((await countValues(folder)) !== before) throw new Error('values are left behind');
  return after;
}

/** Follows the file to its end, then another one. */
async function takeUp(
  address: string,
  id: string | undefined,
  rows: number,
  during: Stage,
): Promise<Aftermath> {
  const after = await goOn(address, id ?? (await sendAgain(address, rows)), rows);
  if (!truths[during].includes(after.found)) throw new Error(`${during}, but found ${after.found}`);
  await goOn(address, (await send(address, nextRows)).id, nextRows);
  return after;
}

/** What an upload can be after a kill in that stage; a stage may have ended before the kill came. */
const truths: Record<Stage, readonly Upload['state'][]> = {
  receiving: ['reading', 'ready'],
  reading: ['reading', 'ready'],
  committing: ['ready', 'committed'],
};

const nextRows = 120;

/** Where the sender was cut off, nothing of the file may be there; where the answer only was lost, it is. */
async function sendAgain(address: string, rows: number): Promise<string> {
  const { uploads } = contract.waiting.response.parse(await ask(`${address}/api/uploads`));
  const there = uploads.find(({ state }) => state !== 'committed');
  return there?.id ?? (await send(address, rows)).id;
}

/** Takes the file over where it was not yet, and withdraws it. */
async function goOn(
  address: string,
  id: string,
  rows: number,
  onCommitted: () => void = () => {},
): Promise<Aftermath> {
  const found = await look(address, id);
  check(await importsOf(address, found), found, rows);
  const settled = await follow(address, id);
  if (settled.state === 'ready') await commit(address, id);
  const ended = await follow(address, id);
  onCommitted();
  check(await importsOf(address, ended), ended, rows);
  if (ended.state !== 'committed') throw new Error(`not taken up again: ${JSON.stringify(ended.failure)}`);
  await ask(`${address}/api/imports/${ended.import}/withdraw`, { method: 'POST' });
  return { found: found.state, ended: ended.state };
}

/** An upload that is committed has its import with all values; one that is not has none. */
function check(imports: readonly ImportRecord[], { state }: Upload, rows: number): void {
  const stored = imports.map(({ observations, currentValues }) => [observations, currentValues]);
  const wanted = state === 'committed' ? [[rows, rows]] : [];
  if (JSON.stringify(stored) !== JSON.stringify(wanted)) {
    throw new Error(`half stored: upload ${state}, imports ${JSON.stringify(stored)}`);
  }
}

async function countValues(folder: string): Promise<number> {
  const db = await openDatabase(folder);
  try {
    const scope = { municipalityId: 1 };
    const query = { indicator, definitionVersion: 1, areas: null, asOf: null };
    const caller = { ...scope, actor: 'probe', audience: 'staff' } as const;
    const differences = await listCacheDifferences(db, scope);
    if (differences.length > 0) throw new Error(`caches differ: ${differences.join(', ')}`);
    return (await readValues(db, caller, query)).length;
  } finally {
    db.close();
  }
}

async function run(start: Start, folder: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [...start], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', ZIELKREIS_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (piece: Buffer) => {
      output += piece.toString();
      const found = /(http:\S+)\/\n/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  return { child, address };
}

async function kill(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function ask(address: string, options: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(address, options);
  const content: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(content)}`);
  return content;
}

async function send(address: string, rows: number): Promise<Upload> {
  const form = new FormData();
  form.append('file', new Blob([crashFile(rows)]), 'absturz.csv');
  return contract.uploads.response.parse(await ask(`${address}/api/uploads`, { method: 'POST', body: form }));
}

async function commit(address: string, id: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ skipBadRows: false, note: null });
  await ask(`${address}/api/uploads/${id}/commit`, { method: 'POST', headers, body });
}

async function look(address: string, id: string): Promise<Upload> {
  return contract.upload.response.parse(await ask(`${address}/api/uploads/${id}`));
}

async function follow(address: string, id: string): Promise<Upload> {
  for (;;) {
    const upload = await look(address, id);
    if (upload.state !== 'reading' && upload.state !== 'committing') return upload;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Imports of this content that are in force. */
async function importsOf(address: string, { hash }: Upload): Promise<ImportRecord[]> {
  const { imports } = contract.imports.response.parse(await ask(`${address}/api/imports`));
  return imports.filter((record) => record.hash === hash && record.withdrawnAt === null);
}
