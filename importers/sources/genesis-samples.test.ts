import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../data/observation.ts';
import { tables } from '../testing/genesis-samples.ts';
import { type Read, read } from '../testing/reading.ts';

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: the tests on real GENESIS tables are skipped.');

const readings = new Map<string, Promise<Read>>();

/** Each sample is read once as it is. */
function readSample(number: string): Promise<Read> {
  const reading = readings.get(number) ?? read(sample(number));
  readings.set(number, reading);
  return reading;
}

function sample(number: string): Buffer {
  const path = resolve(import.meta.dirname, '../..', folder ?? '');
  const name = readdirSync(path).find((one) => one.startsWith(`${number}_`));
  if (!name) throw new Error(`no such sample: ${number}`);
  return readFileSync(resolve(path, name));
}

/** A cell straight from the bytes, without our reader; line and column count from 1. */
function rawCell(bytes: Buffer, line: number, column: number): string | undefined {
  return bytes.toString('latin1').split('\n')[line - 1]?.split(';')[column - 1];
}

function rawNumber(text: string | undefined): number {
  return text === '-' ? 0 : Number(text?.replace(',', '.'));
}

describe.skipIf(!folder)('real classic tables', () => {
  const read01 = (): Promise<Read> => readSample('01');

  describe.each(tables)('sample $number, $code', (table) => {
    it('is recognised, titled and counted', async () => {
      const { reading } = await readSample(table.number);
      expect(reading).toMatchObject({
        format: { id: 'genesis-classic' },
        encoding: 'windows-1252',
        code: table.code,
        title: table.title,
        stateDate: table.stateDate,
        dataRows: table.rows,
        rejectedRows: 0,
        periods: table.periods,
        errors: 0,
        warnings: 0,
      });
      expect(reading.signs).toEqual(table.signs);
      expect(reading.footnotes.length).toBeGreaterThan(0);
    });

    it('has the cells that stand in the file', async () => {
      const bytes = sample(table.number);
      const { at } = await readSample(table.number);
      for (const [area, period, breakdown, line, column, value, denominator] of table.cells) {
        const expected =
          denominator === undefined ? { value } : { value: null, numerator: value, denominator };
        expect(at(area, period, breakdown)).toMatchObject({ ...expected, line, column, gap: null });
        expect(rawNumber(rawCell(bytes, line, column))).toBe(value);
      }
    });

    it('has nothing that does not stand in the file', async () => {
      const bytes = sample(table.number);
      const rows = bytes
        .toString('latin1')
        .split('\n')
        .map((line) => line.split(';'));
      const { observations } = await read(bytes, 1000);
      for (const one of observations) {
        const raw = rows[one.line - 1]?.[one.column - 1];
        if (one.gap === null) expect(rawNumber(raw)).toBe(one.value ?? one.numerator);
        else expect(rows[one.line - 1]).toContain(one.sign);
      }
      expect(new Set(observations.map(keyOf)).size).toBe(observations.length);
    });
  });

  it('reads 5,895 of 76,856 leavers without certificate in Niedersachsen in the school year 2022/23', async () => {
    const { at } = await read01();
    expect(at('03', '2022/23')).toMatchObject({ numerator: 5895, denominator: 76856 });
  });

  it('has no value for dissolved districts, and Göttingen once', async () => {
    const { observations, reading } = await read01();
    const areas = observations.filter(({ breakdown }) => breakdown === '').map(({ area }) => area);
    expect(areas).not.toContain('03152');
    expect(areas).not.toContain('03156');
    expect(areas.filter((area) => area === '03159')).toHaveLength(1);
    const ghosts = reading.problems
      .filter(({ code }) => code === 'ghost-area')
      .map(({ text }) => text?.slice(0, 5));
    expect(ghosts).toEqual(expect.arrayContaining(['03152', '03156']));
  });

  it('takes no "darunter" column for its total', async () => {
    const { reading } = await read01();
    const taken = reading.columns
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ caption }) => caption);
    expect(taken).toHaveLength(4);
    expect(taken.join()).not.toContain('dar.');
  });

  it('refuses sample 12 as a whole, with the lines', async () => {
    const { reading, observations } = await read(sample('12'));
    expect(observations).toEqual([]);
    expect(reading.observations).toBe(0);
    const lines = sample('12').toString('utf8').split('\n');
    const damaged = lines.flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []));
    expect(reading.problemCounts['damaged-characters']).toBe(damaged.length);
    expect(reading.problems[0]).toMatchObject({
      code: 'damaged-characters',
      severity: 'error',
      line: damaged[0],
      column: 1,
    });
    const whole = reading.problems.find(({ code }) => code === 'damaged-file');
    expect(whole?.message).toContain(`in ${damaged.length} Zeilen`);
    expect(whole?.message).toContain('neu herunterladen');
  });
});

