import { describe, expect, test } from 'vitest';
import { complete, context, expectWhole, page, sizes, usePages, visit } from '../server/testing/pages.ts';

usePages();

const leavers = '/indikatoren/abgehende-ohne-hauptschulabschluss';
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

test('a figure is copied with all that must be said of it, logged, found again and deleted', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${leavers}?ansicht=tabelle`);
  const copy = page.getByRole('button', { name: /^Zahl kopieren: .*Schuljahr 2024\/25/ });
  await copy.click();
  const said = page.getByRole('status').filter({ hasText: 'In der Zwischenablage' });
  await said.waitFor();
  const text = await clipboard();
  expect(text).toMatch(/^\d+,\d+\s% \(\d+ von [\d.]+\), Schuljahr 2024\/25, Landkreis Musterland\n/);
  expect(text).toMatch(/\n.+ \(Prozent .+\): .+\n/);
  expect(text).toMatch(/\nQuelle: .+, Stand \d\d\.\d\d\.\d{4}; abgerufen am 18\.11\.2026$/);
  await expectWhole();
  await said.getByRole('link', { name: 'Als Anfrage festhalten' }).click();

  await page.locator('h1', { hasText: 'Anfrage festhalten' }).waitFor();
  await expect.poll(() => page.getByLabel('Antwort', { exact: true }).inputValue()).toBe(text);
  const save = page.getByRole('button', { name: 'Anfrage festhalten' });
  await save.click();
  await page.getByText('Bitte prüfen Sie 2 Angaben').waitFor();
  await page.getByRole('link', { name: 'Bitte geben Sie an, wer gefragt hat.' }).click();
  await page.keyboard.type('Redaktion der Kreiszeitung');
  await page.getByLabel('Frage', { exact: true }).fill('Wie viele gehen ohne Abschluss?');
  await save.click();
  await page.locator('h1', { hasText: 'Wie viele gehen ohne Abschluss?' }).waitFor();
  await page.getByText('Heute gilt noch dieselbe Zahl.').waitFor();
  await expect.poll(() => page.locator('.inquiry-answer').innerText()).toBe(text);

  await page.goto(`${leavers}?ansicht=tabelle&wert=2024/25&reihe=`);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Schon einmal beantwortet').waitFor();
  await dialog.getByRole('button', { name: /^Zahl kopieren/ }).click();
  await dialog.getByText('In der Zwischenablage').waitFor();
  await dialog.getByRole('link', { name: /Redaktion der Kreiszeitung/ }).click();
  await page.locator('h1', { hasText: 'Wie viele gehen ohne Abschluss?' }).waitFor();

  await complete();
  await page.getByRole('link', { name: 'Anfragen' }).first().click();
  const search = page.getByLabel('Anfragen durchsuchen');
  await search.fill('kreiszeitung abschluss');
  await page.getByText('1 Anfrage', { exact: true }).waitFor();
  await search.fill('gibt es nicht');
  await page.getByText('Keine Anfrage enthält diese Wörter.').waitFor();
  await page.goto('/anfragen?suche=kreiszeitung');
  await page.getByRole('link', { name: 'Wie viele gehen ohne Abschluss?' }).click();
  await page.getByRole('button', { name: 'Anfrage löschen' }).click();
  await expectWhole();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await page.getByRole('heading', { name: 'Noch keine Anfragen' }).waitFor();
});

test('where the browser does not let a page copy, the text is there to be copied by hand', async () => {
  await page.goto('/');
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    }),
  );
  await page
    .getByRole('button', { name: /^Zahl kopieren/ })
    .first()
    .click();
  await page.getByText('Der Browser lässt das Kopieren hier nicht zu.').waitFor();
  await expect.poll(() => page.locator('.copied__text').innerText()).toContain('Quelle: ');
  await page.getByRole('button', { name: 'Meldung schließen' }).click();
  await expect.poll(() => page.locator('.copied').count()).toBe(0);
});

const place = 'kennzahl=bevoelkerung&gebiet=03999&wert=2020-12-31';
describe.each(sizes)('on a %s', (_name, viewport) => {
  test.each<[string, RegExp, RegExp]>([
    ['/anfragen', /^Anfragen$/, /^Inquiries$/],
    ['/anfragen/neu', /^Anfrage festhalten$/, /^Log an inquiry$/],
    [`/anfragen/neu?${place}`, /^Anfrage festhalten$/, /^Log an inquiry$/],
    ['/anfragen/999', /nicht gefunden/, /not found/],
  ])('%s is whole, without barriers, in both languages', async (path, german, english) => {
    await page.setViewportSize(viewport);
    for (const [language, heading] of [
      ['de', german],
      ['en', english],
    ] as const) {
      await visit(path, language);
      await expect.poll(() => page.locator('h1').innerText()).toMatch(heading);
      await expectWhole();
    }
  });
});
