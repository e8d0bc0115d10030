import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Gap, gaps, qualifiers } from '../../data/observation.ts';
import { type WrittenValue, writeStoredValues } from '../../data/stored-values-file.ts';
import { read } from '../testing/reading.ts';

const plain: WrittenValue = {
  indicator: 'bevoelkerung',
  definitionVersion: 1,
  area: '03254',
  areaName: 'Hildesheim, Landkreis',
  period: '2024-12-31',
  breakdown: '',
  value: 276_000,
  numerator: null,
  denominator: null,
  gap: null,
  sign: null,
  qualifiers: [],
  reported: null,
  due: null,
};

/** Possible for a count: figures that are not are refused wherever they come from. */
const number = fc.oneof(
  fc.nat(1_000_000_000),
  fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0),
);
const figure = fc.oneof(
  number.map((value) => ({ value })),
  fc.tuple(number, number).map(([numerator, denominator]) => ({ value: null, numerator, denominator })),
  fc
    .constantFrom(...gaps.filter((gap): gap is Exclude<Gap, 'protected'> => gap !== 'protected'))
    .map((gap) => ({ value: null, gap })),
);
const written = fc
  .record({
    figure,
    sign: fc.constantFrom(null, '-', '.', '…', 'x', 'g', '=', '@', '+', '/', "'"),
    qualifiers: fc.subarray([...qualifiers]),
    period: fc.constantFrom(
      '2024-12-31',
      '2024',
      '2024/25',
      '2024-10',
      '2020-01-01..2020-10-31',
      '2024/25-1',
    ),
    area: fc.constantFrom('DG', '03', '03254', '03255'),
    breakdown: fc.constantFrom('', 'geschlecht=weiblich', 'frage=kennen-sie-uns;umfrage=betriebe'),
    reported: fc.option(fc.nat(40)),
    due: fc.option(fc.nat(40)),
  })
  .map(({ figure: said, ...rest }): WrittenValue => ({ ...plain, ...rest, ...said }));

describe('stored values', () => {
  test('come back equal: values, gaps, signs, qualifiers, parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 30 }), async (values) => {
        const { reading, observations } = await read([...writeStoredValues(values, new Map())].join(''));
        expect(reading.format?.id).toBe('gespeicherte-werte');
        expect(reading.errors).toBe(0);
        expect(reading.dataRows).toBe(values.length);
        const back = observations.map(({ line: _line, column: _column, ...rest }) => rest);
        expect(back).toEqual(values.map(({ definitionVersion: _version, areaName: _name, ...rest }) => rest));
      }),
      { numRuns: 60 },
    );
  });

  test('labels that look like formulas stay text', async () => {
    const label = '=HYPERLINK("http://boese.example";"x")';
    const labels = new Map([['frage=x', label]]);
    const text = [...writeStoredValues([plain], labels)].join('');
    expect(text).toContain(`"'=HYPERLINK(`);
    expect((await read(text)).labels).toEqual([`frage=x: ${label}`]);
  });

  const header =
    'kennzahl;fassung;gebiet;gebietsname;berichtszeitraum;gliederung;wert;zaehler;nenner;luecke;zeichen;zusatz;gemeldet;faellig';
  test.each([
    ['bevoelkerungg;1;03254;;2024-12-31;;5;;;;;;;', 'unknown-indicator 3:1'],
    ['bevoelkerung;2;03254;;2024-12-31;;5;;;;;;;', 'other-definition 3:2'],
    ['bevoelkerung;1;3254x;;2024-12-31;;5;;;;;;;', 'unknown-area 3:3'],
    ['bevoelkerung;1;03254;;gestern;;5;;;;;;;', 'unreadable-period 3:5'],
    ['bevoelkerung;1;03254;;2024-12-31;weiblich;5;;;;;;;', 'unknown-category 3:6'],
    ['bevoelkerung;1;03254;;2024-12-31;;1.234;;;;;;;', 'not-a-number 3:7'],
    ['bevoelkerung;1;03254;;2024-12-31;;5;;;geheim oder unbekannt;;;;', 'unclear-figure 3:7'],
    ['bevoelkerung;1;03254;;2024-12-31;;;;;;;;;', 'unclear-figure 3:7'],
    ['bevoelkerung;1;03254;;2024-12-31;;;5;;;;;;', 'unclear-figure 3:7'],
    ['bevoelkerung;1;03254;;2024-12-31;;;;;geschützt;;;;', 'unknown-sign 3:10'],
    ['bevoelkerung;1;03254;;2024-12-31;;5;;;;;ungefähr;;', 'unknown-qualifier 3:12'],
    ['bevoelkerung;1;03254;;2024-12-31;;5;;;;;;1,5;', 'not-a-number 3:13'],
    ['bevoelkerung;1;03254;;2024-12-31;;5', 'ragged-row 3:null'],
  ])('%s', async (row, wanted) => {
    const { reading, observations } = await read(
      `# Zielkreis: gespeicherte Werte, Fassung 1\n${header}\n${row}\n`,
    );
    expect(observations).toEqual([]);
    expect(reading.rejectedRows).toBe(1);
    expect(reading.problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([wanted]);
  });

  test('a missing column refuses the file', async () => {
    const { reading } = await read(
      '# Zielkreis: gespeicherte Werte, Fassung 1\nkennzahl;fassung;gebiet\nbevoelkerung;1;03254\n',
    );
    expect(reading.problems.find(({ code }) => code === 'missing-column')).toMatchObject({ line: null });
  });
});
