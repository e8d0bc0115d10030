import { beforeAll, describe, expect, test } from 'vitest';
import { expectText, expectWhole, page, server, sizes, usePages } from '../server/testing/pages.ts';
import { takeOver } from '../server/testing/uploads.ts';

usePages();

const rate = '/indikatoren/jugendarbeitslosenquote';
const absence = '/indikatoren/unentschuldigte-fehltage-je-100';

/** Invented rates of the state, the country and a district, so that there is something to compare with. */
beforeAll(async () => {
  const rows = ['03', 'DG', '03359'].flatMap((area, at) =>
    Array.from(
      { length: 11 },
      (_, n) => `jugendarbeitslosenquote;${area};${2015 + n};;${5 + at},${n % 5};;;;`,
    ),
  );
  const head = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
  await takeOver(server.address, 'vergleich.csv', [head, ...rows, ''].join('\n'));
});

describe.each(sizes)('on a %s', (_name, viewport) => {
  test.each([
    [`${rate}?vergleich=03,DG`, 'Die Linien in Zahlen'],
    [`${rate}?vergleich=03,DG&darstellung=index&sortierung=-2`, 'Die Linien in Zahlen'],
    ['/indikatoren/besuche-bildungsportal?monate=mittel', 'Die Linien in Zahlen'],
    ['/indikatoren/besuche-bildungsportal?monate=vorjahr', 'Die Linien in Zahlen'],
    [absence, 'die in beiden Zeiträumen gemeldet haben'],
    [`${absence}?von=2019/20&bis=2024/25`, 'Alle Schulen haben in beiden'],
  ])('%s is whole and without barriers', async (path, words) => {
    await page.setViewportSize(viewport);
    await page.goto(path);
    await page.getByText(words).first().waitFor();
    await page.locator('svg[role="img"]').first().waitFor();
    await expectWhole();
  });
});

test('areas are chosen, drawn with their names, and left out again; the address says which', async () => {
  await page.goto(rate);
  await page.getByLabel('Vergleichen mit').selectOption('03');
  await page.getByRole('link', { name: 'Niedersachsen nicht mehr vergleichen' }).waitFor();
  await page.getByLabel('Vergleichen mit').selectOption('DG');
  await page.locator('.chosen-areas li', { hasText: 'Deutschland' }).waitFor();
  expect(page.url()).toMatch(/vergleich=03(%2C|,)DG/);
  const chart = page.locator('svg[role="img"]').first();
  await chart.getByText(/Niedersachsen \d/).waitFor();
  await expect.poll(() => chart.textContent()).toMatch(/Landkreis Musterland \d[\s\S]*|Deutschland \d/);
  const heads = page.getByRole('table', { name: 'Die Linien in Zahlen' }).getByRole('columnheader');
  await expect
    .poll(() => heads.allInnerTexts())
    .toEqual(['Berichtszeitraum\u00a0↓', 'Landkreis Musterland', 'Niedersachsen', 'Deutschland']);
  await page.getByRole('link', { name: 'Niedersachsen nicht mehr vergleichen' }).click();
  await page.locator('.chosen-areas li', { hasText: 'Niedersachsen' }).waitFor({ state: 'detached' });
  await page.getByLabel('Gezeigt als').selectOption('index');
  await page.getByText('Gezeigt ist ein Index: 2015 = 100.').waitFor();
});

test('a table of lines is sorted by a line, one way and the other', async () => {
  await page.goto(`${rate}?vergleich=03`);
  const table = page.getByRole('table', { name: 'Die Linien in Zahlen' });
  const first = table.locator('tbody tr td:nth-child(3)').first();
  await table.getByRole('link', { name: /Niedersachsen/ }).click();
  await page.waitForURL(/sortierung=-2/);
  await expectText(first, /5,4/);
  await expect.poll(() => table.locator('th[aria-sort="descending"]').innerText()).toContain('Niedersachsen');
  await table.getByRole('link', { name: /Niedersachsen/ }).click();
  await page.waitForURL(/sortierung=2/);
  await expectText(first, /5,0/);
});

test('a break is noted with its reason, drawn, kept out of the yearly change, and withdrawn', async () => {
  await page.goto(rate);
  await page.getByText('Bruch in der Reihe vermerken').click();
  await page.getByLabel('Erster Zeitraum danach').selectOption('2021');
  await page.getByRole('button', { name: 'Bruch vermerken' }).click();
  await page.getByText('Bitte geben Sie den Grund an').waitFor();
  await expectWhole();
  await page.getByLabel('Grund').fill('Neue Abgrenzung der Erwerbspersonen');
  await page.getByRole('button', { name: 'Bruch vermerken' }).click();
  const list = page.getByRole('table', { name: 'Brüche in der Reihe' });
  await list.getByText('Neue Abgrenzung der Erwerbspersonen').waitFor();
  const drawn = page.locator('svg[role="img"] text', { hasText: 'Bruch: Neue Abgrenzung' });
  await drawn.waitFor();
  const row = page.getByRole('row', { name: /^2021/ }).first();
  await expect.poll(() => row.innerText()).toMatch(/Bruch[\s\S]*mit früheren Werten nicht vergleichbar/);
  await expectWhole();
  await list.getByRole('button', { name: /Zurücknehmen/ }).click();
  await page.getByText('1 zurückgenommener Vermerk').waitFor();
  await drawn.waitFor({ state: 'detached' });
});
