import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { withFixedTimes } from './fixed-times.ts';

const entries = { 'a.xml': new TextEncoder().encode('<a/>'), 'b/c.xml': new Uint8Array(3000) };

test('a zip made at another time is the same, and still what it was', () => {
  const [early, late] = ['2020-02-03T04:05:06Z', '2026-11-18T09:30:00Z'].map((mtime) =>
    withFixedTimes(zipSync(entries, { mtime }), '2026-11-18T09:30:20.000Z'),
  );
  expect(early).toEqual(late);
  expect(unzipSync(late ?? new Uint8Array())).toEqual(entries);
});

test('the time is that of MS-DOS in both places', () => {
  const bytes = withFixedTimes(zipSync({ a: new Uint8Array(1) }), '2026-11-18T09:30:20.000Z');
  // (2026 - 1980) << 9 | 11 << 5 | 18 = 23922; 9 << 11 | 30 << 5 | 10 = 19402
  const view = new DataView(bytes.buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([19402, 23922]);
  const entry = view.getUint32(bytes.length - 22 + 16, true);
  expect([view.getUint16(entry + 12, true), view.getUint16(entry + 14, true)]).toEqual([19402, 23922]);
});

test('what is no zip is refused', () => {
  expect(() => withFixedTimes(new Uint8Array(30), '2026-11-18')).toThrow('not a plain zip');
  expect(() => withFixedTimes(new Uint8Array(3), '2026-11-18')).toThrow('not a plain zip');
});
