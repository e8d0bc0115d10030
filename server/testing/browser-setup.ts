import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { startServer } from './running-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder that holds the demonstration, to be copied. */
    demo: string;
  }
}

/**
 * Before the browser tests: a browser, the build that users run, and the demonstration as it loads it into an empty
 * folder.
 */
export default async function prepareBrowserTests(project: TestProject): Promise<() => void> {
  findChromium();
  execFileSync(process.execPath, ['--import', 'tsx', 'server/build.ts'], { stdio: 'inherit' });
  const demo = mkdtempSync(join(tmpdir(), 'zielkreis-demo-'));
  await (await startServer(demo)).stop();
  project.provide('demo', demo);
  return () => rmSync(demo, { recursive: true, force: true });
}
