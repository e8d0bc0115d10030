import * as Plot from '@observablehq/plot';
import type { AssessedPlan } from '../../data/contract.ts';
import { type Period, periodPosition, readPeriod } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from '../words/format.ts';
import { planHeadline } from '../words/plan-words.ts';
import { label, xAxisMarks } from './axes.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { spread } from './placement.ts';
import { planDescription, stepText } from './plan-description.ts';
import { textWidth } from './text-width.ts';
import { colours } from './theme.ts';
import { createXTicks } from './x-axis.ts';

type Step = AssessedPlan['assessment']['steps'][number];

/** A step with its number in the table and its place; `pixel` keeps clear of its neighbours. */
interface Stop {
  step: Step;
  number: number;
  position: number;
  pixel: number;
}

const height = 124;
const bar = 62;
const radius = 11;

/**
 * Milestones on a time bar by their due days, numbered as in the table beside it: done filled, open hollow, late a
 * filled square. The day of the judgement is a fine line. `options.width` in pixels.
 */
export function planChart(plan: AssessedPlan, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { steps, asOf } = plan.assessment;
  if (steps.length === 0) return emptyFigure(options);
  const today = positionOf(asOf);
  const layout = layoutOf([...steps.map(({ due }) => positionOf(due)), today], options.width);
  const stops = placeStops(steps, layout);
  const marks = [
    ...axisMarks(layout, options),
    ...barMarks(layout, today),
    ...todayMarks(layout, today, asOf, options.language),
    ...stops.flatMap((stop) => stopMarks(stop, layout, options.language)),
  ];
  const words = {
    title: planHeadline(plan, options.language),
    description: planDescription(plan, options.language),
  };
  return createFigure(layout, marks, words, options);
}

function positionOf(day: string): number {
  return periodPosition(readPeriod(day));
}

function layoutOf(positions: readonly number[], width: number): Layout {
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  const room = Math.max((to - from) * 0.04, 0.05);
  const margins = { marginTop: 26, marginRight: 14, marginBottom: 30, marginLeft: 14 };
  return createLayout({ width, height }, margins, [from - room, to + room], [height - 30, 26]);
}

function placeStops(steps: readonly Step[], layout: Layout): Stop[] {
  const positions = steps.map(({ due }) => positionOf(due));
  const pixels = spread(
    positions.map((position) => layout.x(position)),
    2 * radius + 5,
    layout.marginLeft + radius,
    layout.width - layout.marginRight - radius,
  );
  return steps.map((step, index) => {
    const position = positions[index] ?? Number.NaN;
    return { step, number: index + 1, position, pixel: pixels[index] ?? layout.x(position) };
  });
}

function axisMarks(layout: Layout, { language, width }: ChartOptions): Plot.Markish[] {
  const [from, to] = layout.xDomain;
  const years: Period[] = [];
  for (let year = Math.ceil(from); year <= to; year += 1) years.push(readPeriod(String(year)));
  const ticks = createXTicks({ periods: years, language, x: layout.x, left: 0, right: width });
  const floor = layout.height - layout.marginBottom;
  const line = Plot.link([floor], {
    x1: from,
    x2: to,
    y1: layout.yAt(floor),
    y2: layout.yAt(floor),
    stroke: colours.axis,
  });
  return [line, ...xAxisMarks(ticks, layout)];
}

/** The way so far stronger than the way to go. */
function barMarks(layout: Layout, today: number): Plot.Markish[] {
  const [from, to] = layout.xDomain;
  const parts = [
    { from, to: today, colour: colours.data, width: 3 },
    { from: today, to, colour: colours.grid, width: 3 },
  ];
  return parts.map((part) =>
    Plot.link([part], {
      x1: 'from',
      x2: 'to',
      y1: layout.yAt(bar),
      y2: layout.yAt(bar),
      stroke: part.colour,
      strokeWidth: part.width,
    }),
  );
}

function todayMarks(layout: Layout, today: number, asOf: string, language: Language): Plot.Markish[] {
  const date = formatDate(asOf, language);
  const text = { de: `Stand ${date}`, en: `As of ${date}` }[language];
  const half = textWidth(text) / 2;
  const pixel = layout.x(today);
  const x = Math.max(half, Math.min(layout.width - half, pixel));
  return [
    Plot.link([today], {
      x1: today,
      x2: today,
      y1: layout.yAt(22),
      y2: layout.yAt(layout.height - layout.marginBottom),
      stroke: colours.axis,
      strokeDasharray: '2 3',
    }),
    label({ x, y: 12, text, anchor: 'middle', fill: colours.quiet }, layout),
  ];
}

function stopMarks(
  { step, number, position, pixel }: Stop,
  layout: Layout,
  language: Language,
): Plot.Markish[] {
  const x = layout.xAt(pixel);
  const isFilled = step.state !== 'due';
  const colour = step.state === 'done' ? colours.data : colours.target;
  const stem = Plot.link([step], {
    x1: x,
    x2: position,
    y1: layout.yAt(bar + radius),
    y2: layout.yAt(layout.height - layout.marginBottom),
    stroke: colour,
  });
  const dot = Plot.dot([step], {
    x,
    y: layout.yAt(bar),
    r: radius,
    symbol: step.state === 'late' ? 'square' : 'circle',
    fill: isFilled ? colour : colours.paper,
    stroke: colour,
    strokeWidth: 2,
    title: () => `${number}. ${stepText(step, language)}`,
  });
  const text = label(
    {
      x: pixel,
      y: bar,
      text: String(number),
      anchor: 'middle',
      bold: true,
      fill: isFilled ? colours.paper : colour,
    },
    layout,
  );
  return [stem, dot, text];
}
