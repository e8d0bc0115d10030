import { describe, expect, test } from 'vitest';
import type { AreaShape } from '../../data/boundary-shapes.ts';
import { options } from './chart-fixture.ts';
import { type MapArea, type MapData, mapChart } from './map-chart.ts';
import { classColour } from './map-colour.ts';
import { picture } from './picture.ts';
import { mapColours } from './theme.ts';

/** Invented squares of a degree, rings clockwise. */
function shape(key: string, x: number, y: number): AreaShape {
  const ring: [number, number][] = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
  return { key, name: `Ort ${key}`, polygons: [[ring]] };
}

const area = (key: string, x: number, y: number, fill: MapArea['fill'], isOwn = false): MapArea => ({
  ...{ shape: shape(key, x, y), fill, isOwn },
  words: `Ort ${key}: in Worten`,
});
const data: MapData = {
  areas: [
    area('a', 8, 52, { kind: 'class', index: 0 }),
    area('b', 9, 52, { kind: 'class', index: 4 }, true),
    area('c', 10, 52, { kind: 'gap', gap: 'none' }),
    area('d', 8, 53, { kind: 'gap', gap: 'protected' }),
    area('e', 9, 53, { kind: 'gap', gap: 'incomplete' }),
    area('f', 10, 53, { kind: 'outside' }),
  ],
  classes: 5,
  title: 'Karte: Abgehende',
  description: 'Fünf Gebiete.',
};

test.each([760, 340])('picture map-%d', async (width) => {
  await expect(picture(mapChart(data, options(width)))).toMatchFileSnapshot(
    `./__snapshots__/map-${width}.svg`,
  );
});

describe('a map', () => {
  const figure = mapChart(data, options(760));
  const areas = [...figure.querySelectorAll('.map-area')];
  test('has one element for each area, said in words, and one of them in the order of Tab', () => {
    expect(areas.map((one) => one.getAttribute('data-key'))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(areas.map((one) => one.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1', '-1']);
    expect(areas.map((one) => one.getAttribute('aria-label'))).toEqual(
      data.areas.slice(0, 5).map(({ words }) => words),
    );
  });
  test('fills by class, hatches each kind of gap in its own way', () => {
    expect(areas.map((one) => one.getAttribute('fill'))).toEqual([
      '#dfe2f4',
      '#171b7d',
      'url(#karte-none)',
      'url(#karte-protected)',
      'url(#karte-incomplete)',
    ]);
    const patterns = [...figure.querySelectorAll('pattern path')].map((one) => one.getAttribute('d'));
    expect(new Set(patterns).size).toBe(3);
  });
  test('outlines the own area above all others', () => {
    const last = [...figure.children].slice(-2);
    expect(last.every((one) => one.getAttribute('fill') === 'none')).toBe(true);
  });
  test('draws shapes of their own size, not the rest of the world', () => {
    // A ring that runs the wrong way would cover everything else: its path would leave the picture.
    const numbers = areas.flatMap((one) => one.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(760);
  });
  test('is as high as its areas need, within the screen', () => {
    // Three degrees of longitude at 53° north are as long as 1.8 of latitude; the two drawn are a little more.
    const height = Number(figure.getAttribute('height'));
    expect(height).toBe(640);
    const narrow = Number(mapChart(data, options(340)).getAttribute('height'));
    expect(narrow).toBeGreaterThan(340);
    expect(narrow).toBeLessThan(440);
  });
});

test('without areas there is a quiet sentence', () => {
  expect(mapChart({ ...data, areas: [] }, options(760)).textContent).toBe('Keine Werte');
});

test('fewer classes keep the ends of the scale', () => {
  expect([0, 1].map((index) => classColour(index, 2))).toEqual(['#dfe2f4', '#171b7d']);
  expect([0, 1, 2].map((index) => classColour(index, 3))).toEqual(['#dfe2f4', '#848dcd', '#171b7d']);
  expect(classColour(0, 1)).toBe('#4d56ab');
});

test('classes get darker step by step, so that a grey print keeps their order', () => {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = mapColours.classes.map(luminance);
  found.slice(1).forEach((darker, index) => {
    // WCAG contrast between neighbours.
    expect(((found[index] ?? 0) + 0.05) / (darker + 0.05)).toBeGreaterThan(1.4);
  });
});
