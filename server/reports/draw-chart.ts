import { parseHTML } from 'linkedom';
import type { ReportChart } from '../../data/report-chart.ts';
import type { Language } from '../../data/words.ts';
import { reportChart } from '../../web/charts/report-chart.ts';

/** A chart as a picture of its own: SVG text in the report's type, its size in CSS pixels. */
export interface DrawnChart {
  svg: string;
  width: number;
  height: number;
}

/** The family that paper and pictures are set in; its files are those of `fonts.ts`. */
export const reportFont = 'Fira Sans';

/** CSS pixels that a chart over time is high on a page, where it is wide enough for its labels to stand beside it. */
const pageHeight = 280;
const narrowWidth = 480;

/** Draws a chart for a page of paper: those over time flatter than on the screen. */
export function drawPageChart(chart: ReportChart, width: number, language: Language): DrawnChart | null {
  const isFlat = (chart.kind === 'target' || chart.kind === 'series') && width > narrowWidth;
  return drawChart(chart, width, language, isFlat ? pageHeight : undefined);
}

/** Draws a chart without a browser, `width` and `height` in CSS pixels; null where there is nothing to draw. */
export function drawChart(
  chart: ReportChart,
  width: number,
  language: Language,
  height?: number,
): DrawnChart | null {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const size = height === undefined ? { width } : { width, height };
  const element = reportChart(chart, { ...size, language, document });
  if (element.tagName.toLowerCase() !== 'svg') return null;
  element.setAttribute('font-family', reportFont);
  element.setAttribute('width', String(width));
  return { svg: element.outerHTML, width, height: Number(element.getAttribute('height')) };
}
