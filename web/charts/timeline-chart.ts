import * as Plot from '@observablehq/plot';
import type { GoalTimeline } from '../../data/timeline.ts';
import { formatDate, formatPeriod, formatValue } from '../words/format.ts';
import { timelineEvents } from '../words/timeline.ts';
import { label } from './axes.ts';
import { daysFrame } from './days-frame.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import type { Mark } from './line.ts';
import { measureBarMarks } from './measure-bar.ts';
import { textWidth } from './text-width.ts';
import { colours } from './theme.ts';
import {
  createTimelineScene,
  eventPosition,
  type Lane,
  laneBody,
  type PlacedEvent,
  rowMiddle,
  type TimelineScene,
} from './timeline-scene.ts';

/**
 * What happened to a goal on one time axis: values of the leading target as a small line, targets as diamonds, measures
 * as bars, milestones, reviews and decisions as marks with the numbers of the list beside the picture. `options.width`
 * in pixels; below 480 lanes have their names above and marks their numbers only.
 */
export function timelineChart(view: GoalTimeline, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language } = options;
  const events = timelineEvents(view, language);
  if (events.length === 0) return emptyFigure(options);
  const scene = createTimelineScene(view, events, options);
  const marks = [
    ...daysFrame(scene.layout, view.today, options),
    ...scene.lanes.flatMap((lane) => [
      ...titleMarks(lane, scene),
      ...(lane.lane === 'values' ? valueMarks(lane, scene, options) : []),
      ...(lane.lane === 'measures' ? barMarks(lane, scene, view.today) : []),
      ...lane.marks.flatMap((mark) => eventMarks(mark, lane, scene)),
    ]),
  ];
  const words = {
    title: { de: `Verlauf: ${view.goal.title}`, en: `Timeline: ${view.goal.title}` }[language],
    description: events
      .map(({ number, on, title }) => `${number}. ${formatDate(on, language)}: ${title}.`)
      .join(' '),
  };
  return createFigure(scene.layout, marks, words, options);
}

/** The lane's name at the left or above, with a thin line over the lane. */
function titleMarks({ title, top }: Lane, { layout, isNarrow }: TimelineScene): Plot.Markish[] {
  const y = layout.yAt(top - 4);
  return [
    Plot.link([top], { x1: layout.xAt(0), x2: layout.xDomain[1], y1: y, y2: y, stroke: colours.grid }),
    label(
      {
        x: isNarrow ? 2 : 0,
        y: top + (isNarrow ? 9 : 12),
        text: title,
        anchor: 'start',
        fill: colours.quiet,
        rim: true,
      },
      layout,
    ),
  ];
}

/** The series in its lane's height, its first and last value named. */
function valueMarks(lane: Lane, scene: TimelineScene, { language }: ChartOptions): Plot.Markish[] {
  const { lead, layout, isNarrow } = scene;
  if (!lead) return [];
  const { marks, runs } = lead.line;
  const body = laneBody(lane, isNarrow);
  const values = marks.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (mark: Mark) => ({
    x: eventPosition(mark.period.end),
    y: layout.yAt(body.top + 26 + (1 - (mark.value - low) / (high - low || 1)) * (body.height - 40)),
  });
  const text = (mark: Mark) => formatValue(mark.value, lead.entry.indicator, language);
  const said = (mark: Mark) => `${formatPeriod(mark.period.key, language, 'short')}: ${text(mark)}`;
  const lines = runs.map((run) =>
    Plot.line(run.map(at), { x: 'x', y: 'y', stroke: colours.data, strokeWidth: 2 }),
  );
  const dots = marks.length > 30 ? marks.slice(-1) : marks;
  const points = dots.map((mark) =>
    Plot.dot([at(mark)], {
      x: 'x',
      y: 'y',
      r: mark === marks.at(-1) ? 4 : 2.4,
      fill: mark.hollow ? colours.paper : colours.data,
      stroke: colours.data,
      title: () => said(mark),
    }),
  );
  return [...lines, ...points, ...valueLabels(marks, at, text, scene)];
}

function valueLabels(
  marks: readonly Mark[],
  at: (mark: Mark) => { x: number; y: number },
  text: (mark: Mark) => string,
  { layout }: TimelineScene,
): Plot.Markish[] {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  const spot = (mark: Mark) => ({ x: layout.x(at(mark).x), y: layout.y(at(mark).y) - 14, text: text(mark) });
  const end = label({ ...spot(last), anchor: 'middle', fill: colours.data, bold: true, rim: true }, layout);
  if (spot(last).x - spot(first).x < textWidth(text(first)) + textWidth(text(last)) + 16) return [end];
  return [label({ ...spot(first), anchor: 'start', fill: colours.data, rim: true }, layout), end];
}

function barMarks(lane: Lane, { bars, layout, isNarrow }: TimelineScene, today: string): Plot.Markish[] {
  const { top } = laneBody(lane, isNarrow);
  return bars.bars.flatMap((bar) => [
    ...measureBarMarks(
      { ...bar, y: top + bar.y, height: 10, title: bar.label.title, today: layout.x(eventPosition(today)) },
      layout,
    ),
    label({ ...bar.label, y: top + bar.label.y, rim: true }, layout),
  ]);
}

function eventMarks(mark: PlacedEvent, lane: Lane, { layout, isNarrow }: TimelineScene): Plot.Markish[] {
  const { event, x, row, text, labelX, anchor } = mark;
  const y = rowMiddle(lane, row, isNarrow);
  const isTarget = event.lane === 'targets';
  const colour = isTarget || event.look === 'late' ? colours.target : colours.data;
  const isHollow = event.look === 'hollow';
  return [
    Plot.dot([event], {
      x: layout.xAt(x),
      y: layout.yAt(y),
      r: 6,
      symbol: isTarget ? 'diamond' : event.look === 'late' || event.lane === 'reviews' ? 'square' : 'circle',
      fill: isHollow ? colours.paper : colour,
      stroke: colour,
      strokeWidth: 1.8,
      title: () => event.title,
    }),
    label({ x: labelX, y, text, anchor, title: event.title, rim: true }, layout),
  ];
}
