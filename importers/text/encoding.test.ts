import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, type Encoding, inferEncoding } from './encoding.ts';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decoded(bytes: Uint8Array, encoding: Encoding, size: number): Promise<string> {
  let text = '';
  for await (const piece of decode(pieces(bytes, size), encoding)) text += piece;
  return text;
}

describe('inferEncoding', () => {
  const town = 'Städte;Lüchow-Dannenberg\n';
  it.each<[string, Uint8Array, boolean, Encoding]>([
    ['byte order mark of UTF-8', Buffer.from(`\ufeff${town}`), true, 'utf-8-bom'],
    ['byte order mark of UTF-16LE', Buffer.from(`\ufeff${town}`, 'utf16le'), true, 'utf-16le'],
    ['byte order mark of UTF-16BE', iconv.encode(`\ufeff${town}`, 'utf-16be'), true, 'utf-16be'],
    ['UTF-16LE without mark, by its zeros', Buffer.from(town, 'utf16le'), true, 'utf-16le'],
    ['UTF-16BE without mark, by its zeros', iconv.encode(town, 'utf-16be'), true, 'utf-16be'],
    ['UTF-8 without mark', Buffer.from(town), true, 'utf-8'],
    ['ASCII', Buffer.from('a;b\n'), true, 'utf-8'],
    ['Windows-1252', iconv.encode(town, 'win1252'), true, 'windows-1252'],
    ['UTF-8 cut in a character', Buffer.from('Stä').subarray(0, 3), false, 'utf-8'],
    ['the same as a whole file', Buffer.from('Stä').subarray(0, 3), true, 'windows-1252'],
    ['UTF-8 cut in a character of four bytes', Buffer.from('ä😀').subarray(0, 5), false, 'utf-8'],
    ['Windows-1252 that ends in a letter of its own', iconv.encode('Stä', 'win1252'), true, 'windows-1252'],
    ['nothing', new Uint8Array(), true, 'utf-8'],
  ])('%s', (_name, bytes, whole, expected) => {
    expect(inferEncoding(bytes, whole)).toBe(expected);
  });
});

describe('decode', () => {
  it.each<[Encoding, string]>([
    ['utf-8', 'utf8'],
    ['utf-8-bom', 'utf8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['windows-1252', 'win1252'],
  ])('gives the same text for pieces of any size: %s', async (encoding, name) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), async (size) => {
        const text = 'Größe;Wümme;„–“;€\r\nä';
        const bytes = iconv.encode(encoding === 'windows-1252' ? text : `\ufeff${text}`, name);
        expect(await decoded(bytes, encoding, size)).toBe(text);
      }),
    );
  });
});
