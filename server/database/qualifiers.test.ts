import { expect, test } from 'vitest';
import { qualifiers } from '../../data/observation.ts';
import { readQualifiers, writeQualifiers } from './qualifiers.ts';

test('every qualifier has a letter of its own', () => {
  expect(readQualifiers(writeQualifiers(qualifiers))).toEqual([...qualifiers]);
  expect(writeQualifiers([])).toBeNull();
  expect(readQualifiers(null)).toEqual([]);
  expect(() => readQualifiers('?')).toThrow('unknown qualifier: ?');
});
