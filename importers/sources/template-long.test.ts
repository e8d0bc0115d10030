import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSmall } from './template-fixture.ts';

const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
const leavers = 'abgehende-ohne-hauptschulabschluss';

async function readRow(row: string) {
  return readSmall(`${header}\n${row}\n`);
}

describe('figures', () => {
  test.each([
    [
      `${leavers};03254;2024/25;;;48;742;;p`,
      { numerator: 48, denominator: 742, qualifiers: ['provisional'], column: 6 },
    ],
    [
      `${leavers};3254;2024/25;geschlecht=Mädchen;6,5;48;742;;`,
      { area: '03254', breakdown: 'geschlecht=weiblich', value: null, numerator: 48 },
    ],
    [`${leavers};;2024/2025;;;48;742;;`, { area: '03254', period: '2024/25' }],
    [`${leavers};Hildesheim, Landkreis;2024/25;;6,47;;;;`, { area: '03254', value: 6.47, numerator: null }],
    [`${leavers};DG;2024/25;;;.;742;;`, { gap: 'secret', sign: '.', value: null, numerator: null }],
    [`${leavers};03;2024/25;;;;;x;`, { gap: 'notMeaningful', sign: 'x' }],
    ['jugendarbeitslosenquote;03254;2025;;-;;;;', { value: 0, sign: '-', gap: null }],
    [
      'Bevölkerung;03254;31.12.2024;;275.000,0;;;;',
      { indicator: 'bevoelkerung', period: '2024-12-31', value: 275000 },
    ],
    ['bevoelkerung;03254;31.12.2024;;;;;...;', { gap: 'later', sign: '...' }],
    [
      'bevoelkerung;03254;31.12.2024;"geschlecht=m";1 234;;;;vorläufig, gerundet auf 5',
      { value: 1234, breakdown: 'geschlecht=männlich', qualifiers: ['provisional', 'rounded5'] },
    ],
    [
      'besuche-bildungsportal;03359;2020-01-01..2020-10-31;;2654;;;;Durchschnitt',
      { period: '2020-01-01..2020-10-31', qualifiers: ['average'] },
    ],
    [
      'verfahren-schulpflichtverletzung;03254;2024;schule=30145;7;;;;',
      { period: '2024', breakdown: 'schule=30145' },
    ],
    // Göttingen's predecessor was dissolved on 1 November 2016: a dash is no zero there.
    [`${leavers};03152;2022/23;;;;;-;`, { gap: 'notCollected', sign: '-', value: null }],
  ])('%s', async (row, wanted) => {
    const { observations, reading } = await readRow(row);
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({ line: 2, ...wanted });
  });
});

