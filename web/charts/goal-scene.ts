import type { AssessedTarget } from '../../data/contract.ts';
import { maybePeriod, type Period, periodPosition } from '../../data/period.ts';
import { yAxisMargin } from './axes.ts';
import { endTexts } from './end-texts.ts';
import type { ChartOptions } from './figure.ts';
import { type FormerPlace, formerPlaces } from './former-targets.ts';
import { type IntervalLook, intervalLook } from './interval-look.ts';
import { intervalEnds } from './interval-marks.ts';
import { createLayout, type Layout } from './layout.ts';
import { createLine, type Line, type Mark } from './line.ts';
import { type Bounds, boundsOf, boundValues } from './target-bounds.ts';
import { textWidth } from './text-width.ts';
import { narrow } from './theme.ts';
import { createYAxis, type YAxis } from './y-axis.ts';

export interface Place {
  position: number;
  value: number;
}

/** Everything that a goal's chart draws, in data coordinates, and the layout that holds it. */
export interface GoalScene {
  line: Line;
  intervals: IntervalLook;
  latest: Mark | null;
  /** From baseline over milestones to target; empty where there is none. */
  path: Place[];
  /** From the current value to the due period, bent where it reaches the end of the possible range. */
  projection: Place[];
  goal: Place | null;
  bounds: Bounds | null;
  /** Targets that held before they were changed. */
  formers: FormerPlace[];
  baselineIsValue: boolean;
  periods: Period[];
  layout: Layout;
  yAxis: YAxis;
  isNarrow: boolean;
}

/** Undefined where there is no value to draw. */
export function createGoalScene(target: AssessedTarget, options: ChartOptions): GoalScene | undefined {
  const line = createLine(target.series.points, target.assessment.asOf);
  if (line.marks.length === 0) return undefined;
  const path = pathOf(target);
  const goal = goalOf(target);
  const projection = projectionOf(target);
  const bounds = boundsOf(target);
  const formers = formerPlaces(target);
  const places = [...line.marks, ...path, ...projection, ...formers, ...(goal ? [goal] : [])];
  const isNarrow = options.width < narrow;
  const height = options.height ?? (isNarrow ? 300 : 360);
  const intervals = intervalLook([line]);
  const values = [
    ...places.map((place) => place.value),
    ...boundValues(bounds),
    ...intervalEnds([line], intervals),
  ];
  const yAxis = createYAxis(values, {
    symbol: target.indicator.symbol,
    language: options.language,
    ticks: Math.round(height / 72),
  });
  const periods = periodsOf(target);
  const positions = [...places.map((place) => place.position), ...periods.map(periodPosition)];
  const layout = createLayout(
    { width: options.width, height },
    {
      marginTop: 30,
      marginRight: isNarrow ? 14 : rightMargin(target, options),
      marginBottom: 34,
      marginLeft: yAxisMargin(yAxis),
    },
    padded(Math.min(...positions), Math.max(...positions)),
    yAxis.domain,
  );
  const start = path[0];
  const baselineIsValue = line.marks.some(
    (mark) => start !== undefined && mark.position === start.position && mark.value === start.value,
  );
  const latest = latestOf(target, line);
  return {
    line,
    intervals,
    latest,
    path,
    projection,
    goal,
    bounds,
    formers,
    baselineIsValue,
    periods,
    layout,
    yAxis,
    isNarrow,
  };
}

function rightMargin(target: AssessedTarget, { language }: ChartOptions): number {
  const widths = endTexts(target, language).map(({ text }) => textWidth(text, 'bold'));
  return widths.length === 0 ? 24 : Math.ceil(Math.max(...widths)) + 18;
}

/** A little air at both ends, so that dots do not stand on the axis. */
function padded(from: number, to: number): [number, number] {
  const room = (to - from) * 0.025 || 0.5;
  return [from - room, to + room];
}

function latestOf({ assessment }: AssessedTarget, line: Line): Mark | null {
  const current = line.marks.find((mark) => mark.period.key === assessment.current?.period);
  return current ?? line.marks.at(-1) ?? null;
}

function positionOf(key: string | null): number | null {
  const period = key === null ? undefined : maybePeriod(key);
  return period ? periodPosition(period) : null;
}

function goalOf({ assessment }: AssessedTarget): Place | null {
  if (assessment.kind !== 'reach') return null;
  const position = positionOf(assessment.duePeriod);
  return position === null || assessment.targetValue === null
    ? null
    : { position, value: assessment.targetValue };
}

/** Straight from baseline to target, unless milestones lie between; none across a break. */
function pathOf(target: AssessedTarget): Place[] {
  const { baseline, pathPoints, cutByBreak } = target.assessment;
  if (cutByBreak) return [];
  const goal = goalOf(target);
  if (goal && pathPoints.length > 2) {
    return pathPoints.flatMap(({ period, value }) => {
      const position = positionOf(period);
      return position === null ? [] : [{ position, value }];
    });
  }
  const position = positionOf(baseline?.period ?? null);
  return baseline && goal && position !== null ? [{ position, value: baseline.value }, goal] : [];
}

function projectionOf({ assessment }: AssessedTarget): Place[] {
  const { current, projected, projectedShown, averageChange } = assessment;
  const [from, to] = [positionOf(current?.period ?? null), positionOf(assessment.duePeriod)];
  if (!current || from === null || to === null || projectedShown === null || to <= from) return [];
  const start = { position: from, value: current.value };
  const end = { position: to, value: projectedShown };
  if (projected === projectedShown || !averageChange) return [start, end];
  const bend = from + (projectedShown - current.value) / averageChange;
  return [start, { position: bend, value: projectedShown }, end];
}

/** The series' own periods, then the baseline's and the due one as far as they are of the same kind. */
function periodsOf({ series, assessment }: AssessedTarget): Period[] {
  const own = series.points.flatMap((point) => maybePeriod(point.period, 'date') ?? []);
  const valued = new Set(series.points.filter((point) => point.value !== null).map((point) => point.period));
  const first = own.findIndex((period) => valued.has(period.key));
  const others = [assessment.baseline?.period, assessment.duePeriod].flatMap((key) =>
    key ? (maybePeriod(key) ?? []) : [],
  );
  const known = new Set(own.map((period) => period.key));
  return [...own.slice(Math.max(0, first)), ...others.filter((period) => !known.has(period.key))];
}
