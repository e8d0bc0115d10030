import { expect, test } from 'vitest';
import type { Standing } from '../../data/consequences.ts';
import { compareStanding } from './compare-standing.ts';

const place = { import: 1, line: 2, column: 5 };
const nothing = { value: null, numerator: null, denominator: null, gap: null, sign: null };
const figure = (known: Partial<Standing>): Standing => ({
  ...{ ...nothing, qualifiers: [], reported: null, due: null, ...place },
  ...known,
});
const number = (value: number, more: Partial<Standing> = {}) => figure({ value, ...more });
const secret = figure({ gap: 'secret', sign: '.' });

// Invented figures; differences and shares by hand.
test.each([
  ['another number', number(8), number(6), 'changed', -2, 0.25],
  ['a number below zero', number(-4), number(-5), 'changed', -1, 0.25],
  ['from zero, where no share can be told', number(0), number(5), 'changed', 5, null],
  ['a number to a gap', number(8), secret, 'lost', null, null],
  ['a gap to a number', secret, number(8), 'gained', null, null],
  ['a gap to another', secret, figure({ gap: 'later', sign: '...' }), 'otherGap', null, null],
  [
    'the same rate from other counts',
    number(5, { numerator: 5, denominator: 100 }),
    number(5, { numerator: 10, denominator: 200 }),
    'parts',
    null,
    null,
  ],
  [
    'more returns',
    number(5, { reported: 3, due: 4 }),
    number(5, { reported: 4, due: 4 }),
    'parts',
    null,
    null,
  ],
  [
    'provisional to final',
    number(5, { qualifiers: ['provisional'] }),
    number(5, { qualifiers: ['final'] }),
    'remarks',
    null,
    null,
  ],
  ['another sign of the same gap', secret, figure({ gap: 'secret', sign: '·' }), 'remarks', null, null],
  ['a rounding of the machine', number(0.1 + 0.2), number(0.3), 'unchanged', null, null],
  // 10⁻⁷ of 10⁶ is one part in 10¹³.
  ['one of a large number', number(1_000_000), number(1_000_000.0000001), 'unchanged', null, null],
  ['zero that stays', number(0), number(0), 'unchanged', null, null],
  [
    'qualifiers in another order, another line',
    number(5, { qualifiers: ['provisional', 'limited'], line: 9 }),
    number(5, { qualifiers: ['limited', 'provisional'] }),
    'unchanged',
    null,
    null,
  ],
  ['nothing in its place', number(8), null, 'vanished', null, null],
])('%s', (_what, before, after, kind, difference, share) => {
  expect(compareStanding(before, after)).toEqual({ kind, difference, share });
});

test.each(['numerator', 'denominator', 'reported', 'due'])('another %s alone are other parts', (count) => {
  const [before, after] = [number(5, { [count]: 10 }), number(5, { [count]: 11 })];
  expect(compareStanding(before, after).kind).toBe('parts');
  expect(compareStanding(before, before).kind).toBe('unchanged');
});
