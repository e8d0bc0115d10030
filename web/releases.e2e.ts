import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBarriers, findOverflow, launchBrowser, openPage, phone } from '../server/testing/browser.ts';
import { type RunningServer, startServer } from '../server/testing/running-server.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;
let context: BrowserContext;
let offences: string[];
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  ({ page, context, offences } = await openPage(browser, server.address));
});
afterEach(async () => {
  expect(offences).toEqual([]);
  await context.close();
});

const small = '/indikatoren/verfahren-schulpflichtverletzung?gliederung=schulform&ansicht=tabelle';

test('staff look with the eyes of the public: g stands in the place of small counts, with its legend', async () => {
  await page.goto(small);
  await page.locator('table.matrix').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('zum Schutz Einzelner');
  expect(await page.locator('footer').innerText()).toContain('angemeldet');
  await page.getByLabel('Sicht', { exact: true }).selectOption('public');
  await page.getByText('Gezeigt wird die Freigabe Nr. 1').waitFor();
  expect(page.url()).toContain('sicht=oeffentlichkeit');
  expect(await page.locator('footer').innerText()).not.toContain('angemeldet');
  const table = page.locator('table.matrix');
  await table.getByText('g', { exact: true }).nth(10).waitFor();
  await page.getByText('g = zum Schutz Einzelner nicht gezeigt').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  // The view stays on the way through the pages, and what is for staff is not there.
  await page.getByRole('link', { name: 'Übersicht' }).click();
  await page.getByText('Sicht: Öffentlichkeit').waitFor();
  expect(page.url()).toContain('sicht=oeffentlichkeit');
  expect(await page.getByRole('link', { name: 'Daten', exact: true }).count()).toBe(0);
  await page.goto('/daten?sicht=oeffentlichkeit');
  await page.getByRole('heading', { name: 'Nur für das Fachamt' }).waitFor();
});

test('the dialog of a withheld figure says why, and no number and no file', async () => {
  await page.goto(`${small}&sicht=ausschuss`);
  await page.locator('table.matrix').getByText('g', { exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('zum Schutz Einzelner nicht gezeigt (g)').first().waitFor();
  expect(await dialog.innerText()).not.toMatch(/Zähler|Herkunft|\.csv/);
  expect(await findBarriers(page)).toEqual([]);
});

test('a release is checked, made, and withdrawn', async () => {
  await page.goto('/daten');
  await page.getByRole('link', { name: 'Freigaben für Ausschuss und Öffentlichkeit' }).click();
  await page.getByRole('heading', { name: 'Freigaben', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Freigabe prüfen' }).last().click();
  await page.getByText('Anzahl kleiner als die Mindestzahl').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Anlass (freiwillig)').fill('Schulausschuss am 3. Dezember');
  await page.getByRole('button', { name: 'Für die Öffentlichkeit freigeben' }).click();
  await page.getByText('Freigabe Nr. 2 gilt ab sofort.').waitFor();
  const row = page.locator('tr', { hasText: 'Schulausschuss am 3. Dezember' });
  await row.getByText('gilt', { exact: true }).waitFor();
  await row.getByRole('button', { name: /Zurückziehen/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Freigabe zurückziehen' }).click();
  await row.getByText(/zurückgezogen am/).waitFor();
});

test('the rules say what is wrong with them, and are kept', async () => {
  await page.goto('/daten/freigaben');
  await page.getByText('Regeln des Schutzes: Ausschuss').click();
  const field = page.getByLabel('Kleinste Anzahl, die gezeigt wird').first();
  await field.fill('2');
  await page.getByRole('button', { name: 'Regeln speichern' }).first().click();
  await page.getByText('Bitte eine ganze Zahl von 3 bis 20 eingeben.').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await field.fill('7');
  await page.getByRole('button', { name: 'Regeln speichern' }).first().click();
  await page.getByText('Gespeichert. Die Regeln gelten').waitFor();
  await page.getByText('Die Regeln sind seitdem geändert.').waitFor();
});

test('the pages fit on a phone', async () => {
  await page.setViewportSize(phone);
  for (const path of ['/daten/freigaben', '/daten/freigaben?liste=public-1', `${small}&sicht=ausschuss`]) {
    await page.goto(path);
    await page.locator('main table').first().waitFor();
    expect(await findOverflow(page)).toBe(0);
  }
});
