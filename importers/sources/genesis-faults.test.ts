import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footer, leavers } from '../testing/genesis-tables.ts';
import { read } from '../testing/reading.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const codes = async (text: string) => (await read(text)).reading.problemCounts;

describe('what is wrong with a table', () => {
  const replaced = (from: string, to: string) => leavers.replace(from, to);
  it.each<[string, string, Record<string, unknown>]>([
    ['a row with too few fields', replaced('100;50;9;3', '100;50;9'), { code: 'ragged-row', line: 10 }],
    ['a row with too many fields', replaced('100;50;9;3', '100;50;9;3;4'), { code: 'ragged-row', line: 10 }],
    [
      'a thousands point',
      replaced('1000;500', '1.000;500'),
      { code: 'ambiguous-number', line: 9, column: 4, text: '1.000' },
    ],
    ['an empty cell', replaced('100;50;9;3', '100;50;;3'), { code: 'unreadable-value', line: 10, column: 6 }],
    [
      'a word in place of a number',
      replaced('100;50;9;3', '100;50;neun;3'),
      { code: 'unreadable-value', line: 10, column: 6 },
    ],
    [
      'the same key with another value',
      replaced('2023;DG', '2022;DG'),
      { code: 'contradicting-values', line: 13, column: 4 },
    ],
    [
      'a number with an exponent that lacks digits',
      replaced('1000;500', '1E+03;500'),
      { code: 'ambiguous-number', line: 9, column: 4, text: '1E+03' },
    ],
    [
      'a negative number of persons',
      replaced('100;50;9;3', '100;50;-9;3'),
      { code: 'negative-count', line: 10, column: 6, text: '-9' },
    ],
    [
      'half a person',
      replaced('100;50;9;3', '100;50;9,5;3'),
      { code: 'not-whole', line: 10, column: 6, text: '9,5' },
    ],
    [
      'a part that is larger than its whole',
      replaced('100;50;9;3', '100;50;9;53'),
      { code: 'numerator-exceeds-denominator', line: 10, column: 7, text: '53 von 50' },
    ],
    [
      'a period that cannot be read',
      replaced('2022;03;', '13/22;03;'),
      { code: 'unreadable-period', line: 10, column: 1, text: '13/22' },
    ],
    [
      'an empty period',
      replaced('2022;03;', ';03;'),
      { code: 'unreadable-period', line: 10, column: 1, text: '' },
    ],
    ['a period of another kind', replaced('2023;DG', '31.12.2023;DG'), { code: 'unclear-period', line: 13 }],
    ['a quote that is never closed', replaced('2022;03;', '2022;"03;'), { code: 'bad-quote', line: 10 }],
    [
      'another meaning of the year',
      replaced('Schuljahr endet', 'Schuljahr beginnt'),
      { code: 'contradicting-year-note' },
    ],
    ['a cut in a row', leavers.slice(0, leavers.indexOf('22;10;3')), { code: 'ragged-row', line: 16 }],
    [
      'a cut at the end of a row',
      leavers.slice(0, leavers.indexOf('\n2023;03152')),
      { code: 'truncated', line: null },
    ],
    ['a cut in the head', leavers.slice(0, leavers.indexOf('2022;DG')), { code: 'no-data-rows' }],
    [
      'a broken header row',
      replaced(';;;Insgesamt;weiblich;Insgesamt', ';;;Insgesamt;weiblich'),
      { code: 'broken-header' },
    ],
  ])('%s is an error', async (_name, text, expected) => {
    const { reading, observations } = await read(text);
    expect(reading.problems.find(({ code }) => code === expected.code)).toMatchObject({
      severity: 'error',
      ...expected,
    });
    const bad = reading.problems.filter(({ severity }) => severity === 'error').map(({ line }) => line);
    expect(observations.filter(({ line }) => bad.includes(line))).toEqual([]);
  });

  it.each([
    ['2022;03;', '13/22;03;'],
    ['100;50;9;3', '100;50;-9;3'],
    ['100;50;9;3', '100;50;9;53'],
  ])('leaves out one row, counts it and takes the others: %s → %s', async (from, to) => {
    const whole = await read(leavers);
    const { observations, reading } = await read(replaced(from, to));
    expect(reading).toMatchObject({ rejectedRows: 1, badLines: [10], errors: 1 });
    expect(observations).toEqual(whole.observations.filter(({ line }) => line !== 10));
  });

  it('says of an unreadable period what it is and what to do', async () => {
    const { reading } = await read(replaced('2022;03;', '13/22;03;'));
    expect(reading.problems.find(({ severity }) => severity === 'error')?.message).toMatch(
      /^„13\/22“ ist kein lesbarer Zeitraum\. .*Bitte den Zeitraum berichtigen/,
    );
  });

  it('hands out nothing of a file that is wrong as a whole', async () => {
    for (const text of [
      replaced('2022;03;', '2022;"03;'),
      replaced('Schuljahr endet', 'Schuljahr beginnt'),
    ]) {
      expect((await read(text)).observations).toEqual([]);
    }
  });

  it('takes nothing where row and head name different years', async () => {
    const text = replaced(';;;Insgesamt;weiblich', ';;;2021;2021;2021;2021\n;;;Insgesamt;weiblich');
    const { observations, reading } = await read(text);
    expect(reading.problems.find(({ code }) => code === 'unclear-period')).toMatchObject({
      severity: 'error',
      line: 10,
    });
    expect(observations).toEqual([]);
  });

  it('takes neither of two contradicting values, and all others', async () => {
    const row = '2022;03;  Niedersachsen;100;50;9;3\n';
    const { at, reading } = await read(replaced(row, row + row.replace('9;3', '8;3')));
    expect(reading.problemCounts['contradicting-values']).toBe(1);
    expect(at('03', '2021/22')).toBeUndefined();
    expect(at('03', '2021/22', 'geschlecht=weiblich')).toMatchObject({ numerator: 3, denominator: 50 });
    expect(at('DG', '2021/22')).toMatchObject({ numerator: 80, denominator: 1000 });
  });

  it('takes repeated equal values once, with a hint', async () => {
    const row = '2022;03;  Niedersachsen;100;50;9;3\n';
    const { observations, reading } = await read(replaced(row, row + row));
    expect(reading.problemCounts['repeated-value']).toBe(1);
    expect(observations).toHaveLength((await read(leavers)).observations.length);
  });

  it.each<[string, string, Record<string, number>]>([
    [
      'no footer, but the last line whole',
      leavers.slice(0, leavers.indexOf('__________')),
      { 'footer-missing': 1 },
    ],
    ['a footer cut in a footnote', leavers.slice(0, leavers.indexOf('Zweiter')), { 'footer-cut': 1 }],
    ['a footer cut in its line', leavers.slice(0, leavers.indexOf('__________') + 4), { 'footer-cut': 1 }],
    ['a footer without its state', leavers.slice(0, leavers.indexOf('Stand:')), { 'footer-cut': 1 }],
  ])('%s is a warning and all values are taken', async (_name, text, expected) => {
    const { reading, observations } = await read(text);
    expect(reading.problemCounts).toMatchObject(expected);
    expect(reading.errors).toBe(0);
    expect(observations).toEqual((await read(leavers)).observations);
  });

  it('does not map a column with a caption that it cannot explain', async () => {
    const text = replaced('Insgesamt;Insgesamt;ohne', 'dar. Ausländer;dar. Ausländer;ohne');
    expect(await codes(text)).toMatchObject({ 'part-missing': 1, 'unmapped-columns': 1 });
    expect((await read(text)).observations).toEqual([]);
  });

  it('takes no total where the heading says that only a part was selected', async () => {
    const selected = (text: string) => `GENESIS-Tabelle: 12411-01-01-4
Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale Tiefe: Kreise;;
Fortschreibung des Bevölkerungsstandes;;
Bevölkerungsstand (Anzahl);;
${text};;
;;31.12.2018
03;  Niedersachsen;4041000
${footer}`;
    const breakdowns = async (text: string) =>
      (await read(selected(text))).observations.map((one) => one.breakdown);
    expect(await breakdowns('weiblich')).toEqual(['geschlecht=weiblich']);
    expect(await breakdowns('Insgesamt')).toEqual(['']);
    expect(await breakdowns('Ausländer')).toEqual([]);
  });

  it('is known without its first line, by its title', async () => {
    const { observations, reading } = await read(leavers.replace(/^.*\n/, ''));
    expect(reading).toMatchObject({ format: { id: 'genesis-classic' }, code: null });
    const plain = (all: typeof observations) => all.map((one) => ({ ...one, line: 0 }));
    expect(plain(observations)).toEqual(plain((await read(leavers)).observations));
  });

  it('does not take thousands for pieces', async () => {
    const { observations } = await read(
      replaced('Absolvierende/Abgehende (Anzahl)', 'Absolvierende/Abgehende (1000)'),
    );
    expect(observations).toEqual([]);
  });
});

