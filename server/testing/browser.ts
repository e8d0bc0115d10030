import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { chromiumSwitches, findChromium } from './chromium.ts';

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumSwitches });
}

/** A page that notes whatever must not happen: script errors, and requests to anywhere but `address`. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  offences: string[];
  /** Requests that wait for their answer. */
  awaited: ReadonlySet<Request>;
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
  // What is computed for the first time may take a while where other tests run beside.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const offences: string[] = [];
  const awaited = new Set<Request>();
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      offences.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) offences.push(`request: ${url}`);
    // A stream of events has no end.
    if (request.resourceType() !== 'eventsource') awaited.add(request);
  });
  page.on('requestfinished', (request) => awaited.delete(request));
  page.on('requestfailed', (request) => awaited.delete(request));
  return { page, context, offences, awaited };
}

/** Waits until the page has all its answers and shows them. */
export async function waitUntilComplete({ page, awaited }: WatchedPage): Promise<void> {
  await page.locator('h1').first().waitFor();
  do {
    while (awaited.size > 0) await page.evaluate(waitForStillness);
    await page.evaluate(waitForStillness);
  } while (awaited.size > 0);
}

/** Ends when nothing is missing and nothing changed for as long as it takes to paint the page three times. */
async function waitForStillness(): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    let still = 0;
    const watch = new MutationObserver(() => {
      still = 0;
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    requestAnimationFrame(function look() {
      still = document.querySelector('.pending, [aria-busy="true"]') ? 0 : still + 1;
      if (still <= 3) return requestAnimationFrame(look);
      watch.disconnect();
      resolve();
    });
  });
}

/** How far the page is wider than its window; 0 where nothing has to be scrolled sideways. */
export async function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
