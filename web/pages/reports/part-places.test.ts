import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveRow } from '../records/fields/move-row.ts';
import { inputId } from '../records/place.ts';
import { partOf, placeAfterMove } from './part-places.ts';

describe('places of parts', () => {
  test('go along when a part is moved', () => {
    const place = fc.nat({ max: 9 });
    fc.assert(
      fc.property(place, place, place, (watched, from, to) => {
        const moved = moveRow([...Array(10).keys()], from, to);
        expect(moved[placeAfterMove(watched, from, to)]).toBe(watched);
      }),
    );
  });

  test('are told by the ids of fields', () => {
    expect(partOf(inputId(['parts', 12, 'field']))).toBe(12);
    expect(partOf(inputId(['parts', 0]))).toBe(0);
    expect(partOf(inputId(['parts']))).toBeUndefined();
    expect(partOf(inputId(['title']))).toBeUndefined();
  });
});
