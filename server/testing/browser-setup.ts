import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Before the browser tests: the build that users run, and a browser. */
export default function prepareBrowserTests(): void {
  findChromium();
  execFileSync(process.execPath, ['--import', 'tsx', 'server/build.ts'], { stdio: 'inherit' });
}
