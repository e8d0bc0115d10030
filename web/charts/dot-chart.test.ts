import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { options } from './chart-fixture.ts';
import { dotChart } from './dot-chart.ts';
import type { Dot, DotData } from './dot-data.ts';
import { overlapping, picture, textBoxes } from './picture.ts';

/** Invented figures of invented places. */
const dot = (name: string, value: number, more: Partial<Dot> = {}): Dot => ({
  ...{ name, value, isOwn: false, interval: null, hollow: false },
  ...more,
});
const span = (low: number, high: number) => ({ low, high, method: 'wilson' }) as const;
const data: DotData = {
  rows: [
    dot('Ostermoor', 9.4, { interval: span(8.2, 10.7) }),
    dot('Wiesental an der Großen Aue', 8.1, { interval: span(7, 9.4) }),
    dot('Landkreis Musterland', 7.1, { isOwn: true, interval: span(6.3, 8) }),
    dot('Heideburg', 7, { hollow: true }),
    { skipped: 38 },
    dot('Nordhafen', 3.2, { interval: span(2.1, 4.8) }),
  ],
  references: [
    { name: 'Land', value: 6.4 },
    { name: 'Deutschland', value: 6.9 },
  ],
  indicator: { decimals: 1, symbol: '%' },
  title: 'Landkreis Musterland liegt mit 7,1 % auf Platz 18 von 45',
  description: 'Von 3,2 % bis 9,4 %.',
};

describe('pictures', () => {
  test.each([760, 340])('dots-%d', async (width) => {
    await expect(picture(dotChart(data, options(width)))).toMatchFileSnapshot(
      `./__snapshots__/dots-${width}.svg`,
    );
  });
});

describe.each([320, 390, 399, 400, 480, 760, 1180])('at %d', (width) => {
  test('no two texts overlap, none is cut off', () => {
    for (const language of ['de', 'en'] as const) {
      const figure = dotChart(data, options(width, { language }));
      expect(overlapping(figure)).toEqual([]);
      for (const { text, box } of textBoxes(figure)) {
        expect([text, box.left >= -1 && box.right <= width + 1]).toEqual([text, true]);
      }
    }
  });
});

test('where names stand in the picture, no line of a reference runs through them', () => {
  const backings = (width: number) =>
    dotChart(data, options(width)).querySelectorAll('rect:not([rx])').length;
  // A name and a value in each of five rows; beside the picture they need none.
  expect([backings(340), backings(760)]).toEqual([10, 0]);
});

test('each row has one dot, a whisker where it has an interval, and its value in words', () => {
  const figure = dotChart(data, options(760));
  expect(figure.querySelectorAll('circle')).toHaveLength(5);
  expect(figure.querySelectorAll('circle[fill="#ffffff"], g[fill="#ffffff"] circle')).toHaveLength(1);
  expect(figure.textContent).toContain('… 38 weitere …');
  expect(figure.textContent).toContain('Deutschland 6,9\u00a0%');
  expect(figure.getAttribute('aria-label')).toBe(data.title);
});

test('long rankings stand closer', () => {
  const heightOf = (rows: number) => {
    const names = Array.from({ length: rows }, (_, index) => dot(`Ort ${index}`, index));
    return Number(dotChart({ ...data, rows: names }, options(400)).getAttribute('height'));
  };
  // 24 rows of 24 pixels, 25 of 20.
  expect(heightOf(24) - heightOf(23)).toBe(24);
  expect(heightOf(25)).toBe(heightOf(24) - 24 * 24 + 25 * 20);
});

test('any values give finite coordinates', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(320, 760),
      (values, width) => {
        const rows = values.map((one, index) => dot(`Ort ${index}`, one));
        expect(dotChart({ ...data, rows, references: [] }, options(width)).outerHTML).not.toMatch(
          /NaN|Infinity/,
        );
      },
    ),
    { numRuns: 40 },
  );
});

test('without values there is a quiet sentence', () => {
  expect(dotChart({ ...data, rows: [] }, options(760)).textContent).toBe('Keine Werte');
});
