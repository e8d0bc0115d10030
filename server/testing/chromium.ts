import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Switches that keep the browser from asking for anything outside this machine, and from work that nobody sees. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[
    // What asks elsewhere.
    ...['AimEnabled', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints'],
    'PreconnectToSearch',
    // What Playwright turns off: a switch that is given twice counts once.
    ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'AvoidCorsURLLoaderRestartOnRedirect', 'PaintHolding'],
    ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades'],
    'ThirdPartyStoragePartitioning',
    // The address bar’s own pages, which every window starts and nobody sees.
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ].join(',')}`,
];

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, or one on the PATH, or Debian's, installed here where that is
 * possible. Throws with what to do otherwise.
 */
export function findChromium(): string {
  const found = maybeChromium();
  if (found) return found;
  installChromium();
  const installed = maybeChromium();
  if (installed) return installed;
  throw new Error(
    'no Chromium or Chrome found for the browser tests: install one (Debian and Ubuntu: apt-get install chromium) or name it in CHROMIUM_PATH',
  );
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function maybeChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...applications].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function installChromium(): void {
  const isDebian = existsSync('/usr/bin/apt-get');
  const isRoot = process.getuid?.() === 0;
  if (!isDebian || !isRoot) return;
  console.log('No Chromium found: installing Debian’s package chromium for the browser tests …');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
