import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoFiles } from '../data/demo/index.ts';

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: the excerpts are not compared with their tables.');

test.skipIf(!folder).each(['13211-02-05-4', '21111-02-06-4'])(
  'the excerpt of %s has the bytes of the table, without the rows of other Länder',
  (code) => {
    const excerpt = demoFiles.find(({ name }) => name === `${code}-auszug-niedersachsen.csv`);
    const name = readdirSync(folder ?? '').find((one) => one.includes(`_${code}_`)) ?? '';
    const whole = readFileSync(join(folder ?? '', name))
      .toString('latin1')
      .split('\n');
    const kept = whole.filter((line) => !/^\d{4};(?!DG;|03)\d/.test(line));
    expect(Buffer.from(excerpt?.bytes ?? []).toString('latin1')).toBe(kept.join('\n'));
  },
);
