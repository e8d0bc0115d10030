import { describe, expect, it } from 'vitest';
import { endOfGermanDay, seriesQuery } from './selection.ts';

describe('as of a day', () => {
  it.each([
    ['2026-11-18', '2026-11-18T22:59:59.999Z'],
    ['2026-07-01', '2026-07-01T21:59:59.999Z'],
    // Clocks go back on 25 October 2026 and forward on 29 March 2026.
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
  ])('%s ends at %s', (day, end) => {
    expect(endOfGermanDay(day)).toBe(end);
  });

  it('asks for nothing that was not chosen', () => {
    expect(seriesQuery('bevoelkerung', { area: null, base: '', by: null, fold: null, asOf: null })).toEqual({
      indicator: 'bevoelkerung',
    });
  });
});
