/**
 * Tells cheaply whether a delivery may hold a series key twice: each key is packed into one number, and equal numbers
 * lie side by side once they are sorted. Eight bytes a key, and far quicker than letting the database sort rows.
 */
export interface KeyCheck {
  /** Takes the small integers that stand for the parts of a key. */
  add(indicator: number, area: number, breakdown: number, period: number): void;
  /** False only where every key is certain to be there once. */
  mayRepeat(): boolean;
}

/** Limits of the parts; their product is at most 2 ** 53, so that the packed number is exact. */
const limits = { indicator: 2 ** 9, area: 2 ** 14, breakdown: 2 ** 16, period: 2 ** 14 };

/** Beyond so many keys (32 MB) the database has to look for itself. */
const mostKeys = 2 ** 22;

export function createKeyCheck(most = mostKeys): KeyCheck {
  let keys = new Float64Array(1024);
  let count = 0;
  let fits = true;

  return {
    add(indicator, area, breakdown, period) {
      fits &&=
        count < most &&
        indicator < limits.indicator &&
        area < limits.area &&
        breakdown < limits.breakdown &&
        period < limits.period;
      if (!fits) return;
      if (count === keys.length) {
        const larger = new Float64Array(2 * count);
        larger.set(keys);
        keys = larger;
      }
      keys[count] =
        ((indicator * limits.area + area) * limits.breakdown + breakdown) * limits.period + period;
      count += 1;
    },
    mayRepeat() {
      if (!fits) return true;
      const sorted = keys.subarray(0, count).sort();
      return sorted.some((key, index) => index > 0 && key === sorted[index - 1]);
    },
  };
}
