import { describe, expect, it } from 'vitest';
import { footer, leavers } from '../testing/genesis-tables.ts';
import { read } from '../testing/reading.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('layout (a), several years', () => {
  it('reads title, unit, footnotes, publisher and state date', async () => {
    const { reading } = await read(latin1(leavers));
    expect(reading).toMatchObject({
      code: '21111-02-06-4',
      title:
        'Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten - Schuljahr - regionale Tiefe: Kreise und krfr. Städte',
      publisher: 'Statistische Ämter des Bundes und der Länder',
      stateDate: '2025-03-13',
      dataRows: 8,
      signs: { '-': 9, '.': 1, x: 1 },
      periods: ['2021/22', '2022/23'],
      errors: 0,
    });
    expect(reading.footnotes).toHaveLength(1);
    expect(reading.footnotes[0]).toContain('Zweiter Absatz; mit Semikolon.');
    expect(reading.firstRows[0]).toEqual({
      line: 9,
      cells: ['2022', 'DG', 'Deutschland', '1000', '500', '80', '30'],
    });
  });

  it('takes the year for the end of the school year, `-` for zero, and gaps with their signs', async () => {
    const { at, observations } = await read(leavers);
    expect(at('DG', '2021/22')).toMatchObject({ numerator: 80, denominator: 1000, line: 9, column: 6 });
    expect(at('03159', '2021/22', 'geschlecht=weiblich')).toMatchObject({
      numerator: 0,
      denominator: 9,
      sign: '-',
    });
    expect(at('03', '2022/23')).toMatchObject({
      gap: 'secret',
      sign: '.',
      numerator: null,
      denominator: null,
    });
    expect(at('03', '2022/23', 'geschlecht=weiblich')).toMatchObject({ gap: 'notMeaningful', sign: 'x' });
    expect(at('03159', '2022/23', 'geschlecht=weiblich')).toMatchObject({
      numerator: 0,
      qualifiers: ['roundedToZero'],
    });
    expect(observations.some(({ area }) => area === '03152')).toBe(false);
  });

  it('names a ghost area once, at its first line', async () => {
    const { reading } = await read(leavers);
    const ghosts = reading.problems.filter(({ code }) => code === 'ghost-area');
    expect(ghosts).toHaveLength(1);
    expect(ghosts[0]).toMatchObject({ severity: 'hint', line: 11, text: expect.stringContaining('03152') });
    expect(ghosts[0]?.message).toContain('2021/22 bis 2022/23');
  });

  it('keeps numbers of an area outside its validity, but not its dashes', async () => {
    const text = leavers.replace(
      '2023;03152;      Göttingen, Landkreis;-;-;-;-',
      '2023;03152;      Göttingen, Landkreis;7;-;1;-',
    );
    const { at, reading } = await read(text);
    expect(at('03152', '2022/23')).toMatchObject({ numerator: 1, denominator: 7 });
    expect(at('03152', '2022/23', 'geschlecht=weiblich')).toBeUndefined();
    expect(reading.problemCounts['area-outside-validity']).toBe(1);
  });
});

describe('layout (b): categories beside the areas', () => {
  const text = `Tabelle: 21111-02-06-4
Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten;;;;;
Statistik der allgemeinbildenden Schulen;;;;;
;;;;ohne Hauptschulabschluss;Insgesamt
;;;;Anzahl;Anzahl
2023;03;  Niedersachsen;männlich;5;50
2023;03;  Niedersachsen;weiblich;3;60
2023;03;  Niedersachsen;Insgesamt;8;110
2023;03;  Niedersachsen;divers;1;2
${footer}`;

  it('reads categories as breakdowns and leaves out those it does not know', async () => {
    const { at, observations, reading } = await read(text);
    expect(at('03', '2022/23')).toMatchObject({ numerator: 8, denominator: 110 });
    expect(at('03', '2022/23', 'geschlecht=männlich')).toMatchObject({ numerator: 5, denominator: 50 });
    expect(observations).toHaveLength(3);
    expect(reading.dataRows).toBe(4);
    expect(reading.problems.find(({ code }) => code === 'unmapped-rows')?.message).toContain('divers');
  });
});

