import { type ChildProcess, spawn } from 'node:child_process';

/** The built server in a process of its own, on a free port. */
export interface RunningServer {
  address: string;
  folder: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts it on a data folder, which the caller made and removes; `settings` are of the environment. */
export async function startServer(
  folder: string,
  nodeArguments: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, [...nodeArguments, 'dist/server/main.js'], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', ZIELKREIS_DATA: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await readAddress(child);
  return {
    address,
    folder,
    process: child,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
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
