import type { Measure } from './measure.ts';

/** Sums by source, in the order in which the sources are first named. */
export interface SourceSum {
  source: string;
  sum: number;
}

/** Posts in full-time equivalents (1 = Vollzeit) by source; hundredths are added up as whole numbers. */
export function postsBySource({ posts }: Pick<Measure, 'posts'>): SourceSum[] {
  return sumBySource(posts.map(({ source, share }) => ({ source, amount: share })));
}

/** Euro by source, over all years. */
export function fundingBySource({ funding }: Pick<Measure, 'funding'>): SourceSum[] {
  return sumBySource(funding);
}

/** All of the sums together. */
export function total(sums: readonly SourceSum[]): number {
  return fromHundredths(sums.reduce((all, { sum }) => all + toHundredths(sum), 0));
}

function sumBySource(parts: readonly { source: string; amount: number }[]): SourceSum[] {
  const sums = new Map<string, number>();
  for (const { source, amount } of parts) {
    sums.set(source, (sums.get(source) ?? 0) + toHundredths(amount));
  }
  return [...sums].map(([source, sum]) => ({ source, sum: fromHundredths(sum) }));
}

/** 0.1 + 0.2 is not 0.3 in binary; cents and hundredths of posts are. */
function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}

function fromHundredths(sum: number): number {
  return sum / 100;
}
