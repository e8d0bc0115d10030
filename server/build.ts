import { existsSync } from 'node:fs';
import { chmod, cp, rm } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { build as buildPages } from 'vite';

/** Builds the pages into dist/web and the server, its worker and the command into dist/server. */
async function build(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await buildPages({ logLevel: 'warn' });
  await bundle({
    entryPoints: {
      main: 'server/main.ts',
      cli: 'server/cli.ts',
      worker: 'server/ingest/worker.ts',
      'answer-thread': 'server/api/answer-thread.ts',
    },
    outdir: 'dist/server',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  // What Typst reads when a report is made lies beside the bundle as it lies beside the source.
  await cp('server/reports/pdf/templates', 'dist/server/templates', { recursive: true });
  await chmod('dist/server/cli.js', 0o755);
}

const built = ['dist/web/index.html', 'dist/server/main.js', 'dist/server/cli.js'];
if (!process.argv.includes('--if-missing') || !built.every((file) => existsSync(file))) await build();
