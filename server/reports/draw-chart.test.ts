import { expect, test } from 'vitest';
import type { ReportChart } from '../../data/report-chart.ts';
import { leavers } from '../../web/charts/chart-fixture.ts';
import { satisfaction } from '../../web/charts/survey-fixture.ts';
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

test.each([
  ['signs of markup', 'Anteil < 5 & "so" > 3', /Anteil &lt; 5 &amp; "so" &gt; 3/],
  ['what no XML carries', 'Anteil\u0000\u000b\ufffe\ud800 neu', /Anteil neu/],
  ['ends of lines', 'Anteil\u2028neu', /Anteil neu/],
])('a name with %s is drawn', (_, title, shown) => {
  const measure = { title, state: 'running' as const, stateText: 'läuft', from: '2024-01-01', to: null };
  const foot = { measures: [measure], decisions: [{ on: '2025-03-01', text: title, title }] };
  const question = { ...satisfaction, label: title };
  const charts: ReportChart[] = [
    { kind: 'target', target: leavers, foot },
    { kind: 'survey', question },
  ];
  const drawn = charts.map((one) => drawChart(one, 640, 'de') ?? { svg: '' });
  expect(drawn.map(({ svg }) => svg).join('')).toMatch(shown);
  for (const one of drawn) expect(drawPicture(one, 1).length).toBeGreaterThan(5000);
});
