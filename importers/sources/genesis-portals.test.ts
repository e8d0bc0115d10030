import { describe, expect, it } from 'vitest';
import { leavers } from '../testing/genesis-tables.ts';
import { read } from '../testing/reading.ts';

/** Forms in which portals and spreadsheets wrote the same kind of table over the years; the figures are invented. */
const districts = `Tabelle: 12411-0015
Bevölkerung: Kreise, Stichtag;;;;;;;
Fortschreibung des Bevölkerungsstandes;;;;;;;
;;;;Stichtag;;Stichtag;
;;;;31.12.2023;;31.12.2024;
03254;Hildesheim, Landkreis;Bevölkerungsstand;Anzahl;2001;e;2002;p
03159;Göttingen, Landkreis;Bevölkerungsstand;Anzahl;3001;;...;
03101;Braunschweig, kreisfreie Stadt;Bevölkerungsstand;Anzahl;-;-;4002;rs
__________
© Statistisches Bundesamt (Destatis), 2025
Stand: 13.03.2025 / 16:40:08
`;

const states = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'));
const districtsToThuringia = `Tabelle: 12411-01-01-4
Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale Tiefe: Kreise;;
Fortschreibung des Bevölkerungsstandes;;
Bevölkerungsstand (Anzahl);;
;;31.12.2018
;;Insgesamt
DG;Deutschland;9001
${states.map((key) => `${key};  Land ${key};1001`).join('\n')}
16051;      Erfurt, kreisfreie Stadt;501
END`;

describe('content and unit beside the value, marks of quality behind it', () => {
  it('reads the unit as unit and the marks as qualifiers of their value', async () => {
    const { at, reading, observations } = await read(districts);
    expect(reading).toMatchObject({ errors: 0, dataRows: 3, rejectedRows: 0, signs: { '-': 1, '...': 1 } });
    expect(at('03254', '2023-12-31')).toMatchObject({ value: 2001, qualifiers: ['final'], column: 5 });
    expect(at('03254', '2024-12-31')).toMatchObject({ value: 2002, qualifiers: ['provisional'], column: 7 });
    expect(at('03159', '2023-12-31')).toMatchObject({ value: 3001, qualifiers: [] });
    expect(at('03159', '2024-12-31')).toMatchObject({ gap: 'later', qualifiers: [] });
    expect(at('03101', '2024-12-31')).toMatchObject({ qualifiers: ['revised', 'estimated'] });
    expect(observations).toHaveLength(5);
  });

  it.each([
    ['a number', '17'],
    ['a word', 'neu'],
  ])('refuses %s under no header instead of taking it for a mark', async (_name, text) => {
    const { reading, at } = await read(districts.replace('2001;e;', `2001;${text};`));
    expect(reading.problems[0]).toMatchObject({ code: 'value-without-header', line: 6, column: 6, text });
    expect(at('03254', '2024-12-31')).toBeUndefined();
  });

  it('does not map a unit that the table is not known to have', async () => {
    const { observations, reading } = await read(districts.replaceAll(';Anzahl;', ';Prozent;'));
    expect(observations).toEqual([]);
    expect(reading.problemCounts['nothing-mapped']).toBe(1);
  });
});

describe('a period in which an area has nothing but dashes', () => {
  const twoStates = `GENESIS-Tabelle: 12411-0010
Bevölkerung: Bundesländer, Stichtag;;
Fortschreibung des Bevölkerungsstandes;;
Bevölkerungsstand (Anzahl);;
;Stichtag;Stichtag
;31.12.1989;31.12.1990
Brandenburg;-;1001
Niedersachsen;2001;2002
__________
© Statistisches Bundesamt (Destatis), 2020
Stand: 24.02.2020 / 00:00:36
`;

  it('has no value, also for a Land and for a district that existed', async () => {
    const { at, reading } = await read(twoStates);
    expect(at('12', '1989-12-31')).toBeUndefined();
    expect(at('12', '1990-12-31')).toMatchObject({ value: 1001 });
    expect(reading.problems).toMatchObject([{ code: 'ghost-area', line: 7 }]);
    expect((await read(districts)).at('03101', '2023-12-31')).toBeUndefined();
  });

  it('is refused where the list of the Länder stops early and the footer is missing', async () => {
    const { observations, reading } = await read(
      twoStates
        .slice(0, twoStates.indexOf('__________'))
        .replace('Brandenburg;', 'Baden-Württemberg;')
        .replace('Niedersachsen;', 'Bayern;'),
    );
    expect(reading.problemCounts.truncated).toBe(1);
    expect(observations).toEqual([]);
  });
});

