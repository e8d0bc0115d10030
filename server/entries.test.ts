import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entries = ['server/main.ts', 'server/cli.ts', 'server/ingest/worker.ts', 'server/api/answer-thread.ts'];

/** What only the making of files needs: it takes a quarter of a second and 50 MB to load. */
const forFiles = /^(docx|@myriaddreamin|write-excel-file|linkedom|@observablehq\/plot)/;

test.each(entries)('%s starts without what only the making of reports needs', async (entry) => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
    outdir: 'dist',
  });
  const loaded = new Set([entry]);
  const packages = new Set<string>();
  for (const file of loaded) {
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'dynamic-import') continue;
      if (external) packages.add(path);
      else loaded.add(path);
    }
  }
  expect(packages).toContain('better-sqlite3');
  expect([...packages].filter((name) => forFiles.test(name))).toEqual([]);
});