describe('problems', () => {
  test.each([
    ['abgehende-ohne-hauptschulabschlus;03254;2024/25;;;48;742;;', 'unknown-indicator 2:1', leavers],
    [`${leavers};03999x;2024/25;;;48;742;;`, 'unknown-area 2:2', '03999x'],
    [`${leavers};Hidesheim;2024/25;;;48;742;;`, 'unknown-area 2:2', '03254 Hildesheim'],
    [`${leavers};Osnabrück;2024/25;;;48;742;;`, 'ambiguous-area 2:2', '03404'],
    [`${leavers};153;2024/25;;;48;742;;`, 'ambiguous-area 2:2', '03153'],
    [`${leavers};K03241999;2024/25;;;48;742;;`, 'artificial-area 2:2', 'Umland'],
    ['bevoelkerung;03254;31.12.2024;;1e5;;;;', 'shortened-number 2:5', '1e5'],
    ['bevoelkerung;03254;31.12.2024;;1,41E+05;;;;', 'shortened-number 2:5', 'Exponenten'],
    [`${leavers};03254;gestern;;;48;742;;`, 'unreadable-period 2:3', 'gestern'],
    [`${leavers};03254;2023;;;48;742;;`, 'ambiguous-period 2:3', '2022/23'],
    ['bevoelkerung;03254;2023;;5;;;;', 'ambiguous-period 2:3', '31.12.2023'],
    [`${leavers};03254;;;;48;742;;`, 'missing-cell 2:3', 'berichtszeitraum'],
    [';03254;2024/25;;;48;742;;', 'missing-cell 2:1', 'kennzahl'],
    [`${leavers};03254;2024/25;;;;;;`, 'missing-cell 2:5', 'zaehler'],
    [`${leavers};03254;2024/25;;;48;;;`, 'missing-cell 2:7', 'nenner'],
    [`${leavers};03254;2024/25;geschlecht=weiblch;;48;742;;`, 'unknown-category 2:4', 'weiblich'],
    [`${leavers};03254;2024/25;gechlecht=weiblich;;48;742;;`, 'unknown-category 2:4', 'geschlecht'],
    [`${leavers};03254;2024/25;weiblich;;48;742;;`, 'unknown-category 2:4', 'Merkmal=Ausprägung'],
    [`${leavers};03254;2024/25;"geschlecht=w;geschlecht=m";;48;742;;`, 'unknown-category 2:4', 'zweimal'],
    [`${leavers};03254;2024/25;;;1.234;2000;;`, 'ambiguous-number 2:6', '1.234'],
    ['jugendarbeitslosenquote;03254;2025;;acht;;;;', 'unknown-sign 2:5', 'acht'],
    ['jugendarbeitslosenquote;03254;2025;;5,,1;;;;', 'not-a-number 2:5', '5,,1'],
    [`${leavers};03254;2024/25;;;;;q;`, 'unknown-sign 2:8', 'q'],
    [`${leavers};03254;2024/25;;6,5;;;x;`, 'value-and-sign 2:8', 'x'],
    [`${leavers};03254;2024/25;;;48;0;;`, 'zero-denominator 2:7', '0'],
    [`${leavers};03254;2024/25;;;743;742;;`, 'numerator-exceeds-denominator 2:6', '743'],
    [`${leavers};03254;2024/25;;;-3;742;;`, 'negative-count 2:6', '-3'],
    [`${leavers};03254;2024/25;;;48,5;742;;`, 'not-whole 2:6', '48,5'],
    [`${leavers};03254;2024/25;;7,5;48;742;;`, 'value-differs 2:5', '6,47'],
    ['jugendarbeitslosenquote;03254;2025;;105,1;;;;', 'out-of-range 2:5', '0 bis 100'],
    ['bevoelkerung;03254;31.12.2024;;;5;10;;', 'parts-not-expected 2:6', 'wert'],
    [`${leavers};03254;2024/25;;;48;742;;kursiv`, 'unknown-qualifier 2:9', 'kursiv'],
    [`${leavers};03254;2024/25;;;48;742;`, 'ragged-row 2:null', '8 Felder'],
    [`${leavers};03254;2024/25;;;48;742;;;`, 'ragged-row 2:null', '10 Felder'],
  ])('%s: %s', async (row, problem, remedy) => {
    const { reading, observations, problems } = await readRow(row);
    expect(problems).toEqual([problem]);
    const [first] = reading.problems;
    expect(first?.severity).toBe('error');
    expect(`${first?.text} ${first?.message}`).toContain(remedy);
    expect(first?.message).toMatch(/^Zeile 2\b/);
    expect(observations).toEqual([]);
    expect(reading).toMatchObject({ dataRows: 1, rejectedRows: 1 });
  });

  test('leaves it to the staging to find the same key twice, with one key for all spellings of an area', async () => {
    const row = `${leavers};03254;2024/25;;;48;742;;`;
    const { reading, observations } = await readSmall(
      `${header}\n${row}\n\n${row.replace('03254', 'K03254')}\n`,
    );
    expect(reading.problems).toEqual([]);
    expect(observations.map(({ area, line }) => [area, line])).toEqual([
      ['03254', 2],
      ['03254', 4],
    ]);
  });

  test.each([
    [`${leavers};03254;2030/31;;;48;742;;`, 'future-period 2:6', 'warning'],
    [`${leavers};03254;2024/25;;6,5;;;;`, 'rate-without-parts 2:5', 'hint'],
    [`${leavers};03152;2022/23;;;48;742;;`, 'area-not-valid 2:2', 'warning'],
    ['bevoelkerung;03254;31.12.2024;schulform=OBS;5;;;;', 'unusual-dimension 2:4', 'warning'],
    ['besuche-bildungsportal;03359;2014/15;;615;;;;', 'unusual-period 2:3', 'hint'],
    ['verfahren-schulpflichtverletzung;;2024/25;schule=Waldschule;7;;;;', 'unknown-school 2:4', 'warning'],
  ])('%s is taken with a remark', async (row, problem, severity) => {
    const { reading, observations, problems } = await readRow(row);
    expect(problems).toEqual([problem]);
    expect(reading.problems[0]?.severity).toBe(severity);
    expect(observations).toHaveLength(1);
  });
});

