import type { AssessedTarget } from '../../data/contract.ts';
import { maybeMeasureDays } from '../../data/cycle/measure-span.ts';
import type { GoalTimeline } from '../../data/timeline.ts';
import type { Language } from '../../data/words.ts';
import { measureStateWords } from '../words/record-values.ts';
import type { NumberedEvent, TimelineLane } from '../words/timeline-event.ts';
import { laneTitles } from '../words/timeline-lanes.ts';
import { dayPosition } from './day-position.ts';
import type { ChartOptions } from './figure.ts';
import { type FootLanes, type FootMeasure, placeFoot } from './foot-lanes.ts';
import { createLayout, type Layout } from './layout.ts';
import { createLine, type Line } from './line.ts';
import { type PlacedMark, placeInRows } from './mark-rows.ts';
import { textWidth } from './text-width.ts';
import { narrow } from './theme.ts';

export interface PlacedEvent extends PlacedMark {
  event: NumberedEvent;
  x: number;
}

/** A lane from `top` to `top + height` in pixels. */
export interface Lane {
  lane: TimelineLane;
  title: string;
  top: number;
  height: number;
  marks: PlacedEvent[];
}

export interface TimelineScene {
  layout: Layout;
  lanes: Lane[];
  /** The values of the leading target; null without any. */
  lead: { entry: AssessedTarget; line: Line } | null;
  bars: FootLanes;
  isNarrow: boolean;
}

export const valueLane = 92;
const rowHeight = 26;
const marginTop = 34;
const marginBottom = 34;
const laneGap = 16;

const laneOrder: readonly TimelineLane[] = ['values', 'targets', 'measures', 'steps', 'reviews', 'decisions'];

/** The lanes that have something in them, one under the other on one time axis, with everything in its place. */
export function createTimelineScene(
  view: GoalTimeline,
  events: readonly NumberedEvent[],
  { width, language }: ChartOptions,
): TimelineScene {
  const isNarrow = width < narrow;
  const entry = view.targets.find(({ target }) => target.key === view.lead);
  const line = entry ? createLine(entry.series.points) : null;
  const lead = entry && line && line.marks.length > 0 ? { entry, line } : null;
  const titles = laneOrder.map((lane) => laneTitles[lane][language]);
  const marginLeft = isNarrow ? 10 : Math.ceil(Math.max(...titles.map((title) => textWidth(title)))) + 22;
  const domain = domainOf(view, events, lead?.line ?? null);
  const across = createLayout(
    { width, height: 1 },
    { ...noMargins, marginLeft, marginRight: 16 },
    domain,
    [1, 0],
  );
  const bars = placeFoot(
    { measures: footMeasures(view, language), decisions: [] },
    across,
    'date',
    isNarrow ? 2 : marginLeft,
  );
  const lanes = placeLanes(events, { across, bars, hasValues: lead !== null, language, isNarrow });
  const last = lanes.at(-1);
  const height = (last ? last.top + last.height : marginTop) + laneGap + marginBottom;
  const margins = { marginTop, marginBottom, marginLeft, marginRight: 16 };
  return {
    // Pixels from the top are the vertical data.
    layout: createLayout({ width, height }, margins, domain, [height - marginBottom, marginTop]),
    lanes,
    lead,
    bars,
    isNarrow,
  };
}

const noMargins = { marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 };

interface Placing {
  across: Layout;
  bars: FootLanes;
  hasValues: boolean;
  language: Language;
  isNarrow: boolean;
}

function placeLanes(events: readonly NumberedEvent[], placing: Placing): Lane[] {
  const { across, bars, hasValues, language, isNarrow } = placing;
  const lanes: Lane[] = [];
  let top = marginTop;
  for (const lane of laneOrder) {
    const own = lane === 'values' || lane === 'measures' ? [] : events.filter((event) => event.lane === lane);
    const marks = placeMarks(own, across, isNarrow);
    const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
    const height =
      lane === 'values' ? (hasValues ? valueLane : 0) : lane === 'measures' ? bars.height : rows * rowHeight;
    if (height === 0) continue;
    const head = isNarrow ? 22 : 0;
    lanes.push({
      lane,
      title: laneTitles[lane][language],
      top: top + laneGap / 2,
      height: height + head,
      marks,
    });
    top += height + head + laneGap;
  }
  return lanes;
}

/** With their texts where there is room, with their numbers only where it is narrow. */
function placeMarks(events: readonly NumberedEvent[], across: Layout, isNarrow: boolean): PlacedEvent[] {
  const marked = events.map((event) => ({
    x: across.x(eventPosition(event.on)),
    text: isNarrow ? String(event.number) : `${event.number} ${event.short}`,
  }));
  const start = isNarrow ? 2 : across.marginLeft;
  const placed = placeInRows(marked, start, across.width - 2);
  return events.flatMap((event, index) => {
    const [mark, spot] = [placed[index], marked[index]];
    return mark && spot ? [{ ...mark, event, x: spot.x }] : [];
  });
}

export function eventPosition(day: string): number {
  return dayPosition(day, 'date');
}

function footMeasures({ measures }: GoalTimeline, language: Language): FootMeasure[] {
  return measures
    .flatMap((measure) => {
      const days = maybeMeasureDays(measure);
      const { title, state } = measure;
      return days ? [{ title, state, stateText: measureStateWords[state][language], ...days }] : [];
    })
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/** All that happened, today, and a little air at both ends. */
function domainOf(view: GoalTimeline, events: readonly NumberedEvent[], line: Line | null): [number, number] {
  const bars = view.measures.flatMap((measure) => maybeMeasureDays(measure)?.from ?? []);
  const values = line ? line.marks.map(({ period }) => period.end) : [];
  const places = [...events.map(({ on }) => on), ...bars, ...values, view.today].map(eventPosition);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const room = Math.max((to - from) * 0.03, 0.1);
  return [from - room, to + room];
}

/** Under its title where that stands above. */
export function laneBody({ top, height }: Lane, isNarrow: boolean): { top: number; height: number } {
  const head = isNarrow ? 22 : 0;
  return { top: top + head, height: height - head };
}

/** The middle of a row of a lane. */
export function rowMiddle(lane: Lane, row: number, isNarrow: boolean): number {
  return laneBody(lane, isNarrow).top + row * rowHeight + rowHeight / 2;
}
