import type { Exposure } from './table.ts';

export type Need = Exposure['needed'];

export interface Interval {
  low: number;
  high: number;
}

export function isEnough(need: Need, { low, high }: Interval): boolean {
  return need.kind === 'contains' ? low <= need.low && high >= need.high : high - low >= need.width;
}

/** How far from its true value a cell has to reach in one direction, given what it reaches in the other. */
export function distanceTo(need: Need, value: number, span: Interval, sign: 1 | -1): number {
  if (need.kind === 'contains') return sign > 0 ? need.high - value : value - need.low;
  return sign > 0 ? span.low + need.width - value : value - (span.high - need.width);
}
