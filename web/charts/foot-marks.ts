import * as Plot from '@observablehq/plot';
import { label } from './axes.ts';
import type { FootLanes } from './foot-lanes.ts';
import { createLayout, type Layout } from './layout.ts';
import { measureBarMarks } from './measure-bar.ts';
import { colours } from './theme.ts';

/** Where the ticks and their texts end under the floor of a chart. */
const underTicks = 32;

/** The same picture with room for the lanes under the axis; nothing above moves. */
export function withRoom(layout: Layout, lanes: FootLanes): Layout {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft, xDomain, yDomain } = layout;
  const margins = { marginTop, marginRight, marginLeft, marginBottom: marginBottom + lanes.height };
  return createLayout({ width, height: height + lanes.height }, margins, xDomain, yDomain);
}

/** Decisions as fine lines through the chart with their labels, measures as bars at the foot. */
export function footMarks(lanes: FootLanes, layout: Layout): Plot.Markish[] {
  const floor = layout.height - layout.marginBottom;
  const top = floor + underTicks;
  const lines = lanes.decisions.flatMap(({ line, y }) => {
    // The lane between is that of the ticks' texts.
    const pieces = [
      [layout.marginTop, floor + 4],
      [floor + 28, top + y - 9],
    ] as const;
    return pieces.filter(([from, to]) => to > from).map((piece) => verticalMark(line, piece, layout));
  });
  const labels = lanes.decisions.map((decision) =>
    label({ ...decision, y: top + decision.y, fill: colours.quiet, rim: true }, layout),
  );
  const bars = lanes.bars.flatMap((bar) => [
    ...measureBarMarks({ ...bar, y: top + bar.y, height: 9, title: bar.label.title }, layout),
    label({ ...bar.label, y: top + bar.label.y }, layout),
  ]);
  return [...lines, ...labels, ...bars];
}

function verticalMark(x: number, [from, to]: readonly [number, number], layout: Layout): Plot.Markish {
  return Plot.link([x], {
    x1: layout.xAt(x),
    x2: layout.xAt(x),
    y1: layout.yAt(from),
    y2: layout.yAt(to),
    stroke: colours.axis,
    strokeWidth: 1,
  });
}
