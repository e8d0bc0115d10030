import type { Block } from '../../data/report-document.ts';
import type { PaperRow } from './side-by-side.ts';

/** Points: heights of charts over time by themselves, of few values, and of up to three series with their names above the lines. */
const [usual, ofFewValues, withKey] = [134, 108, 150];
/** Points that the name of each further series takes. */
const keyLine = 12;
/** Points between which a chart is as high as the table beside it, and of that table's head. */
const [lowest, highest, head] = [122, 180, 12];
/** Values that make no course, as those of the waves of a survey. */
const fewValues = 3;

/** Points that charts over time are high in a row with tables of so many lines of `line` points, 0 for none. */
export function chartHeight(
  { left, right }: Extract<PaperRow, { kind: 'beside' }>,
  { lines, line }: { lines: number; line: number },
): number {
  if (lines > 0) return Math.min(highest, Math.max(lowest, head + lines * line));
  const blocks = [...left.blocks, ...right.blocks];
  const most = Math.max(0, ...blocks.map(seriesIn));
  if (most > 1) return withKey + keyLine * Math.max(0, most - 3);
  return blocks.some(hasFewValues) ? ofFewValues : usual;
}

function seriesIn(block: Block): number {
  return block.kind === 'figure' && block.chart.kind === 'series' ? block.chart.series.length : 0;
}

function hasFewValues(block: Block): boolean {
  if (block.kind !== 'figure' || block.chart.kind !== 'target') return false;
  return block.chart.target.series.points.filter(({ value }) => value !== null).length <= fewValues;
}
