import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built server in a process of its own, on a free port and an empty data folder. */
export interface RunningServer {
  address: string;
  folder: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

export async function startServer(
  environment: Record<string, string> = {},
  nodeArguments: readonly string[] = [],
): Promise<RunningServer> {
  const folder = environment.ZIELKREIS_DATA ?? mkdtempSync(join(tmpdir(), 'zielkreis-'));
  const child = spawn(process.execPath, [...nodeArguments, 'dist/server/main.js'], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', ZIELKREIS_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await readAddress(child);
  return {
    address,
    folder,
    process: child,
    async stop() {
      if (child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill();
        await ended;
      }
      if (!environment.ZIELKREIS_DATA) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (piece: Buffer) => {
      output += piece.toString();
      const address = /(http:\/\/[^\s"]+?)\/?\s/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
}
