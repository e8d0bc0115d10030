import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contract } from '../data/contract.ts';
import { meantNumber, plainNumber } from '../data/plain-number.ts';
import { complete, expectWholeAtBothWidths, page, phone, usePages, visit } from '../server/testing/pages.ts';

usePages();

const indicator = '/indikatoren/abgehende-ohne-hauptschulabschluss';

/** The menu under a chart or table, unfolded. */
async function unfold(part: Locator, at = 0): Promise<Locator> {
  const menu = part.locator('.take-away').nth(at);
  await menu.locator('summary').click();
  return menu;
}

interface File {
  name: string;
  bytes: Buffer;
}

async function take(menu: Locator, format: 'SVG' | 'PNG' | 'CSV' | 'Excel'): Promise<File> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What the cells of the only sheet of a workbook hold. */
function cellsOf({ bytes }: File): (string | number)[] {
  const book = read(bytes);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return Object.keys(sheet).flatMap((key) => (key.startsWith('!') ? [] : [sheet[key].v]));
}

/** Signature and size of a PNG (W3C PNG, sections 5.2 and 11.2.2). */
function expectPicture({ bytes }: File): void {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // 960 pixels and 24 at either side, twice.
  expect(bytes.readUInt32BE(16)).toBe(2016);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(300);
}

describe('an indicator broken down', () => {
  test('its chart goes as SVG, PNG, CSV and Excel, each with title and source', async () => {
    await visit(`${indicator}?gliederung=geschlecht`);
    const menu = await unfold(page.locator('section', { has: page.locator('#verlauf') }));
    await expectWholeAtBothWidths();
    const name = 'abgehende-ohne-hauptschulabschluss-nach-geschlecht-landkreis-musterland';

    const svg = await take(menu, 'SVG');
    const picture = svg.bytes.toString();
    expect(svg.name).toBe(`${name}.svg`);
    expect(picture).toContain(`>${await page.locator('#verlauf').innerText()}</text>`);
    for (const said of [
      'männlich',
      'weiblich',
      'Quellen: Statistische Ämter',
      'sind erfunden',
      'vorläufig',
    ]) {
      expect(picture).toContain(said);
    }
    expect(picture).not.toMatch(/<script|<style|href=/);

    const png = await take(menu, 'PNG');
    expect(png.name).toBe(`${name}.png`);
    expectPicture(png);

    const csv = (await take(menu, 'CSV')).bytes.toString();
    const series = contract.series.response.parse(
      await (
        await page.request.get(`/api/series?indicator=abgehende-ohne-hauptschulabschluss&by=geschlecht`)
      ).json(),
    ).series;
    const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    expect(values.length).toBeGreaterThan(20);
    for (const value of values) {
      expect(csv).toContain(plainNumber(value, 'de'));
    }
    expect(csv).toContain('Quelle;"Statistische Ämter des Bundes und der Länder');
    expect(csv).toContain(`${server()}${indicator}?gliederung=geschlecht`);

    const book = await take(menu, 'Excel');
    expect(book.name).toBe(`${name}.xlsx`);
    const cells = cellsOf(book);
    for (const value of values) expect(cells).toContain(meantNumber(value));
  });

  test('its table goes as CSV and Excel with what the page shows', async () => {
    await visit(`${indicator}?ansicht=tabelle`);
    const menu = await unfold(page.locator('main'));
    const cells = cellsOf(await take(menu, 'Excel'));
    await complete();
    const shown = await page.locator('table').first().locator('.value-button').allInnerTexts();
    expect(shown.length).toBeGreaterThan(8);
    for (const text of shown) {
      const rounded = cells.map((cell) =>
        typeof cell === 'number' ? cell.toFixed(2).replace('.', ',') : '',
      );
      expect(rounded).toContain(text.replace(/\s?%.*$/, ''));
    }
    expect(cells).toContain('Zähler');
    expect((await take(menu, 'CSV')).name).toMatch(/^abgehende-ohne-hauptschulabschluss-prozent.*\.csv$/);
  });

  test('with the keyboard alone, in English, on a phone', async () => {
    await page.setViewportSize(phone);
    await visit(indicator, 'en');
    const menu = page.locator('.take-away').first();
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('CSV');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain('Period,Value (%)');
    expect(csv).toMatch(/School year 2023\/24,7\.100199071,/);
    expect(csv).toContain('the figures of Landkreis Musterland are invented');
  });

  test('a committee takes away no more than it sees', async () => {
    await visit(`/indikatoren/verfahren-schulpflichtverletzung?gliederung=schule&sicht=ausschuss`);
    const csv = (await take(await unfold(page.locator('main')), 'CSV')).bytes.toString();
    expect(csv).toContain('zum Schutz Einzelner nicht gezeigt');
    const [, ...rows] = csv.split('\r\n\r\n')[0]?.split('\r\n') ?? [];
    const numbers = rows.flatMap((row) => row.split(';').slice(1)).filter((cell) => /^\d+$/.test(cell));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((cell) => Number(cell) > 0 && Number(cell) < 5)).toEqual([]);
  });
});

