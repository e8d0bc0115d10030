import { describe, expect, test } from 'vitest';
import { options } from './chart-fixture.ts';
import { differenceChart } from './difference-chart.ts';
import { overlapping, picture, textBoxes } from './picture.ts';
import { surveyChart } from './survey-chart.ts';
import { answerColours } from './survey-colours.ts';
import { frequency, oneHidden, satisfaction, several } from './survey-fixture.ts';
import { surveyMultipleChart } from './survey-multiple-chart.ts';
import { createSegments } from './survey-segments.ts';

const differences = {
  title: 'Unterschiede zwischen Welle 1 und Welle 2',
  rows: [
    {
      name: 'Sehr zufrieden',
      difference: { difference: 8.7, low: 2.5, high: 14.8, p: 0.006, adjusted: 0.03, isClear: true },
    },
    {
      name: 'Zufrieden',
      difference: { difference: 2.3, low: -5.1, high: 9.6, p: 0.55, adjusted: 1, isClear: false },
    },
    {
      name: 'Unzufrieden',
      difference: { difference: -6.1, low: -11.1, high: -1.3, p: 0.013, adjusted: 0.05, isClear: false },
    },
  ],
};

describe('pictures', () => {
  const drawn: [string, (width: number) => Element][] = [
    ['survey-opposites', (width) => surveyChart(satisfaction, options(width))],
    ['survey-plain-hidden', (width) => surveyChart(oneHidden, options(width))],
    ['survey-steps', (width) => surveyChart(frequency, options(width))],
    ['survey-multiple', (width) => surveyMultipleChart(several, options(width))],
    ['survey-differences', (width) => differenceChart(differences, options(width))],
  ];
  test.each(
    drawn.flatMap(([name, draw]) => [720, 390].map((width) => [`${name}-${width}`, draw, width] as const)),
  )('%s', async (name, draw, width) => {
    await expect(picture(draw(width))).toMatchFileSnapshot(`./__snapshots__/${name}.svg`);
  });
});

describe('no two texts overlap, none is cut off', () => {
  const widths = [320, 390, 479, 619, 620, 720, 1180];
  const drawn: [string, (width: number, language: 'de' | 'en') => Element][] = [
    ['opposites', (width, language) => surveyChart(satisfaction, options(width, { language }))],
    ['hidden', (width, language) => surveyChart(oneHidden, options(width, { language }))],
    ['steps', (width, language) => surveyChart(frequency, options(width, { language }))],
    ['multiple', (width, language) => surveyMultipleChart(several, options(width, { language }))],
    ['differences', (width, language) => differenceChart(differences, options(width, { language }))],
  ];
  test.each(drawn.flatMap(([name, draw]) => widths.map((width) => [name, width, draw] as const)))(
    '%s at %d',
    (_, width, draw) => {
      for (const language of ['de', 'en'] as const) {
        const figure = draw(width, language);
        expect(overlapping(figure)).toEqual([]);
        for (const { text, box } of textBoxes(figure)) {
          expect([text, box.left >= -1 && box.right <= width + 1]).toEqual([text, true]);
        }
      }
    },
  );
});

describe('what is hidden is no bar and no number', () => {
  test('a stacked bar ends without it and says so', () => {
    const figure = surveyChart(oneHidden, options(720));
    expect(figure.querySelectorAll('g[data-layer="rect"] rect')).toHaveLength(4 + 4 + 3);
    expect(figure.textContent).toContain('Nicht bis 100\u00a0%: Schule geschützt (g)');
    expect(figure.outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('a single bar is its sign', () => {
    const figure = surveyMultipleChart(several, options(720));
    expect(figure.querySelectorAll('g[data-layer="rect"] rect')).toHaveLength(5);
    expect(textBoxes(figure).filter(({ text }) => text === 'g')).toHaveLength(1);
  });
});

test('opposites meet at one place, whatever their shares', () => {
  const bars = createSegments(satisfaction);
  for (const segments of bars) {
    const middle = segments.find(({ answer }) => answer.side === 'middle');
    expect((middle?.from ?? 0) + (middle?.to ?? 0)).toBeCloseTo(0, 8);
    const apart = segments.find(({ answer }) => answer.side === 'apart');
    expect(apart?.from).toBeCloseTo(
      bars[0]?.find(({ answer }) => answer.side === 'apart')?.from ?? Number.NaN,
      8,
    );
  }
});

test('texts on the bars stand out at 4.5:1', () => {
  for (const question of [satisfaction, oneHidden, frequency]) {
    for (const { fill, text } of answerColours(question).values())
      expect([fill, contrast(fill, text) >= 4.5]).toEqual([fill, true]);
  }
});

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
