import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** WCAG 2.2 A and AA, and what axe's makers think good. Only what is violated is told in full: the rest is never read. */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds on the page as it stands. */
export async function findBarriers(page: Page): Promise<string[]> {
  // A document that was looked at already has axe at hand.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (wanted) => {
    if (!window.axe) throw new Error('axe is gone with its document');
    // In the middle of a transition a colour is none of the page's own.
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map((one) => one.finished));
    return (await window.axe.run(document, wanted)).violations;
  }, options);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}
