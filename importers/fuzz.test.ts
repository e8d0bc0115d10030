import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { importers } from './registry.ts';
import { type Fixture, fixtures } from './testing/fixtures.ts';
import { countRaw, rawCell, rawText } from './testing/independent-count.ts';
import { type Read, read } from './testing/reading.ts';

const runs = 40;
/** Known by their content so that they can be refused. */
const refusedFormats = new Set(['class-register', 'personenliste']);

test('every format has a fixture', () => {
  expect(fixtures.map(({ format }) => format).sort()).toEqual(importers.map(({ id }) => id).sort());
});

/** Whether nothing of the file can be taken over, and a problem of the whole file or an open question says why. */
function isRefused({ reading }: Read): boolean {
  if (reading.format === null) return reading.errors > 0;
  return reading.problems.some(
    ({ code, severity, line }) => severity === 'error' && (line === null || code === 'nul-byte'),
  );
}

/** Rows with a value, and rows that were reported, against rows as an independent reader counts them. */
function checkAccount(result: Read, text: string, fixture: Fixture): void {
  const { reading, observations } = result;
  const { rows } = countRaw(text, fixture.layout);
  const taken = new Set(observations.map(({ line }) => line)).size;
  expect(reading.dataRows).toBe(rows);
  expect(reading.rejectedRows).toBeLessThanOrEqual(rows);
  if (fixture.isRowWise) expect(taken + reading.rejectedRows).toBe(rows);
  for (const { line, column, value, numerator } of fixture.isRowWise ? observations : []) {
    const cell = rawCell(text, fixture.layout.delimiter, line, column) ?? '';
    if (/^\d+(?:,\d+)?$/.test(cell)) expect(value ?? numerator).toBe(Number(cell.replace(',', '.')));
  }
}

describe.each(fixtures)('$format', (fixture) => {
  const bytes = Buffer.from(fixture.text);
  const readAs = (content: Uint8Array | string) => read(content, 997, fixture.answers);

  test('is recognised, and every row is accounted for', async () => {
    const result = await readAs(bytes);
    expect(result.reading.format?.id).toBe(fixture.format);
    if (!refusedFormats.has(fixture.format)) checkAccount(result, rawText(bytes), fixture);
  });

  /** What a mangled file must still give: an answer, and either a reason of the whole file or a full account. */
  const holds = async (mangled: Uint8Array | string) => {
    const result = await readAs(mangled);
    const { reading, observations } = result;
    expect(observations.length === 0 || reading.format !== null).toBe(true);
    if (isRefused(result)) return;
    const known = fixtures.find(({ format }) => format === reading.format?.id);
    const text = rawText(Buffer.from(mangled));
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const { line } of observations) expect(line).toBeLessThanOrEqual(lines);
    const isQuoteOdd = (text.match(/"/g) ?? []).length % 2 === 1;
    if (!known || known !== fixture || isQuoteOdd || reading.problemCounts['bad-quotes']) return;
    expect(
      observations.length + reading.rejectedRows > 0 || reading.dataRows === 0 || !fixture.isRowWise,
    ).toBe(true);
    if (fixture.isRowWise) {
      const taken = new Set(observations.map(({ line }) => line)).size;
      expect(taken + reading.rejectedRows).toBe(reading.dataRows);
    }
  };

  test('cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (at) => {
        await holds(bytes.subarray(0, at));
        const result = await readAs(bytes.subarray(0, at));
        const text = rawText(bytes.subarray(0, at));
        const isWholeQuoted = (text.match(/"/g) ?? []).length % 2 === 0;
        if (isRefused(result) || result.reading.format?.id !== fixture.format || !isWholeQuoted) return;
        if (fixture.isRowWise) checkAccount(result, text, fixture);
      }),
      { numRuns: runs },
    );
  });

  test('with quotes put in or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(fixture.text.length), { minLength: 1, maxLength: 4 }),
        async (places) => {
          const mangled = places.reduce((text, at) => `${text.slice(0, at)}"${text.slice(at)}`, fixture.text);
          await holds(Buffer.from(mangled));
          await holds(Buffer.from(fixture.text.replaceAll('"', '""')));
        },
      ),
      { numRuns: runs },
    );
  });

  test.each(['latin1', 'utf-16le', 'utf-16be', 'macintosh', 'cp850', 'utf8'])('in %s', async (encoding) => {
    const encoded = iconv.encode(fixture.text, encoding, { addBOM: encoding.startsWith('utf-16') });
    await holds(encoded);
    const isCertain = encoding === 'latin1' || encoding.startsWith('utf');
    const result = await readAs(encoded);
    if (isCertain && !refusedFormats.has(fixture.format)) {
      expect(result.reading.format?.id).toBe(fixture.format);
      expect(result.reading.dataRows).toBe(countRaw(fixture.text, fixture.layout).rows);
    }
  });

  test('with other delimiters and line ends', async () => {
    const { delimiter } = fixture.layout;
    for (const other of [',', ';', '\t', '|'].filter((sign) => sign !== delimiter)) {
      await holds(fixture.text.replaceAll(delimiter, other));
      await holds(fixture.text.replace(delimiter, other));
    }
    for (const end of ['\n', '\r\n', '\r', '\n\r\n']) await holds(fixture.text.replace(/\r?\n/g, end));
  });

  test('with random bytes in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const mangled = Uint8Array.from(bytes);
          for (const [at, byte] of changes) mangled[at] = byte;
          await holds(mangled);
        },
      ),
      { numRuns: runs },
    );
  });

  test('with lines shuffled, doubled or left out', async () => {
    const lines = fixture.text.split('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: lines.length * 2 }),
        async (order) => holds(order.map((index) => lines[index]).join('\n')),
      ),
      { numRuns: runs },
    );
  });
});

test('bytes of any kind end in an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      const result = await read(bytes, 101);
      expect(isRefused(result) || result.reading.format !== null).toBe(true);
    }),
    { numRuns: 200 },
  );
});
