import type { Trend } from '../../data/trend.ts';

/** A trend for tests: nothing is told unless the test says so. */
export function fixtureTrend(more: Partial<Trend> = {}): Trend {
  return {
    direction: null,
    reason: more.direction === undefined ? 'tooFew' : null,
    kind: 'schoolYear',
    n: 3,
    first: '2018/19',
    last: '2020/21',
    leftOut: [],
    otherKinds: false,
    unbroken: null,
    slope: null,
    slopeLow: null,
    slopeHigh: null,
    p: null,
    pCorrected: null,
    together: 0,
    working: null,
    ...more,
  };
}
