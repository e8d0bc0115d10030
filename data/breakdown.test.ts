import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownKey, maybeBreakdown, readBreakdown, slug } from './breakdown.ts';

describe('breakdown', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['schulform=oberschule', 'schulform=oberschule'],
    ['schulform=oberschule;geschlecht=weiblich', 'geschlecht=weiblich;schulform=oberschule'],
    [' schulform = oberschule ; geschlecht = weiblich ', 'geschlecht=weiblich;schulform=oberschule'],
    ['constructor=a', 'constructor=a'],
  ])('reads %j', (text, key) => {
    expect(breakdownKey(readBreakdown(text))).toBe(key);
  });

  it.each(['geschlecht', 'geschlecht=', '=w', 'a=b=c', 'a=b;a=c', 'A=b', 'a=b;', '1a=b'])(
    'refuses %j',
    (text) => {
      expect(maybeBreakdown(text)).toBeUndefined();
      expect(() => readBreakdown(text)).toThrow(`not a breakdown: ${text}`);
    },
  );

  it('has one text whatever the order of its dimensions', () => {
    const dimension = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const category = fc.stringMatching(/^[a-zäöüß0-9][a-zäöüß0-9-]{0,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(dimension, category), { selector: ([name]) => name, maxLength: 4 }),
        (pairs) => {
          const key = breakdownKey(Object.fromEntries(pairs));
          expect(breakdownKey(readBreakdown(key))).toBe(key);
          expect(breakdownKey(Object.fromEntries([...pairs].reverse()))).toBe(key);
          expect(readBreakdown(key)).toEqual(Object.fromEntries(pairs));
        },
      ),
    );
  });
});

describe('slug', () => {
  it.each([
    ['Integrierte Gesamtschule (IGS)', 'integrierte-gesamtschule-igs'],
    ['Übergang Schule–Beruf', 'übergang-schule-beruf'],
    ['Straße', 'straße'],
    ['trifft zu', 'trifft-zu'],
    ['A\u0308mter', 'ämter'],
    ['Café Condé', 'cafe-conde'],
    ['< 10', 'unter-10'],
    ['> 10', 'über-10'],
    ['≤ 10', 'höchstens-10'],
    ['≥ 10', 'mindestens-10'],
    ['10+', '10-plus'],
    ['−10', 'minus-10'],
    ['10-15', '10-15'],
    ['C++', 'c-plus-plus'],
    ['5 %', '5-prozent'],
    ['???', ''],
  ])('%j', (label, key) => {
    expect(slug(label)).toBe(key);
  });

  it('stays the same when made again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (label) => slug(slug(label)) === slug(label)));
  });
});
