import { describe, expect, it } from 'vitest';
import { inferSignSet, isRoundedZero, readSign, type SignSet } from './signs.ts';

/** formats.md 1h: Zeichenerklärung of the statistical offices; LSN page 115987. */
describe('readSign', () => {
  it.each<[string, SignSet, object | undefined]>([
    ['-', 'classic', { gap: null, value: 0 }],
    ['–', 'classic', { gap: null, value: 0 }],
    [' - ', 'classic', { gap: null, value: 0, sign: '-' }],
    ['.', 'classic', { gap: 'secret', value: null }],
    ['·', 'classic', { gap: 'secret', value: null }],
    ['•', 'classic', { gap: 'secret', value: null }],
    ['...', 'classic', { gap: 'later', value: null }],
    ['…', 'classic', { gap: 'later', value: null }],
    ['/', 'classic', { gap: 'unreliable', value: null }],
    ['x', 'classic', { gap: 'notMeaningful', value: null }],
    ['X', 'classic', { gap: 'notMeaningful', value: null }],
    ['g', 'classic', undefined],
    ['0', 'classic', undefined],
    ['12', 'classic', undefined],
    ['', 'classic', undefined],
    ['k', 'lsn', { gap: null, value: 0, qualifiers: ['roundedToZero'] }],
    ['t', 'lsn', { gap: 'later', value: null }],
    ['u', 'lsn', { gap: 'unreliable', value: null }],
    ['g', 'lsn', { gap: 'secret', value: null }],
    ['x', 'lsn', { gap: 'notMeaningful', value: null }],
    ['[n]', 'lsn', { gap: null, value: 0, qualifiers: [] }],
    ['[0]', 'lsn', { gap: null, value: 0, qualifiers: ['roundedToZero'] }],
    ['[g]', 'lsn', { gap: 'secret' }],
    ['[u]', 'lsn', { gap: 'unreliable' }],
    ['[x]', 'lsn', { gap: 'notMeaningful' }],
    ['[t]', 'lsn', { gap: 'later' }],
    ['[n]', 'classic', { gap: null, value: 0, qualifiers: [] }],
    ['[0]', 'classic', { gap: null, value: 0, qualifiers: ['roundedToZero'] }],
    ['[g]', 'classic', { gap: 'secret' }],
    ['[u]', 'classic', { gap: 'unreliable' }],
    ['[x]', 'classic', { gap: 'notMeaningful' }],
    ['k', 'classic', undefined],
    ['u', 'classic', undefined],
    ['t', 'classic', undefined],
    ['...', 'lsn', undefined],
    ['.', 'lsn', undefined],
    ['/', 'lsn', undefined],
  ])('%s in the set %s', (text, set, expected) => {
    const sign = readSign(text, set);
    if (expected) expect(sign).toMatchObject(expected);
    else expect(sign).toBeUndefined();
  });

  it.each([
    ['0', true],
    ['0,0', true],
    [' 0,00 ', true],
    ['0,1', false],
    ['10', false],
    ['-', false],
  ])('isRoundedZero(%s) is %s', (text, expected) => {
    expect(isRoundedZero(text)).toBe(expected);
  });
});

describe('inferSignSet', () => {
  it.each<[string[], SignSet | undefined]>([
    [['-', 'x'], undefined],
    [['-', 'g'], 'lsn'],
    [['k'], 'lsn'],
    [['t', '-'], 'lsn'],
    [['u'], 'lsn'],
    [['12u'], 'lsn'],
    [['[n]'], 'lsn'],
    [['.', '-'], 'classic'],
    [['/'], 'classic'],
    [['...'], 'classic'],
    [['.', 'g'], undefined],
    [[], undefined],
  ])('%j', (signs, expected) => {
    expect(inferSignSet(signs)).toBe(expected);
  });
});