describe('decimal sign of the file', () => {
  const rate = (value: string, year = 2025) => `jugendarbeitslosenquote;03254;${year};;${value};;;;`;
  test.each([
    ['commas', [rate('5,1'), rate('5,234', 2024)], [5.1, 5.234]],
    ['points', [rate('5.1'), rate('5.234', 2024)], [5.1, 5.234]],
    ['full exponents', [rate('3,01719802876395E-02'), rate('5,2', 2024)], [0.0301719802876395, 5.2]],
    ['percent signs', [rate('5,1 %'), rate('66,67\u00a0%', 2024)], [5.1, 66.67]],
  ])('%s', async (_, rows, values) => {
    const { reading, observations } = await readSmall([header, ...rows]);
    expect(reading.errors).toBe(0);
    expect(observations.map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['points beside commas', [rate('5.1'), rate('5,2', 2024)], 'ambiguous-number 2:5'],
    ['three digits behind a point beside commas', [rate('5,1'), rate('5.234', 2024)], 'ambiguous-number 3:5'],
    ['nothing but three digits behind points', [rate('5.123')], 'ambiguous-number 2:5'],
  ])('%s are refused', async (_, rows, problem) => {
    const { problems } = await readSmall([header, ...rows]);
    expect(problems).toEqual([problem]);
  });

  test.each([
    ['three digits behind a comma that also delimits', 'jugendarbeitslosenquote,03254,2025,,"5,123",,,,'],
    ['thousands with a comma', 'bevoelkerung;03254;31.12.2024;;275,000;;;;'],
    ['thousands with a point', 'bevoelkerung;03254;31.12.2024;;275.000;;;;'],
  ])('%s: refused', async (_, line) => {
    const delimiter = line.includes(';') ? ';' : ',';
    const { problems } = await readSmall(`${header.replaceAll(';', delimiter)}\n${line}\n`);
    expect(problems).toEqual(['ambiguous-number 2:5']);
  });

  test('a comma file with points, and tabs', async () => {
    for (const delimiter of [',', '\t']) {
      const text = [header, `${leavers};03254;2024/25;;6.5;48;742;;`, '']
        .join('\n')
        .replaceAll(';', delimiter);
      const { observations, reading } = await readSmall(text);
      expect(reading.problems).toEqual([]);
      expect(observations).toMatchObject([{ numerator: 48, denominator: 742 }]);
    }
  });
});

test('every row is counted once, as an independent counter counts', async () => {
  const cell = fc.constantFrom(
    '',
    '48',
    '742',
    '5,1',
    '1.234',
    'x',
    '-3',
    'weiblich',
    leavers,
    '03254',
    '2024/25',
    ' ',
  );
  const row = fc.oneof(
    fc.array(cell, { minLength: 9, maxLength: 9 }),
    fc.array(cell, { minLength: 1, maxLength: 11 }),
    fc.constant(Array(9).fill('')),
    fc
      .integer({ min: 1990, max: 2024 })
      .map((year) => [leavers, '03254', `${year}/${String(year + 1).slice(2)}`, '', '', '4', '70', '', '']),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
      const { reading, observations } = await readSmall(
        [header, ...rows.map((cells) => cells.join(';'))].join('\r\n'),
      );
      const counted = rows.filter((cells) => cells.join('').trim() !== '').length;
      expect(reading.dataRows).toBe(counted);
      expect(observations.length + reading.rejectedRows).toBe(counted);
    }),
    { numRuns: 60 },
  );
});
