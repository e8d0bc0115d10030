import { describe, expect, it } from 'vitest';
import { indicators } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { ColumnUse, Mapping } from '../../data/mapping.ts';
import { read } from '../testing/reading.ts';
import { type Change, mappingQuestion, proposalOf, readMapped } from '../testing/tables.ts';

const population = indicators.find(({ id }) => id === 'bevoelkerung');
if (!population) throw new Error('no indicator of the population');

function standIn(id: string, change: Partial<Indicator>): Indicator {
  return {
    ...(population as Indicator),
    id,
    title: { de: id, en: id },
    short: { de: id, en: id },
    ...change,
  };
}

const more = {
  indicators: [
    ...indicators,
    standIn('kosten', { aggregation: 'mean', periodicity: 'year', countsPersons: false, decimals: 2 }),
    standIn('quote', {
      aggregation: 'rate',
      factor: 100,
      symbol: '%',
      periodicity: 'schoolYear',
      range: { min: 0, max: 100 },
      decimals: 1,
    }),
    standIn('anteil', {
      aggregation: 'deliveredRate',
      symbol: '%',
      periodicity: 'year',
      countsPersons: false,
      decimals: 1,
    }),
    standIn('saldo', { aggregation: 'count', periodicity: 'year', range: { min: null, max: null } }),
    standIn('klassen', { aggregation: 'count', periodicity: 'schoolYear' }),
  ],
};

const value = (change: Partial<Extract<ColumnUse, { role: 'value' }>> = {}): ColumnUse => ({
  ...{ role: 'value', indicator: null, period: null, area: null, breakdown: '' },
  ...change,
});
const calendar: Mapping['year'] = { meaning: 'calendarYear', referenceDay: null };

const map = (text: string, change: Change) => readMapped(text, change, more);

