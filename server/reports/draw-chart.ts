import { parseHTML } from 'linkedom';
import type { ReportChart } from '../../data/report-chart.ts';
import type { Language } from '../../data/words.ts';
import { narrowDots } from '../../web/charts/dot-layout.ts';
import { reportChart } from '../../web/charts/report-chart.ts';
import { textWidth } from '../../web/charts/text-width.ts';
import { writable } from '../../web/words/writable.ts';

/** A chart as a picture of its own: SVG text in the report's type, its size in CSS pixels. */
export interface DrawnChart {
  svg: string;
  width: number;
  height: number;
}

/** The family that paper and pictures are set in; its files are those of `fonts.ts`. */
export const reportFont = 'Fira Sans';

/** CSS pixels that a chart over time is high on a page, where it is wide enough for its labels to stand beside it. */
const pageHeight = 250;
const narrowWidth = 480;

/** Draws a chart for a page of paper: those over time flatter than on the screen, or as high as is asked. */
export function drawPageChart(
  chart: ReportChart,
  width: number,
  language: Language,
  height?: number,
): DrawnChart | null {
  const isOverTime = chart.kind === 'target' || chart.kind === 'series';
  const flat = height ?? (width > narrowWidth ? pageHeight : undefined);
  return drawChart(chart, width, language, isOverTime ? flat : undefined);
}

/** CSS pixels at which the name of an upper bound stands clear of the remark on the axis. */
const leastWithBounds = 370;

/** CSS pixels that a chart is to be drawn at least, so that no name in it is cut. */
export function leastWidth(chart: ReportChart): number {
  if (chart.kind === 'dots') return narrowDots;
  if (chart.kind !== 'target') return 0;
  const names = chart.foot.measures.map(({ title, stateText }) => textWidth(`${title} (${stateText})`));
  const least = chart.target.target.kind === 'reach' ? 0 : leastWithBounds;
  return Math.max(least, Math.ceil(Math.max(0, ...names)) + 8);
}

/** Ends of lines and paragraphs that no face has. */
const ends = /[\u2028\u2029]/g;

/** Of XML, since one of HTML writes names with `&` or `<` into attributes as they stand. */
const { DOMParser } = parseHTML('<!doctype html>');

/** Draws a chart without a browser, `width` and `height` in CSS pixels; null where there is nothing to draw. */
export function drawChart(
  chart: ReportChart,
  width: number,
  language: Language,
  height?: number,
): DrawnChart | null {
  const document = new DOMParser().parseFromString('<svg/>', 'image/svg+xml');
  const size = height === undefined ? { width } : { width, height };
  const element = reportChart(chart, { ...size, language, document });
  if (element.tagName.toLowerCase() !== 'svg') return null;
  element.setAttribute('font-family', reportFont);
  element.setAttribute('width', String(width));
  const svg = writable(element.outerHTML).replaceAll(ends, ' ');
  return { svg, width, height: Number(element.getAttribute('height')) };
}
