import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { long, templateCsv, templates } from '../../data/templates.ts';
import { readSmall } from './template-fixture.ts';

const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
const row = (year: number, end = ';;;;') => `jugendarbeitslosenquote;03254;${year};;5,1${end}`;

describe('templates as downloaded', () => {
  test.each(templates.map((template) => [template.id, template] as const))(
    '%s: unfilled, it says that it has no rows',
    async (id, template) => {
      for (const bytes of [
        iconv.encode(templateCsv(template), 'utf8', { addBOM: true }),
        iconv.encode(templateCsv(template), 'win1252'),
      ]) {
        const { reading, problems } = await readSmall(bytes);
        expect(reading.format?.id).toBe(`template-${id}`);
        expect(problems).toEqual(['no-rows null:null']);
        expect(reading.problems[0]?.message).toContain('keine Zeilen');
        expect(reading).toMatchObject({ dataRows: 0, observations: 0, rejectedRows: 0 });
      }
    },
  );

  test.each(templates.map((template) => [template.id, template] as const))(
    '%s: its examples can be taken over as they stand',
    async (_, template) => {
      const text = templateCsv(template);
      const examples = [...text.matchAll(/^# Beispiel: (.*)\r\n/gm)].map((match) => match[1]);
      const { reading, observations } = await readSmall(`${text}${examples.join('\r\n')}\r\n`);
      expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(reading.dataRows).toBe(examples.length);
      expect(observations.length).toBeGreaterThanOrEqual(examples.length);
    },
  );
});

describe('header', () => {
  test('a missing required column is named, and no row is taken', async () => {
    const { reading, problems } = await readSmall('gebiet;berichtszeitraum;wert\n03254;2025;5\n');
    expect(problems).toEqual(['missing-column 1:null']);
    expect(reading.problems[0]?.message).toContain('„kennzahl“');
    expect(reading).toMatchObject({ dataRows: 1, rejectedRows: 1, observations: 0 });
  });

  test('a doubled column is refused', async () => {
    const { reading, problems } = await readSmall('monat;besuche;Besuche\n2026-10;5;6\n');
    expect(problems).toEqual(['doubled-column 1:2']);
    expect(reading.rejectedRows).toBe(1);
  });

  test('titles above and comments below are passed over with a hint', async () => {
    const { reading, problems } = await readSmall(
      `Landkreis Hildesheim;;\n\n# Kommentar\nmonat;bereich;besuche\n# noch einer;;\n2026-10;;5\n`,
    );
    expect(problems).toEqual(['row-above-header 1:null', 'comment-row 5:null']);
    expect(reading).toMatchObject({ dataRows: 1, rejectedRows: 0, errors: 0 });
  });

  test('what has no template header is not recognised', async () => {
    const { reading } = await readSmall('farbe;anzahl\nrot;12\n');
    expect(reading.format?.id).toBe('tabelle');
  });
});

describe('number of fields', () => {
  const block = (first: number, end?: string) => Array.from({ length: 16 }, (_, at) => row(first + at, end));

  test('Excel leaves out trailing columns that are empty in a block of 16 rows', async () => {
    const lines = [header, ...block(1900).slice(0, 15), ...block(1930, ''), ...block(1950, '').slice(0, 3)];
    const { reading, observations } = await readSmall(`${lines.join('\r\n')}\r\n`);
    expect(reading.problems).toEqual([]);
    expect(observations).toHaveLength(34);
  });

  test.each([
    ['a single short row', [header, row(2000), row(2001, ''), row(2002)], 1],
    [
      'a short row at the start of a block',
      [header, ...block(1900).slice(0, 15), row(2000, ''), row(2001)],
      1,
    ],
    ['a file cut in its last row', [header, ...block(1900).slice(0, 15), row(2000, '')], 1],
    [
      'short rows of different lengths',
      [header, ...block(1900).slice(0, 15), row(2000, ''), row(2001, ';')],
      2,
    ],
    ['a required cell cut off', [header, row(2000), 'jugendarbeitslosenquote;03254'], 1],
  ])('%s is ragged', async (_, lines, ragged) => {
    const { reading } = await readSmall(`${lines.join('\r\n')}\r\n`);
    expect(reading.problems.map(({ code }) => code)).toEqual(Array(ragged).fill('ragged-row'));
    expect(reading.dataRows).toBe(lines.length - 1);
    expect(reading.rejectedRows).toBe(ragged);
  });

  test('an open quotation mark is named with its line', async () => {
    const { reading } = await readSmall(
      `${header}\n${row(2000)}\n${row(2001).replace('03254', '"03254')}\n${row(2002)}\n`,
    );
    expect(reading.problems.map(({ code, line }) => [code, line])).toContainEqual(['bad-quotes', 3]);
    expect(reading.dataRows).toBe(reading.rejectedRows + reading.observations);
  });

  test('quoted cells over several lines keep the line numbers right', async () => {
    const { problems } = await readSmall(
      `${header};notiz\n${row(2000)};"a\nb"\nfalsch;03254;2001;;5,1;;;;;\n`,
    );
    expect(problems).toEqual(['unknown-column 1:null', 'unknown-indicator 4:1']);
  });
});

describe('end of the file', () => {
  const head = 'monat;bereich;besuche\n2026-09;;3100\n';

  test('a last value that may be cut is pointed at, line and text', async () => {
    const { reading, problems } = await readSmall(`${head}2026-10;;29`);
    expect(problems).toEqual(['open-end 3:null']);
    expect(reading.problems[0]).toMatchObject({ severity: 'warning', text: '29' });
    expect(reading).toMatchObject({ dataRows: 2, rejectedRows: 0 });
  });

  test.each(['2026-10;;2950\n', '2026-10;;2950\r\n', '2026-10;;2950\n# Schluss', '2026-10;;2950\n\n;;'])(
    'an end that cannot have cut a value is passed: %j',
    async (end) => {
      const { reading } = await readSmall(head + end);
      expect(reading.problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    },
  );
});

describe('cells', () => {
  test.each([
    ['a percentage where persons are counted', '2026-10;;5%', ['percent-for-count 2:3'], 0],
    ['a number that a spreadsheet shortened', '2026-10;;1,41E+05', ['shortened-number 2:3'], 0],
    ['a shortened number without a comma', '2026-10;;1e5', ['shortened-number 2:3'], 0],
    ['an exponent behind all digits', '2026-10;;1,41234E+05', [], 1],
    ['a value under an empty heading', '2026-10;;5;7', ['unnamed-column 2:null'], 1],
  ])('%s', async (_, row, wanted, taken) => {
    const { problems, observations } = await readSmall([
      'monat;bereich;besuche;',
      `${row}${row.endsWith('7') ? '' : ';'}`,
    ]);
    expect(problems).toEqual(wanted);
    expect(observations).toHaveLength(taken);
  });

  test('a key that comes twice is named in words', async () => {
    const { reading } = await readSmall([
      'monat;bereich;besuche',
      '2026-10;Beratung für Ältere;5',
      '2026-10;Beratung für Ältere;6',
    ]);
    expect(reading.problems[0]?.message).toContain(
      '(Hildesheim, Landkreis, Oktober 2026, Beratung für Ältere)',
    );
  });
});

test('notes above the header are kept, the explanations of the template are not', async () => {
  const blank = templateCsv(long);
  const { reading } = await readSmall(
    `# Quelle: Meldung der Schulen;;;;;;;;\n# Stand; Mai 2026\n${blank}bevoelkerung;03254;31.12.2024;;276000;;;;\n`,
  );
  expect(reading.footnotes).toEqual(['Quelle: Meldung der Schulen', 'Stand; Mai 2026']);
  expect(reading).toMatchObject({ errors: 0, dataRows: 1 });
});