describe('rows become figures', () => {
  it('in the long form, with key, name, breakdown and total', async () => {
    const { reading, observations } = await map(
      'Jahr;Gebiet;Geschlecht;Zahl\n2020;Gifhorn;Insgesamt;12\n2020;03153;weiblich;5\n2021;K03153;Frauen;6\n',
      { constants: { indicator: 'bevoelkerung' }, year: { meaning: 'referenceDate', referenceDay: '12-31' } },
    );
    expect(reading).toMatchObject({ errors: 0, dataRows: 3, rejectedRows: 0, observations: 3 });
    expect(
      observations.map(({ area, period, breakdown, value: number, line, column }) => [
        area,
        period,
        breakdown,
        number,
        line,
        column,
      ]),
    ).toEqual([
      ['03151', '2020-12-31', '', 12, 2, 4],
      ['03153', '2020-12-31', 'geschlecht=weiblich', 5, 3, 4],
      ['03153', '2021-12-31', 'geschlecht=weiblich', 6, 4, 4],
    ]);
    expect(reading.columns.at(-1)).toEqual({ caption: 'Zahl', indicators: ['bevoelkerung'] });
  });

  it('in the wide form, with a year in one column and months in the captions', async () => {
    const { observations } = await map('Jahr;Gebiet;Januar;Februar\n2020;Gifhorn;1;2\n2021;Gifhorn;3;-\n', {
      constants: { indicator: 'saldo' },
    });
    expect(observations.map(({ period, value: number, sign }) => [period, number, sign])).toEqual([
      ['2020-01', 1, null],
      ['2020-02', 2, null],
      ['2021-01', 3, null],
      ['2021-02', 0, '-'],
    ]);
  });

  it('from a school year and its half in two columns', async () => {
    const { observations } = await map(
      'Schuljahr;Halbjahr;Gebiet;Zahl\n2019/20;1;Gifhorn;5\n2019/2020;2. Halbjahr;Gifhorn;6\n',
      {
        constants: { indicator: 'klassen' },
      },
    );
    expect(observations.map(({ period }) => period)).toEqual(['2019/20-1', '2019/20-2']);
  });

  it.each<[Mapping['year'], string]>([
    [{ meaning: 'schoolYearStart', referenceDay: null }, '2020/21'],
    [{ meaning: 'schoolYearEnd', referenceDay: null }, '2019/20'],
    [{ meaning: 'referenceDate', referenceDay: '11-15' }, '2020-11-15'],
    [calendar, '2020'],
  ])('where a bare year means $meaning', async (year, period) => {
    const change = { constants: { indicator: 'klassen' }, year };
    const long = await map('Jahr;Gebiet;Zahl\n2020;Gifhorn;5\n', change);
    const wide = await map('Gebiet;2020;2021\nGifhorn;5;6\n', change);
    expect(long.observations[0]?.period).toBe(period);
    expect(wide.observations[0]?.period).toBe(period);
  });

  it('by indicators that a column of units tells, leaving the others out', async () => {
    const units: ColumnUse = { role: 'indicator', meanings: { Anzahl: 'saldo', Prozent: '' } };
    const { reading, observations } = await map(
      'Jahr;Gebiet;Einheit;Wert\n2020;Gifhorn;Anzahl;5\n2020;Gifhorn;Prozent;7,5\n',
      { uses: { Einheit: units } },
    );
    expect(observations.map(({ indicator, value: number }) => [indicator, number])).toEqual([['saldo', 5]]);
    expect(reading).toMatchObject({ rejectedRows: 0, problemCounts: { 'rows-left-out': 1 } });
  });

  it('with numerator and denominator beside each other, by sex', async () => {
    const part = (role: 'numerator' | 'denominator', breakdown: string): ColumnUse => ({
      ...{ role, indicator: 'quote', period: null, area: null, breakdown },
    });
    const { observations } = await map(
      'Schuljahr;Gebiet;Fälle w;Alle w;Fälle;Alle;Quote\n2019/20;Gifhorn;1;20;3;50;6,0\n',
      {
        uses: {
          'Fälle w': part('numerator', 'geschlecht=weiblich'),
          'Alle w': part('denominator', 'geschlecht=weiblich'),
          Fälle: part('numerator', ''),
          Alle: part('denominator', ''),
          Quote: value({ indicator: 'quote' }),
        },
      },
    );
    expect(
      observations.map(({ breakdown, numerator, denominator, value: number, column }) => [
        breakdown,
        numerator,
        denominator,
        number,
        column,
      ]),
    ).toEqual([
      ['geschlecht=weiblich', 1, 20, null, 3],
      ['', 3, 50, null, 5],
    ]);
  });

  it('with what cells mean by hand, and rows left out in any column', async () => {
    const { observations } = await map(
      'Jahr;Bezirk;Gruppe;Zahl\n2020;Nord;alle;1\n2020;Süd;m;2\n2020;Ost;x;3\n2020;;alle;4\n',
      {
        constants: { indicator: 'saldo' },
        uses: {
          Bezirk: { role: 'area', meanings: { Nord: '03151', Süd: '03153', Ost: '03157', '': '03' } },
          Gruppe: {
            role: 'breakdown',
            dimension: 'geschlecht',
            meanings: { alle: '', m: 'männlich', x: '-' },
          },
        },
      },
    );
    expect(observations.map(({ area, breakdown }) => [area, breakdown])).toEqual([
      ['03151', ''],
      ['03153', 'geschlecht=männlich'],
      ['03', ''],
    ]);
  });

  it('with a dimension that the catalogue does not have, by its labels', async () => {
    const { observations, labels } = await map(
      'Jahr;Gebiet;Nationalität;Zahl\n2020;Gifhorn;Deutsche1);1\n2020;Gifhorn;Insgesamt;2\n',
      {
        constants: { indicator: 'saldo' },
        uses: { Nationalität: { role: 'breakdown', dimension: 'nationalitaet', meanings: {} } },
      },
    );
    expect(observations.map(({ breakdown }) => breakdown)).toEqual(['nationalitaet=deutsche', '']);
    expect(labels).toEqual(['nationalitaet=deutsche: Deutsche']);
  });
});

