import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, so that the counts are the last thing seen in any log. */
export class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state] += 1;
      }
      if (!module.ok() && [...module.children.allTests('failed')].length === 0) counts.failed += 1;
    }
    const failed = counts.failed + errors.length;
    setImmediate(() => console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`));
  }
}
