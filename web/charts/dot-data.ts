import type { Point } from '../../data/series.ts';

/** One place in a ranking; only those that have a value are drawn. */
export interface Dot {
  name: string;
  isOwn: boolean;
  value: number;
  interval: Point['interval'];
  /** Provisional or incomplete. */
  hollow: boolean;
}

/** So many places are left out between two that are drawn. */
export interface Skipped {
  skipped: number;
}

export interface DotData {
  /** From top to bottom. */
  rows: readonly (Dot | Skipped)[];
  references: readonly { name: string; value: number }[];
  indicator: { decimals: number; symbol: string };
  title: string;
  /** What the drawing says, for those who do not see it. */
  description: string;
}
