import { describe, expect, test } from 'vitest';
import { complete, expectWhole, page, phone, sizes, usePages, visit } from '../server/testing/pages.ts';

usePages();

const effect =
  '/indikatoren/anzeigen-schulpflichtverletzung/wirkung?von=2022-08-01&massnahme=Schulsozialarbeit';
const pages = [
  '/umfragen',
  '/umfragen/betriebsbefragung',
  '/umfragen/betriebsbefragung?ansicht=tabelle',
  '/umfragen/gibt-es-nicht',
  '/indikatoren/umfrage-antwortanteil',
  '/indikatoren/bevoelkerung/wirkung',
  effect,
];

describe.each(sizes)('on a %s', (_name, viewport) => {
  test.each(pages)('%s is whole, without barriers, in both languages', async (path) => {
    await page.setViewportSize(viewport);
    for (const language of ['de', 'en'] as const) {
      await visit(path, language);
      await expectWhole();
      await expect.poll(() => page.locator('body').innerText()).not.toMatch(/\d[.,]\d{6,}/);
    }
  });
});

describe('the demo’s Betriebsbefragung', () => {
  test('is found from its indicator, and shows both waves with response and differences', async () => {
    await page.goto('/indikatoren/umfrage-antwortanteil');
    await page.getByRole('link', { name: 'Wellen', exact: true }).click();
    await page.getByRole('link', { name: 'Betriebsbefragung' }).click();
    await page.locator('h1', { hasText: 'Betriebsbefragung' }).waitFor();
    const card = page.getByRole('region', { name: /^Kennen Sie die Broschüre/ });
    const bars = card.getByRole('img', { name: /^Kennen Sie die Broschüre/ });
    await bars.waitFor();
    // 74 of 308 and 212 of 365; 308 of 824 and 365 of 830.
    await complete();
    const drawn = (await bars.textContent()) ?? '';
    for (const said of [
      '24\u00a0%',
      '58\u00a0%',
      'n\u00a0=\u00a0308, Rücklauf 37,4\u00a0%',
      'Rücklauf 44,0\u00a0%',
    ])
      expect(drawn).toContain(said);
    await expect
      .poll(() => card.innerText())
      .toContain('„Ja“: 34,1 Prozentpunkte mehr, Bereich 26,8 bis 40,7 gegenüber Welle 1; orientierend');
    const differences = card.getByRole('img', { name: 'Welle 2 gegenüber Welle 1' });
    await expect.poll(() => differences.textContent()).toContain('+34,1 (26,8 bis 40,7)');
    await expect.poll(() => page.locator('main').innerText()).toMatch(/dieselben Menschen geantwortet haben/);
  });

  test('stands in a table with counts, ranges and corrected p', async () => {
    await page.goto('/umfragen/betriebsbefragung?ansicht=tabelle');
    const row = page.getByRole('row', { name: /^Keine/ });
    await row.waitFor();
    // 142 of 308 and 139 of 365.
    await complete();
    const text = await row.innerText();
    for (const said of [
      /46,1\s%/,
      /n\s=\s142/,
      /38,1\s%/,
      /8,0 Prozentpunkte weniger/,
      /nicht sicher vom Zufall/,
    ])
      expect(text).toMatch(said);
  });

  test('is worked by keyboard: table, and how the answers are read', async () => {
    await page.setViewportSize(phone);
    await page.goto('/umfragen/betriebsbefragung');
    const card = page.getByRole('region', { name: /Bedarf an Weiterbildung/ });
    const steps = card.getByRole('link', { name: 'Stufen' });
    await steps.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/skala=gibt-es-in-ihrem-betrieb-bedarf-an-weiterbildung:stufen/);
    await expect.poll(() => steps.getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: 'Tabelle', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
    await page.reload();
    await page.getByRole('table').first().waitFor();
  });
});

test('before and after a measure: named by the reader, told without a claim, to be redone', async () => {
  await page.goto('/indikatoren/anzeigen-schulpflichtverletzung');
  await page.getByRole('link', { name: 'Vorher und nachher' }).click();
  await page.getByLabel('Name der Maßnahme').fill('Schulsozialarbeit');
  await page.getByLabel('Beginn').fill('2022-08-01');
  await page.waitForURL(/massnahme=Schulsozialarbeit&von=2022-08-01/);
  // 513 ÷ 3 = 171.0 and 509 ÷ 3 = 169.7.
  const heading = page.getByRole('heading', {
    name: /^Vorher und nachher nicht unterscheidbar: nachher 1,3 Anzeigen weniger \(Bereich/,
  });
  await heading.waitFor();
  const chart = page.getByRole('img', {
    name: /^Vorher und nachher nicht unterscheidbar: nachher 1,3 Anzeigen/,
  });
  await chart.waitFor();
  for (const said of ['vorher 171,0', 'nachher 169,7', 'Schulsozialarbeit, seit 01.08.2022'])
    await expect.poll(() => chart.textContent()).toContain(said);
  await complete();
  const text = await page.locator('main').innerText();
  for (const said of ['Kein Nachweis einer Ursache', '513 ÷ 3 = 171,0', '509 ÷ 3 = 169,7', 'Zou und Donner'])
    expect(text).toContain(said);
  await page.getByLabel(/^Ende/).fill('2021-08-01');
  await page.getByText('Das Ende liegt vor dem Beginn.').waitFor();
  await expect.poll(() => heading.count()).toBe(0);
});
