import { defineConfig } from 'vitest/config';
import { PlainLine } from './server/testing/plain-line.ts';

export default defineConfig({
  test: {
    reporters: ['default', new PlainLine()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{data,importers,server,web}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['web/**/*.e2e.ts'],
          globalSetup: ['server/testing/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
