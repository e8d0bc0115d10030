import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumSwitches, findChromium } from './chromium.ts';

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumSwitches });
}

/** A page that notes whatever must not happen: script errors, and requests to anywhere but `address`. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  offences: string[];
}

export const desktop = { width: 1440, height: 1080 };
export const phone = { width: 390, height: 844 };

export async function openPage(browser: Browser, address: string, viewport = desktop): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    baseURL: address,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const offences: string[] = [];
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      offences.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) offences.push(`request: ${url}`);
  });
  return { page, context, offences };
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands. */
export async function findBarriers(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}

/** How far the page is wider than its window; 0 where nothing has to be scrolled sideways. */
export async function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
