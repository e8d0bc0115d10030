/**
 * How often each value of Kendall's S comes up over all orders of n values, of which `ties` lists how many are equal to
 * each other (groups of one may be left out). `counts[i]` orders have S = `largest` − 2i; their sum is
 * n! ÷ Π(ties!). Exact for n up to 18 (integers below 2⁵³).
 *
 * Source: Kendall 1975, Rank Correlation Methods, chapter 5; generating function of inversions by MacMahon 1913.
 */
export function kendallOrders(n: number, ties: readonly number[]): { largest: number; counts: number[] } {
  let counts = [1];
  for (let size = 2; size <= n; size += 1) counts = multiplied(counts, size);
  for (const tied of ties) {
    for (let size = 2; size <= tied; size += 1) counts = divided(counts, size);
  }
  return { largest: counts.length - 1, counts };
}

/** Times 1 + q + … + q^(size − 1): a further value can come before 0 to size − 1 of the others. */
function multiplied(counts: readonly number[], size: number): number[] {
  return Array.from({ length: counts.length + size - 1 }, (_, power) =>
    sum(counts.slice(Math.max(0, power - size + 1), power + 1)),
  );
}

/** What `multiplied` made the counts from. */
function divided(counts: readonly number[], size: number): number[] {
  const found: number[] = [];
  for (const count of counts.slice(0, counts.length - size + 1)) {
    found.push(count - sum(found.slice(Math.max(0, found.length - size + 1))));
  }
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Orders of which S lies at least as far from 0 as `s`, and all orders. */
export function extremeOrders(
  s: number,
  n: number,
  ties: readonly number[],
): { extreme: number; all: number } {
  const { largest, counts } = kendallOrders(n, ties);
  return {
    extreme: sum(counts.filter((_, i) => Math.abs(largest - 2 * i) >= Math.abs(s))),
    all: sum(counts),
  };
}
