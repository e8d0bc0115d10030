import { describe, expect, test } from 'vitest';
import { indicators } from '../../../../data/catalogue/index.ts';
import { demoSchools } from '../../../../data/demo/schools.ts';
import { long } from '../../../../data/templates.ts';
import { findFigureFaults } from './figure-faults.ts';
import { emptyFigure, figuresFile, nextFigure, type TypedFigure, withIndicator } from './single-figures.ts';

const population: TypedFigure = {
  ...emptyFigure,
  indicator: 'bevoelkerung',
  period: '31.12.2025',
  value: '276 383',
};
const absence: TypedFigure = {
  ...emptyFigure,
  indicator: 'anteil-ueber-10-unentschuldigte-fehltage',
  period: 'Schuljahr 2025/26',
  kind: 'parts',
  numerator: '12',
  denominator: '480',
};

describe('the file', () => {
  const linesOf = async (...figures: TypedFigure[]) =>
    (await figuresFile(figures, demoSchools, '2026-11-18').text()).split('\r\n');

  test('is a filled-in long template', async () => {
    const [header] = await linesOf(population);
    expect(header).toBe(long.columns.map(({ name }) => name).join(';'));
    expect(figuresFile([population], [], '2026-11-18').name).toBe('einzelne-zahlen-2026-11-18.csv');
  });

  test.each<[string, TypedFigure, string]>([
    ['a value', population, 'bevoelkerung;;2025-12-31;;276383;;;;'],
    [
      'a broken down value of another area',
      { ...population, place: '03254', breakdown: 'geschlecht=weiblich', qualifier: 'p' },
      'bevoelkerung;03254;2025-12-31;geschlecht=weiblich;276383;;;;p',
    ],
    ['a value below zero', { ...population, value: '−1,5' }, 'bevoelkerung;;2025-12-31;;-1,5;;;;'],
    ['why there is none', { ...population, kind: 'gap', sign: '...' }, 'bevoelkerung;;2025-12-31;;;;;...;'],
    [
      'both parts of a rate of one school, with its form',
      { ...absence, place: 'schule=99008' },
      // Two dimensions are parted by a semicolon, so the cell stands in quotes.
      'anteil-ueber-10-unentschuldigte-fehltage;;2025/26;"schule=99008;schulform=oberschule";;12;480;;',
    ],
  ])('holds %s', async (_what, figure, line) => {
    expect((await linesOf(figure))[1]).toBe(line);
  });
});

test('a further figure is about the same indicator, place and period', () => {
  expect(nextFigure({ ...absence, place: 'schule=99008', breakdown: 'geschlecht=weiblich' })).toEqual({
    ...emptyFigure,
    indicator: absence.indicator,
    place: 'schule=99008',
    period: absence.period,
    kind: 'parts',
  });
});

test('with another indicator goes what it is not kept by', () => {
  const other = indicators.find(({ id }) => id === 'bevoelkerung');
  if (!other) throw new Error('no such indicator');
  const figure = { ...absence, place: 'schule=99008', breakdown: 'geschlecht=weiblich;schulform=oberschule' };
  expect(withIndicator(figure, other)).toMatchObject({
    indicator: 'bevoelkerung',
    place: '',
    breakdown: 'geschlecht=weiblich',
    kind: 'value',
  });
});

describe('what is wrong with a figure', () => {
  test.each<[string, TypedFigure, string[]]>([
    ['nothing', population, []],
    ['nothing with parts', absence, []],
    ['everything missing', emptyFigure, ['figIndicatorMissing']],
    [
      'no period and no value',
      { ...population, period: '', value: ' ' },
      ['figPeriodMissing', 'figValueMissing'],
    ],
    ['a bare year for a reference date', { ...population, period: '2025' }, ['figDayMissing']],
    ['a bare year for a school year', { ...absence, period: '2025' }, ['figSchoolYearMissing']],
    ['a period in words', { ...population, period: 'neulich' }, ['periodUnreadable']],
    ['a point for thousands', { ...population, value: '276.383' }, ['figNotANumber']],
    ['half a person', { ...population, value: '1,5' }, ['figNotWhole']],
    ['fewer than none', { ...population, value: '-1' }, ['figTooSmall']],
    ['more than all', { ...absence, kind: 'value', value: '100,1' }, ['figTooLarge']],
    ['a part above its whole', { ...absence, numerator: '481' }, ['figPartAboveWhole']],
    ['half a numerator', { ...absence, numerator: '1,5' }, ['figNotWhole']],
    ['no denominator', { ...absence, denominator: '' }, ['figDenominatorMissing']],
    ['no reason', { ...absence, kind: 'gap' }, ['figSignMissing']],
  ])('%s', (_what, figure, keys) => {
    expect(findFigureFaults([figure], indicators).map(({ key }) => key)).toEqual(keys);
  });

  test('the same twice, however the period is written', () => {
    const again = { ...population, period: '2025-12-31', value: '1' };
    expect(findFigureFaults([population, again], indicators)).toEqual([
      { field: 'zahl-2-kennzahl', key: 'figRepeated', fillings: { number: '2' } },
    ]);
  });
});
