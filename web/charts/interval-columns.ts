import type { Point } from '../../data/series.ts';
import { type Cell, type Column, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import type { ValueFormat } from '../words/format.ts';
import { type IntervalKind, intervalCell, intervalTitle } from '../words/intervals.ts';
import { say } from '../words/texts.ts';
import { figureCell, valueColumn } from './figure-cells.ts';

/** Intervals as they are read, in a column, or as figures to go on computing with, in two. */
export type IntervalShape = 'read' | 'figures';

interface Shaping {
  intervals: IntervalShape;
  language: Language;
}

/** The heads of an interval's columns. `name` says whose it is; empty where that is plain. */
export function intervalColumns(
  kind: IntervalKind,
  format: ValueFormat,
  { intervals, name = '', language }: Shaping & { name?: string },
): Column[] {
  const title = `${name === '' ? '' : `${name}: `}${intervalTitle(kind, language)}`;
  if (intervals === 'read') return [textColumn(title)];
  return (['takenFrom', 'takenTo'] as const).map((end) =>
    valueColumn(`${title}, ${say(end, language)}`, format),
  );
}

/** The interval of a point in these columns; empty where it has none. */
export function intervalCells(
  point: Pick<Point, 'interval'> | undefined,
  format: ValueFormat,
  { intervals, language }: Shaping,
): Cell[] {
  const interval = point?.interval ?? null;
  if (intervals === 'read') return [textCell(intervalCell({ interval }, format, language))];
  return [interval?.low ?? null, interval?.high ?? null].map((end) => figureCell(end, format, language));
}
