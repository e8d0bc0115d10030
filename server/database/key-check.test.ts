import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyCheck } from './key-check.ts';

const keys = (largest: number) => {
  const part = fc.integer({ min: 1, max: largest });
  return fc.array(fc.tuple(part, part, part, part), { maxLength: 60 });
};

test('tells of small parts exactly whether a key is there twice', () => {
  fc.assert(
    fc.property(keys(4), (list) => {
      const check = createKeyCheck();
      for (const key of list) check.add(...key);
      expect(check.mayRepeat()).toBe(new Set(list.map(String)).size < list.length);
    }),
  );
});

test('never overlooks a repeated key, however large its parts', () => {
  fc.assert(
    fc.property(keys(100_000), fc.nat(59), (list, which) => {
      const check = createKeyCheck();
      const again = list[which];
      for (const key of again ? [...list, again] : list) check.add(...key);
      if (again) expect(check.mayRepeat()).toBe(true);
    }),
  );
});

test('keeps apart the largest parts that fit, and grows', () => {
  const check = createKeyCheck();
  for (let period = 0; period < 5000; period += 1) {
    check.add(511, 16_383, 65_535, 16_383 - period);
    check.add(511, 16_383, 65_534, 16_383 - period);
  }
  expect(check.mayRepeat()).toBe(false);
});

test('leaves more keys than it may hold to the database', () => {
  const check = createKeyCheck(2);
  for (const area of [1, 2, 3]) check.add(1, area, 1, 1);
  expect(check.mayRepeat()).toBe(true);
});