describe('any damage', () => {
  it('gives a whole result or a problem, and never an exception, wherever the file is cut', async () => {
    const bytes = latin1(leavers);
    const whole = await read(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (end) => {
        const { reading, observations } = await read(bytes.subarray(0, end));
        const isWhole = observations.length === whole.observations.length && reading.errors === 0;
        const complains = reading.errors + reading.warnings > 0;
        // Of the last line only its blank end or the time of day may be missing without a word.
        expect(isWhole || complains).toBe(true);
        for (const one of observations) expect(whole.observations).toContainEqual(one);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws and never reads forever, whatever bytes are swapped', async () => {
    const bytes = latin1(leavers);
    const byte = fc.constantFrom(
      ...[...';"\n\r-.,0x_ '].map((letter) => letter.charCodeAt(0)),
      0,
      0xef,
      0xff,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), byte), { maxLength: 5 }),
        async (swaps) => {
          const damaged = Buffer.from(bytes);
          for (const [at, value] of swaps) damaged[at] = value;
          const { reading } = await read(damaged, 100);
          expect(reading.problems.length).toBeLessThanOrEqual(1000);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { reading } = await read(Buffer.concat([latin1('GENESIS-Tabelle: x\n'), bytes]));
        expect(reading.errors).toBeGreaterThan(0);
      }),
    );
  });
});