test('a goal: its chart with path and target', async () => {
  await visit('/ziele/mehr-abschluesse');
  const menu = await unfold(page.locator('.chart-card').first());
  await expectWholeAtBothWidths();
  const svg = (await take(menu, 'SVG')).bytes.toString();
  expect(svg).toContain(`>${await page.locator('.chart-card h2').first().innerText()}</text>`);
  expect(svg).toContain('>Zielpfad</text>');
  expectPicture(await take(menu, 'PNG'));
  const csv = (await take(menu, 'CSV')).bytes.toString();
  expect(csv).toContain('Schuljahr 2030/31;;;;;;5;Zielwert');
  expect(cellsOf(await take(menu, 'Excel'))).toContain('Zielpfad');
});

test('a survey: shares and differences', async () => {
  await visit('/umfragen/betriebsbefragung');
  const card = page.locator('section.card', { has: page.locator('.survey-headline') }).first();
  const shares = await unfold(card);
  expectPicture(await take(shares, 'PNG'));
  // 74 of 308 said yes: 100 × 74 ÷ 308 = 24,025974…
  expect((await take(shares, 'CSV')).bytes.toString()).toContain('Ja;Welle 1;74;24,025974026;');
  const differences = await unfold(card, 1);
  await expectWholeAtBothWidths();
  expect((await take(differences, 'SVG')).bytes.toString()).toContain('Welle 2 gegenüber Welle 1');
  expect(cellsOf(await take(differences, 'Excel'))).toContain('Ja');
});

test('a comparison: all areas, also those that the drawing leaves out', async () => {
  await visit(`${indicator}/vergleich`);
  const menu = await unfold(page.locator('main'));
  await expectWholeAtBothWidths();
  expect((await take(menu, 'SVG')).bytes.toString()).toContain('Holzminden');
  expectPicture(await take(menu, 'PNG'));
  const csv = (await take(menu, 'CSV')).bytes.toString();
  expect(csv).toMatch(
    /^\ufeffGebiet;Platz;Wert, Schuljahr [\d/]+ \(%\);Bereich von \(%\);Bereich bis \(%\);/,
  );
  expect(csv.split('\r\n').length).toBeGreaterThan(40);
  const cells = cellsOf(await take(menu, 'Excel'));
  expect(cells).toContain(45);
});

test('a map and a ring: also what is drawn with patterns and links', async () => {
  for (const address of [`${indicator}/karte`, '/kreislauf']) {
    await visit(address);
    const menu = await unfold(page.locator('main'));
    expectPicture(await take(menu, 'PNG'));
    expect((await take(menu, 'CSV')).bytes.length).toBeGreaterThan(200);
  }
});

test('a name that looks like a formula stays a text', async () => {
  const formula = '=HYPERLINK("https://example.org";"hier")';
  const content = { key: 'formel', title: formula };
  const answer = await page.request.post('/api/records/actor', { data: { content } });
  expect(answer.status(), await answer.text()).toBe(200);
  await visit('/akteure');
  const menu = await unfold(page.locator('main'));
  const csv = (await take(menu, 'CSV')).bytes.toString();
  expect(csv).toContain(`"'=HYPERLINK(""https://example.org"";""hier"")"`);
  const book = read((await take(menu, 'Excel')).bytes);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const cell = Object.values(sheet).find((one) => one.v === formula);
  expect([cell.t, cell.f]).toEqual(['s', undefined]);
});

function server(): string {
  return new URL(page.url()).origin;
}
