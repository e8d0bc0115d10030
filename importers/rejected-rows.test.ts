import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { rejectedRows } from './rejected-rows.ts';
import type { Encoding } from './text/encoding.ts';

async function rejected(
  content: string,
  badLines: number[],
  { encoding = 'utf-8', first = 2 }: { encoding?: Encoding; first?: number } = {},
) {
  const bytes = iconv.encode(content, encoding === 'windows-1252' ? 'win1252' : 'utf8');
  async function* open() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  let text = '';
  for await (const piece of rejectedRows(
    { open },
    { encoding, badLines, firstRows: [{ line: first, cells: [] }] },
  ))
    text += piece;
  return text;
}

describe('rejectedRows', () => {
  test.each([
    ['the head and the bad rows', 'a;b\n1;2\nx;3\n4;5\ny;6\n', [3, 5], 'a;b\r\nx;3\r\ny;6\r\n'],
    ['several lines of head', '# Hinweis\na;b\n\n1;2\nx;3', [5], '# Hinweis\r\na;b\r\n\r\nx;3\r\n'],
    ['a row over several lines', 'a;b\n1;2\n"x\ny";3\n4;5\n', [3], 'a;b\r\n"x\r\ny";3\r\n'],
    ['the first data row is bad', 'a;b\nx;2\n3;4\n', [2], 'a;b\r\nx;2\r\n'],
    ['CRLF and old line ends', 'a;b\r\n1;2\rx;3\r\n', [3], 'a;b\r\nx;3\r\n'],
    ['an open quotation mark ends at the next bad row', 'a;b\n"x;1\ny;2\n', [2, 3], 'a;b\r\n"x;1\r\ny;2\r\n'],
  ])('%s', async (name, content, badLines, wanted) => {
    const first = name === 'several lines of head' ? 4 : 2;
    expect(await rejected(content, badLines, { first })).toBe(`\ufeff${wanted}`);
  });

  test('letters come through', async () => {
    expect(await rejected('größe;b\n1;2\nWümme;ß\n', [3], { encoding: 'windows-1252' })).toBe(
      '\ufeffgröße;b\r\nWümme;ß\r\n',
    );
  });
});
