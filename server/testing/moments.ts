import type { Crash, Stage } from './crash.ts';

const order: readonly Stage[] = ['reading', 'committing', 'receiving', 'committing', 'reading'];

/** Random moments of an import whose stages take so many milliseconds; the same seed draws the same ones. */
export function drawMoments(seed: number, count: number, stages: Record<Stage, number>): Crash[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const during = order[index % order.length] ?? 'reading';
    return { during, milliseconds: Math.round(random() * stages[during]) };
  });
}

/** Mulberry32: numbers from 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
