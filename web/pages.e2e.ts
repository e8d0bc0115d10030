import { existsSync, mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  chooseFile,
  complete,
  expectWhole,
  findOverflow,
  page,
  phone,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

const pages: [string, string, string][] = [
  ['/', 'Übersicht', 'Overview'],
  ['/?stand=auf-kurs', 'Übersicht', 'Overview'],
  ['/ziele/mehr-abschluesse', 'Mehr Jugendliche erreichen einen Abschluss', 'Mehr Jugendliche'],
  ['/ziele/beratung-hilft-weiter', 'Beratung hilft weiter', 'Beratung hilft weiter'],
  ['/ziele/entschuldigtes-fehlen-verstehen', 'Entschuldigtes Fehlen', 'Entschuldigtes Fehlen'],
  ['/ziele/abschluesse-nachholen', 'Junge Erwachsene', 'Junge Erwachsene'],
  ['/ziele/gibt-es-nicht', 'nicht gefunden', 'not found'],
  ['/indikatoren', 'Kennzahlen', 'Indicators'],
  ['/indikatoren/abgehende-ohne-hauptschulabschluss', 'Abgehende ohne Hauptschulabschluss', 'Leavers'],
  ['/indikatoren/besuche-bildungsportal', 'Besuche des Bildungsportals', 'Visits'],
  ['/indikatoren/umfrage-antwortanteil', 'Antwort', 'answer'],
  ['/daten', 'Daten', 'Data'],
  ['/daten/vorlagen', 'Vorlagen', 'Templates'],
  ['/daten/importe/1', 'schulabgaenge', 'schulabgaenge'],
  ['/gibt-es-nicht', 'nicht gefunden', 'not found'],
];

describe.each(sizes)('on a %s', (_name, viewport) => {
  test.each(pages)('%s is whole, without barriers, in both languages', async (path, german, english) => {
    await page.setViewportSize(viewport);
    for (const [language, heading] of [
      ['de', german],
      ['en', english],
    ] as const) {
      await visit(path, language);
      await expect.poll(() => page.locator('h1').innerText()).toMatch(new RegExp(heading, 'i'));
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
      await expectWhole();
      await expect.poll(() => page.locator('body').innerText()).not.toMatch(/\d[.,]\d{6,}/);
    }
  });
});

test('a goal is told by field, state in symbol and word, value, period, target, due year and trend', async () => {
  await page.goto('/');
  const field = page.getByRole('region', { name: 'Übergang Schule – Beruf' });
  const card = field.locator('.goal-card', { hasText: 'Mehr Jugendliche erreichen einen Abschluss' });
  await card.locator('.spark svg').waitFor();
  await complete();
  const text = await card.innerText();
  for (const said of [
    /◐\s*nicht sicher einzuordnen/,
    /6,93\s%/,
    /Schuljahr\s2024\/25/,
    /Ziel 5,00\s%.*2030\/31/,
  ]) {
    expect(text).toMatch(said);
  }
  await expect.poll(() => card.locator('.spark svg [stroke-dasharray]').count()).toBeGreaterThan(0);
  await complete();
  const words = await page.locator('.goal-card .state').allInnerTexts();
  expect(words).toHaveLength(19);
  for (const word of words) expect(word).toMatch(/^[^\p{L}\s]\s*\p{L}{2}/u);
});

test('invented figures say so where they are shown', async () => {
  for (const path of ['/', '/ziele/mehr-abschluesse']) {
    await page.goto(path);
    await page.getByRole('note').first().waitFor();
    await expect.poll(() => page.getByRole('note').first().innerText()).toMatch(/erfunden/);
  }
});

test('a goal shows its operationalisation as a table', async () => {
  await page.goto('/ziele/mehr-abschluesse');
  const sheet = page.getByRole('table', { name: 'Abgehende ohne Hauptschulabschluss' }).first();
  await sheet.waitFor();
  await complete();
  const rows = await sheet.getByRole('row').allInnerTexts();
  for (const row of [
    /Kennzahl\s+Abgehende ohne/,
    /Gebiet\s+Landkreis Musterland/,
    /Ausgangswert\s+8,90\s%.*2015\/16/,
    /Zielwert\s+5,00\s%.*2030\/31/,
    /Richtung\s+soll sinken/,
    /Toleranz\s+5\s%/,
  ]) {
    expect(
      rows.some((text) => row.test(text)),
      `${row}: ${rows.join(' | ')}`,
    ).toBe(true);
  }
});

test('a definition sheet names the evidence of each field, or that there is none', async () => {
  await page.goto('/indikatoren/bevoelkerung');
  const sheet = page.getByRole('table').filter({ hasText: 'Beleg' }).last();
  await sheet.waitFor();
  await complete();
  const rows = await sheet.getByRole('row').allInnerTexts();
  const field = (name: string) => rows.find((text) => text.startsWith(name));
  expect(field('Definition')).toMatch(/Bevölkerungsstand am 31\. Dezember.*Fortschreibung/s);
  expect(field('Berechnung')).toMatch(/Stichtag.*„Bevölkerungsstand \(Anzahl\)“/s);
  expect(rows.filter((text) => text.includes('nicht belegt')).length).toBeGreaterThan(2);
});

test('a number opens its parts and origin in a dialog without barriers, at an address of its own', async () => {
  await page.goto('/indikatoren/unentschuldigte-fehltage-je-100');
  await page.getByLabel('Gliederung').selectOption({ label: 'Schulform' });
  // Until the broken down table is there, the numbers are those of the table before it.
  await page.getByRole('columnheader', { name: 'Oberschule' }).waitFor();
  const number = page.locator('.value-button').first();
  await number.click();
  const dialog = page.getByRole('dialog', { name: /Schuljahr\s2025\/26/ });
  await dialog.waitFor();
  await complete();
  const text = await dialog.innerText();
  expect(text).toMatch(/Zähler[\s\S]*Nenner[\s\S]*Herkunft[\s\S]*Import\s\d+[\s\S]*Zeile\s\d+/);
  expect(page.url()).toContain('wert=');
  await expectWhole();
  await page.setViewportSize(phone);
  await expect.poll(() => findOverflow(page)).toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('wert=');
  await expect.poll(() => number.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('every chart has its table, and every number its origin', async () => {
  await page.goto('/ziele/mehr-abschluesse');
  const charts = page.locator('svg[role="img"]');
  await charts.first().waitFor();
  await expect
    .poll(() => charts.first().getAttribute('aria-label'))
    .toMatch(/einzuordnen: zu \d+.% abweichend/);
  await complete();
  await page.getByRole('link', { name: 'Tabelle' }).first().click();
  const row = page.getByRole('row', { name: /2024\/25/ }).first();
  await expect.poll(() => row.innerText()).toMatch(/6,93\s%/);
  await page.goto('/indikatoren/abgehende-ohne-hauptschulabschluss');
  const origin = page.getByRole('row', { name: /2024\/25/ }).first();
  await expect.poll(() => origin.innerText()).toMatch(/Zeile\s\d+/);
  await origin.getByRole('link', { name: /Import/ }).click();
  await page.locator('h1', { hasText: 'schulabgaenge' }).waitFor();
});

test('the arithmetic of a goal stands on its page and can be redone', async () => {
  await page.goto('/ziele/mehr-abschluesse');
  const table = page.getByRole('table').filter({ hasText: 'Mittlere Veränderung' }).first();
  await complete();
  const text = await table.innerText();
  for (const word of [
    'Mittlere Veränderung',
    'Fortgeschrieben bis 2030/31',
    'Anteil an der Lücke',
    'abweichend',
  ]) {
    expect(text).toContain(word);
  }
});

test('a survey shows its answers, and a goal leads to its own breakdown', async () => {
  await page.goto('/indikatoren/umfrage-antwortanteil');
  await page.getByRole('columnheader', { name: 'Bildungsportal' }).first().waitFor();
  await page.goto('/ziele/zugewanderte-finden-beratung');
  await page.getByRole('link', { name: 'Zur Kennzahl' }).click();
  await page.getByRole('row', { name: /^2025/ }).first().waitFor();
  await expect.poll(() => page.getByRole('row', { name: /^2025/ }).first().innerText()).toContain('438');
});

test('the state of a view is its address', async () => {
  await page.goto('/indikatoren/unentschuldigte-fehltage-je-100');
  await page.getByLabel('Gliederung').selectOption({ label: 'Schulform' });
  await page.getByRole('columnheader', { name: 'Gymnasium' }).first().waitFor();
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await page.getByRole('columnheader', { name: 'Gymnasium' }).first().waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  expect(page.url()).toContain('lang=en');
});

test('the keyboard reaches the content and moves between pages', async () => {
  await page.goto('/');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator(':focus').innerText()).toMatch(/Inhalt/);
  await page.getByRole('link', { name: 'Kennzahlen' }).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Kennzahlen' }).waitFor();
  await expect.poll(() => page.locator(':focus').innerText()).toMatch(/Kennzahlen/);
});

test('print leaves out what paper cannot use', async () => {
  await page.goto('/ziele/mehr-abschluesse');
  await page.locator('svg[role="img"]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('link', { name: 'Kennzahlen' }).first().isVisible()).toBe(false);
  await expect.poll(() => page.locator('svg[role="img"]').first().isVisible()).toBe(true);
});

/** The picture in the README; remove the file to have it taken again. */
test('the overview has its picture', async () => {
  const picture = 'web/pictures/overview.png';
  await page.setViewportSize({ width: 1280, height: 960 });
  await visit('/');
  if (!existsSync(picture)) {
    mkdirSync('web/pictures', { recursive: true });
    await page.screenshot({ path: picture });
  }
  await expect.poll(() => page.locator('.goal-card').count()).toBe(19);
});

test('the menu of the phone closes with Escape', async () => {
  await page.setViewportSize(phone);
  await page.goto('/');
  await page.getByRole('button', { name: 'Menü' }).click();
  await page.getByRole('link', { name: 'Kennzahlen' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Kennzahlen' }).waitFor({ state: 'hidden' });
});

test('where nothing is stored for the own area, another one is shown and named', async () => {
  await page.goto('/daten');
  await chooseFile(
    'ausgaben.csv',
    'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\r\nausgaben-je-schueler;03;2022;;9400;;;;\r\n',
  );
  await page.getByRole('button', { name: '1 Wert übernehmen' }).click();
  await page.getByText('übernommen').first().waitFor();
  await page.goto('/indikatoren/ausgaben-je-schueler');
  await page
    .getByText('Für Landkreis Musterland ist nichts gespeichert; gezeigt wird Niedersachsen.')
    .waitFor();
});
