import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './json-fault.ts';

// Places counted by hand.
test.each<[string, number, number]>([
  ['', 1, 1],
  ['nichts', 1, 1],
  ['{\n  "a": 1,\n}', 3, 1],
  ['{\n  "a" 1\n}', 2, 7],
  ['{\r\n  "a": [1, 2\r\n', 3, 1],
  ['{"ä": "x\ny"}', 1, 9],
  ['["😀", x]', 1, 7],
  ['["\\x"]', 1, 3],
  ['["offen', 1, 8],
  ['[1] [2]', 1, 5],
  ['[01]', 1, 3],
  ['{"a": 1]', 1, 8],
])('%j stops being JSON in line %i, column %i', (text, line, column) => {
  expect(findJsonFault(text)).toEqual({ line, column });
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('finds nothing in JSON, however it is set', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (text, space) => {
      expect(findJsonFault(JSON.stringify(JSON.parse(text), null, space))).toBeUndefined();
    }),
  );
});

test('finds a fault exactly where the parser finds one, whatever is put in or left out', () => {
  const damage = fc.record({
    text: fc.json(),
    at: fc.nat(60),
    out: fc.nat(2),
    put: fc.constantFrom(
      '',
      ',',
      ':',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      '0',
      '-',
      '.',
      'e',
      '\n',
      '\u0001',
      '\\u12',
    ),
  });
  fc.assert(
    fc.property(damage, ({ text, at, out, put }) => {
      const broken = text.slice(0, at) + put + text.slice(at + out);
      expect(findJsonFault(broken) === undefined).toBe(isJson(broken));
    }),
    { numRuns: 1_000 },
  );
});
