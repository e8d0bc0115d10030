import { describe, expect, test } from 'vitest';
import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { figure } from '../testing/edition-figures.ts';
import type { EditionFigure } from './edition.ts';
import { maybeFigureCells } from './figure-cells.ts';

function cells(indicator: string, more: Partial<EditionFigure>, how: Partial<Indicator> = {}) {
  const known = maybeIndicator(indicator);
  if (!known) throw new Error(`no such indicator: ${indicator}`);
  return maybeFigureCells(figure(indicator, more), { ...known, ...how });
}

const parts = (found: ReturnType<typeof cells>) => found?.map(({ part, value }) => [part, value]);

describe('the counts of a figure', () => {
  test('a count is one, and only whole ones can be protected', () => {
    expect(parts(cells('bevoelkerung', { value: 7 }))).toEqual([['value', 7]]);
    expect(parts(cells('bevoelkerung', { value: 0 }))).toEqual([['value', 0]]);
    expect(cells('bevoelkerung', { value: 7.5 })).toBeUndefined();
    expect(cells('bevoelkerung', { value: -1 })).toBeUndefined();
    expect(cells('bevoelkerung', { gap: 'secret' })).toEqual([]);
    expect(cells('bevoelkerung', { numerator: 7 })).toBeUndefined();
    expect(cells('bevoelkerung', { denominator: 7 })).toBeUndefined();
  });

  test('a share has numerator, rest and denominator, the first two shown or hidden together', () => {
    const share = 'abgehende-ohne-hauptschulabschluss';
    const found = cells(share, { numerator: 3, denominator: 40, value: 7.5 });
    expect(parts(found)).toEqual([
      ['numerator', 3],
      ['rest', 37],
      ['denominator', 40],
    ]);
    const [numerator, rest, denominator] = found ?? [];
    expect(rest?.unit).toBe(numerator?.unit);
    expect(denominator?.unit).not.toBe(numerator?.unit);
    // More than all can't be a part of them; the data are wrong, and there is no rest.
    expect(parts(cells(share, { numerator: 41, denominator: 40 }))).toEqual([
      ['numerator', 41],
      ['denominator', 40],
    ]);
    expect(parts(cells(share, { numerator: 40, denominator: 40 }))).toEqual([
      ['numerator', 40],
      ['rest', 0],
      ['denominator', 40],
    ]);
    expect(cells(share, { value: 7.5 })).toBeUndefined();
    expect(cells(share, { numerator: 3 })).toBeUndefined();
    expect(cells(share, { denominator: 40 })).toBeUndefined();
    expect(cells(share, { numerator: 3, denominator: -40 })).toBeUndefined();
    // 7.5 % of 40 are 3.
    expect(parts(cells(share, { value: 7.5, denominator: 40 }))?.[0]).toEqual(['numerator', 3]);
  });

  test('a rate of an office that gives it ready counts like any other', () => {
    const delivered = { aggregation: 'deliveredRate' } as const;
    const share = 'abgehende-ohne-hauptschulabschluss';
    expect(parts(cells(share, { value: 7.5, denominator: 40 }, delivered))).toHaveLength(3);
    expect(cells('jugendarbeitslosenquote', { value: 7.5 })).toBeUndefined();
  });

  test('a mean tells of the persons behind it', () => {
    const mean = { aggregation: 'mean' } as const;
    expect(parts(cells('bevoelkerung', { value: 7.5, denominator: 40 }, mean))).toEqual([
      ['denominator', 40],
    ]);
    expect(cells('bevoelkerung', { value: 7 }, mean)).toBeUndefined();
  });

  test('days are no part of the pupils', () => {
    expect(parts(cells('unentschuldigte-fehltage-je-100', { numerator: 30, denominator: 40 }))).toEqual([
      ['numerator', 30],
      ['denominator', 40],
    ]);
    expect(cells('unentschuldigte-fehltage-je-100', { value: 75, denominator: 40 })).toBeUndefined();
  });

  test('all answers to a question have the same persons below them', () => {
    const answer = (text: string, numerator: number) =>
      cells('umfrage-antwortanteil', {
        breakdown: `antwort=${text};frage=f;umfrage=u`,
        numerator,
        denominator: 40,
      });
    const [yes, no] = [answer('ja', 30), answer('nein', 10)];
    expect(yes?.[2]?.id).toBe(no?.[2]?.id);
    expect(yes?.[0]?.id).not.toBe(no?.[0]?.id);
    // In the template one column counts both, so the column's name can't stand for one of them.
    expect(answer('alle', 40)?.[0]?.id).not.toBe(answer('alle', 40)?.[2]?.id);
  });

  test('the same column of the template is the same count, a changed count is another', () => {
    const denominatorOf = (indicator: string, denominator: number) =>
      cells(indicator, { numerator: 9, denominator })?.find(({ part }) => part === 'denominator')?.id;
    const own = denominatorOf('anteil-ueber-10-unentschuldigte-fehltage', 40);
    expect(denominatorOf('unentschuldigte-fehltage-je-100', 40)).toBe(own);
    expect(denominatorOf('unentschuldigte-fehltage-je-100', 41)).not.toBe(own);
    expect(denominatorOf('abgehende-ohne-hauptschulabschluss', 40)).not.toBe(own);
  });
});

