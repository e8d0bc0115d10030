import * as Plot from '@observablehq/plot';
import { type Period, readPeriod } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from '../words/format.ts';
import { label, xAxisMarks } from './axes.ts';
import { dayPosition } from './day-position.ts';
import type { ChartOptions } from './figure.ts';
import type { Layout } from './layout.ts';
import { textWidth } from './text-width.ts';
import { colours } from './theme.ts';
import { createXTicks } from './x-axis.ts';

/** What stands behind rows of days: lines at the years, the axis below them, and a broken line at the ISO day `today`. */
export function daysFrame(
  layout: Layout,
  today: string,
  { language, width }: Pick<ChartOptions, 'language' | 'width'>,
): Plot.Markish[] {
  const [from, to] = layout.xDomain;
  const years: Period[] = [];
  for (let year = Math.ceil(from); year <= to; year += 1) years.push(readPeriod(String(year)));
  const ticks = createXTicks({
    periods: years,
    language,
    x: layout.x,
    left: layout.marginLeft,
    right: width,
  });
  const floor = layout.yAt(layout.height - layout.marginBottom);
  const lines = ticks.map(({ position }) =>
    vertical(position, layout.marginTop, layout, { stroke: colours.grid }),
  );
  const axis = Plot.link([floor], { x1: from, x2: to, y1: floor, y2: floor, stroke: colours.axis });
  return [...lines, axis, ...xAxisMarks(ticks, layout), ...todayMarks(layout, today, language)];
}

/** The line of today begins so far below the top, under its words. */
const todayTop = 24;

function todayMarks(layout: Layout, today: string, language: Language): Plot.Markish[] {
  const date = formatDate(today, language);
  const text = { de: `Stand ${date}`, en: `As of ${date}` }[language];
  const half = textWidth(text) / 2;
  const at = dayPosition(today, 'date');
  const x = Math.max(half, Math.min(layout.width - half, layout.x(at)));
  return [
    vertical(at, todayTop, layout, { stroke: colours.text, strokeDasharray: '2 3' }),
    label({ x, y: 12, text, anchor: 'middle', fill: colours.quiet }, layout),
  ];
}

/** From a height in pixels down to the axis. */
function vertical(
  position: number,
  top: number,
  layout: Layout,
  look: { stroke: string; strokeDasharray?: string },
): Plot.Markish {
  return Plot.link([position], {
    x1: position,
    x2: position,
    y1: layout.yAt(top),
    y2: layout.yAt(layout.height - layout.marginBottom),
    ...look,
  });
}
