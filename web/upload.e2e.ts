import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  chooseFile,
  complete,
  expectText,
  expectWhole,
  findOverflow,
  page,
  phone,
  usePages,
} from '../server/testing/pages.ts';

usePages({ start: '/daten' });

const langform = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\r\n';

/** The table's head and signs by hand, in the shape of a district table. */
const genesis = [
  'GENESIS-Tabelle: 21111-02-06-4',
  'Absolvierende/Abgehende allgemeinbildender Schulen nach;;;;',
  'Geschlecht und Abschlussarten - Schuljahr;;;;',
  'Statistik der allgemeinbildenden Schulen;;;;',
  'Absolvierende/Abgehende (Anzahl);;;;',
  ';;;Insgesamt;ohne Hauptschulabschluss',
  ';;;Insgesamt;Insgesamt',
  '2021;03;  Niedersachsen;70000;4200',
  '2021;03254;      Hildesheim, Landkreis;2400;.',
  '2021;03152;      Göttingen, Landkreis;-;-',
  '__________',
  '"Die Angabe des Berichtsjahres bezieht sich auf das Jahr in',
  'dem das Schuljahr endet."',
  '© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.',
  'Stand: 13.03.2025 / 16:40:08',
  '',
].join('\n');

describe('a table of official statistics', () => {
  test('with an unreadable period is taken without that row, if that is wanted', async () => {
    const file = Buffer.from(genesis.replace('2021;03254', '13/21;03254'), 'latin1');
    await chooseFile('zeitraum.csv', file);
    const take = page.getByRole('button', { name: /Wert übernehmen/ });
    await take.waitFor();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/„13\/21“ ist kein lesbarer Zeitraum/);
    await expect.poll(() => take.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('1 fehlerhafte Zeile auslassen').check();
    await expect.poll(() => take.getAttribute('aria-disabled')).toBeNull();
    await expectWhole();
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await page.locator('h1', { hasText: 'Daten' }).waitFor();
  });

  test('that breaks off leads with that, not with what follows from it', async () => {
    const file = Buffer.from(genesis.slice(0, genesis.indexOf(';2400;.')), 'latin1');
    await chooseFile('abgebrochen.csv', file);
    const alert = page.getByRole('alert').filter({ hasText: 'lässt sich nicht übernehmen' });
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toMatch(/Die Datei bricht in oder nach Zeile 9 ab/);
  });

  test('is understood, taken over, shown with its origin, and withdrawn', async () => {
    await chooseFile('irgendein-name.txt', Buffer.from(genesis, 'latin1'));
    await page.getByRole('button', { name: /Werte übernehmen/ }).waitFor();
    await complete();
    const preview = await page.locator('main').innerText();
    for (const seen of ['Windows-1252', '21111-02-06-4', '13.03.2025', 'Göttingen', '2020/21']) {
      expect(preview).toContain(seen);
    }
    await expectWhole();
    await page.getByRole('button', { name: /Werte übernehmen/ }).click();
    await page.getByRole('link', { name: 'Zum Import' }).waitFor();

    await page.goto('/indikatoren/abgehende-ohne-hauptschulabschluss?gebiet=03');
    const row = page.getByRole('row', { name: /^Schuljahr\s2020\/21/ }).first();
    await row.waitFor();
    await expect.poll(() => row.innerText()).toMatch(/6,00\s%/);
    await expect.poll(() => row.innerText()).toMatch(/Zeile\s8/);
    await page.goto('/indikatoren/abgehende-ohne-hauptschulabschluss?gebiet=03254');
    expect(
      await page
        .getByRole('row', { name: /^Schuljahr\s2020\/21/ })
        .first()
        .innerText(),
    ).toMatch(/geheim/);

    await page.goto('/daten');
    await page
      .getByRole('row', { name: /irgendein-name/ })
      .getByRole('button', { name: /Zurückziehen/ })
      .click();
    await page.getByRole('dialog').waitFor();
    await expectWhole();
    await page.keyboard.press('Escape');
    await page
      .getByRole('row', { name: /irgendein-name/ })
      .getByRole('button', { name: /Zurückziehen/ })
      .click();
    await page.getByRole('button', { name: 'Import zurückziehen' }).click();
    await page.getByRole('row', { name: /irgendein-name.*zurückgezogen/ }).waitFor();
    await page.goto('/indikatoren/abgehende-ohne-hauptschulabschluss?gebiet=03');
    await page.locator('h1').waitFor();
    await expect.poll(() => page.getByRole('row', { name: /^Schuljahr\s2020\/21/ }).count()).toBe(0);
  });
});

