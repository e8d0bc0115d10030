/**
 * Standard normal numbers from a seed: the same for the same seed on every machine, up to what `Math.log` and
 * `Math.cos` may differ in the last digit.
 *
 * Source: generator mulberry32 (Tommy Ettinger, 2017); Box and Muller 1958, A note on the generation of random normal
 * deviates.
 */
export function randomNormals(seed: number, count: number): number[] {
  const next = randomUniforms(seed);
  return Array.from({ length: count }, () => {
    // 1 − u lies in (0, 1], where the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return radius * Math.cos(2 * Math.PI * next());
  });
}

/** Evenly spread numbers in [0, 1): mulberry32. */
export function randomUniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
