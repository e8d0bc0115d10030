import { expect, test } from 'vitest';
import { follow } from '../server/testing/forms.ts';
import { expectHandbookPicture } from '../server/testing/handbook-picture.ts';
import { complete, page, usePages, visit } from '../server/testing/pages.ts';

/**
 * Transparency as the Landkreis Stade has it, told on the invented Landkreis Musterland: a portal whose use is
 * followed, demand beside official statistics, and a section of it as a measure.
 */
usePages();

const main = () => page.locator('main').innerText();
const portal = '/indikatoren/besuche-bildungsportal';
const row = (start: RegExp) => page.getByRole('row', { name: start }).first().innerText();

test('visits stand as the mean of the months of each year', async () => {
  await page.goto('/');
  await follow('Kennzahlen');
  await complete();
  await page.getByRole('link', { name: 'Besuche des Bildungsportals im Monat' }).first().click();
  await page.getByLabel('Berichtszeitraum', { exact: true }).selectOption({ label: 'Kalenderjahr' });
  await page.getByRole('row', { name: /^2025/ }).first().waitFor();
  // Sums of the twelve months of the file ÷ 12: 22,920 (2020), 31,560 (2024), 34,452 (2025).
  await expect.poll(() => row(/^2020/)).toContain('1.910');
  await expect.poll(() => row(/^2024/)).toContain('2.630');
  await expect.poll(() => row(/^2025/)).toContain('2.871');
  // Ten months of 2026: 29,760 ÷ 10, and said to be ten.
  await expect.poll(() => row(/^Jan\.–Okt\. 2026/)).toMatch(/2\.976[\s\S]*10 von 12 Zeiträumen/);
  await expect.poll(() => main()).toContain('jedes Jahr um etwa 180,0 Besuche je Monat');
});

test('the real figures of the Landkreis Stade stand apart, under its own name', async () => {
  await visit(`${portal}?gebiet=03359`);
  await complete();
  const text = await main();
  // The working paper's own figures (data/demo/README.md).
  expect(text).toContain('615');
  expect(text).toContain('2.654');
  expect(text).not.toContain('2.871');
});

test('the most visited sections are seen year by year', async () => {
  await visit(`${portal}?zeitraum=year&gliederung=seitenbereich`);
  await expect
    .poll(() => page.getByRole('columnheader').allInnerTexts())
    .toEqual(
      expect.arrayContaining([
        'darunter Beratung',
        'darunter Kurse und Angebote',
        'darunter Migration und Bildung',
        'darunter Übergang Schule–Beruf',
      ]),
    );
  const figures = async (year: RegExp) => (await row(year)).match(/\d[\d.]*/g);
  // Means of the twelve months of each section in the file: courses lead in both years, and transition, last in 2020,
  // has nearly reached migration in 2025.
  await expect.poll(() => figures(/^2020/)).toEqual(['2020', '1.910', '246', '610', '548', '214']);
  await expect.poll(() => figures(/^2025/)).toEqual(['2025', '2.871', '322', '884', '438', '412']);
});

test('demand stands beside official statistics, and the next masterplan draws the conclusion', async () => {
  await page.goto('/');
  await follow('Gremien');
  await follow('Strategiegruppe Bildung');
  await page.getByRole('link', { name: /^20\.01\.2027/ }).click();
  await follow('Sitzungsmappe öffnen');
  await page.getByRole('heading', { level: 1, name: 'Sitzungsmappe: Strategiegruppe Bildung' }).waitFor();
  await page
    .getByText('In Zielrichtung: Der Wert steigt im Mittel jährlich um 40 Besuche je Monat')
    .first()
    .waitFor();
  await complete();
  const pack = await main();
  // Demand: (412 − 214) ÷ 5 = 39.6 visits a year. Official: 5.1 − 5 × 0.2 = 4.1 of 4.0 per cent (server/demo.test.ts).
  expect(pack).toContain('Arbeitslosenquote der 15- bis unter 25-Jährigen');
  expect(pack).toContain('Leicht abweichend: Bei gleichem Tempo fehlen 2030 noch 0,1 Prozentpunkte');
  expect(pack).toMatch(/Das Portal begleitet den Übergang\s+Empfehlung: Ziel anpassen/);
  expect(pack).toContain('neben der amtlichen Statistik');
  await page.goto('/strategien/masterplan-bildung-3/unterschiede');
  await page.getByRole('row', { name: /^Übergeordnetes Ziel/ }).waitFor();
  await expect
    .poll(() => row(/^Übergeordnetes Ziel/))
    .toMatch(/Angebote sind leicht zu finden\s+Der Übergang in Ausbildung gelingt/);
});

test('a section of the portal is a measure, and what was before and after it can be redone', async () => {
  await expectHandbookPicture('transparenz');
  await expect.poll(() => main()).toContain('2025: 438 · Ziel 425 bis 2028');
  await complete();
  await page.getByRole('link', { name: 'Bereich „Migration und Bildung“ im Bildungsportal' }).first().click();
  await page
    .getByRole('heading', { level: 1, name: 'Bereich „Migration und Bildung“ im Bildungsportal' })
    .waitFor();
  await page.getByText('Seiten in fünf Sprachen freigeschaltet').first().waitFor();
  await expect.poll(() => main()).toMatch(/läuft 01\.03\.2017[\s\S]*angepasst 06\.10\.2025/);
  await page.getByRole('link', { name: /^Vorher und nachher ansehen/ }).click();
  await page.getByText('Kein Nachweis einer Ursache').waitFor();
  await complete();
  const effect = await main();
  // The twelve months before October 2025 and the twelve after it, of the section's lines in the file.
  expect(effect).toContain('5.353 ÷ 12 = 446,1');
  expect(effect).toContain('5.043 ÷ 12 = 420,3');
  expect(effect).toContain('420,3 − 446,1 = −25,8 Besuche je Monat');
  expect(effect).toContain('Nachher 25,8 Besuche je Monat weniger als vorher');
});