test('a dropped file is taken like a picked one', async () => {
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'gezogen.csv', { type: 'text/csv' }));
    return transfer;
  }, `${langform}bevoelkerung;03254;2018-12-31;;276383;;;;\r\n`);
  await page.getByText('Dateien hierher ziehen').dispatchEvent('drop', { dataTransfer: dropped });
  await page.locator('h1', { hasText: 'gezogen.csv' }).waitFor();
  await page.getByRole('button', { name: '1 Wert übernehmen' }).waitFor();
});

test('what was understood stands on the page, and the list of imports names file, hash, who, when, counts', async () => {
  await chooseFile('verstanden.csv', Buffer.from(genesis.replaceAll('2021;', '2020;'), 'latin1'));
  await page.getByRole('button', { name: '2 Werte übernehmen' }).waitFor();
  const understood = page
    .locator('section', { has: page.getByRole('heading', { name: /verstanden/i }) })
    .first();
  await expect
    .poll(() => understood.innerText())
    .toMatch(
      /GENESIS-Tabelle[\s\S]*Erste Zeile[\s\S]*nach Geschlecht und Abschlussarten[\s\S]*Windows-1252[\s\S]*\b3\b[\s\S]*2019\/20[\s\S]*Niedersachsen/,
    );
  await expectText(page.locator('main'), 'Abgehende ohne Hauptschulabschluss');
  await expect.poll(() => page.getByRole('cell', { name: '70000', exact: true }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: '2 Werte übernehmen' }).click();
  await page.getByRole('link', { name: 'Zum Import' }).waitFor();
  await page.goto('/daten');
  const row = page.getByRole('row', { name: /verstanden\.csv/ }).first();
  await row.waitFor();
  const today = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Europe/Berlin' }).format();
  await expect
    .poll(() => row.locator('th, td').allInnerTexts())
    .toEqual([
      expect.stringMatching(/verstanden\.csv[\s\S]*GENESIS/),
      expect.stringMatching(new RegExp(`${today}.*\\d{2}:\\d{2}[\\s\\S]*lokal`)),
      '2',
      expect.stringMatching(/^[0-9a-f]{8}$/),
      expect.any(String),
      expect.stringContaining('Zurückziehen'),
    ]);
});

describe('a file with mistakes', () => {
  test('shows each with its place and remedy, and bad rows can be left out', async () => {
    const rows = 'bevoelkerung;03254;2019-12-31;;276594;;;;\r\nbevoelkerung;Atlantis;2019-12-31;;1;;;;\r\n';
    await chooseFile('zahlen.csv', langform + rows);
    await page.getByText('Atlantis').first().waitFor();
    const take = page.getByRole('button', { name: /übernehmen/ });
    await expect.poll(() => take.isDisabled()).toBe(true);
    expect(
      await page
        .getByRole('row', { name: /Atlantis/ })
        .first()
        .locator('td')
        .allInnerTexts(),
    ).toEqual([
      expect.stringMatching(/Fehler/),
      '3',
      '2',
      expect.stringMatching(/Atlantis.*Bitte[\s\S]*Text: Atlantis/),
    ]);
    await expectWhole();
    await page.setViewportSize(phone);
    await expect.poll(() => findOverflow(page)).toBe(0);
    await page.getByLabel(/auslassen/).check();
    await take.click();
    await page.getByRole('link', { name: 'Zum Import' }).waitFor();
  });

  test.each([
    ['leer.csv', '', /leer/],
    ['bild.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /Bild/],
    ['tabelle.csv', '<!DOCTYPE html><html><body>Anmelden</body></html>', /Anmelde|HTML|Webseite/],
    ['fremd.csv', 'Sehr geehrte Damen und Herren,\r\nanbei die Zahlen.\r\n', /Format|Aufbau/],
  ])('%s is refused with a reason and a remedy', async (name, content, reason) => {
    await chooseFile(name, content);
    await page.getByText(reason).first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: /übernehmen/ }).count()).toBe(0);
    await expectWhole();
  });
});

