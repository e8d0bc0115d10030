import * as Plot from '@observablehq/plot';
import type { Effect, EffectWindow } from '../../data/effect.ts';
import { periodPosition, readPeriod } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatValue, type ValueFormat } from '../words/format.ts';
import { label } from './axes.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import { dotBoxes, lineStrokes } from './line-marks.ts';
import { bestSpot, type Spot } from './placement.ts';
import { textWidth } from './text-width.ts';
import { colours } from './theme.ts';

/** A line reaches so many pixels beyond its first and last figure, or half the way to the next one. */
const most = 22;

interface Scene {
  layout: Layout;
  indicator: ValueFormat;
  language: Language;
}

/** The levels before and after as thick pale lines over their periods, each with its figure. */
export function levelMarks(
  { before, after }: Pick<Extract<Effect, { state: 'told' }>, 'before' | 'after'>,
  own: Line,
  scene: Scene,
): Plot.Markish[] {
  const words = { before: { de: 'vorher', en: 'before' }, after: { de: 'nachher', en: 'after' } };
  return [
    ...level(before, words.before[scene.language], own, scene),
    ...level(after, words.after[scene.language], own, scene),
  ];
}

function level(
  side: EffectWindow,
  name: string,
  own: Line,
  { layout, indicator, language }: Scene,
): Plot.Markish[] {
  const positions = side.periods.map((key) => periodPosition(readPeriod(key)));
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  const step = positions.length > 1 ? (last - first) / (positions.length - 1) : 1;
  const reach = Math.min(most, 0.45 * (layout.x(step) - layout.x(0)));
  const [left, right] = [layout.x(first) - reach, layout.x(last) + reach];
  const y = layout.y(side.level);
  const text = `${name} ${formatValue(side.level, indicator, language)}`;
  const width = textWidth(text, 'bold');
  const spot = (offset: number): Spot => ({ x: (left + right) / 2, y: y + offset, anchor: 'middle' });
  const best = bestSpot([spot(-16), spot(16), spot(-30), spot(30), spot(-44)], width, {
    strokes: lineStrokes(own, layout),
    boxes: dotBoxes(own.marks, layout),
    bounds: {
      left: layout.marginLeft,
      right: layout.width,
      top: 0,
      bottom: layout.height - layout.marginBottom,
    },
  });
  return [
    Plot.link([side.level], {
      x1: layout.xAt(left),
      x2: layout.xAt(right),
      y1: side.level,
      y2: side.level,
      stroke: colours.data,
      strokeWidth: 5,
      strokeOpacity: 0.35,
      strokeLinecap: 'round',
    }),
    label({ ...best, text, bold: true, fill: colours.data, rim: true }, layout),
  ];
}
