import { describe, expect, it } from 'vitest';
import { read } from '../testing/reading.ts';
import { mappingQuestion, proposalOf, usesOf } from '../testing/tables.ts';

/** Figures in these fixtures are invented. */
describe('what is a table', () => {
  it.each<[string, string, number]>([
    ['a header and one row', 'a;b;c\n1;2;3\n', 1],
    ['comma-separated', 'Gebiet,Jahr,Anzahl\nGifhorn,2020,5\nGoslar,2020,7\n', 2],
    ['pasted from Excel', 'Gebiet\t2019/20\t2020/21\nGifhorn\t5\t7\nGoslar\t6\t-\n', 2],
    ['years as captions', 'Gebiet;2019;2020\nGifhorn;100;200\nGoslar;300;400\n', 2],
    ['ages as captions', 'Gebiet;3;4;5\nGifhorn;100;200;300\nGoslar;300;400;1\n', 2],
    ['years and nothing else', 'Jahr;Anzahl\n2019;2015\n2020;2016\n2021;1998\n', 3],
    [
      'titles above, notes below',
      'Tabelle 1: Kinder\n\nGebiet;Zahl\nGifhorn;5\n\n1) geschätzt\nQuelle: Amt;\n',
      1,
    ],
    ['the numbering of columns below the header', 'Land;Zahl;Anteil\n1;2;3\nBayern;5;4,2\nHessen;6;4,1\n', 2],
    [
      'a title with the delimiter in it',
      'Kinder, nach Alter\nGebiet,Jahr,Zahl\nGifhorn,2020,5\nGoslar,2020,7\n',
      2,
    ],
    ['captions that look like magic bytes', 'BM;Zahl\n1;2\n', 1],
    ['a first row without its figure', 'Jahr;Gebiet;Zahl\n2020;Gifhorn;\n2021;Gifhorn;5\n', 2],
    ['a first row that cannot be read', 'Gebiet;Zahl\nGifhorn;k.A.\nGoslar;5\nPeine;6\n', 3],
    ['a first row of several that cannot be read', 'Gebiet;A;B\nGifhorn;;\nGoslar;5;6\nPeine;6;7\n', 2],
  ])('%s', async (_what, text, rows) => {
    const { reading, observations } = await read(text, 7);
    expect(reading.format?.id).toBe('tabelle');
    expect(reading).toMatchObject({ dataRows: rows, rejectedRows: 0, observations: 0 });
    expect(observations).toEqual([]);
    expect(mappingQuestion(reading)).toMatchObject({ kind: 'mapping', required: true, answer: null });
  });

  it.each<[string, string]>([
    [
      'prose',
      'Sehr geehrte Damen und Herren,\nanbei die 12 Zahlen, wie gewünscht, für 2020.\nMit Gruß, K.\n',
    ],
    ['code', 'function f(a, b) {\n  return [1, 2, 3];\n}\nf(1, 2);\nf(3, 4);\n'],
    ['a single column', 'Anzahl\n1\n2\n3\n'],
    ['rows without a header', '1;2;3\n4;5;6\n7;8;9\n'],
    ['a list without figures', 'Farbe;Form\nrot;rund\nblau;eckig\n'],
    ['statements in SQL', "INSERT INTO t VALUES (1, 'a', 2);\nINSERT INTO t VALUES (2, 'b', 3);\n"],
    ['a log', '2026-01-01 12:00:01, INFO, 200\n2026-01-01 12:00:02, INFO, 500\n'],
  ])('%s is none', async (_what, text) => {
    const { reading } = await read(text);
    expect(reading.format).toBeNull();
    expect(reading.problems.map(({ code }) => code)).toEqual(['unknown-layout']);
  });
});

