/**
 * p values corrected for being looked at together, in the order they came: the i-th smallest of m is multiplied by
 * m − i + 1, never falls below a smaller one's result, and is at most 1. Compare them with 5 % like single ones.
 *
 * Source: Holm 1979, Scandinavian Journal of Statistics 6, 65–70; adjusted values as in Wright 1992, Biometrics 48.
 */
export function holm(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1));
  const corrected = new Array<number>(values.length);
  let largest = 0;
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (values[index] ?? 1) * (values.length - rank)));
    corrected[index] = largest;
  }
  return corrected;
}
