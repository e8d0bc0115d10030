import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { crash } from './testing/crash.ts';
import { createFolder } from './testing/municipality.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const start = ['--import', tsx, join(import.meta.dirname, 'main.ts')];

/** Dozens of kills on a large file: `npm run bench:faults`. */
test.each([
  { during: 'reading', milliseconds: 300 },
  { during: 'committing', milliseconds: 20 },
  { during: 'committing', milliseconds: 900 },
] as const)(
  'a server killed while $during ($milliseconds ms) stores all or nothing and goes on',
  async (when) => {
    const { ended } = await crash(start, createFolder(), 20_000, when);
    expect(ended).toBe('committed');
  },
);
