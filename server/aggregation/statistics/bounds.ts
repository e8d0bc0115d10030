/** Lower and upper end of a 95 % interval. */
export interface Bounds {
  low: number;
  high: number;
}

/** A share as it was counted: `count` of `n`, both from 0, `count` ≤ `n`, `n` > 0. */
export interface Share {
  count: number;
  n: number;
}

/** Throws `not a share: count of n`. */
export function checkShare({ count, n }: Share): void {
  if (!(n > 0 && count >= 0 && count <= n)) throw new Error(`not a share: ${count} of ${n}`);
}
