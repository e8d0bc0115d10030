/** That each unit of one indicator's numerator stands for at least `factor` units of another one's. */
export interface NumeratorBound {
  /** Id of the indicator whose numerator is bounded. */
  less: string;
  /** Id of the indicator whose numerator bounds it. */
  greater: string;
  factor: number;
}

/**
 * Where the definitions of two indicators say that one numerator is never more than a part of the other: whoever sees
 * the one can tell something of the other, which the protection has to know. Same area, period and breakdown.
 */
export const numeratorBounds: readonly NumeratorBound[] = [
  // Whoever has more than 10 unexcused days has at least 11 of them.
  {
    less: 'anteil-ueber-10-unentschuldigte-fehltage',
    greater: 'unentschuldigte-fehltage-je-100',
    factor: 11,
  },
];
