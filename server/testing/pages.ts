import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import type { Language } from '../../data/words.ts';
import { findBarriers } from './barriers.ts';
import {
  desktop,
  findOverflow,
  launchBrowser,
  openPage,
  phone,
  type WatchedPage,
  waitUntilComplete,
} from './browser.ts';
import { type RunningServer, startServer } from './running-server.ts';

export { desktop, findOverflow, phone } from './browser.ts';

/** What a file of browser tests works with once it called `usePages`: its server, and the page of the running test. */
export let server: RunningServer;
export let page: Page;
export let context: BrowserContext;
let watched: WatchedPage;
let browser: Browser;
let settings: Record<string, string>;

export interface Pages {
  /** The address that each test begins at. */
  start?: string;
  /** Area key of a municipality that begins empty, in the place of the demonstration. */
  municipality?: string;
  /** The ISO day that it is; the demonstration's or the clock's where it is not given. */
  today?: string;
}

/**
 * Gives the calling file a server of its own, and each of its tests a fresh page. A test fails when its page throws,
 * logs an error or asks another server.
 */
export function usePages({ start, municipality, today }: Pages = {}): void {
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zielkreis-'));
    if (municipality === undefined) cpSync(inject('demo'), folder, { recursive: true });
    settings = {
      ...(municipality === undefined ? {} : { ZIELKREIS_MUNICIPALITY: municipality }),
      ...(today === undefined ? {} : { ZIELKREIS_TODAY: today }),
    };
    [server, browser] = await Promise.all([startServer(folder, [], settings), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(server.folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    watched = await openPage(browser, server.address);
    ({ page, context } = watched);
    if (start !== undefined) await visit(start);
  });
  afterEach(async () => {
    await context.close();
    expect(watched.offences).toEqual([]);
  });
}

/** Lets time pass: the server of this file goes on with another day, and the running test has a fresh page there. */
export async function wakeOn(today: string): Promise<void> {
  await context.close();
  const { folder } = server;
  await server.stop();
  settings = { ...settings, ZIELKREIS_TODAY: today };
  server = await startServer(folder, [], settings);
  watched = await openPage(browser, server.address);
  ({ page, context } = watched);
}

/** For `describe.each`: the windows that every page has to fit. */
export const sizes = [
  ['desktop', desktop],
  ['phone', phone],
] as const;

/** Goes to an address in a language and waits until all of the page is there. */
export async function visit(path: string, language: Language = 'de'): Promise<void> {
  const separator = path.includes('?') ? '&' : '?';
  await page.goto(language === 'de' ? path : `${path}${separator}lang=${language}`);
  await complete();
}

/** Waits until the page has all its answers and shows them: before whatever is read of it at once. */
export async function complete(): Promise<void> {
  await waitUntilComplete(watched);
}

/** What holds of every page as it stands: no barriers, nothing to scroll sideways, no word left open. */
export async function expectWhole(): Promise<void> {
  await complete();
  expect(await findBarriers(page)).toEqual([]);
  expect(await findOverflow(page)).toBe(0);
  expect(await page.locator('body').innerText()).not.toMatch(/undefined|\bNaN\b|\[object|\{\w+\}/);
}

/** Waits until a part of the page says all of that. */
export async function expectText(part: Locator, ...said: (RegExp | string)[]): Promise<void> {
  for (const one of said) await expect.poll(() => part.innerText()).toMatch(one);
}

/** The same at the width of a desk and of a phone; the page is left at that of a desk. */
export async function expectWholeAtBothWidths(): Promise<void> {
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    await expectWhole();
  }
}

/** Picks a file in the page's field for files. */
export async function chooseFile(name: string, content: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}