describe('cells become numbers and gaps', () => {
  const one = async (
    cell: string,
    indicator: string,
    change: Change = {},
    beside: readonly string[] = [],
  ) => {
    const rows = [cell, ...beside].map((text) => `2020;Gifhorn;"${text.replaceAll('"', '""')}"\n`).join('');
    const { reading, observations } = await map(`Jahr;Gebiet;Wert\n${rows}`, {
      ...{ constants: { indicator }, year: calendar, uses: { Wert: value() } },
      ...change,
    });
    const [first] = observations.filter(({ line }) => line === 2);
    const code = reading.problems.find(({ line }) => line === 2)?.code;
    return first ? [first.value, first.gap, first.sign, first.qualifiers.join(' ')] : code;
  };

  it.each<[string, unknown]>([
    ['7', [7, null, null, '']],
    ['1126    ', [1126, null, null, '']],
    [' -', [0, null, '-', '']],
    ['.', [null, 'secret', '.', '']],
    ['…', [null, 'later', '…', '']],
    ['/', [null, 'unreliable', '/', '']],
    ['x', [null, 'notMeaningful', 'x', '']],
    ['100²', [100, null, null, '']],
    ['15*', [15, null, null, '']],
    ['+12', [12, null, null, '']],
    ['(15)', [15, null, null, 'limited']],
    ['12 p', [12, null, null, 'provisional']],
    ['12[r]', [12, null, null, 'revised']],
    ['1\u00a0234', [1234, null, null, '']],
    ["1'234", [1234, null, null, '']],
    ['1.358', 'ambiguous-number'],
    ['1,358', 'ambiguous-number'],
    ['12.5', 'ambiguous-number'],
    ['1.234.567', [1234567, null, null, '']],
    ['12,5', 'not-whole'],
    ['7 %', 'percent-for-count'],
    ['g', 'unknown-sign'],
    ['siehe oben', 'unknown-sign'],
  ])('%s as a count', async (cell, expected) => {
    expect(await one(cell, 'saldo', { decimal: ',', signs: 'classic' })).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    ['66,67\u00a0%', 'anteil', [66.67, null, null, '']],
    ['15.8¹⁾', 'anteil', 'ambiguous-number'],
    ['3,01719802876395E-02', 'anteil', [0.0301719802876395, null, null, '']],
    ['-5,2', 'kosten', 'negative-count'],
    ['-', 'kosten', [null, 'notMeaningful', '-', '']],
    ['-', 'anteil', [0, null, '-', '']],
    ['-7', 'saldo', [-7, null, null, '']],
  ])('%s as %s', async (cell, indicator, expected) => {
    expect(await one(cell, indicator, { decimal: ',' })).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['g', [null, 'secret', 'g', '']],
    ['k', [0, null, 'k', 'roundedToZero']],
    ['[0]', [0, null, '[0]', 'roundedToZero']],
    ['u', [null, 'unreliable', 'u', '']],
    ['12u', [12, null, null, 'limited']],
    ['0', [0, null, null, '']],
    ['.', 'not-a-number'],
  ])("%s with LSN's current signs", async (cell, expected) => {
    expect(await one(cell, 'saldo', { signs: 'lsn' }, ['5'])).toEqual(expected);
  });

  it.each<[string, string, readonly string[], unknown]>([
    ['thousands where commas are the decimal sign', '47.635', ['2,9', '512'], [47635, null, null, '']],
    ['nothing where large numbers stand ungrouped beside', '47.635', ['2,9', '8123'], 'ambiguous-number'],
    ['nothing where nothing tells', '47.635', ['512'], 'ambiguous-number'],
    ['nothing where both conventions meet', '1.358', ['2,9', '3.1'], 'ambiguous-number'],
  ])('three digits behind a point are %s', async (_what, cell, beside, expected) => {
    expect(await one(cell, 'anteil', { decimal: ',' }, beside)).toEqual(expected);
  });

  it.each<[string, string, readonly string[], unknown]>([
    ['a fraction where longer ones stand beside', '74.375', ['83.4615385'], [74.375, null, null, '']],
    ['a fraction where large ones have it too', '7.889', ['1069.568', '50.2'], [7.889, null, null, '']],
  ])('with a decimal point, three digits are %s', async (_what, cell, beside, expected) => {
    expect(await one(cell, 'anteil', { decimal: '.' }, beside)).toEqual(expected);
  });

  it('a 0 beside - is more than nothing, rounded', async () => {
    expect(await one('0', 'saldo', {}, ['-'])).toEqual([0, null, null, 'roundedToZero']);
    expect(await one('0', 'saldo', {}, ['5'])).toEqual([0, null, null, '']);
  });

  it('units of thousands multiply, from a column, a caption or by hand, and say so', async () => {
    const change = { constants: { indicator: 'saldo', area: '03' }, year: calendar };
    const column = await map('Jahr;Units;Wert\n2020;in 1000;6,678\n2021;in 1000;5,5\n', change);
    expect(column.observations.map(({ value: number }) => number)).toEqual([6678, 5500]);
    expect(column.reading.problemCounts['unit-multiplied']).toBe(1);
    const caption = await map('Jahr;Umsatz (in Tsd. EUR)\n2020;12\n', change);
    expect(caption.observations[0]?.value).toBe(12_000);
    const hand = await map('Jahr;Wert\n2020;12\n', { ...change, uses: { Wert: value({ factor: 10 }) } });
    expect(hand.observations[0]?.value).toBe(120);
    const not = await map('Jahr;Units;Wert\n2020;in 1000;6\n', {
      ...change,
      uses: { Wert: value({ factor: 1 }) },
    });
    expect(not.observations[0]?.value).toBe(6);
  });

  it('refuses percentages under a count and counts under a percentage', async () => {
    const count = await map('Jahr;Einheit;Wert\n2020;%;6\n', {
      constants: { indicator: 'saldo', area: '03' },
      year: calendar,
    });
    const percent = await map('Jahr;Einheit;Wert\n2020;Anzahl;6\n', {
      constants: { indicator: 'anteil', area: '03' },
    });
    for (const { reading } of [count, percent])
      expect(reading).toMatchObject({
        observations: 0,
        rejectedRows: 1,
        problemCounts: { 'unit-mismatch': 1 },
      });
  });

  it('reads marks beside and signs in place of figures from their columns', async () => {
    const { observations, reading } = await map(
      'Jahr;Wert;Anmerkung;Comment\n2020;5;p;\n2021;;-;/\n2022;7;-;()\n2023;8;;/\n',
      { constants: { indicator: 'saldo', area: '03' }, year: calendar },
    );
    expect(observations.map(({ value: number, gap, qualifiers }) => [number, gap, ...qualifiers])).toEqual([
      [5, null, 'provisional'],
      [null, 'unreliable'],
      [7, null, 'limited'],
    ]);
    expect(reading.problems.find(({ line }) => line === 5)?.code).toBe('value-and-sign');
  });

  it('an empty cell is no value, and no 0', async () => {
    const { reading, observations } = await map('Jahr;Gebiet;Wert\n2020;Gifhorn;\n2021;Gifhorn;5\n', {
      constants: { indicator: 'saldo' },
      year: calendar,
    });
    expect(observations.map(({ value: number }) => number)).toEqual([5]);
    expect(reading).toMatchObject({ dataRows: 2, rejectedRows: 0, problemCounts: { 'empty-figures': 1 } });
  });

  it('a - in an area that did not exist is no 0', async () => {
    const { observations } = await map('Jahr;AGS;Wert\n2020;03152;-\n2015;03152;-\n', {
      constants: { indicator: 'saldo' },
      year: calendar,
    });
    expect(observations.map(({ value: number, gap }) => [number, gap])).toEqual([
      [null, 'notCollected'],
      [0, null],
    ]);
  });
});

