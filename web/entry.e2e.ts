import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectWholeAtBothWidths, page, server, usePages } from '../server/testing/pages.ts';

usePages();

describe('a table from the clipboard', () => {
  const clipboard = [
    'kennzahl\tgebiet\tberichtszeitraum\tgliederung\twert\tzusatz',
    'bevoelkerung\tStade, Landkreis\t31.12.2018\t\t203102\t',
    'bevoelkerung\t@Atlantis\t31.12.2018\tgeschlecht=weiblich\t140853\t',
    '',
  ].join('\r\n');

  test('is pasted, shown in cells, checked like a file, and becomes an import with its origin', async () => {
    await page.goto('/daten');
    await page.getByRole('link', { name: 'Zahlen einfügen oder eintippen' }).click();
    await page.locator('h1', { hasText: 'Zahlen einfügen' }).waitFor();
    await paste(page.getByLabel('Tabelle', { exact: true }), clipboard);
    await expect.poll(() => page.getByText('3 Zeilen, 6 Spalten').count()).toBe(1);
    await expect.poll(() => page.getByRole('cell', { name: 'geschlecht=weiblich' }).count()).toBe(1);
    await expectWholeAtBothWidths();

    await page.getByRole('button', { name: 'Tabelle prüfen' }).click();
    const missing = page.getByRole('link', { name: 'Sagen Sie, woher die Zahlen stammen' });
    await missing.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('herkunft');
    await page.getByLabel('Woher stammen die Zahlen?').fill('E-Mail des Einwohneramts vom 17.11.2026');
    await page.getByRole('button', { name: 'Tabelle prüfen' }).click();
    await page.locator('h1', { hasText: 'eingefuegt-2026-11-18.tsv' }).waitFor();
    // The cell came through as it was: nothing was put before the sign or taken away.
    const row = page.getByRole('row', { name: /@Atlantis/ }).first();
    await row.waitFor();
    await expect
      .poll(() => row.locator('td').allInnerTexts())
      .toEqual([
        expect.stringContaining('Fehler'),
        '3',
        '2',
        expect.stringMatching(/nicht bekannt[\s\S]*Text: @Atlantis/),
      ]);

    await page.getByRole('link', { name: 'Zurück zur Eingabe' }).click();
    const table = page.getByLabel('Tabelle', { exact: true });
    await expect.poll(() => table.inputValue()).toContain('@Atlantis');
    await table.fill(clipboard.replace('@Atlantis', '03254'));
    await page.getByRole('button', { name: 'Tabelle prüfen' }).click();
    await page.getByRole('button', { name: '2 Werte übernehmen' }).click();
    await page.getByRole('link', { name: 'Zum Import' }).click();
    await page.getByText('Notiz').waitFor();
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/Notiz\s+E-Mail des Einwohneramts vom 17\.11\.2026/);
  });

  test('may be typed with semicolons; rows of another width are named', async () => {
    await page.goto('/daten/eingeben');
    await page.getByLabel('Tabelle', { exact: true }).fill('Ort;Wert\nStade;1,5;zu viel\nHildesheim;2');
    await page.getByText('Zeile 2 hat weniger oder mehr Zellen als die erste.').waitFor();
    await page.getByRole('button', { name: 'Eingaben leeren' }).click();
    await expect.poll(() => page.getByLabel('Tabelle', { exact: true }).inputValue()).toBe('');
  });
});

describe('single figures', () => {
  test('are typed, checked in the page, and stored with whom they come from', async () => {
    await page.goto('/daten/eingeben');
    await page.getByRole('link', { name: 'Einzelne Zahlen' }).click();
    await choose('#zahl-1-kennzahl', 'anteil-ueber-10-unentschuldigte-fehltage');
    await choose('#zahl-1-gebiet', 'schule=99008');
    await page.locator('#zahl-1-zeitraum').fill('2013');
    await page.locator('#zahl-1-zaehler').fill('12');
    await page.getByRole('button', { name: 'Weitere Zahl' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('zahl-2-kennzahl');
    await expect.poll(() => page.locator('#zahl-2-gebiet').inputValue()).toBe('schule=99008');
    await choose('#zahl-2-kennzahl', 'anzeigen-schulpflichtverletzung');
    await choose('#zahl-2-art', 'gap');
    await page.getByRole('button', { name: '2 Zahlen prüfen' }).click();
    await page.getByText('Bitte prüfen Sie 5 Angaben').waitFor();
    await expectWholeAtBothWidths();

    await page.locator('#zahl-1-zeitraum').fill('2013/14');
    await page.locator('#zahl-1-nenner').fill('480');
    await page.locator('#zahl-2-zeitraum').fill('2013/14');
    await choose('#zahl-2-zeichen', '...');
    await page.getByLabel('Woher stammen die Zahlen?').fill('Telefonat mit der Schulleitung vom 18.11.2026');
    await page.getByRole('button', { name: '2 Zahlen prüfen' }).click();
    await page.locator('h1', { hasText: 'einzelne-zahlen-2026-11-18.csv' }).waitFor();
    await page.getByRole('button', { name: '2 Werte übernehmen' }).click();
    await page.getByRole('link', { name: 'Zum Import' }).click();
    await page.getByText('Telefonat mit der Schulleitung vom 18.11.2026').waitFor();

    const school = 'schule=99008;schulform=oberschule';
    const query = new URLSearchParams({
      indicator: 'anteil-ueber-10-unentschuldigte-fehltage',
      breakdown: school,
    });
    const answer = await (await fetch(`${server.address}/api/series?${query}`)).json();
    const points = answer.series[0].points.filter(({ period }: { period: string }) => period === '2013/14');
    // 12 of 480 are 2.5 percent.
    expect(points).toEqual([expect.objectContaining({ value: 2.5, numerator: 12, denominator: 480 })]);
  });
});

async function choose(field: string, value: string): Promise<void> {
  await page.locator(`${field} option[value="${value}"]`).waitFor({ state: 'attached' });
  await page.locator(field).selectOption(value);
}

/** As Ctrl+V does it: the text arrives at once. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.insertText(text);
}
