import { foldings, maybeContainingPeriod, maybePartCount } from '../../data/foldings.ts';
import { type FigureIndex, type IndexedFigure, maybePart, summedParts, wholeOf } from './figure-index.ts';
import type { Sums } from './sums.ts';

/**
 * The sums along time, where longer and shorter periods are both there: the whole is the sum of its pieces, their mean,
 * or the last of them, as the indicator folds. Periods that nobody stored are made of those that are released.
 */
export function addTimeSums(index: FigureIndex, sums: Sums): void {
  const { overTime, aggregation } = index.indicator;
  if (overTime === 'none') return;
  for (const periods of index.at.values()) {
    const figures = [...periods.values()].flatMap((byBreakdown) => [...byBreakdown.values()]);
    for (const [key, pieces] of groupByWhole(figures)) {
      const [to, period, breakdown] = key;
      const whole = periods.get(`${to} ${period}`)?.get(breakdown);
      if (!whole) continue;
      const isMean = overTime === 'mean' && aggregation !== 'rate';
      const used = overTime === 'last' ? pieces.slice(-1) : pieces;
      const kind = used[0]?.figure.period.kind;
      const expected = kind && maybePartCount(kind, whole.figure.period);
      for (const part of summedParts) {
        const above = maybePart(whole, part);
        const parts = used.flatMap((piece) => maybePart(piece, part) ?? []);
        if (!above || parts.length === 0) continue;
        const isComplete = overTime === 'last' || parts.length === expected;
        const factor = isMean ? parts.length : 1;
        sums.add({ kind: 'time', whole: above, factor, parts, isComplete, ...wholeOf(whole) });
      }
    }
  }
}

type WholeKey = readonly [kind: string, period: string, breakdown: string];

/** Pieces of one kind under each longer period that holds them, in time order. */
function groupByWhole(figures: readonly IndexedFigure[]): [WholeKey, IndexedFigure[]][] {
  const groups = new Map<string, [WholeKey, IndexedFigure[]]>();
  for (const one of figures) {
    const { period, breakdown } = one.figure;
    for (const { to } of foldings.filter(({ from }) => from === period.kind)) {
      const whole = maybeContainingPeriod(period, to);
      if (!whole) continue;
      const id = `${period.kind} ${to} ${whole.key} ${breakdown}`;
      const group = groups.get(id) ?? [[to, whole.key, breakdown], []];
      group[1].push(one);
      groups.set(id, group);
    }
  }
  for (const [, pieces] of groups.values()) {
    pieces.sort((a, b) => (a.figure.period.start < b.figure.period.start ? -1 : 1));
  }
  return [...groups.values()];
}
