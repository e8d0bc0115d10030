import { describe, expect, test } from 'vitest';
import type { Point, Series } from '../../data/series.ts';
import { tableTexts } from '../../data/table.ts';
import { fixtureTarget } from '../words/target-fixture.ts';
import { breakdownChart } from './breakdown-chart.ts';
import { bySchool, bySex, goals, indicator, options, withInterval } from './chart-fixture.ts';
import type { SeriesData } from './chart-series.ts';
import { goalChart } from './goal-chart.ts';
import { createGoalScene } from './goal-scene.ts';
import { goalTable } from './goal-table.ts';
import { intervalLook } from './interval-look.ts';
import { createLine } from './line.ts';
import { seriesChart } from './series-chart.ts';
import { seriesTable } from './series-table.ts';
import { sparkChart } from './spark-chart.ts';

function bounded(
  { series, ...data }: SeriesData,
  more: (point: Point) => Partial<Point> = withInterval,
): SeriesData {
  const points = (one: Series) => one.points.map((point) => ({ ...point, ...more(point) }));
  return { ...data, series: series.map((one) => ({ ...one, points: points(one) })) };
}

const single: SeriesData = { indicator, series: [goals.counted.series] };

function picture(element: Element): string {
  const rounded = element.outerHTML.replace(/-?\d+\.\d{2,}/g, (found) =>
    String(Math.round(Number(found) * 10) / 10),
  );
  return `${rounded.replaceAll('><', '>\n<')}\n`;
}

test.each([
  ['series-band-760', () => seriesChart(single, options(760))],
  ['series-whiskers-760', () => seriesChart(bounded(bySex), options(760))],
])('picture %s', async (name, draw) => {
  await expect(picture(draw())).toMatchFileSnapshot(`./__snapshots__/${name}.svg`);
});

const layers = (figure: Element, name: string) => [...figure.querySelectorAll(`g[data-layer="${name}"]`)];

