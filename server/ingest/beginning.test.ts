import { describe, expect, test } from 'vitest';
import { wholeRows } from './beginning.ts';

/** Bytes by hand: UTF-16BE is UTF-16LE with each pair swapped. */
const encodings: [string, (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

describe.each(encodings)('the whole rows of a beginning in %s', (_name, encode) => {
  test.each([
    ['a;b\nc;d\ne', 'a;b\nc;d\n'],
    ['a;b\r\nc;d\r\n', 'a;b\r\nc;d\r\n'],
    ['a;"b\nc";d\ne;"f\ng', 'a;"b\nc";d\n'],
    ['one line only', 'one line only'],
  ])('%j', (text, expected) => {
    expect(Buffer.from(wholeRows(encode(text)))).toEqual(encode(expected));
  });
});

test('a letter whose low byte is a line feed is none', () => {
  const encode = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  // U+010A is C with a dot above: the bytes 0A 01.
  expect(Buffer.from(wholeRows(encode('a\nĊb')))).toEqual(encode('a\n'));
});
