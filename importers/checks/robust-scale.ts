/** Where the middle of some numbers lies, and what one modified z-score is worth. */
export interface RobustScale {
  median: number;
  unit: number;
  /** More than half of the numbers are the same, so that the mean deviation stands in. */
  isMostlyConstant: boolean;
}

/**
 * Median and unit of the modified z-score: MAD ÷ 0.6745, or 1.253314 × the mean absolute deviation where the MAD is 0;
 * undefined where all numbers are the same, or there is none.
 *
 * Method: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, ASQC Quality Press 1993.
 */
export function maybeRobustScale(values: readonly number[]): RobustScale | undefined {
  const sorted = ascending(values);
  const median = middleOf(sorted);
  if (median === undefined) return undefined;
  const mad = middleOf(distancesFrom(median, sorted));
  if (mad !== undefined && mad > 0) return { median, unit: mad / 0.6745, isMostlyConstant: false };
  let sum = 0;
  for (const value of sorted) sum += Math.abs(value - median);
  return sum > 0 ? { median, unit: (1.253314 * sum) / sorted.length, isMostlyConstant: true } : undefined;
}

/** Up to here sorting by hand is quicker than having it sorted. */
const few = 40;

function ascending(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values);
  if (sorted.length > few) return sorted.sort();
  for (let index = 1; index < sorted.length; index += 1) {
    const value = at(sorted, index);
    let place = index;
    while (place > 0 && at(sorted, place - 1) > value) {
      sorted[place] = at(sorted, place - 1);
      place -= 1;
    }
    sorted[place] = value;
  }
  return sorted;
}

/** The distances of sorted numbers from their median, sorted: taken from both ends, the farthest first. */
function distancesFrom(median: number, sorted: Float64Array): Float64Array {
  const distances = new Float64Array(sorted.length);
  let low = 0;
  let high = sorted.length - 1;
  for (let place = sorted.length - 1; place >= 0; place -= 1) {
    const below = median - at(sorted, low);
    const above = at(sorted, high) - median;
    if (below > above) {
      distances[place] = below;
      low += 1;
    } else {
      distances[place] = above;
      high -= 1;
    }
  }
  return distances;
}

function middleOf(sorted: Float64Array): number | undefined {
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  const upper = at(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (at(sorted, middle - 1) + upper) / 2;
}

function at(numbers: Float64Array, index: number): number {
  const found = numbers[index];
  if (found === undefined) throw new Error(`no such number: ${index}`);
  return found;
}
