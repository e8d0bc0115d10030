import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { ColumnUse } from '../../data/mapping.ts';
import { read } from '../testing/reading.ts';
import { mappingQuestion, readMapped } from '../testing/tables.ts';

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder)
  console.warn('ZIELKREIS_SAMPLES is not set: the tests on real tables without a format are skipped.');

function sample(number: string): Buffer {
  const path = resolve(import.meta.dirname, '../..', folder ?? '');
  const name = readdirSync(path).find((one) => one.startsWith(`${number}_`));
  if (!name) throw new Error(`no such sample: ${number}`);
  return readFileSync(resolve(path, name));
}

/**
 * Rows: lines below the first that are not empty. Rejected: those whose fields, split outside of quotes, are not as many
 * as in the first line (in 32 two more have a quote inside a quoted field). Signs: cells of the columns of figures in the
 * other lines that are one of `-` `.` `…` `/` `x` without their blanks (in 38 also `()` in COMMENT_OBS). Counted with
 * Python by line and by delimiter, without a reader of CSV.
 */
const counts = {
  '14': [2706, 0, { '-': 11_780, x: 1673 }],
  '16': [1584, 0, { '.': 159, '-': 105 }],
  '17': [4224, 0, {}],
  '19': [204, 0, { '-': 77 }],
  '25': [20_381, 0, {}],
  '27': [336, 0, {}],
  '28': [766, 0, {}],
  '30': [2200, 400, { '-': 888 }],
  '31': [3344, 608, { '-': 1319 }],
  '32': [18, 17, { '/': 1 }],
  '34': [120, 0, { '/': 14 }],
  '36': [14, 0, { '/': 1, '…': 1 }],
  '38': [666, 230, { '/': 12, '()': 10 }],
  '41': [60, 0, {}],
  '55': [1309, 0, { '.': 1050, x: 32 }],
} as const;

const flat = ['14', '16', '17'];
const known = [...flat, '19'];
const byHand = { format: 'tabelle' };
const firstSheet = { ...byHand, teil: '2019_B8_Zeitreihe' };

describe.skipIf(!folder)('real tables that no format explains', () => {
  it.each(Object.entries(counts))(
    'sample %s is counted and asked about',
    async (number, [rows, rejected, signs]) => {
      const { reading, observations } = await read(
        sample(number),
        65_536,
        known.includes(number) ? byHand : {},
      );
      expect(reading).toMatchObject({
        format: { id: 'tabelle' },
        dataRows: rows,
        rejectedRows: rejected,
        signs,
      });
      expect(Object.keys(reading.signs).sort()).toEqual(Object.keys(signs).sort());
      expect(observations).toEqual([]);
      expect(mappingQuestion(reading)).toMatchObject({ answer: null, required: true });
      expect(reading.columns).toHaveLength(reading.head.length);
    },
  );

  it.each(flat)('sample %s is read by its own format otherwise', async (number) => {
    expect((await read(sample(number))).reading.format?.id).toMatch(/^genesis-flat/);
  });

  it('43 is refused as a whole: marks of a merge, and a second file inside', async () => {
    const { reading } = await read(sample('43'));
    expect(reading.problemCounts).toEqual({ 'conflict-marker': 3, 'second-file': 1 });
    expect(reading).toMatchObject({
      observations: 0,
      questions: expect.not.arrayContaining([expect.objectContaining({ id: 'zuordnung' })]),
    });
  });

  // Rows 9 to 206 of the first sheet and 230 to 449 below its second header; the dashes were counted in the sheet's XML.
  it('45: the first table of the first sheet; what stands below another header is not read as if it were the same', async () => {
    const { reading } = await read(sample('45'), 65_536, firstSheet);
    expect(reading).toMatchObject({ format: { id: 'tabelle' }, signs: { '-': 1243 } });
    expect(reading.dataRows - reading.rejectedRows).toBe(198);
    expect(reading.problems.find(({ code }) => code === 'second-header')?.line).toBe(225);
    const first = await read(sample('45'), 65_536, { ...firstSheet, bereich: 'A1:N207' });
    expect(first.reading).toMatchObject({ dataRows: 198, rejectedRows: 0, signs: { '-': 1243 } });
    const second = await read(sample('45'), 65_536, { ...firstSheet, bereich: 'A225:N460' });
    expect(second.reading).toMatchObject({ dataRows: 220, rejectedRows: 0 });
    expect(second.reading.head.at(3)).toContain('Insgesamt | Anzahl');
  });
});

const population = indicators.find(({ id }) => id === 'bevoelkerung');
const standIn = (id: string, change: Partial<Indicator>): Indicator[] =>
  population ? [{ ...population, id, title: { de: id, en: id }, short: { de: id, en: id }, ...change }] : [];
const more = {
  indicators: [
    ...indicators,
    ...standIn('schueler-jahrgang-8', { aggregation: 'count', periodicity: 'schoolYear' }),
    ...standIn('abschlussanteil', {
      ...{
        aggregation: 'deliveredRate',
        symbol: '%',
        periodicity: 'year',
        countsPersons: false,
        decimals: 1,
      },
      range: { min: 0, max: 100 },
    }),
  ],
};

/** A line straight from the bytes, without our reader; lines count from 1. */
function rawLine(number: string, line: number, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  return sample(number).toString(encoding).split('\n')[line - 1]?.trimEnd() ?? '';
}

const open = (dimension: string): ColumnUse => ({ role: 'breakdown', dimension, meanings: {} });

