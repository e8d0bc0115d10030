import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers, launchBrowser, openPage } from '../server/testing/browser.ts';
import { publishedError } from '../server/testing/published-error.ts';
import { type RunningServer, startServer } from '../server/testing/running-server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('an error in a published table stands on the page of its upload, with both figures and the line', async () => {
  const { page, context, offences } = await openPage(browser, server.address);
  await page.goto('/daten');
  const buffer = Buffer.from(publishedError, 'latin1');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'abgehende.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: /Werte übernehmen/ }).waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/Göttingen, Landkreis.*Als Gesamtzahl steht da beim Zähler 9.*ergeben 12/);
  expect(text).toMatch(/Warnung\s+10\s+6\s+„Abgehende/);
  expect(await findBarriers(page)).toEqual([]);
  expect(offences).toEqual([]);
  await context.close();
});
