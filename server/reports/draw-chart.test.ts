import { expect, test } from 'vitest';
import type { ReportChart } from '../../data/report-chart.ts';
import { leavers } from '../../web/charts/chart-fixture.ts';
import { drawChart } from './draw-chart.ts';
import { drawOutlines, drawPicture } from './draw-picture.ts';
import { fontFiles } from './fonts.ts';

const chart: Extract<ReportChart, { kind: 'target' }> = {
  kind: 'target',
  target: leavers,
  foot: { measures: [], decisions: [] },
};

test('a chart is drawn without a browser, in the type of the paper', () => {
  const drawn = drawChart(chart, 640, 'de');
  expect(drawn).toMatchObject({ width: 640, height: 360 });
  expect(drawn?.svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(drawn?.svg).toContain('font-family="Fira Sans"');
});

test('without values there is nothing to draw', () => {
  const empty = { ...leavers, series: { ...leavers.series, points: [] } };
  expect(drawChart({ ...chart, target: empty }, 640, 'de')).toBeNull();
});

test('a picture has as many pixels as asked for', () => {
  const drawn = drawChart(chart, 640, 'de');
  const png = Buffer.from(drawPicture(drawn ?? { svg: '' }, 2));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
  expect(fontFiles()).toHaveLength(5);
});

test('outlines paint the same picture without any type', () => {
  const drawn = drawChart(chart, 640, 'de') ?? { svg: '' };
  const outlines = drawOutlines(drawn);
  expect(outlines).not.toMatch(/<text|font-family/);
  const [own, outlined] = [drawn.svg, outlines].map((svg) => Buffer.from(drawPicture({ svg }, 1)));
  expect(outlined?.length).toBeGreaterThan(5000);
  expect(Math.abs((outlined?.length ?? 0) / (own?.length ?? 1) - 1)).toBeLessThan(0.02);
});