function keyOf({ indicator, area, period, breakdown }: Observation): string {
  return [indicator, area, period, breakdown].join('|');
}

describe.skipIf(!folder)('real classic tables in other clothes', () => {
  const reshaped: [string, (text: string) => Uint8Array | string][] = [
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1')],
    ['mixed line ends', (text) => Buffer.from(mixed(text), 'latin1')],
    ['UTF-8', (text) => text],
    ['UTF-8 with a mark', (text) => `\ufeff${text}`],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['another code', (text) => text.replace(/^.*\n/, 'GENESIS-Tabelle: Temporär\n')],
    ['a missing footer', (text) => text.slice(0, text.indexOf('__________'))],
    ['a missing footer and no line break', (text) => text.slice(0, text.indexOf('__________') - 1)],
    ['a missing line of underscores', (text) => text.replace('__________\n', '')],
    ['a spreadsheet round trip', padded],
  ];

  describe.each(tables)('sample $number', ({ number, rows, signs }) => {
    it.each(reshaped)('%s', async (_name, reshape) => {
      const original = await readSample(number);
      const other = await read(reshape(sample(number).toString('latin1')));
      expect(other.observations).toEqual(original.observations);
      expect(other.reading).toMatchObject({ dataRows: rows, signs, errors: 0 });
    });

    it('shuffled value columns', async () => {
      const original = await readSample(number);
      const other = await read(Buffer.from(withShuffledColumns(sample(number).toString('latin1')), 'latin1'));
      const plain = (all: Observation[]) => all.map((one) => ({ ...one, column: 0 })).sort(byKey);
      expect(plain(other.observations)).toEqual(plain(original.observations));
      expect(other.reading.problemCounts).toEqual(original.reading.problemCounts);
    });
  });
});

function byKey(one: Observation, other: Observation): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function mixed(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index % 3 === 0 ? `${line}\r\n` : `${line}\n`))
    .join('')
    .replace(/\r?\n$/, '');
}

/** What Excel saves after opening: every line padded to the table's width, cells with line breaks quoted. */
function padded(text: string): Uint8Array {
  const width = Math.max(...text.split('\n').map((line) => line.split(';').length));
  const [table = '', footer = ''] = text.split(/(?=__________)/);
  const pad = (line: string) => line + ';'.repeat(width - line.split(';').length);
  const cells = footer.match(/"(?:[^"]|"")*"|[^"\n]+/g) ?? [];
  const lines = [
    ...table.split('\n').slice(0, -1).map(pad),
    ...cells.map((cell) => cell + ';'.repeat(width - 1)),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
}

/** Reverses the value columns of header and data. */
function withShuffledColumns(text: string): string {
  const [table = '', footer = ''] = text.split(/(?=__________)/);
  const rows = table.split('\n').map((line) => line.split(';'));
  const headers = rows.filter(
    (cells, index) => index > 0 && cells[0] === '' && cells.some((cell) => cell !== ''),
  );
  const keys = headers[0]?.findIndex((_cell, index) => headers.some((cells) => cells[index] !== '')) ?? 0;
  const shuffled = rows.map((cells) =>
    cells.length > keys ? [...cells.slice(0, keys), ...cells.slice(keys).reverse()] : cells,
  );
  return shuffled.map((cells) => cells.join(';')).join('\n') + footer;
}