describe('a table without footer, cut at the end of a row', () => {
  const upTo = (text: string, mark: string) => text.slice(0, text.indexOf(mark));
  it.each([
    ['in the last period', upTo(leavers, '2023;03152')],
    ['after the first Länder', upTo(leavers, '2023;DG').replace('2022;03;', '2022;01;')],
    ['before the last district', upTo(districtsToThuringia, 'END')],
  ])('%s is refused', async (_name, text) => {
    const { observations, reading } = await read(text);
    expect(reading.problemCounts.truncated).toBe(1);
    expect(observations).toEqual([]);
  });
});

describe('Länder behind or above a category', () => {
  it('does not take the total of a category for Germany', async () => {
    const { at, observations } = await read(`GENESIS-Tabelle: Temporär
Bevölkerung: Bundesländer, Stichtag, Geschlecht;;;
Fortschreibung des Bevölkerungsstandes;;;
Bevölkerungsstand (Anzahl);;;
;;;Insgesamt
31.12.2016;Insgesamt;Bayern;2001
31.12.2016;weiblich;Bayern;1001
__________
Stand: 24.02.2020 / 00:00:36
`);
    expect(at('09', '2016-12-31')).toMatchObject({ value: 2001 });
    expect(at('09', '2016-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 1001 });
    expect(observations).toHaveLength(2);
  });

  it('reads Länder in the header, and of the ages only their total', async () => {
    const { at, observations, reading } = await read(`GENESIS-Tabelle: 12411-0013
Bevölkerung: Bundesländer, Stichtag, Geschlecht, Altersjahre;;;;;
Fortschreibung des Bevölkerungsstandes;;;;;
Bevölkerungsstand (Anzahl);;;;;
;;Bayern;Bayern;Berlin;Berlin
;;weiblich;Insgesamt;weiblich;Insgesamt
31.12.2016;unter 1 Jahr;11;22;33;44
31.12.2016;Insgesamt;1001;2002;3003;4004
__________
Stand: 24.02.2020 / 00:00:36
`);
    expect(at('11', '2016-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 3003, line: 8, column: 5 });
    expect(observations.map(({ value }) => value)).toEqual([1001, 2002, 3003, 4004]);
    expect(reading.problemCounts).toEqual({ 'unmapped-rows': 1 });
  });
});

describe('older and edited files', () => {
  const germany = `GENESIS-Tabelle: 12411-0001;;
Bevölkerung: Deutschland; Stichtag;
Fortschreibung des Bevölkerungsstandes;;
Deutschland;;
;Bevölkerungsstand;
;Anzahl;
31.12.1950;5001;
31.12.2009;5002;
_____;;
(C)opyright Statistisches Bundesamt, Wiesbaden 2010;;
Stand: 22.04.2010 / 21:32:50;;
`;

  it('takes Germany from the heading, and a title whose comma became the delimiter', async () => {
    const { at, reading } = await read(germany);
    expect(reading).toMatchObject({
      code: '12411-0001',
      title: 'Bevölkerung: Deutschland, Stichtag',
      publisher: 'Statistisches Bundesamt, Wiesbaden',
      stateDate: '2010-04-22',
      footnotes: [],
      dataRows: 2,
      errors: 0,
    });
    expect(at('DG', '1950-12-31')).toMatchObject({ value: 5001 });
  });

  const districtsOnly = `Bevölkerungsstand: Bevölkerung nach Geschlecht;;
- Stichtag 31.12. -;;
regionale Tiefe: Kreise und krfr. Städte;;
Fortschreibung des Bevölkerungsstandes;;
Bevölkerungsstand (Anzahl);;
;;31.12.2015
;;Insgesamt
CODE;Hildesheim, Landkreis;2001
03254;Hildesheim, Landkreis;2001
__________
© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
Stand: 13.03.2017 / 16:40:08
`;

  it('knows the table by its title, under an old code and without its first line', async () => {
    const text = districtsOnly.replace(/CODE.*\n/, '');
    const { at, reading } = await read(text);
    expect(reading.format?.reasons.join(' ')).toContain('fehlt');
    expect(at('03254', '2015-12-31')).toMatchObject({ value: 2001 });
    expect((await read(`GENESIS-Tabelle: 173-01-4\n${text}`)).at('03254', '2015-12-31')).toMatchObject({
      value: 2001,
    });
  });

  it.each(['032540021', '032540021021'])('reads the longer code of a municipality, %s', async (code) => {
    const { at, reading } = await read(`GENESIS-Tabelle: 173-01-4\n${districtsOnly.replace('CODE', code)}`);
    expect(reading.problems).toMatchObject([{ code: 'unknown-area', severity: 'warning', text: code }]);
    expect(at('03254', '2015-12-31')).toMatchObject({ value: 2001 });
  });
});
