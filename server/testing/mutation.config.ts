import { defineConfig } from 'vitest/config';

/** Tests for mutation runs: each mutant runs those that reach it, so that only quick ones belong here. */
export default defineConfig({
  test: {
    include: ['server/{aggregation,protection}/**/*.test.ts'],
    exclude: [
      'server/aggregation/combine-properties.test.ts',
      'server/aggregation/simulated-municipality.test.ts',
      'server/protection/random-tables.test.ts',
    ],
    setupFiles: ['server/testing/mutation-runs.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
