import { describe, expect, test } from 'vitest';
import { inferScale, orderedAs } from './answer-scales.ts';

const options = (labels: readonly string[]) => labels.map((label) => ({ key: label, label }));
const scaleOf = (...labels: string[]) => {
  const { order, options: placed } = inferScale(options(labels));
  return [order, placed.map(({ key, side }) => `${key}: ${side}`)];
};

describe('scales', () => {
  test('opposites are put in order around their middle, whatever the file’s order', () => {
    expect(
      scaleOf('Trifft nicht zu', 'Trifft eher zu', 'Teils/teils', 'Trifft zu', 'trifft eher nicht zu'),
    ).toEqual([
      'opposites',
      [
        'Trifft zu: first',
        'Trifft eher zu: first',
        'Teils/teils: middle',
        'trifft eher nicht zu: last',
        'Trifft nicht zu: last',
      ],
    ]);
    expect(scaleOf('Hilft mir weiter', 'Hilft mir teilweise weiter', 'Hilft mir nicht weiter')[1]).toEqual([
      'Hilft mir weiter: first',
      'Hilft mir teilweise weiter: middle',
      'Hilft mir nicht weiter: last',
    ]);
    expect(scaleOf('Nein', 'Ja')).toEqual(['opposites', ['Ja: first', 'Nein: last']]);
    expect(scaleOf('unzufrieden', 'sehr zufrieden', 'zufrieden', 'sehr unzufrieden')[0]).toBe('opposites');
  });

  test('marks are opposites between 3 and 4, and count', () => {
    const { order, options: placed } = inferScale(
      options(['ausreichend', 'gut', 'sehr gut', 'befriedigend', 'ungenügend', 'mangelhaft']),
    );
    expect(order).toBe('opposites');
    expect(placed.map(({ key, side, grade }) => [key, side, grade])).toEqual([
      ['sehr gut', 'first', 1],
      ['gut', 'first', 2],
      ['befriedigend', 'first', 3],
      ['ausreichend', 'last', 4],
      ['mangelhaft', 'last', 5],
      ['ungenügend', 'last', 6],
    ]);
  });

  test('frequencies, numbers of things and plain numbers are steps; numbers count as what they are', () => {
    expect(scaleOf('immer', 'nie', 'selten')).toEqual([
      'steps',
      ['nie: first', 'selten: first', 'immer: first'],
    ]);
    expect(scaleOf('Keine', 'Eine', 'Zwei oder mehr')[0]).toBe('steps');
    const numbers = inferScale(options(['10', '2', '0', '1,5']));
    expect(numbers.order).toBe('steps');
    expect(numbers.options.map(({ grade }) => grade)).toEqual([0, 1.5, 2, 10]);
    expect(inferScale(options(['1', '2'])).order).toBe('plain');
  });

  test('what no list knows is plain and keeps its order', () => {
    expect(scaleOf('Schule', 'Bildungsportal')).toEqual([
      'plain',
      ['Schule: first', 'Bildungsportal: first'],
    ]);
    expect(scaleOf('Ja, sofort', 'Ja, später', 'Nein')[0]).toBe('plain');
    // Two wordings of one step make no scale, nor does a single one.
    expect(scaleOf('teils', 'teilweise', 'ja')[0]).toBe('plain');
    expect(scaleOf('Ja')[0]).toBe('plain');
    expect(scaleOf()).toEqual(['plain', []]);
  });

  test('no answers stand apart at the end and have no part in the scale', () => {
    expect(scaleOf('weiß nicht', 'nein', 'k. A.', 'ja')).toEqual([
      'opposites',
      ['ja: first', 'nein: last', 'weiß nicht: apart', 'k. A.: apart'],
    ]);
    const numbers = inferScale(options(['keine Angabe', '1', '2', '3']));
    expect(numbers.options.at(-1)).toEqual({ key: 'keine Angabe', side: 'apart', grade: null });
  });
});

describe('as the reader wants it', () => {
  const plain = inferScale(options(['a', 'b', 'c', 'weiß nicht']));
  const sides = (scale: typeof plain) => scale.options.map(({ side }) => side);

  test('opposites have their middle in the middle', () => {
    expect(sides(orderedAs(plain, 'opposites'))).toEqual(['first', 'middle', 'last', 'apart']);
    const even = inferScale(options(['a', 'b', 'c', 'd']));
    expect(sides(orderedAs(even, 'opposites'))).toEqual(['first', 'first', 'last', 'last']);
  });

  test('steps and single answers have no sides; the same order changes nothing', () => {
    expect(orderedAs(plain, 'steps')).toMatchObject({ order: 'steps' });
    expect(sides(orderedAs(inferScale(options(['ja', 'nein'])), 'plain'))).toEqual(['first', 'first']);
    const known = inferScale(options(['ja', 'eher ja', 'nein']));
    expect(orderedAs(known, 'opposites')).toBe(known);
  });
});
