import * as Plot from '@observablehq/plot';
import type { AssessedPlan } from '../../data/contract.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout } from './layout.ts';
import { colours } from './theme.ts';

/**
 * A row of steps for a card: done filled, open hollow, late hollow with a stroke across. Hidden from readers of screens,
 * because the card says it in words.
 */
export function planSpark(plan: AssessedPlan, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { steps } = plan.assessment;
  if (steps.length === 0) {
    const empty = emptyFigure(options);
    empty.setAttribute('aria-hidden', 'true');
    return empty;
  }
  const height = options.height ?? 48;
  const margins = { marginTop: 0, marginRight: 1, marginBottom: 0, marginLeft: 1 };
  const layout = createLayout({ width: options.width, height }, margins, [0, steps.length], [height, 0]);
  const gap = Math.min(4, options.width / steps.length / 4) / 2;
  const thickness = 14;
  const top = height / 2 - thickness / 2;
  const marks = steps.flatMap((step, index) => {
    const [left, right] = [layout.x(index) + gap, layout.x(index + 1) - gap];
    const colour = step.state === 'done' ? colours.data : colours.target;
    const box = Plot.rect([step], {
      x1: layout.xAt(left),
      x2: layout.xAt(right),
      y1: layout.yAt(top),
      y2: layout.yAt(top + thickness),
      fill: step.state === 'done' ? colour : colours.paper,
      stroke: colour,
      strokeWidth: 1.4,
      strokeDasharray: step.state === 'due' ? '2 2' : undefined,
    });
    if (step.state !== 'late') return [box];
    const across = Plot.link([step], {
      x1: layout.xAt(left),
      x2: layout.xAt(right),
      y1: layout.yAt(top + thickness),
      y2: layout.yAt(top),
      stroke: colour,
      strokeWidth: 1.4,
    });
    return [box, across];
  });
  return createFigure(layout, marks, null, options);
}