describe('what a table says of itself', () => {
  const tower = `Tab. 2.3.4;;;;
;;;;
Schulentlassene in Niedersachsen nach Geschlecht;;;;
Stand: 3.5.2026;;;;
Land;Schuljahr 3);Anzahl;;Anteil
;;männlich;weiblich;
;;;;%
Niedersachsen;2019/20;47.635;45.120;2,9
Niedersachsen;2020/21;46.135;44.991;m
3) Das Schuljahr endet am 31. Juli.;;;;
Quelle: Kultusministerium, 2026;;;;
`;

  it('reads a header of three rows, spans and units, title, state and notes', async () => {
    const { reading } = await read(tower);
    expect(reading.head).toEqual([
      'Land',
      'Schuljahr 3)',
      'Anzahl | männlich',
      'Anzahl | weiblich',
      'Anteil | %',
    ]);
    expect(reading).toMatchObject({
      code: '2.3.4',
      title: 'Tab. 2.3.4 Schulentlassene in Niedersachsen nach Geschlecht',
      stateDate: '2026-05-03',
      publisher: 'Kultusministerium',
      footnotes: ['3) Das Schuljahr endet am 31. Juli.', 'Quelle: Kultusministerium, 2026'],
      dataRows: 2,
    });
    const proposal = proposalOf(reading);
    expect(proposal).toMatchObject({ header: { line: 5, rows: 3 }, decimal: ',', year: null });
    expect(usesOf(proposal)).toMatchObject({
      Land: { role: 'area' },
      'Schuljahr 3)': { role: 'period' },
      'Anzahl | männlich': { role: 'value', breakdown: 'geschlecht=männlich' },
      'Anzahl | weiblich': { role: 'value', breakdown: 'geschlecht=weiblich' },
    });
  });

  it('counts signs where figures stand, over the whole file', async () => {
    const rows = 'Gifhorn;5;-;-\nGoslar;.;x;p\n'.repeat(3_000);
    const { reading } = await read(`Gebiet;A;B;Anmerkung\n${rows}Peine;1;2;-\n`);
    expect(reading.dataRows).toBe(6_001);
    expect(reading.signs).toEqual({ '.': 3_000, '-': 3_000, x: 3_000 });
  });

  it('never shifts a row: line and number of fields are told', async () => {
    const { reading } = await read('Jahr,Gebiet,Wert\n2020,Gifhorn,10,5\n2020,Goslar,7\n2020,Peine\n');
    expect(reading).toMatchObject({ dataRows: 3, rejectedRows: 2 });
    const ragged = reading.problems.filter(({ code }) => code === 'ragged-row');
    expect(ragged.map(({ line, message }) => [line, /hat \d Felder?/.exec(message)?.[0]])).toEqual([
      [2, 'hat 4 Felder'],
      [4, 'hat 2 Felder'],
    ]);
  });

  it('takes padding for nothing, at the end of rows and of the header', async () => {
    const { reading } = await read('Gebiet;Zahl;;\nGifhorn;5;;\nGoslar;6;;;;\nPeine;7;;\n');
    expect(reading).toMatchObject({ dataRows: 3, rejectedRows: 0, head: ['Gebiet', 'Zahl'] });
  });

  it('reports headings inside the table, and reads nothing below another header', async () => {
    const { reading } = await read(
      'Land;2015;2016\nBayern;1000;2000\ndavon Mädchen;;\nHessen;3000;4000\nLand;2017;2018\nBayern;5;6\n',
    );
    expect(reading).toMatchObject({ dataRows: 4, rejectedRows: 2 });
    expect(reading.problems.flatMap(({ code, line }) => (line === null ? [] : [`${code} ${line}`]))).toEqual([
      'heading-inside 3',
      'second-header 5',
      'below-second-header 6',
    ]);
  });

  it('reads on below the same header', async () => {
    const { reading } = await read('Land;Zahl;Art\nBayern;1;a\nLand;Zahl;Art\nHessen;2;b\n');
    expect(reading).toMatchObject({ dataRows: 3, rejectedRows: 1 });
    expect(reading.problemCounts['below-second-header']).toBeUndefined();
  });
});