describe('what cannot be read is told with line, column and what may be meant', () => {
  it.each<[string, string, string, number, string]>([
    ['an area', '2020;Giffhorn;5', 'unknown-area', 2, '03151'],
    ['two areas of one name', '2020;Osnabrück;5', 'ambiguous-area', 2, '03404'],
    ['a period', 'immer;Gifhorn;5', 'unreadable-period', 1, 'kein lesbarer Zeitraum'],
    ['a year that is missing', 'März;Gifhorn;5', 'unreadable-period', 1, 'fehlt das Jahr'],
    ['an empty area', '2020;;5', 'missing-cell', 2, 'leer'],
    ['a number outside of the possible', '2020;Gifhorn;-5', 'negative-count', 3, 'negativ'],
  ])('%s', async (_what, row, code, column, words) => {
    const { reading } = await map(`Jahr;Gebiet;Wert\n2019;Gifhorn;1\n2019;Goslar;1\n2019;Peine;1\n${row}\n`, {
      constants: { indicator: 'kosten' },
      year: calendar,
      uses: { Jahr: { role: 'period', meanings: {} }, Gebiet: { role: 'area', meanings: {} } },
    });
    expect(reading).toMatchObject({ dataRows: 4, rejectedRows: 1, observations: 3 });
    expect(reading.problems[0]).toMatchObject({ code, line: 5, column, severity: 'error' });
    expect(reading.problems[0]?.message).toContain(words);
  });

  it('a category and an indicator', async () => {
    const { reading } = await map(
      'Jahr;Geschlecht;Kennzahl;Wert\n2020;weiblch;saldo;5\n2020;weiblich;sado;5\n',
      {
        constants: { area: '03' },
        year: calendar,
        uses: {
          Kennzahl: { role: 'indicator', meanings: {} },
          Geschlecht: { role: 'breakdown', dimension: 'geschlecht', meanings: {} },
        },
      },
    );
    expect(reading.problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'unknown-category 2:2',
      'unknown-indicator 3:3',
    ]);
    expect(reading.problems[0]?.message).toContain('weiblich');
    expect(reading.problems[1]?.message).toContain('„saldo“');
  });

  it('periods in the future are warned of', async () => {
    const { reading } = await map('Jahr;Wert\n2031;5\n', {
      constants: { indicator: 'saldo', area: '03' },
      year: calendar,
    });
    expect(reading).toMatchObject({ observations: 1, warnings: 1, problemCounts: { 'future-period': 1 } });
  });

  it('a numerator whose denominator is missing, or is 0', async () => {
    const part = (role: 'numerator' | 'denominator'): ColumnUse => ({
      ...{ role, indicator: 'quote', period: null, area: null, breakdown: '' },
    });
    const { reading } = await map(
      'Schuljahr;Fälle;Alle\n2019/20;3;\n2020/21;3;0\n2021/22;9;5\n2022/23;3;5\n',
      {
        constants: { area: '03' },
        uses: { Fälle: part('numerator'), Alle: part('denominator') },
      },
    );
    expect(reading.problems.filter(({ line }) => line).map(({ code }) => code)).toEqual([
      'missing-cell',
      'zero-denominator',
      'numerator-exceeds-denominator',
    ]);
    expect(reading.observations).toBe(1);
  });
});