describe('how intervals are drawn', () => {
  const lookOf = (data: SeriesData) => intervalLook(data.series.map(({ points }) => createLine(points)));
  const first = (data: SeriesData, count: number) => ({ ...data, series: data.series.slice(0, count) });

  test('a band along one line, whiskers at several, nothing where lines are too many or have none', () => {
    expect(lookOf(single)).toBe('band');
    expect(lookOf(bounded(bySex))).toBe('whiskers');
    expect(lookOf(first(bounded(bySchool), 4))).toBe('whiskers');
    expect(lookOf(first(bounded(bySchool), 5))).toBe('none');
    expect(lookOf(bySex)).toBe('none');
    expect(lookOf({ indicator, series: [] })).toBe('none');
  });

  test('whiskers at few values and at waves', () => {
    const of = (count: number) => createLine(goals.counted.series.points.slice(0, count));
    expect(intervalLook([of(4)])).toBe('whiskers');
    expect(intervalLook([of(5)])).toBe('band');
    const waves = [1, 2, 3, 4, 5].map((i): [string, number] => [
      `b-${i}@${2010 + i}-01-01..${2010 + i}-02-01`,
      50,
    ]);
    const target = fixtureTarget({ values: waves, target: null, due: null, points: withInterval });
    expect(intervalLook([createLine(target.series.points)])).toBe('whiskers');
  });

  test('many values: a band, or nothing where lines are several', () => {
    const months = Array.from({ length: 41 }, (_, i): [string, number] => [
      `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      50 + i,
    ]);
    const line = (count: number) =>
      createLine(
        fixtureTarget({ values: months.slice(0, count), target: null, due: null, points: withInterval })
          .series.points,
      );
    expect(intervalLook([line(41)])).toBe('band');
    expect(intervalLook([line(41), line(3)])).toBe('none');
    expect(intervalLook([line(40), line(3)])).toBe('whiskers');
  });

  test('the band has a hole where a value has none; a value alone between holes has a whisker', () => {
    expect(layers(seriesChart(single, options(760)), 'area').length).toBe(2);
    const alone = bounded(single, ({ period }) =>
      period === '2019/20' || period === '2021/22' ? { interval: null } : {},
    );
    const figure = seriesChart(alone, options(760));
    // 2015 to 2016, 2018 alone, 2020 alone, 2022 to 2023: two bands, and two whiskers of three strokes in the line's colour.
    expect(layers(figure, 'area').length).toBe(2);
    const strokes = layers(figure, 'link').filter((layer) => layer.getAttribute('stroke') === '#171b7d');
    expect(strokes.length).toBe(6);
  });

  test('a break ends the band', () => {
    const broken = bounded(single, ({ period }) => (period === '2020/21' ? { notes: ['break'] } : {}));
    expect(layers(seriesChart(broken, options(760)), 'area').length).toBe(3);
  });

  test('the value axis holds them', () => {
    const scene = createGoalScene(goals.counted, options(760));
    const ends = goals.counted.series.points.flatMap(({ interval }) => (interval ? [interval.high] : []));
    expect(Math.max(...ends)).toBeCloseTo(10.6, 10);
    expect(scene?.yAxis.domain[1]).toBeGreaterThanOrEqual(10.6);
    const without = createGoalScene(goals.leavers, options(760));
    expect(without?.yAxis.domain[1]).toBe(10);
  });

  test('the label of the latest wave leaves its whisker free', () => {
    const few = fixtureTarget({
      values: [
        ['b-1@2019-11-01..2020-01-31', 58],
        ['b-2@2021-11-01..2022-01-31', 64],
      ],
      target: 70,
      due: 'b-4@2025-11-01..2026-01-31',
      direction: 'up',
      points: ({ value }) => ({
        interval: { low: Number(value) - 5, high: Number(value) + 5, method: 'wilson' },
      }),
    });
    const figure = goalChart(few, options(760));
    const { layout } = createGoalScene(few, options(760)) ?? expect.unreachable();
    const text = [...figure.querySelectorAll('text')].find((one) => one.textContent?.startsWith('Welle 2: '));
    const y = Number(/,([\d.]+)\)/.exec(text?.getAttribute('transform') ?? '')?.[1]);
    expect(y < layout.y(69) - 8 || y > layout.y(59) + 8).toBe(true);
  });

  test('bars and sparks leave them to the table', () => {
    expect(breakdownChart(bounded(bySex), options(760)).outerHTML).toBe(
      breakdownChart(bySex, options(760)).outerHTML,
    );
    expect(layers(sparkChart(goals.counted, options(150)), 'area')).toEqual([]);
  });
});

describe('in words', () => {
  test('the title of a dot', () => {
    const figure = goalChart(goals.counted, options(760));
    const titles = [...figure.querySelectorAll('circle title')].map(({ textContent }) => textContent);
    expect(titles[2]).toBe('2017/18: 8,6\u00a0%');
    expect(titles[0]).toBe('2015/16: 8,9\u00a0% (zufällige Schwankung 7,9 bis 10,4\u00a0%)');
  });
  test('columns of the tables', () => {
    const goal = tableTexts(goalTable(goals.counted, 'de'));
    expect(goal.columns).toEqual([
      'Zeitraum',
      'Wert',
      'Zufällige Schwankung (95\u00a0%)',
      'Zielpfad',
      'Anmerkungen',
    ]);
    expect(goal.rows[0]?.slice(0, 3)).toEqual(['Schuljahr 2015/16', '8,9\u00a0%', '7,9 bis 10,4\u00a0%']);
    expect(goal.rows[2]?.[2]).toBe('');
    expect(goal.rows.at(-1)).toEqual(['Schuljahr 2030/31', '', '', '5,0\u00a0%', 'Zielwert']);
    const one = tableTexts(seriesTable(single, 'en'));
    expect(one.columns).toEqual(['Period', 'Value', 'Chance variation (95%)', 'Notes']);
    expect(one.rows[0]?.[2]).toBe('7.9 to 10.4%');
    const several = tableTexts(seriesTable(bounded(bySex), 'de'));
    expect(several.columns.slice(0, 5)).toEqual([
      'Zeitraum',
      'insgesamt',
      'insgesamt: Zufällige Schwankung (95\u00a0%)',
      'weiblich',
      'weiblich: Zufällige Schwankung (95\u00a0%)',
    ]);
    expect(several.rows[0]?.slice(1, 3)).toEqual(['8,1\u00a0%', '7,1 bis 9,6\u00a0%']);
  });
});
