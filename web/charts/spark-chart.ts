import * as Plot from '@observablehq/plot';
import type { AssessedTarget } from '../../data/contract.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout } from './layout.ts';
import { createLine, type Line, type Mark, splitRun } from './line.ts';
import { boundsOf, boundValues } from './target-bounds.ts';
import { colours } from './theme.ts';

/**
 * A tiny trend for a card: the values, a dot at the latest, the target as a dotted line. Hidden from readers of
 * screens, because the card says it in words.
 */
export function sparkChart(target: AssessedTarget, options: ChartOptions): SVGSVGElement | HTMLElement {
  const line = createLine(target.series.points, target.assessment.asOf);
  const latest = line.marks.find((mark) => mark.period.key === target.assessment.current?.period);
  const end = latest ?? line.marks.at(-1);
  const first = line.marks[0];
  if (!first || !end) return quietly(emptyFigure(options));
  const goals = goalValues(target);
  const values = [...line.marks.map((mark) => mark.value), ...goals];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.04 || Math.abs(high) * 0.1 || 1;
  const last = line.marks.at(-1)?.position ?? end.position;
  const layout = createLayout(
    { width: options.width, height: options.height ?? 48 },
    { marginTop: 6, marginRight: 6, marginBottom: 6, marginLeft: 6 },
    last === first.position ? [last - 1, last + 1] : [first.position, last],
    [low - room, high + room],
  );
  const marks = [...goalLines(goals, layout.xDomain), ...trend(line), endDot(end)];
  return createFigure(layout, marks, null, options);
}

function trend({ runs }: Line): Plot.Markish[] {
  const single = runs.flatMap((run) => (run.length === 1 ? run : []));
  const lines = runs
    .map((run) => splitRun(run).told)
    .filter((run) => run.length > 1)
    .map((run) =>
      Plot.line(run, {
        x: 'position',
        y: 'value',
        stroke: colours.data,
        strokeWidth: 1.8,
        strokeLinejoin: 'round',
      }),
    );
  return [...lines, Plot.dot(single, { x: 'position', y: 'value', r: 1.5, fill: colours.data })];
}

function endDot(end: Mark): Plot.Markish {
  return Plot.dot([end], {
    x: 'position',
    y: 'value',
    r: 3.2,
    fill: end.hollow ? colours.paper : colours.data,
    stroke: colours.data,
    strokeWidth: 1.6,
  });
}

/** The target value, or the bounds that values have to keep to. */
function goalValues(target: AssessedTarget): number[] {
  if (target.target.kind === 'range') return boundValues(boundsOf(target));
  const { targetValue } = target.assessment;
  return targetValue === null ? [] : [targetValue];
}

function goalLines(goals: readonly number[], [from, to]: [number, number]): Plot.Markish[] {
  return goals.map((goal) =>
    Plot.link([goal], {
      x1: from,
      x2: to,
      y1: goal,
      y2: goal,
      stroke: colours.target,
      strokeWidth: 1.6,
      strokeDasharray: '1 4',
      strokeLinecap: 'round',
    }),
  );
}

function quietly(element: HTMLElement): HTMLElement {
  element.setAttribute('aria-hidden', 'true');
  return element;
}
