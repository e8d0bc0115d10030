import { describe, expect, test } from 'vitest';
import { fixtureMeasure } from '../../data/cycle/measure-fixture.ts';
import { demoMeasures } from '../../data/demo/measures.ts';
import { options } from './chart-fixture.ts';
import { type MeasuresData, measuresChart } from './measures-chart.ts';
import { cutOff, overlapping, picture, textBoxes } from './picture.ts';

const today = '2026-11-18';
const data: MeasuresData = { measures: demoMeasures, today };
const widths = [320, 390, 479, 480, 720, 1180];

test.each([390, 1180])('measures-%d', async (width) => {
  await expect(picture(measuresChart(data, options(width)))).toMatchFileSnapshot(
    `./__snapshots__/measures-${width}.svg`,
  );
});

test.each(widths)('no two texts overlap, none is cut off at %d', (width) => {
  const figure = measuresChart(data, options(width));
  expect(overlapping(figure)).toEqual([]);
  expect(cutOff(figure, width)).toEqual([]);
});

test('what is late is said in words, in the picture and in its description', () => {
  const figure = measuresChart(data, options(1180));
  const late = /Schritt „Vereinbarung mit den Oberschulen“ überfällig seit dem 31\.10\.2026/;
  expect(figure.querySelector('desc')?.textContent).toMatch(late);
  const texts = textBoxes(figure).map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('▲'))).toHaveLength(2);
});

describe('rows', () => {
  test('a measure without a beginning has none', () => {
    const measures = [fixtureMeasure({ title: 'Mit Beginn' }), fixtureMeasure({ title: 'Ohne', from: null })];
    const said = measuresChart({ measures, today }, options(720)).querySelector('desc')?.textContent;
    expect(said).toContain('Mit Beginn');
    expect(said).not.toContain('Ohne');
  });

  test('without any the reader is told so', () => {
    expect(measuresChart({ measures: [], today }, options(720)).textContent).toBe('Keine Werte');
  });

  test('is drawn again for a phone: names above, not beside', () => {
    const measures = [fixtureMeasure()];
    const top = (width: number) => {
      const figure = measuresChart({ measures, today }, options(width));
      const name = textBoxes(figure).find(({ text }) => text.startsWith('Lotsen'));
      const bars = [...figure.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('x')));
      return Math.min(...bars) > (name?.box.right ?? Number.NaN);
    };
    expect([top(720), top(390)]).toEqual([true, false]);
  });
});
