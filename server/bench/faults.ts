import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crash, measureStages } from '../testing/crash.ts';
import { drawMoments } from '../testing/moments.ts';

/**
 * Kills the built server again and again at random moments while it takes in one large file, and checks each time that
 * all of it or nothing is stored, that its state is told truly, and that it and the next file can be taken over.
 * Arguments: kills, rows, seed.
 */
const kills = Number(process.argv[2] ?? 50);
const rows = Number(process.argv[3] ?? 1_000_000);
const seed = Number(process.argv[4] ?? Date.now() % 1_000_000);
const start = ['dist/server/main.js'];
const root = mkdtempSync(join(tmpdir(), 'zielkreis-faults-'));
const prepared = join(root, 'prepared');
const folder = join(root, 'data');
const found = new Map<string, number>();

try {
  await measureStages(start, prepared, 1);
  cpSync(prepared, folder, { recursive: true });
  const stages = await measureStages(start, folder, rows);
  console.log(`${rows.toLocaleString('en')} rows, seed ${seed}`);
  for (const [kill, moment] of drawMoments(seed, kills, stages).entries()) {
    const { during, milliseconds } = moment;
    // What was withdrawn stays stored: fifty times a million rows would be measured instead of the kill.
    rmSync(folder, { recursive: true, force: true });
    cpSync(prepared, folder, { recursive: true });
    const after = await crash(start, folder, rows, moment);
    const what = `${during}: found ${after.found}, ended ${after.ended}`;
    found.set(what, (found.get(what) ?? 0) + 1);
    console.log(`${kill + 1} of ${kills}: killed after ${milliseconds} ms, ${what}`);
  }
  console.log([...found].map(([what, count]) => `${what}: ${count}`).join('\n'));
} finally {
  rmSync(root, { recursive: true, force: true });
}
