import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { contract } from '../data/contract.ts';
import { createFolder } from './testing/municipality.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = join(import.meta.dirname, 'main.ts');
const running: ChildProcess[] = [];

interface Start {
  output: string;
  /** Null where the program ended without saying where it listens. */
  address: string | null;
  code: number | null;
}

/** Starts the server in `folder` with nothing but these settings; answers when it listens or has ended. */
function start(folder: string, settings: Record<string, string>): Promise<Start> {
  const child = spawn(process.execPath, ['--import', tsx, program], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  return new Promise((resolve) => {
    const read = (piece: Buffer) => {
      output += piece.toString();
      const address = /(http:\S+)\/\n/.exec(output)?.[1];
      if (address) resolve({ output, address, code: null });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', (code) => resolve({ output, address: null, code }));
  });
}

async function stop(): Promise<void> {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  }
}

afterEach(stop);

async function readSite(address: string | null) {
  return contract.site.response.parse(await (await fetch(`${address}/api/site`)).json());
}

test('without settings: this computer only, the demonstration in var/, staff, lokal, 1 GB', async () => {
  const folder = createFolder();
  const first = await start(folder, { PORT: '0' });
  expect(first.output).toContain('wird geladen');
  expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(existsSync(join(folder, 'var'))).toBe(true);
  expect(await readSite(first.address)).toMatchObject({
    municipality: { key: '03999' },
    actor: 'lokal',
    audience: 'staff',
    maximumUploadBytes: 1_000_000_000,
  });
  await stop();
  const again = await start(folder, { PORT: '0' });
  expect(again.output).not.toContain('wird geladen');
});

test('HOST, ZIELKREIS_DATA, ZIELKREIS_ACTOR and ZIELKREIS_MAX_UPLOAD are followed', async () => {
  const folder = createFolder();
  const { address } = await start(folder, {
    PORT: '0',
    HOST: 'localhost',
    ZIELKREIS_DATA: join(folder, 'anderswo'),
    ZIELKREIS_ACTOR: 'Frau Probe',
    ZIELKREIS_MAX_UPLOAD: '5000',
  });
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(existsSync(join(folder, 'anderswo'))).toBe(true);
  expect(existsSync(join(folder, 'var'))).toBe(false);
  expect(await readSite(address)).toMatchObject({ actor: 'Frau Probe', maximumUploadBytes: 5000 });
});

test('a port that is taken or none ends the start with 2 and the reason', async () => {
  const folder = createFolder();
  expect(await start(folder, { PORT: 'acht' })).toMatchObject({
    code: 2,
    output: expect.stringContaining('PORT ist keine passende ganze Zahl: acht'),
  });
  const { address } = await start(folder, { PORT: '0' });
  const { port } = new URL(address ?? '');
  expect(await start(folder, { PORT: port })).toMatchObject({
    code: 2,
    output: expect.stringContaining(`Der Port ${port} ist belegt`),
  });
});

test('ZIELKREIS_MUNICIPALITY starts empty with the own district, and does not mix two in one folder', async () => {
  const folder = createFolder();
  const unknown = await start(folder, { PORT: '0', ZIELKREIS_MUNICIPALITY: '99999' });
  expect(unknown).toMatchObject({ code: 2, output: expect.stringContaining('99999 ist nicht bekannt') });
  const own = await start(folder, { PORT: '0', ZIELKREIS_MUNICIPALITY: '03254' });
  expect(await readSite(own.address)).toMatchObject({
    municipality: { key: '03254', name: expect.stringContaining('Hildesheim') },
  });
  const overview = await (await fetch(`${own.address}/api/overview`)).json();
  expect(contract.overview.response.parse(overview)).toEqual({ dataState: null, fields: [] });
  await stop();
  expect((await start(folder, { PORT: '0' })).address).not.toBeNull();
  await stop();
  expect(await start(folder, { PORT: '0', ZIELKREIS_MUNICIPALITY: '03255' })).toMatchObject({
    code: 2,
    output: expect.stringContaining('gehört schon zu der Kommune 03254'),
  });
});

test('a data folder that is none is told with what to look at', async () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'daten'), '');
  expect(await start(folder, { PORT: '0', ZIELKREIS_DATA: 'daten' })).toMatchObject({
    code: 2,
    output: expect.stringMatching(/^Der Datenordner \S+daten lässt sich nicht öffnen .* Bitte prüfen Sie/),
  });
});

test('ZIELKREIS_ADDRESS goes into the address of editions, whatever a request calls the server', async () => {
  const folder = createFolder();
  expect(await start(folder, { PORT: '0', ZIELKREIS_ADDRESS: 'bildung.example.de' })).toMatchObject({
    code: 2,
    output: expect.stringContaining('ZIELKREIS_ADDRESS ist keine Adresse wie https://bildung.example.de'),
  });
  const { address } = await start(folder, { PORT: '0', ZIELKREIS_ADDRESS: 'https://bildung.example.de/' });
  const text = { kind: 'text', title: 'Einleitung', text: 'Worum es geht.' };
  const content = { title: 'Bericht', template: 'chapter', audience: 'staff', parts: [text] };
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-host': 'boese.example' };
    return (await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  const { record } = contract.addRecord.response.parse(await post('/api/records/report', { content }));
  await post(`/api/reports/${record.key}/editions`, {});
  await expect
    .poll(async () => (await fetch(`${address}/api/report-editions/2026-001`)).json(), { timeout: 60_000 })
    .toMatchObject({ document: { address: 'https://bildung.example.de/berichte/ausgaben/2026-001' } });
}, 120_000);