describe.skipIf(!folder)('real tables with a mapping', () => {
  it('28: population by district, Latin 1 with semicolons', async () => {
    const { reading, observations } = await readMapped(sample('28'), {
      constants: { indicator: 'bevoelkerung' },
      year: { meaning: 'referenceDate', referenceDay: '12-31' },
    });
    expect(reading).toMatchObject({
      dataRows: 766,
      rejectedRows: 0,
      observations: 766,
      errors: 0,
      encoding: 'windows-1252',
    });
    for (const [line, raw, area, period] of [
      [2, '2005;Braunschweig Stadt;K03101;245273', '03101', '2005-12-31'],
      [762, '2019;Osnabrück;K03459;358080', '03459', '2019-12-31'],
      [767, '2019;Niedersachsen;K030;7993608', '03', '2019-12-31'],
    ] as const) {
      expect(rawLine('28', line, 'latin1')).toBe(raw);
      const value = Number(raw.split(';')[3]);
      expect(observations.find((one) => one.line === line)).toMatchObject({
        area,
        period,
        value,
        column: 4,
        breakdown: '',
      });
    }
  });

  it('25: pupils by school form and nationality, counts and shares in one column', async () => {
    const { reading, observations } = await readMapped(
      sample('25'),
      {
        year: { meaning: 'schoolYearStart', referenceDay: null },
        uses: {
          Units: { role: 'indicator', meanings: { Anzahl: 'schueler-jahrgang-8', Prozent: '' } },
          Nationalität: open('nationalitaet'),
          GeoCode: { role: 'area', meanings: { '': '03', K03241999: '-' } },
        },
      },
      more,
    );
    expect(reading).toMatchObject({ dataRows: 20_381, rejectedRows: 0, errors: 0 });
    expect(new Set(observations.map(({ indicator }) => indicator))).toEqual(new Set(['schueler-jahrgang-8']));
    for (const [line, raw, area, period, breakdown] of [
      [
        2,
        '2011,"Braunschweig, Stadt",Hauptschule,Deutsche,Anzahl,K03101,217',
        '03101',
        '2011/12',
        'nationalitaet=deutsche;schulform=hauptschule',
      ],
      [
        5,
        '2011,"Gifhorn",Hauptschule,Deutsche,Anzahl,K03151,304',
        '03151',
        '2011/12',
        'nationalitaet=deutsche;schulform=hauptschule',
      ],
      [
        10_193,
        '2024,"Niedersachsen",Insgesamt,Ausländerinnen und Ausländer,Anzahl,,12711',
        '03',
        '2024/25',
        'nationalitaet=ausländerinnen-und-ausländer',
      ],
    ] as const) {
      expect(rawLine('25', line)).toBe(raw);
      const value = Number(raw.split(',').at(-1));
      expect(observations.find((one) => one.line === line)).toMatchObject({
        area,
        period,
        breakdown,
        value,
        column: 7,
      });
    }
  });

  it('19: spending by school type, means of which nothing is no number', async () => {
    const { reading, observations } = await readMapped(
      sample('19'),
      { constants: { indicator: 'ausgaben-je-schueler' } },
      more,
      byHand,
    );
    expect(reading).toMatchObject({ dataRows: 204, rejectedRows: 0, observations: 204, errors: 0 });
    expect(observations.filter(({ gap }) => gap === 'notMeaningful')).toHaveLength(77);
    for (const [line, raw, area, period, qualifiers] of [
      [2, 'Baden-Württemberg;Grundschulen;2023;Euro;7400;-', '08', '2023', []],
      [4, 'Berlin;Grundschulen;2023;Euro;12200;-', '11', '2023', []],
      [205, 'Deutschland;Integrierte Gesamtschulen;2024;Euro;12500;p', 'DG', '2024', ['provisional']],
    ] as const) {
      expect(rawLine('19', line).replace(/^[^;]*;/, '')).toBe(raw);
      const value = Number(raw.split(';')[4]);
      expect(observations.find((one) => one.line === line)).toMatchObject({
        area,
        period,
        value,
        qualifiers,
        column: 6,
      });
    }
    // Bremen is the Land here, not its city.
    expect(observations.find(({ line }) => line === 6)?.area).toBe('04');
  });

  it('45: shares by certificate and nationality out of a workbook', async () => {
    const share: ColumnUse = {
      role: 'value',
      indicator: 'abschlussanteil',
      period: null,
      area: null,
      breakdown: '',
    };
    const total = 'Schulabgängerinnen und Schulabgänger an berufsbildenden Schulen | Insgesamt | Prozent';
    const { reading, observations } = await readMapped(
      sample('45'),
      {
        uses: {
          [total]: share,
          'Erreichter Schulabschluss1)': open('bbs-abschluss'),
          'Staatsangehörigkeit8)': open('nationalitaet'),
        },
      },
      more,
      { ...firstSheet, bereich: 'A1:N207' },
    );
    expect(reading).toMatchObject({ dataRows: 198, rejectedRows: 0, observations: 198, errors: 0 });
    const sheet = Buffer.from(unzipSync(sample('45'))['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
    for (const [line, period, value] of [
      [9, '2020', 5.12948433035512],
      [100, '2014', 12.4723112128146],
      [206, '2005', 100],
    ] as const) {
      const raw = new RegExp(`<c r="D${line}"[^>]*>(?:<f>[^<]*</f>)?<v>([^<]*)</v>`).exec(sheet)?.[1];
      expect(Number(raw)).toBeCloseTo(value, 10);
      expect(observations.find((one) => one.line === line)).toMatchObject({
        area: '03',
        period,
        value,
        column: 4,
      });
    }
  });
});
