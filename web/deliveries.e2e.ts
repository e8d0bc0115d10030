import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  chooseFile,
  complete,
  context,
  expectWhole,
  page,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

const missing = [
  'Gymnasium Heideburg',
  'Kooperative Gesamtschule Oberau',
  'Oberschule Lindenau',
  'Haupt- und Realschule Birkenhain',
];

const pages: [string, RegExp, RegExp][] = [
  ['/daten/lieferungen', /^Lieferungen$/, /^Deliveries$/],
  ['/daten/lieferungen/neu', /^Lieferung anlegen$/, /^Add a delivery$/],
  ['/daten/lieferungen/fehlzeiten-schuljahr', /^Fehlzeiten im Schuljahr$/, /^Fehlzeiten im Schuljahr$/],
  ['/daten/lieferungen/fehlzeiten-schuljahr?schulen=alle', /^Fehlzeiten/, /^Fehlzeiten/],
  ['/daten/lieferungen/betriebsbefragung/bearbeiten', /bearbeiten$/, /^Edit/],
  ['/daten/lieferungen/gibt-es-nicht', /nicht gefunden/, /not found/],
];

describe.each(sizes)('on a %s', (_name, viewport) => {
  test.each(pages)('%s is whole, without barriers, in both languages', async (path, german, english) => {
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

test('the calendar tells what is overdue, due, later and received, with source, sender, day and last import', async () => {
  await page.goto('/daten/lieferungen');
  const group = (name: RegExp) => page.getByRole('region', { name });
  const overdue = group(/^Überfällig/).getByRole('row', { name: /Fehlzeiten im Schuljahr/ });
  await expect
    .poll(() => overdue.innerText())
    .toMatch(
      /Rückmeldungen der Schulen[\s\S]*2025\/26[\s\S]*17 von 21 Schulen[\s\S]*seit 30\.09\.2026[\s\S]*Fachdienst Schule[\s\S]*je Schuljahr[\s\S]*2024\/25: 18\.11\.2026[\s\S]*fehlzeiten-2024-25\.csv/,
    );
  const soon = group(/30 Tagen/).getByRole('row', { name: /Besuche des Bildungsportals/ });
  await expect.poll(() => soon.innerText()).toMatch(/Nov\. 2026[\s\S]*10\.12\.2026[\s\S]*monatlich/);
  await expect
    .poll(() => group(/^Später/).innerText())
    .toMatch(/Regionaldatenbank 21111-02-06-4[\s\S]*31\.03\.2027/);
  await group(/^Zuletzt eingegangen/)
    .getByRole('row', { name: /Betriebsbefragung/ })
    .getByRole('link', { name: '18.11.2026' })
    .click();
  await page.locator('h1', { hasText: 'betriebsbefragung-welle-2.csv' }).waitFor();
});

test('a delivery is written down, overdue with 17 of 21, reminded of, and complete once the rest has come', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/daten/lieferungen');
  await page.getByRole('link', { name: 'Lieferung anlegen' }).click();
  const save = page.getByRole('button', { name: 'Lieferung anlegen' });
  await save.click();
  await page.getByText('Bitte prüfen Sie 4 Angaben').waitFor();
  await expect
    .poll(() => page.locator(':focus').innerText())
    .toContain('Bitte geben Sie eine Bezeichnung an.');
  await expectWhole();
  await page.getByRole('link', { name: 'Bitte geben Sie eine Bezeichnung an.' }).click();
  await page.keyboard.type('Rückmeldungen für die Konferenz');
  await fillRest();
  await expect
    .poll(() => page.getByText(/Daraus folgt/).innerText())
    .toContain('2025/26, fällig am 15.10.2026');
  await save.click();
  await page.locator('h1', { hasText: 'Rückmeldungen für die Konferenz' }).waitFor();

  const shown = page.getByRole('row', { name: /Schuljahr 2025\/26/ });
  await expect.poll(() => shown.innerText()).toMatch(/15\.10\.2026[\s\S]*überfällig[\s\S]*17 von 21 Schulen/);
  const returns = page.getByRole('region', { name: 'Rückmeldungen: Schuljahr 2025/26' });
  await returns.getByText('17 von 21 Schulen haben gemeldet.').waitFor();
  await expect.poll(() => namesIn(returns)).toEqual(missing);
  await returns.getByRole('link', { name: 'Alle Schulen zeigen' }).click();
  await expect.poll(() => namesIn(returns)).toHaveLength(21);

  await page.getByRole('button', { name: 'Erinnerungstext kopieren' }).click();
  await page.getByText('Der Erinnerungstext ist kopiert.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const said of ['Schuljahr 2025/26', '15.10.2026', '17 von 21 Schulen', ...missing]) {
    expect(copied).toContain(said);
  }
  await complete();
  const mail = await page.getByRole('link', { name: 'Als E-Mail öffnen' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:konferenz@musterland\.example\?subject=Erinnerung/);
  await page.getByLabel('An wen').selectOption({ label: 'Oberschule Lindenau' });
  await complete();
  const letter = await page.getByLabel('Erinnerungstext').inputValue();
  expect(letter).toContain('„Oberschule Lindenau“ (Schulnummer 99012)');
  expect(letter).not.toContain('Heideburg');
  const address = page.url();

  await page.goto('/');
  const notice = page.getByRole('region', { name: 'Was ansteht' });
  await expect
    .poll(() => notice.innerText())
    .toMatch(/Lieferung einholen: Rückmeldungen für die Konferenz\s+2025\/26 · 17 von 21 Schulen/);

  await upload('nachgemeldet.csv', lateReturns);
  await page.goto(address);
  await page.getByRole('link', { name: 'Schuljahr 2025/26' }).click();
  await page.getByText('21 von 21 Schulen haben gemeldet.').waitFor();
  await expect
    .poll(() => page.getByRole('row', { name: /Schuljahr 2025\/26/ }).innerText())
    .toMatch(/eingegangen[\s\S]*nachgemeldet\.csv/);
  await page.goto('/daten/lieferungen');
  const overdue = page.getByRole('region', { name: /^Überfällig/ });
  await overdue.waitFor();
  await expect.poll(() => overdue.innerText()).not.toMatch(/Konferenz|Fehlzeiten/);
});

test('where the browser does not copy, the text is marked and the page says how', async () => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/daten/lieferungen/kindergartenplaetze');
  await page.getByRole('button', { name: 'Erinnerungstext kopieren' }).click();
  await page.getByText(/Kopieren Sie ihn mit Strg/).waitFor();
  const marked = await page.evaluate(() => document.getSelection()?.toString());
  expect(marked).toContain('Plätze für Kindergartenkinder');
});

test('a delivery is changed, and deleted while nothing has come for it', async () => {
  await page.goto('/daten/lieferungen/fehlzeiten-halbjahr');
  await page.getByRole('link', { name: 'Bearbeiten' }).click();
  await page.getByLabel('Bezeichnung').fill('Zwischenstand');
  await page.getByRole('button', { name: 'Änderungen speichern' }).click();
  await page.locator('h1', { hasText: 'Zwischenstand' }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Beenden' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Löschen' }).click();
  await page.getByRole('dialog').waitFor();
  await expectWhole();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Löschen' }).click();
  await page.getByRole('button', { name: 'Lieferung löschen' }).click();
  await page.locator('h1', { hasText: /^Lieferungen$/ }).waitFor();
  await page.getByRole('region', { name: /^Später/ }).waitFor();
  await expect.poll(() => page.locator('main').innerText()).not.toContain('Zwischenstand');
});

test('a delivery that has ended is not missed any more, and is not deleted', async () => {
  await page.goto('/daten/lieferungen/kindergartenplaetze');
  await page.getByRole('button', { name: 'Beenden' }).click();
  await page.getByRole('button', { name: 'Lieferung beenden' }).click();
  await page.getByText('Diese Lieferung ist beendet.').waitFor();
  await expect
    .poll(() => page.getByRole('row', { name: /^2025/ }).innerText())
    .toContain('nicht mehr erwartet');
  await expect.poll(() => page.getByRole('button', { name: 'Löschen' }).count()).toBe(0);
  await page.goto('/daten/lieferungen');
  await page.getByRole('region', { name: /^Beendet/ }).waitFor();
  await complete();
  const groups = await page.getByRole('region', { name: /^Überfällig|^Später/ }).allInnerTexts();
  expect(groups.join()).not.toContain('Kindergartenkinder');
});

test('who saves second is told, and keeps what was typed', async () => {
  await page.goto('/daten/lieferungen/bevoelkerung/bearbeiten');
  await page.getByLabel('Bezeichnung').fill('Meine Fassung');
  const other = await context.newPage();
  await other.goto('/daten/lieferungen/bevoelkerung/bearbeiten');
  await other.getByLabel('Bezeichnung').fill('Bevölkerung');
  await other.getByRole('button', { name: 'Änderungen speichern' }).click();
  await other.locator('h1', { hasText: /^Bevölkerung$/ }).waitFor();
  await page.getByRole('button', { name: 'Änderungen speichern' }).click();
  await page.getByText('Inzwischen geändert').waitFor();
  await expect.poll(() => page.getByLabel('Bezeichnung').inputValue()).toBe('Meine Fassung');
});

/** Invented returns of the four schools that the demonstration lacks for 2025/26. */
const lateReturns = [
  'berichtszeitraum;schule;schueler;verfahren',
  '2025/26;99004;850;1',
  '2025/26;99007;1010;3',
  '2025/26;99012;430;2',
  '2025/26;99014;410;2',
  '',
].join('\r\n');

async function fillRest(): Promise<void> {
  await page.getByLabel('Quelle').fill('Vorlage Fehlzeiten');
  await page.getByLabel('Stelle oder Funktion').fill('Geschäftsstelle der Schulleiterkonferenz');
  await page.getByLabel(/^E-Mail der Stelle/).fill('konferenz@musterland.example');
  await page.getByLabel('Erwartet ab').fill('2025-08-01');
  await page.getByLabel('Fällig').selectOption('fixedDay');
  await page.getByLabel('Tag und Monat').fill('15.10.');
  await page.getByLabel('Vorlage Fehlzeiten').check();
  await page.getByLabel(/Jede Schule muss melden/).check();
}

async function namesIn(returns: Locator): Promise<string[]> {
  await complete();
  const heads = await returns.getByRole('rowheader').allInnerTexts();
  return heads.map((text) => text.split('\n')[0] ?? '');
}

async function upload(name: string, content: string): Promise<void> {
  await page.goto('/daten');
  await chooseFile(name, content);
  await page.getByRole('button', { name: /Werte übernehmen/ }).click();
  await page.getByRole('link', { name: 'Zum Import' }).waitFor();
}
