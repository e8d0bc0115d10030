import * as Plot from '@observablehq/plot';
import type { Language } from '../../data/words.ts';
import { breakWords } from '../words/breaks.ts';
import { label } from './axes.ts';
import type { Layout } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';
import { colours } from './theme.ts';

type Reasons = ReadonlyMap<number, readonly string[]>;

/** A double stroke where values before and after are not comparable, with its reason as far as there is room. */
export function breakMarks(
  breaks: readonly number[],
  layout: Layout,
  language: Language,
  reasons: Reasons = new Map(),
): Plot.Markish[] {
  const [top, bottom] = [layout.marginTop, layout.height - layout.marginBottom];
  const sorted = [...breaks].sort((a, b) => a - b);
  return sorted.flatMap((position, at) => [
    ...[-2.5, 2.5].map((shift) =>
      Plot.link([position], {
        x1: layout.xAt(layout.x(position) + shift),
        x2: layout.xAt(layout.x(position) + shift),
        y1: layout.yAt(top),
        y2: layout.yAt(bottom),
        stroke: colours.axis,
        strokeWidth: 1,
      }),
    ),
    reasonLabel({ before: sorted[at - 1], position, after: sorted[at + 1] }, layout, {
      whole: breakWords(reasons.get(position) ?? [], language),
      y: bottom - 12,
    }),
  ]);
}

interface Place {
  before: number | undefined;
  position: number;
  after: number | undefined;
}

/** Right of the stroke up to the next one or the edge; left of it where there is more room. */
function reasonLabel(
  { before, position, after }: Place,
  layout: Layout,
  { whole, y }: { whole: string; y: number },
): Plot.Markish {
  const [x, gap] = [layout.x(position), 8];
  const right = (after === undefined ? layout.width - layout.marginRight : layout.x(after)) - x - 2 * gap;
  const left = x - (before === undefined ? layout.marginLeft : layout.x(before)) - 2 * gap;
  const isRight = right >= left || textWidth(whole) <= right;
  const text = fitted(whole, isRight ? right : left);
  return label(
    {
      x: isRight ? x + gap : x - gap,
      y,
      text,
      anchor: isRight ? 'start' : 'end',
      fill: colours.quiet,
      rim: true,
      title: text === whole ? undefined : whole,
    },
    layout,
  );
}