describe('what is proposed', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'key before name, units that differ',
      'Year,Gebietseinheit,Units,GeoCode,Value\n2020,Gifhorn,Anzahl,K03151,5\n2020,Gifhorn,Prozent,K03151,7.5\n',
      {
        Year: { role: 'period' },
        Gebietseinheit: { role: 'ignore' },
        Units: { role: 'indicator' },
        GeoCode: { role: 'area' },
        Value: { role: 'value', indicator: null, period: null },
      },
    ],
    [
      'wide by school years, half-years and months',
      'AGS;2019/20;1. Hj. 2020/21;Januar 2021;31.12.2021\n03151;1;2;3;4\n03153;1;2;3;4\n',
      {
        AGS: { role: 'area' },
        '2019/20': { role: 'value', period: '2019/20' },
        '1. Hj. 2020/21': { role: 'value', period: '2020/21-1' },
        'Januar 2021': { role: 'value', period: '2021-01' },
        '31.12.2021': { role: 'value', period: '2021-12-31' },
      },
    ],
    [
      'known titles as captions, others left',
      'Stichtag;Bevölkerung;Hunde\n31.12.2020;5;1\n31.12.2021;6;2\n',
      {
        Stichtag: { role: 'period' },
        Bevölkerung: { role: 'value', indicator: 'bevoelkerung' },
        Hunde: { role: 'ignore' },
      },
    ],
    [
      'breakdowns by their categories, totals among them, footnote marks behind',
      'Jahr;Sex;Schulgliederung;Zahl\n2020;männlich;Oberschule1);3\n2020;Insgesamt;Gymnasium;4\n2020;weiblich;Insgesamt;5\n',
      {
        Sex: { role: 'breakdown', dimension: 'geschlecht' },
        Schulgliederung: { role: 'breakdown', dimension: 'schulform' },
      },
    ],
    [
      'areas by their caption, though none is known, and keys that are no figures',
      'AGS;Ort;Zahl\n3254999;Irgendwo;5\n3254998;Nirgends;6\n',
      { AGS: { role: 'area' }, Ort: { role: 'ignore' }, Zahl: { role: 'value' } },
    ],
    [
      'areas as captions, indicators in the rows',
      'Merkmal;Landkreis Gifhorn;Wolfsburg\nBevölkerung;5;6\nKinder;7;8\n',
      {
        Merkmal: { role: 'indicator' },
        'Landkreis Gifhorn': { role: 'value', area: '03151' },
        Wolfsburg: { role: 'value', area: '03103' },
      },
    ],
    [
      'months as captions beside years',
      'Jahr;Jan;Mär;Summe\n2019;1;2;3\n2020;4;5;9\n',
      {
        Jahr: { role: 'period' },
        Jan: { role: 'value', period: '-01' },
        Mär: { role: 'value', period: '-03' },
        Summe: { role: 'value', period: null },
      },
    ],
    [
      'six digits of a school year',
      'term,year,number\nautumn,201617,3\nautumn,201718,4\n',
      { year: { role: 'period' }, number: { role: 'value' } },
    ],
    [
      'marks beside and signs in place of figures',
      'Gebiet;Wert;Anmerkung;Comment\nGifhorn;5;p;\nGoslar;;-;/\n',
      { Anmerkung: { role: 'qualifier' }, Comment: { role: 'sign' } },
    ],
  ])('%s', async (_what, text, uses) => {
    const { reading } = await read(text);
    expect(usesOf(proposalOf(reading))).toMatchObject(uses);
  });

  it('takes indicator, area and period from the title', async () => {
    const { reading } = await read(
      'Bevölkerung am 31.12.2020 im Landkreis Gifhorn\nGeschlecht;Zahl\nmännlich;5\nweiblich;6\n',
    );
    expect(proposalOf(reading)).toMatchObject({
      source: 'Bevölkerung am 31.12.2020 im Landkreis Gifhorn',
      constants: { indicator: 'bevoelkerung', area: '03151', period: '2020-12-31' },
    });
  });

  it('knows a Land from its city where the others are Länder, and the Land by its name beside an empty key', async () => {
    const byName = await read('Land;Zahl\nBremen;1\nHessen;2\nSaarland;3\n');
    expect(usesOf(proposalOf(byName.reading)).Land).toMatchObject({ meanings: { Bremen: '04' } });
    const byKey = await read('GeoCode;Name;Zahl\nK03151;Gifhorn;1\n;Niedersachsen;2\nK03153;Goslar;3\n');
    expect(usesOf(proposalOf(byKey.reading)).GeoCode).toMatchObject({ role: 'area', meanings: { '': '03' } });
  });

  it.each<[string, string, 'year-meaning-unknown' | undefined, string | undefined]>([
    ['bare years of anything', 'Jahr;Zahl\n2020;1\n2021;2\n', 'year-meaning-unknown', undefined],
    ['bare years as captions', 'Gebiet;2020;2021\nGifhorn;1;2\n', 'year-meaning-unknown', undefined],
    ['calendar years by their caption', 'Kalenderjahr;Zahl\n2020;1\n2021;2\n', undefined, 'calendarYear'],
    ['an indicator of calendar years', 'Jahr;Jugendarbeitslosenquote\n2020;1,5\n', undefined, 'calendarYear'],
    ['school years', 'Schuljahr;Zahl\n2020/21;1\n2021/22;2\n', undefined, undefined],
  ])('%s', async (_what, text, code, meaning) => {
    const { reading } = await read(text);
    const found = reading.problems.find((problem) => problem.code === 'year-meaning-unknown');
    expect(found?.code).toBe(code);
    expect(proposalOf(reading).year?.meaning).toBe(meaning);
  });

  it.each<[string, string, ',' | '.', 'classic' | 'lsn']>([
    ['decimal comma', 'Gebiet;Wert\nGifhorn;2,9\nGoslar;1.358\n', ',', 'classic'],
    ['decimal point', 'Gebiet,Wert\nGifhorn,2.9\nGoslar,/\n', '.', 'classic'],
    [
      'decimal point late in the file',
      `Gebiet;Wert\n${'Gifhorn;12\n'.repeat(9_000)}Goslar;2.95\n`,
      '.',
      'classic',
    ],
    ["LSN's current signs", 'Gebiet;Wert\nGifhorn;g\nGoslar;5\nPeine;k\n', ',', 'lsn'],
  ])('%s', async (_what, text, decimal, signs) => {
    expect(proposalOf((await read(text)).reading)).toMatchObject({ decimal, signs });
  });
});

it('months as a spreadsheet shows them are captions of time', async () => {
  const { reading } = await read(
    'Seitenbereich;Jan 25;Feb. 25;Mrz-25;04/2025\nKurse;120;130;140;150\nBeratung;20;30;40;50\n',
  );
  const { columns } = proposalOf(reading);
  expect(columns.flatMap(({ use }) => ('period' in use ? [use.period] : []))).toEqual([
    '2025-01',
    '2025-02',
    '2025-03',
    '2025-04',
  ]);
});