test('a filled template comes back as figures', async () => {
  await page.goto('/daten/vorlagen');
  const download = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /herunterladen/i })
    .first()
    .click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await page.goto('/daten');
  const filled = 'monat;bereich;besuche\r\n2026-11;;2.950\r\n2026-11;Kurse und Angebote;900\r\n';
  await chooseFile('besuche.csv', Buffer.from(filled.replace('2.950', '2950'), 'latin1'));
  await page.getByRole('button', { name: '2 Werte übernehmen' }).click();
  await page.getByRole('link', { name: 'Zum Import' }).waitFor();
});

test('a file of 64 MB streams through with a progress bar', async () => {
  const big = join(mkdtempSync(join(tmpdir(), 'zielkreis-big-')), 'gross.csv');
  writeFileSync(big, langform + longRows(64_000_000));
  await page.locator('input[type=file]').setInputFiles(big);
  await page.getByRole('progressbar').first().waitFor();
  await page.getByRole('button', { name: /Werte übernehmen/ }).waitFor({ timeout: 90_000 });
  await expect.poll(() => page.locator('main').innerText()).toMatch(/64\sMB/);
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await page.locator('h1', { hasText: 'Daten' }).waitFor();
  rmSync(dirname(big), { recursive: true });
});

/** Valid rows of the long template, about `bytes` long: visits of made-up sections by month and section. */
function longRows(bytes: number): string {
  const rows: string[] = [];
  for (let length = 0, row = 0; length < bytes; row += 1) {
    const month = `${1990 + Math.floor((row % 420) / 12)}-${String((row % 12) + 1).padStart(2, '0')}`;
    const text = `besuche-bildungsportal;03254;${month};seitenbereich=b${Math.floor(row / 420)};${row};;;;\r\n`;
    rows.push(text);
    length += text.length;
  }
  return rows.join('');
}

const folder = process.env.ZIELKREIS_SAMPLES;
const sample = folder ? resolve(folder, '01_genesis-classic_21111-02-06-4_schulabgaenge_kreise.csv') : '';

test.skipIf(!existsSync(sample))('the leavers of all districts on the page (ZIELKREIS_SAMPLES)', async () => {
  await page.locator('input[type=file]').setInputFiles(sample);
  await page.getByRole('button', { name: /Werte übernehmen/ }).waitFor();
  await page.getByText('1 Fußnote der Datei').click();
  await complete();
  const preview = await page.locator('main').innerText();
  for (const seen of [
    '21111-02-06-4',
    '538',
    '1.955',
    '102',
    '114',
    '13.03.2025',
    'Berichtsjahres bezieht sich',
  ]) {
    expect(preview).toContain(seen);
  }
  await page.getByRole('button', { name: /Werte übernehmen/ }).click();
  await page.getByRole('link', { name: 'Zum Import' }).waitFor();
  await page.goto('/indikatoren/abgehende-ohne-hauptschulabschluss?gebiet=03');
  const row = page.getByRole('row', { name: /^Schuljahr\s2022\/23/ }).first();
  await row.waitFor();
  await expect.poll(() => row.innerText()).toMatch(/7,67\s%[\s\S]*5\.895[\s\S]*76\.856/);
  for (const dissolved of ['03152', '03156']) {
    await page.goto(`/indikatoren/abgehende-ohne-hauptschulabschluss?gebiet=${dissolved}`);
    await page.locator('h1').waitFor();
    await expect.poll(() => page.getByRole('row', { name: /^Schuljahr\s2022\/23/ }).count()).toBe(0);
  }
});