describe('a mapping that cannot be used is asked for again', () => {
  const table = 'Jahr;Gebiet;Wert\n2020;Gifhorn;5\n';
  const ask = async (zuordnung: string, text = table) =>
    (await read(text, 65_536, { zuordnung }, more)).reading;
  const mapping = async (change: (mapping: Mapping) => Mapping, text = table) =>
    ask(JSON.stringify(change(proposalOf((await read(text, 65_536, {}, more)).reading))), text);

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['another shape', '{"source":"x"}'],
    ['null', 'null'],
    ['a list', '[1,2]'],
  ])('%s', async (_what, text) => {
    const reading = await ask(text);
    expect(reading.problems.map(({ code }) => code)).toContain('unreadable-mapping');
    expect(mappingQuestion(reading).answer).toBeNull();
    expect(proposalOf(reading).columns).toHaveLength(3);
    expect(reading).toMatchObject({ dataRows: 1, observations: 0 });
  });

  it.each<[string, (mapping: Mapping) => Mapping, string, string]>([
    ['no indicator', (one) => one, 'mapping-incomplete', 'fehlt die Kennzahl'],
    [
      'no column of figures',
      (one) => ({
        ...one,
        columns: one.columns.map(({ caption }) => ({ caption, use: { role: 'ignore' } })),
      }),
      'mapping-incomplete',
      'Keine Spalte',
    ],
    [
      'an indicator that is not known',
      (one) => ({ ...one, constants: { ...one.constants, indicator: 'bevölkerun' } }),
      'mapping-incomplete',
      'bevoelkerung',
    ],
    [
      'other captions',
      (one) => ({
        ...one,
        columns: one.columns.map(({ use }, index) => ({ caption: `Spalte ${index}`, use })),
      }),
      'mapping-does-not-fit',
      '„Spalte 0“',
    ],
    [
      'fewer columns',
      (one) => ({ ...one, columns: one.columns.slice(1) }),
      'mapping-does-not-fit',
      '2 Spalten',
    ],
    [
      'a header elsewhere',
      (one) => ({ ...one, header: { line: 9, rows: 1 } }),
      'mapping-does-not-fit',
      'Zeile 9',
    ],
    [
      'a reference date without its day',
      (one) => ({
        ...one,
        constants: { ...one.constants, indicator: 'klassen' },
        year: { meaning: 'referenceDate', referenceDay: null },
      }),
      'mapping-incomplete',
      'Stichtag',
    ],
  ])('%s', async (_what, change, code, words) => {
    const reading = await mapping(change);
    const found = reading.problems.find((problem) => problem.code === code);
    expect(found).toMatchObject({ severity: 'error', line: null });
    expect(found?.message).toContain(words);
    expect(mappingQuestion(reading).answer).toBeNull();
    expect(reading.observations).toBe(0);
  });

  // The second has a template of its own, in which a bare year is a calendar year; here nobody has said so.
  it.each(['klassen', 'anzeigen-schulpflichtverletzung'])(
    'years whose meaning nobody has said: %s',
    async (indicator) => {
      const reading = await mapping((one) => ({
        ...one,
        constants: { ...one.constants, indicator },
      }));
      expect(reading.problems.find(({ code }) => code === 'year-meaning-unknown')).toMatchObject({
        severity: 'error',
      });
      expect(mappingQuestion(reading).answer).toBeNull();
      expect(proposalOf(reading).constants.indicator).toBe(indicator);
      expect(reading.observations).toBe(0);
    },
  );

  it('columns that mean the same', async () => {
    const reading = await mapping(
      (one) => ({
        ...one,
        constants: { ...one.constants, indicator: 'saldo' },
        columns: one.columns.map((column, index) => (index > 1 ? { ...column, use: value() } : column)),
      }),
      'Jahr;Gebiet;A;B\n2020;Gifhorn;5;6\n',
    );
    expect(reading.problems[0]?.message).toContain('„A“, „B“ meinen dasselbe');
  });
});

it('reads the second table of a sheet where its header is named', async () => {
  const text = 'Land;2015;2016\nBayern;1;2\nHessen;3;4\n\nLand;2017;2018\nBayern;50;60\nHessen;70;80\n';
  const first = proposalOf((await read(text, 65_536, {}, more)).reading);
  const moved = {
    ...first,
    header: { line: 5, rows: 1 },
    constants: { ...first.constants, indicator: 'saldo' },
  };
  const asked = await read(text, 65_536, { zuordnung: JSON.stringify(moved) }, more);
  const proposal = proposalOf(asked.reading);
  expect(proposal.header).toEqual({ line: 5, rows: 1 });
  const answer = { ...proposal, constants: moved.constants };
  const { observations, reading } = await read(text, 65_536, { zuordnung: JSON.stringify(answer) }, more);
  expect(reading).toMatchObject({ dataRows: 2, rejectedRows: 0 });
  expect(observations.map(({ area, period, value: number }) => [area, period, number])).toEqual([
    ['09', '2017', 50],
    ['09', '2018', 60],
    ['06', '2017', 70],
    ['06', '2018', 80],
  ]);
});
