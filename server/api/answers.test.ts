import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseEncoding, createAnswerCache } from './answers.ts';

const key = { question: 'series {}', state: '1.2026-11-18', audience: 'staff', encoding: 'br' } as const;

test('an answer is made once per question, state, audience and encoding', async () => {
  const cache = createAnswerCache(1_000_000);
  let made = 0;
  const make = () => JSON.stringify({ made: ++made });
  const first = await cache.answer(key, make);
  expect(await cache.answer(key, make)).toBe(first);
  const zipped = await cache.answer({ ...key, encoding: 'gzip' }, make);
  const later = await cache.answer({ ...key, state: '2.2026-11-18' }, make);
  expect(JSON.parse(brotliDecompressSync(first.body).toString())).toEqual({ made: 1 });
  expect(JSON.parse(gunzipSync(zipped.body).toString())).toEqual({ made: 2 });
  expect(JSON.parse(brotliDecompressSync(later.body).toString())).toEqual({ made: 3 });
  expect(new Set([first.etag, zipped.etag, later.etag]).size).toBe(3);
});

test('only staff are told by the ETag that the data moved on', async () => {
  const cache = createAnswerCache(1_000_000);
  const etagOf = async (state: string, audience: string, text = 'same') =>
    (await cache.answer({ ...key, state, audience }, () => text)).etag;
  expect(await etagOf('1.2026-11-18', 'public')).toBe(await etagOf('2.2026-11-18', 'public'));
  expect(await etagOf('3.2026-11-18', 'public', 'other')).not.toBe(await etagOf('4.2026-11-18', 'public'));
  expect(await etagOf('5.2026-11-18', 'staff')).not.toBe(await etagOf('6.2026-11-18', 'staff'));
});

test('a failure is not kept', async () => {
  const cache = createAnswerCache(1_000_000);
  const fail = () => {
    throw new Error('no');
  };
  await expect(cache.answer(key, fail)).rejects.toThrow('no');
  expect(JSON.parse(brotliDecompressSync((await cache.answer(key, () => '"yes"')).body).toString())).toBe(
    'yes',
  );
});

test('the memory is bounded', async () => {
  const cache = createAnswerCache(10);
  const first = await cache.answer(key, () => 'x'.repeat(100));
  await cache.answer({ ...key, question: 'other' }, () => 'y');
  expect(await cache.answer(key, () => 'x'.repeat(100))).not.toBe(first);
});

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['deflate', 'identity'],
])('Accept-Encoding %s → %s', (accept, encoding) => {
  expect(chooseEncoding(accept)).toBe(encoding);
});
