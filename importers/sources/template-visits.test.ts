import { describe, expect, test } from 'vitest';
import { readSmall } from './template-fixture.ts';

const header = 'monat;bereich;besuche';

describe('visits', () => {
  test.each([
    ['2026-10;;2871', '2026-10', '', 2871],
    ['10/2026;Gesamt;2871', '2026-10', '', 2871],
    ['Okt 26;INSGESAMT;0', '2026-10', '', 0],
    ['01.10.2026;Übergang Schule–Beruf;412', '2026-10', 'seitenbereich=übergang-schule-beruf', 412],
    ['Mrz 26;Kurse;12', '2026-03', 'seitenbereich=kurse', 12],
  ])('%s', async (row, period, breakdown, value) => {
    const { reading, observations } = await readSmall(`${header}\r\n${row}\r\n`);
    expect(reading.problems).toEqual([]);
    expect(observations).toMatchObject([
      { indicator: 'besuche-bildungsportal', area: '03254', period, breakdown, value, column: 3 },
    ]);
  });

  test('a row in which a quotation mark stays open is not taken, even if its fields are all there', async () => {
    const { reading, observations } = await readSmall(
      'besuche;monat;bereich\r\n12;2026-08;Kurse\r\n13;2026-09;"Kurse\r\n14;2026-10;Kurse\r\n',
    );
    expect(reading.problems).toMatchObject([{ code: 'bad-quotes', severity: 'error', line: 3 }]);
    expect(observations.map(({ period, value }) => [period, value])).toEqual([['2026-08', 12]]);
    expect(reading.rejectedRows).toBe(1);
  });

  test('the section is optional, comma and tab delimit as well', async () => {
    for (const delimiter of [';', ',', '\t']) {
      const { reading, observations } = await readSmall(
        ['Besuche;Monat', '5;2026-10', '.;2026-09', ''].join('\n').replaceAll(';', delimiter),
      );
      expect(reading.problems).toEqual([]);
      expect(observations).toMatchObject([
        { value: 5, column: 1 },
        { value: null, gap: 'secret' },
      ]);
    }
  });

  test.each([
    ['2026;;5', 'unreadable-period 2:1'],
    ['2026-10;;', 'missing-cell 2:3'],
    ['2026-10;;5,5', 'not-whole 2:3'],
    ['2026-10;;1,234', 'ambiguous-number 2:3'],
    ['2026-10;;1.234', 'ambiguous-number 2:3'],
    ['2026-10;???;5', 'unknown-category 2:2'],
    ['2026-10;;5;6', 'ragged-row 2:null'],
  ])('%s: %s', async (row, problem) => {
    const { problems, reading } = await readSmall(`${header}\n${row}\n`);
    expect(problems).toEqual([problem]);
    expect(reading).toMatchObject({ dataRows: 1, rejectedRows: 1 });
  });

  test('the same month twice', async () => {
    const { problems } = await readSmall(`${header}\n2026-10;;5\n10/2026;Gesamt;6\n`);
    expect(problems).toEqual(['duplicate-key 3:null']);
  });
});
