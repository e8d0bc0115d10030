import { expect, test } from 'vitest';
import { bySex, indicator, options, seriesOf } from './chart-fixture.ts';
import type { SeriesData } from './chart-series.ts';
import { comparisonChart } from './comparison-chart.ts';
import { type ComparisonData, namedSeries } from './named-series.ts';
import { picture } from './picture.ts';
import { seriesChart } from './series-chart.ts';

const areas: ComparisonData = {
  lines: [
    { name: 'Landkreis Musterland', series: seriesOf('insgesamt', [8.1, 7.9, 7.6, 7.8, 7.2, 7.0]) },
    { name: 'Niedersachsen', series: seriesOf('insgesamt', [6.2, 6.3, 6.0, 6.4, 6.8, 7.1]) },
    { name: 'Deutschland', series: seriesOf('insgesamt', [5.9, 6.0, null, 6.2, 6.3, 6.2]) },
  ],
  indicator,
};

/** By hand: each value of `areas` ÷ its first × 100, to one decimal. */
const index: ComparisonData = {
  lines: [
    { name: 'Landkreis Musterland', series: seriesOf('insgesamt', [100, 97.5, 93.8, 96.3, 88.9, 86.4]) },
    { name: 'Niedersachsen', series: seriesOf('insgesamt', [100, 101.6, 96.8, 103.2, 109.7, 114.5]) },
  ],
  indicator: { title: 'Abgehende', unit: 'Index, 2016/17 = 100', decimals: 1, symbol: '' },
  reference: 100,
};

/** A break with a reason of staff, and one that the boundaries tell. */
const broken: SeriesData = {
  series: [
    {
      ...seriesOf('insgesamt', [8.1, 7.9, 5.2, 5.1, 5.3, 5.0]),
      points: seriesOf('insgesamt', [8.1, 7.9, 5.2, 5.1, 5.3, 5.0]).points.map((point, at) => ({
        ...point,
        notes:
          at === 2
            ? ['break', 'breakReason:neue Erhebung über das Schulverwaltungsprogramm']
            : at === 5
              ? ['break', 'boundary:Eisenach']
              : [],
      })),
    },
  ],
  indicator,
};

const drawn: [string, () => Element][] = [
  ['areas-760', () => comparisonChart(areas, options(760))],
  ['areas-340', () => comparisonChart(areas, options(340))],
  ['index-760', () => comparisonChart(index, options(760))],
  ['breaks-760', () => seriesChart(broken, options(760))],
  ['breaks-340', () => seriesChart(broken, options(340))],
];
test.each(drawn)('%s', async (name, draw) => {
  await expect(picture(draw())).toMatchFileSnapshot(`./__snapshots__/${name}.svg`);
});

test('each line has its name at its end, the first is the blue one', () => {
  const figure = comparisonChart(areas, options(760));
  const text = figure.textContent ?? '';
  for (const { name } of areas.lines) expect(text).toContain(name);
  const label = [...figure.querySelectorAll('g[data-layer="text"]')].find((group) =>
    group.textContent?.includes('Landkreis Musterland'),
  );
  expect(label?.getAttribute('fill')).toBe('#171b7d');
});

test('an index is read against its start, not against zero', () => {
  const figure = comparisonChart(index, options(760));
  const ticks = [...figure.querySelectorAll('g[data-layer="text"] text')].map(
    ({ textContent }) => textContent,
  );
  expect(ticks).toContain('100');
  expect(ticks).not.toContain('0');
  const from = comparisonChart({ ...index, lines: index.lines.slice(0, 1) }, options(760));
  expect(from.textContent).toContain('100');
});

test('lines of two definitions, or two indicators, never share a chart', () => {
  const [first, second] = areas.lines;
  const mixed = (more: object) => ({
    ...areas,
    lines: [first, second].flatMap((line, at) =>
      line ? [{ ...line, series: { ...line.series, ...(at === 1 ? more : {}) } }] : [],
    ),
  });
  expect(() => comparisonChart(mixed({ definitionVersion: 2 }), options(760))).toThrow(
    'two definitions in one chart: abgehende 1 / abgehende 2',
  );
  expect(() => comparisonChart(mixed({ indicator: 'fehltage' }), options(760))).toThrow(
    'two definitions in one chart: abgehende 1 / fehltage 1',
  );
  expect(() =>
    seriesChart({ ...bySex, series: namedSeries(mixed({ definitionVersion: 2 })).series }, options(760)),
  ).toThrow();
});

test('no line runs across a break, which is named where it fits and described in any case', () => {
  const figure = seriesChart(broken, options(760));
  expect(figure.querySelectorAll('g[data-layer="line"] path')).toHaveLength(2);
  expect(figure.textContent).toContain('Bruch: neue Erhebung über das Schulverwaltungsprogramm');
  expect(figure.querySelector('desc')?.textContent).toContain('Bruch: Gebiet geändert (Eisenach) (2021/22)');
  expect(seriesChart(broken, options(340)).textContent).toMatch(/Bruch: neue/);
});
