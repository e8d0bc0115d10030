import { describe, expect, it } from 'vitest';
import { asOfDay, asOfWords, maybeAsOfFault, readAsOf, seriesQuery } from './selection.ts';

describe('as of a day', () => {
  it('is asked for by the day: the server knows when it ends', () => {
    const selection = { area: null, base: '', by: null, fold: null, asOf: '2026-07-01' };
    expect(seriesQuery('bevoelkerung', selection)).toEqual({ indicator: 'bevoelkerung', asOf: '2026-07-01' });
  });

  it.each([
    ['2026-11-18', '2026-11-18', '18.11.2026'],
    ['2026-11-18T09:30:00.123Z', '2026-11-18T09:30:00.123Z', '18.11.2026, 10:30'],
    ['2026-11-18T99:30:00Z', null, null],
    ['gestern', null, null],
  ])('of the address %s is read', (text, asOf, words) => {
    const read = readAsOf((name) => (name === 'datenstand' ? text : null));
    expect(read).toBe(asOf);
    expect(read && asOfWords(read, 'de')).toBe(words);
    expect(read && asOfDay(read)).toBe(read && '2026-11-18');
  });

  it.each([
    [null, undefined],
    ['', undefined],
    ['gestern', 'unreadable'],
    ['2026-13-45', 'unreadable'],
    ['2026-11-18', undefined],
    ['2026-11-19', 'future'],
    ['2026-11-18T22:30:00Z', undefined],
    // Half past midnight in Germany on the day after.
    ['2026-11-18T23:30:00Z', 'future'],
  ])('of the address %s, today the 18 November 2026: %s', (text, fault) => {
    expect(maybeAsOfFault(() => text, '2026-11-18')).toBe(fault);
  });

  it('asks for nothing that was not chosen', () => {
    expect(seriesQuery('bevoelkerung', { area: null, base: '', by: null, fold: null, asOf: null })).toEqual({
      indicator: 'bevoelkerung',
    });
  });
});
