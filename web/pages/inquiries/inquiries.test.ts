import { describe, expect, test } from 'vitest';
import type { Inquiry } from '../../../data/inquiry.ts';
import { fixturePoint } from '../../words/target-fixture.ts';
import { figurePlace, maybeFigureKey } from './figure-address.ts';
import { findInquiries } from './find-inquiries.ts';
import { findInquiryFaults } from './inquiry-faults.ts';

const inquiry = (id: number, changes: Partial<Inquiry>): Inquiry => ({
  id,
  askedBy: 'Redaktion',
  askedOn: '2026-11-17',
  question: 'Wie viele?',
  answer: 'So viele.',
  answeredAt: '2026-11-18T10:00:00Z',
  answeredBy: 'lokal',
  dataVersion: 7,
  figure: {
    indicator: 'bevoelkerung',
    definitionVersion: 1,
    title: { de: 'Bevölkerung', en: 'Population' },
    definition: { de: '', en: '' },
    unit: { de: 'Personen', en: 'persons' },
    symbol: '',
    decimals: 0,
    area: '03999',
    areaName: 'Musterland',
    breakdown: '',
    breakdownLabel: { de: 'Insgesamt', en: 'Total' },
    source: '',
    period: '2023/24',
    fold: null,
    asOf: null,
    point: fixturePoint('2023/24', 100),
  },
  ...changes,
});

describe('finding inquiries', () => {
  const all = [inquiry(12, { question: 'Wie viele SCHULEN?' }), inquiry(3, { askedBy: 'Dezernat' })];
  test.each<[string, number[]]>([
    ['', [12, 3]],
    ['schulen', [12]],
    ['dezernat viele', [3]],
    ['dezernat schulen', []],
    ['12', [12]],
    ['Bevölkerung  musterland', [12, 3]],
    ['Schuljahr 2023/24', [12, 3]],
  ])('„%s“', (words, found) => {
    expect(findInquiries(all, words, 'de').map(({ id }) => id)).toEqual(found);
  });
});

describe('what keeps an inquiry from being written down', () => {
  const whole = { askedBy: 'a', askedOn: '2026-11-18', question: 'b', answer: 'c' };
  test.each<[string, Partial<typeof whole>, string[]]>([
    ['nothing', {}, []],
    ['nobody who asked', { askedBy: ' ' }, ['askedBy askedByMissing']],
    ['a day to come', { askedOn: '2026-11-19' }, ['askedOn askedOnWrong']],
    ['no day', { askedOn: '' }, ['askedOn askedOnWrong']],
    [
      'neither question nor answer',
      { question: '', answer: '\n' },
      ['question inquiryQuestionMissing', 'answer answerMissing'],
    ],
    ['as long as may be', { askedBy: 'x'.repeat(200) }, []],
    ['one letter more', { askedBy: 'x'.repeat(201) }, ['askedBy textTooLong']],
  ])('%s', (_name, changes, faults) => {
    const found = findInquiryFaults({ ...whole, ...changes }, '2026-11-18');
    expect(found.map(({ field, key }) => `${field} ${key}`)).toEqual(faults);
  });
});

describe('the figure that an address names', () => {
  const at = (search: string) => {
    const query = new URLSearchParams(search);
    return maybeFigureKey((name) => query.get(name));
  };
  test('is read with what may be left out', () => {
    const key = at('kennzahl=x&gebiet=03999&wert=2020');
    expect(key).toEqual({
      indicator: 'x',
      area: '03999',
      breakdown: '',
      period: '2020',
      fold: null,
      asOf: null,
    });
  });
  test('is read whole', () => {
    const key = at('kennzahl=x&gebiet=0&wert=2020&auswahl=a=b&zeitraum=year&datenstand=2026-01-01');
    expect(key).toMatchObject({ breakdown: 'a=b', fold: 'year', asOf: '2026-01-01' });
    expect(key && figurePlace(key)).toMatchObject({
      path: '/indikatoren/x',
      query: { wert: '2020', reihe: 'a=b', zeitraum: 'year' },
    });
  });
  test.each(['', 'kennzahl=x&gebiet=0', 'gebiet=0&wert=2020', 'kennzahl=x&wert=2020'])(
    'is none in „%s“',
    (search) => {
      expect(at(search)).toBeUndefined();
    },
  );
});
