import { expect, test } from 'vitest';
import { colours, seriesStyles } from './theme.ts';

/** Contrast with white as WCAG 2.2 defines it (relative luminance of sRGB). */
function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const texts = [
  colours.data,
  colours.target,
  colours.text,
  colours.quiet,
  colours.rest,
  ...seriesStyles.map(({ colour }) => colour),
];

test.each(texts)('%s is legible as text on white', (colour) => {
  expect(contrastOnWhite(colour)).toBeGreaterThanOrEqual(4.5);
});

test('no two series look alike: colour or dash differ', () => {
  expect(new Set(seriesStyles.map(({ colour }) => colour)).size).toBe(seriesStyles.length);
  expect(new Set(seriesStyles.map(({ dash }) => dash)).size).toBe(seriesStyles.length);
});