describe('layout (c): time in the header', () => {
  const text = `GENESIS-Tabelle: Temporär
Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale;;;;
Tiefe: Gemeinden;;;;
Fortschreibung des Bevölkerungsstandes;;;;
Bevölkerungsstand (Anzahl);;;;
;;Stichtag;Stichtag;Stichtag
;;31.12.2017;31.12.2018;31.12.2018
;;Insgesamt;Insgesamt;weiblich
DG;Deutschland;82792351;83019213;42052522
03;  Niedersachsen;7962775;7982448;4041000
03241001;        Hannover, Landeshauptstadt;535061;538068;275000
03999999;        Nirgendwo;5;6;7
${footer}`;

  it('recognises the table by its title and reads 8 digits', async () => {
    const { at, reading, observations } = await read(text);
    expect(reading.code).toBe('Temporär');
    expect(at('DG', '2017-12-31')).toMatchObject({ value: 82792351, line: 9, column: 3 });
    expect(at('03241001', '2018-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 275000 });
    expect(observations).toHaveLength(9);
    const unknown = reading.problems.find(({ code }) => code === 'unknown-area');
    expect(unknown).toMatchObject({ severity: 'warning', line: 12, column: 1, text: '03999999' });
    expect(reading.errors).toBe(0);
  });

  it('puts back the zero that a spreadsheet dropped', async () => {
    const { at } = await read(text.replaceAll('\n03', '\n3'));
    expect(at('03241001', '2018-12-31')).toMatchObject({ value: 538068 });
    expect(at('03', '2018-12-31')).toMatchObject({ value: 7982448 });
  });
});

describe('layout (d): Länder by name, school years in the header', () => {
  const text = `GENESIS-Tabelle: 21111-0013
Absolventen und Abgänger: Bundesländer, Schuljahr,;;;;
Geschlecht, Schulart, Schulabschlüsse;;;;
Statistik der allgemeinbildenden Schulen;;;;
Absolventen und Abgänger (Anzahl);;;;
;;;Schuljahr;Schuljahr
;;;2019/20;2020/21
;;;Geschlecht;Geschlecht
;;;weiblich;Insgesamt
Niedersachsen;Hauptschulen;Ohne Hauptschulabschluss;10;25
Niedersachsen;Hauptschulen;Insgesamt;100;210
Niedersachsen;Insgesamt;Ohne Hauptschulabschluss;-;-
Niedersachsen;Insgesamt;Insgesamt;-;-
__________
"Ab 2012/13:
Mittlerer Schulabschluss einschließlich schulischer Teil."
© Statistisches Bundesamt (Destatis), 2022
Stand: 13.04.2023 / 12:47:51
`;

  it('joins numerator and denominator from different rows', async () => {
    const { at, reading } = await read(text);
    expect(at('03', '2020/21', 'schulart=hauptschulen')).toMatchObject({
      numerator: 25,
      denominator: 210,
      line: 10,
      column: 5,
    });
    expect(at('03', '2019/20', 'geschlecht=weiblich;schulart=hauptschulen')).toMatchObject({ numerator: 10 });
    expect(reading.publisher).toBe('Statistisches Bundesamt (Destatis)');
  });

  it('knows no ghost among the Länder: their dashes are zeros', async () => {
    const { at } = await read(text);
    expect(at('03', '2020/21')).toMatchObject({ numerator: 0, denominator: 0, sign: '-' });
  });
});

describe('a table that no indicator takes', () => {
  const text = `GENESIS-Tabelle: 43531-01-02-4
Kaufwerte für Bauland - Vierteljahr - regionale Tiefe: Kreise;;;;
Statistik der Kaufwerte für Bauland;;;;
;;;;Kaufwert
;;;;EUR
2020;1. Quartal;03;  Niedersachsen;12,5
2020;2. Quartal;03;  Niedersachsen;/
__________
Stand: 13.03.2025 / 16:40:08
`;

  it('is recognised and counted all the same, with the reason why nothing is taken', async () => {
    const { reading } = await read(text);
    expect(reading).toMatchObject({
      format: { id: 'genesis-classic' },
      dataRows: 2,
      signs: { '/': 1 },
      observations: 0,
    });
    expect(reading.title).toBe('Kaufwerte für Bauland - Vierteljahr - regionale Tiefe: Kreise');
    expect(reading.problemCounts).toEqual({ 'nothing-mapped': 1, 'unmapped-columns': 1 });
    expect(reading.problems[0]).toMatchObject({ severity: 'error' });
  });
});
