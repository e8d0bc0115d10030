import { defineConfig } from 'vitest/config';
import { PlainLine } from './server/testing/plain-line.ts';

export default defineConfig({
  test: {
    reporters: ['default', new PlainLine()],
    // All cores: the process that hands out the tests has little to do meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{data,importers,server,web}/**/*.test.{ts,tsx}'],
          globalSetup: ['server/testing/demo-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['web/**/*.e2e.ts'],
          globalSetup: ['server/testing/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
