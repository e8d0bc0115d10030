import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Upload } from '../../data/upload.ts';
import { createApp } from '../app.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { copyDemo } from './demo-folder.ts';
import { commitUpload, sendFile } from './uploads.ts';

/** The real application in this process, on a free port and a folder of its own with the demonstration. */
export interface ApiServer {
  address: string;
  context: Context;
  folder: string;
  upload(name: string, content: string | Uint8Array): Promise<Upload>;
  commit(id: string, skipBadRows?: boolean): Promise<Upload>;
  stop(): Promise<void>;
}

export async function startApi(
  options: { maximumUploadBytes?: number; releasesDemo?: boolean; followsSchedules?: boolean } = {},
): Promise<ApiServer> {
  const folder = mkdtempSync(join(tmpdir(), 'zielkreis-api-'));
  const releasesDemo = options.releasesDemo ?? false;
  await copyDemo(folder, { released: releasesDemo });
  const context = await createContext({
    folder,
    actor: 'test',
    maximumUploadBytes: options.maximumUploadBytes ?? 10_000_000,
    log: pino({ level: 'silent' }),
    logRequests: false,
    isLocal: true,
    releasesDemo,
    followsSchedules: options.followsSchedules ?? false,
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
      await Promise.all([context.ingest.close(), context.reporter.close()]);
      context.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
