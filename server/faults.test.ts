import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { crash, measureStages } from './testing/crash.ts';
import { drawMoments } from './testing/moments.ts';
import { createFolder } from './testing/municipality.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const start = ['--import', tsx, join(import.meta.dirname, 'main.ts')];
const rows = 50_000;
const seed = Date.now() % 1_000_000;

/** Fifty kills on a large file: `npm run bench:faults`, which also takes the seed of a failure here. */
test(`a server killed five times at random (seed ${seed}) stores all or nothing and goes on`, async () => {
  const folder = createFolder();
  const stages = await measureStages(start, folder, rows);
  for (const moment of drawMoments(seed, 5, stages)) {
    const { ended } = await crash(start, folder, rows, moment).catch((error: unknown) => {
      throw new Error(`${moment.during}, ${moment.milliseconds} ms`, { cause: error });
    });
    expect(ended).toBe('committed');
  }
}, 300_000);
