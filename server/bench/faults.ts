import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Crash, crash } from '../testing/crash.ts';

/**
 * Kills the built server again and again while it reads and takes over one large file, and checks each time that all
 * of it or nothing is stored. The number of kills is the first argument, that of rows the second.
 */
const kills = Number(process.argv[2] ?? 40);
const rows = Number(process.argv[3] ?? 200_000);
const folder = mkdtempSync(join(tmpdir(), 'zielkreis-faults-'));
const found = new Map<string, number>();

try {
  for (let kill = 0; kill < kills; kill += 1) {
    const during: Crash['during'] = kill % 2 === 0 ? 'reading' : 'committing';
    const milliseconds = Math.round((kill / kills) * 4_000);
    const after = await crash(['dist/server/main.js'], folder, rows, { during, milliseconds });
    const what = `${during}: found ${after.found}, ended ${after.ended}`;
    found.set(what, (found.get(what) ?? 0) + 1);
    console.log(`${kill + 1} of ${kills}: killed after ${milliseconds} ms, ${what}`);
  }
  console.log([...found].map(([what, count]) => `${what}: ${count}`).join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
