import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShortened, type NumberReading, readNumber } from './numbers.ts';

const number = (value: number, ...qualifiers: string[]) => ({ kind: 'number', value, qualifiers });
const ambiguous = { kind: 'ambiguous' };
const none = { kind: 'none' };

describe('readNumber', () => {
  it.each<[string, ',' | '.', object]>([
    ['123', ',', number(123)],
    ['-119', ',', number(-119)],
    ['−5,2', ',', number(-5.2)],
    ['+12,3', ',', number(12.3)],
    ['+12.3', '.', number(12.3)],
    ['6,8', ',', number(6.8)],
    ['0,0', ',', number(0)],
    ['-0', ',', number(0)],
    [',5', ',', number(0.5)],
    ['  13      ', ',', number(13)],
    ['\u00a066,67\u00a0%', ',', number(66.67)],
    ['66,67 %', ',', number(66.67)],
    ['100%', '.', number(100)],
    ['(15.8)', '.', number(15.8, 'limited')],
    ['(15,8)', ',', number(15.8, 'limited')],
    ['"15,8"', ',', none],
    [' 7.8*', '.', number(7.8)],
    ['7,8*', ',', number(7.8)],
    ['15.8¹⁾', '.', number(15.8)],
    ['15,8 1)', ',', number(15.8)],
    ['100²', ',', number(100)],
    ['12,3p', ',', number(12.3, 'provisional')],
    ['12,3 r', ',', number(12.3, 'revised')],
    ['12 s', ',', number(12, 'estimated')],
    ['12e', ',', number(12, 'final')],
    ['12 D', ',', number(12, 'average')],
    ['(12 p)', ',', number(12, 'limited', 'provisional')],
    ['3.01719802876395E-02', '.', number(0.0301719802876395)],
    ['3.01719802876395E-02', ',', number(0.0301719802876395)],
    ['3,0E+3', ',', number(3000)],
    ['1.234', ',', ambiguous],
    ['1.234', '.', number(1.234)],
    ['1,234', '.', ambiguous],
    ['1,234', ',', number(1.234)],
    ['12.5', ',', ambiguous],
    ['12,5', '.', ambiguous],
    ['47.635', ',', ambiguous],
    ['1.234,5', ',', number(1234.5)],
    ['1,234.5', '.', number(1234.5)],
    ['1.234.567', ',', number(1234567)],
    ['1.234.567,89', ',', number(1234567.89)],
    ['1,234,567', ',', ambiguous],
    ['1 234', ',', number(1234)],
    ['1\u00a0234,5', ',', number(1234.5)],
    ["1'234", ',', number(1234)],
    ['12 34', ',', none],
    ['1.23.456', ',', none],
    ['5,', ',', none],
    ['', ',', none],
    ['-', ',', none],
    ['.', ',', none],
    ['x', ',', none],
    ['16 - 17', ',', none],
    ['31.12.2018', ',', none],
    ['2019/20', ',', none],
    ['Kiel', ',', none],
    ['1e999', ',', none],
  ])('%s with decimal sign %s', (text, decimal, expected) => {
    expect(readNumber(text, decimal)).toEqual(expected);
  });

  it.each([
    ['1,41E+05', true],
    ['1e5', true],
    ['1E05', true],
    ['12.5e+3', true],
    ['0,5E+2', false],
    ['1,41234E+05', false],
    ['1,234E+03', false],
    ['3.01719802876395E-02', false],
    ['0E+00', false],
    ['12e', false],
    ['141000', false],
  ])('%s lacks digits: %s', (text, lacks) => {
    expect(isShortened(text)).toBe(lacks);
  });

  it('takes 1.234 for thousands where that is known', () => {
    expect(readNumber('1.234', ',', { thousands: true })).toEqual(number(1234));
    expect(readNumber('12.5', ',', { thousands: true })).toEqual(ambiguous);
  });

  it.each<[string, 'classic' | 'lsn', object]>([
    ['12u', 'lsn', number(12, 'limited')],
    ['1.234,5 u', 'lsn', number(1234.5, 'limited')],
    ['12f', 'lsn', number(12, 'limited')],
    ['12p', 'lsn', number(12, 'provisional')],
    ['12 r', 'lsn', number(12, 'revised')],
    ['12s', 'lsn', number(12, 'estimated')],
    ['12e', 'lsn', number(12, 'final')],
    ['12u', 'classic', none],
    ['12f', 'classic', none],
    ['12 [p]', 'classic', number(12, 'provisional')],
    ['12[r]', 'lsn', number(12, 'revised')],
    ['12 [s]', 'lsn', number(12, 'estimated')],
    ['12 [u]', 'classic', number(12, 'limited')],
    ['12 [x]', 'lsn', none],
    ['12g', 'lsn', none],
  ])('%s with the letters of the set %s', (text, signs, expected) => {
    expect(readNumber(text, ',', { signs })).toEqual(expected);
  });

  it('reads back every number as German and as English text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const expected: NumberReading = { kind: 'number', value: value === 0 ? 0 : value, qualifiers: [] };
        expect(readNumber(String(value), '.')).toEqual(expected);
        expect(readNumber(String(value).replace('.', ','), ',')).toEqual(expected);
      }),
    );
  });

  it('never throws and never gives a number that is none', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('1', '0', '.', ',', ' ', '-', '+', 'e', 'p', '(', ')', '%', "'", '¹'),
        }),
        (text) => {
          const reading = readNumber(text, ',');
          if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
        },
      ),
    );
  });
});
