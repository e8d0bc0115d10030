import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavers, options } from './chart-fixture.ts';
import { type ChartFoot, type FootMeasure, placeFoot } from './foot-lanes.ts';
import { goalChart } from './goal-chart.ts';
import { createLayout } from './layout.ts';
import { cutOff, overlapping, picture, textBoxes } from './picture.ts';

const measure = (title: string, from: string, to: string | null, more: Partial<FootMeasure> = {}) => ({
  title,
  from,
  to,
  state: 'running' as const,
  stateText: 'läuft',
  ...more,
});
const foot: ChartFoot = {
  measures: [
    measure('Schulsozialarbeit', '2017-08-01', '2020-07-31', { state: 'done', stateText: 'abgeschlossen' }),
    measure('Lotsinnen und Lotsen gegen Schulabsentismus an allen Oberschulen', '2022-08-01', null),
    measure('Praktikumswochen', '2025-02-01', null, { state: 'decided', stateText: 'beschlossen' }),
  ],
  decisions: [
    { on: '2022-06-29', text: 'Beschluss 2022/027', title: 'Beschluss 2022/027, 29.06.2022: Lotsen' },
    { on: '2022-12-05', text: 'Zielwert geändert', title: 'Zielwert geändert, 05.12.2022' },
  ],
};
const widths = [320, 390, 479, 480, 720, 1180];

test.each([390, 720])('goal-foot-%d', async (width) => {
  await expect(picture(goalChart(leavers, options(width), foot))).toMatchFileSnapshot(
    `./__snapshots__/goal-foot-${width}.svg`,
  );
});

test.each(widths)('no two texts overlap, none is cut off at %d', (width) => {
  const figure = goalChart(leavers, options(width), foot);
  expect(overlapping(figure)).toEqual([]);
  expect(cutOff(figure, width)).toEqual([]);
});

test('what is above the axis stays where it is', () => {
  const places = (figure: Element) =>
    [...figure.querySelectorAll('circle')].map((dot) =>
      [dot.getAttribute('cx'), dot.getAttribute('cy')].join(),
    );
  expect(places(goalChart(leavers, options(720), foot))).toEqual(places(goalChart(leavers, options(720))));
});

test('who does not see it is told of measures and decisions', () => {
  const said = goalChart(leavers, options(720), foot).querySelector('desc')?.textContent;
  expect(said).toContain('Schulsozialarbeit (abgeschlossen).');
  expect(said).toContain('Beschluss 2022/027, 29.06.2022: Lotsen.');
});

const layout = createLayout(
  { width: 600, height: 300 },
  { marginTop: 10, marginBottom: 30, marginLeft: 40, marginRight: 20 },
  [2015, 2025],
  [0, 10],
);

describe('places', () => {
  test('what lies beside the axis is left out, what reaches over its ends is kept to it', () => {
    const lanes = placeFoot(
      {
        measures: [
          measure('davor', '2010-01-01', '2014-01-01'),
          measure('danach', '2026-01-01', null),
          measure('darüber', '2010-01-01', '2030-01-01'),
        ],
        decisions: [{ on: '2014-12-01', text: 'davor', title: '' }],
      },
      layout,
      'date',
    );
    expect(lanes.decisions).toEqual([]);
    expect(lanes.bars.map(({ label, x1, x2 }) => [label.title, x1, x2])).toEqual([
      ['darüber (läuft)', 40, 580],
    ]);
  });

  test('nothing needs no room', () => {
    expect(placeFoot({ measures: [], decisions: [] }, layout, 'date').height).toBe(0);
  });

  test('a year lies where its ticks do: half a step before its first day', () => {
    // 540 pixels for ten years, 2020 at 40 + 5 × 54 = 310; the year begins half a year before that: 310 − 27.
    const { bars } = placeFoot(
      { measures: [measure('x', '2020-01-01', null)], decisions: [] },
      layout,
      'year',
    );
    expect(bars[0]?.x1).toBeCloseTo(283, 6);
  });
});

test('however many there are, no label covers another one', () => {
  const day = fc.integer({ min: 2015, max: 2024 }).map((year) => `${year}-06-15`);
  const decisions = fc.array(
    fc.record({ on: day, text: fc.constantFrom('Beschluss 1', 'Zielwert geändert'), title: fc.constant('') }),
    { maxLength: 9 },
  );
  const measures = fc.array(
    fc
      .record({ from: day, long: fc.boolean() })
      .map(({ from, long }) =>
        measure(long ? 'Ein sehr langer Name einer Maßnahme '.repeat(2) : 'Kurz', from, null),
      ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(decisions, measures, fc.constantFrom(390, 720), (decided, done, width) => {
      const figure = goalChart(leavers, options(width), { decisions: decided, measures: done });
      expect(overlapping(figure)).toEqual([]);
      expect(textBoxes(figure).length).toBeGreaterThan(decided.length);
    }),
    { numRuns: 30 },
  );
});
