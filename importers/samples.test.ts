import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { rawCell, rawText } from './testing/independent-count.ts';
import { type Read, read } from './testing/reading.ts';

const folder = process.env.ZIELKREIS_SAMPLES;
const documented = readTable(readFileSync(resolve('importers/samples.md'), 'utf8'));
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: what real files yield is not tested.');
const files = folder ? readdirSync(folder).filter((name) => /\.(csv|xlsx)$/.test(name)) : [];

interface Row {
  format: string;
  rows: string;
  signs: string;
  values: string;
  says: string;
}

/** The rows of the page's table by the number in front of the file's name. */
function readTable(markdown: string): Map<string, Row> {
  const rows = markdown.split('\n').filter((line) => /^\| \d\d/.test(line));
  return new Map(
    rows.map((line) => {
      const [, number = '', , format = '', count = '', signs = '', values = '', says = ''] = line
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''));
      return [number, { format, rows: count, signs, values, says }];
    }),
  );
}

/** What a file yields, in the words of the page. */
function describeRead({ reading, observations }: Read): Row {
  const signs = Object.entries(reading.signs).sort(([one], [other]) => (one < other ? -1 : 1));
  const codes = new Set(
    reading.problems.filter(({ severity }) => severity !== 'hint').map(({ code }) => code),
  );
  return {
    format: reading.format?.id ?? '–',
    rows: String(reading.dataRows),
    signs: signs.map(([sign, count]) => `${sign} ${count}`).join(', '),
    values: String(observations.length),
    says: [...codes].sort().join(', '),
  };
}

describe('real files', () => {
  it.skipIf(!folder)('are all documented', () => {
    expect(files.map((name) => name.slice(0, 2)).sort()).toEqual([...documented.keys()].sort());
  });

  test.each(files)('%s yields what the page says', async (name) => {
    const bytes = readFileSync(resolve(folder ?? '', name));
    const result = await read(bytes);
    expect(describeRead(result)).toEqual(documented.get(name.slice(0, 2)));
    if (name.endsWith('.csv')) checkCells(result, rawText(bytes));
  });
});

/** Every value is compared with the cell that it names, found in the raw bytes by a splitter of the tests' own. */
function checkCells({ reading, observations }: Read, text: string): void {
  const isAdded = reading.format?.id.startsWith('matomo') || reading.format?.id === 'plausible';
  const delimiter = text.split('\n')[0]?.includes('\t') ? '\t' : isAdded ? ',' : ';';
  for (const { line, column, value, numerator, gap, sign, area } of observations) {
    const cell = rawCell(text, delimiter, line, column);
    if (gap !== null || sign !== null) expect([area, cell]).toEqual([area, sign]);
    else expect(Number(cell?.replace(/[()]/g, '').replace(',', '.'))).toBe(value ?? numerator);
  }
}
