import { vi } from 'vitest';

/**
 * In a mutation run each property is tried a few times with a fixed seed: thousands of mutants wait for them, and a
 * score must be the same when it is measured again.
 */
const runs = 5;

vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>();
  const assert = new Proxy(real.assert, {
    apply: (target, self, [property, parameters]) =>
      Reflect.apply(target, self, [
        property,
        { seed: 7, ...parameters, numRuns: Math.min(parameters?.numRuns ?? 100, runs) },
      ]),
  });
  return { ...real, assert, default: { ...real.default, assert } };
});
