import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Upload } from '../../data/upload.ts';
import { createApp } from '../app.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';

/** The real application in this process, on a free port, an empty folder and the demo municipality. */
export interface ApiServer {
  address: string;
  context: Context;
  folder: string;
  upload(name: string, content: string | Uint8Array): Promise<Upload>;
  commit(id: string, skipBadRows?: boolean): Promise<Upload>;
  stop(): Promise<void>;
}

export async function startApi(
  options: { maximumUploadBytes?: number; releasesDemo?: boolean } = {},
): Promise<ApiServer> {
  const folder = mkdtempSync(join(tmpdir(), 'zielkreis-api-'));
  const context = await createContext({
    folder,
    actor: 'test',
    maximumUploadBytes: options.maximumUploadBytes ?? 10_000_000,
    log: pino({ level: 'silent' }),
    logRequests: false,
    isLocal: true,
    releasesDemo: options.releasesDemo ?? false,
    workerUrl: new URL('../ingest/worker.ts', import.meta.url),
    tell: () => {},
  });
  const server = createServer(createApp(context, join(folder, 'no-pages')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('no address');
  const address = `http://127.0.0.1:${bound.port}`;
  return {
    address,
    context,
    folder,
    upload: (name, content) => sendFile(address, name, content),
    commit: (id, skipBadRows = false) => commitUpload(address, id, skipBadRows),
    async stop() {
      server.close();
      server.closeAllConnections();
      await context.ingest.close();
      context.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function sendFile(address: string, name: string, content: string | Uint8Array): Promise<Upload> {
  const form = new FormData();
  form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  const answer = await fetch(`${address}/api/uploads`, { method: 'POST', body: form });
  const sent: Upload = await answer.json();
  if (!answer.ok) throw new Error(`upload failed: ${JSON.stringify(sent)}`);
  return waitWhile(address, sent.id, 'reading');
}

async function commitUpload(address: string, id: string, skipBadRows: boolean): Promise<Upload> {
  const answer = await fetch(`${address}/api/uploads/${id}/commit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ skipBadRows }),
  });
  if (!answer.ok) throw new Error(`commit failed: ${await answer.text()}`);
  return waitWhile(address, id, 'committing');
}

async function waitWhile(address: string, id: string, state: Upload['state']): Promise<Upload> {
  for (;;) {
    const upload: Upload = await (await fetch(`${address}/api/uploads/${id}`)).json();
    if (upload.state !== state) return upload;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
