import { expect, test } from 'vitest';
import { fitted, textWidth } from './text-width.ts';

test('a text that fits stays as it is', () => {
  const text = 'Grundschule am Park';
  expect(fitted(text, textWidth(text))).toBe(text);
});

test('a longer one is cut where it still fits, without a space before the ellipsis', () => {
  const width = textWidth('Grundschule a…');
  expect(fitted('Grundschule am Park', width)).toBe('Grundschule a…');
  expect(fitted('Grundschule am Park', textWidth('Grundschule …'))).toBe('Grundschule…');
});

test('of the narrowest letters no more are cut than must be', () => {
  const kept = `${' '.repeat(40)}i`;
  expect(fitted(`${kept}${'W'.repeat(20_000)}`, textWidth(`${kept}…`))).toBe(`${kept}…`);
});

test('no sign is cut into halves', () => {
  expect(fitted('😀😀😀😀', textWidth('😀😀…'))).toBe('😀😀…');
  expect(fitted('😀😀😀', 1)).toBe('…');
});