// What was counted, area, breakdown, period, the count, and what it was put together of.
describe('what makes counts the same', () => {
  const basis = { figure: 'own', denominator: 'below' };
  const idsOf = (...all: Parameters<typeof cells>) => cells(...all)?.map(({ id }) => id);

  test('is the column or the measure of the source', () => {
    expect(idsOf('bevoelkerung', { value: 7, breakdown: 'geschlecht=weiblich', basis })).toEqual([
      'table 12411-01-01-4 bevoelkerungsstand|03999|geschlecht=weiblich|schoolYear 2024/25#7@own',
    ]);
    expect(idsOf('verfahren-schulpflichtverletzung', { value: 7 })).toEqual([
      'template fehlzeiten verfahren|03999||schoolYear 2024/25#7@',
    ]);
  });

  test('is the indicator where the source names no column', () => {
    const own = '|03999||schoolYear 2024/25#7@';
    expect(idsOf('besuche-website', { value: 7 })).toEqual([`besuche-website value${own}`]);
    expect(idsOf('bevoelkerung', { value: 7 }, { selectors: [] })).toEqual([`bevoelkerung value${own}`]);
    const selector = { kind: 'table', table: 't', value: null, numerator: 'a', denominator: 'b' } as const;
    expect(idsOf('bevoelkerung', { value: 7 }, { selectors: [selector] })).toEqual([
      `bevoelkerung value${own}`,
    ]);
    const mean = { aggregation: 'mean' } as const;
    expect(idsOf('bevoelkerung', { denominator: 7 }, mean)).toEqual([`bevoelkerung denominator${own}`]);
  });

  test('is for parts of a share what it is a share of, with what both were put together of', () => {
    const figures = { numerator: 3, denominator: 40, breakdown: 'geschlecht=weiblich', basis };
    const where = '|03999|geschlecht=weiblich|schoolYear 2024/25';
    expect(idsOf('abgehende-ohne-hauptschulabschluss', figures)).toEqual([
      `table 21111-02-06-4 ohne-hauptschulabschluss${where}#3 of 40@own`,
      `abgehende-ohne-hauptschulabschluss rest${where}#37 of 40@own`,
      `table 21111-02-06-4 insgesamt${where}#40@below`,
    ]);
  });

  test('is the question for the persons below its answers, whose column counts both', () => {
    const breakdown = 'antwort=ja;frage=f;umfrage=u';
    const where = '|schoolYear 2024/25';
    expect(idsOf('umfrage-antwortanteil', { breakdown, numerator: 3, denominator: 40, basis })).toEqual([
      `umfrage-antwortanteil numerator|03999|${breakdown}${where}#3 of 40@own`,
      `umfrage-antwortanteil rest|03999|${breakdown}${where}#37 of 40@own`,
      `umfrage-antwortanteil denominator|03999|frage=f;umfrage=u${where}#40@below`,
    ]);
  });

  test('is a column that no other part of the figure shares', () => {
    const [selector] = maybeIndicator('bevoelkerung')?.selectors ?? [];
    if (selector?.kind !== 'table') throw new Error('not from a table');
    for (const shared of ['numerator', 'denominator'] as const) {
      const selectors = [{ ...selector, [shared]: selector.value }];
      expect(idsOf('bevoelkerung', { value: 7 }, { selectors })?.[0]).toMatch(/^bevoelkerung value\|/);
    }
    const mean = { aggregation: 'mean', selectors: [{ ...selector, denominator: selector.value }] } as const;
    expect(
      idsOf('bevoelkerung', { denominator: 7 }, { ...mean, selectors: [...mean.selectors] })?.[0],
    ).toMatch(/^bevoelkerung denominator\|/);
  });
});
