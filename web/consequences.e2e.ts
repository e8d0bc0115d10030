import { expect, test } from 'vitest';
import { demoFiles } from '../data/demo/index.ts';
import { chooseFile, complete, expectWholeAtBothWidths, page, usePages } from '../server/testing/pages.ts';

usePages({ start: '/daten' });

/** The demo's latest complete absence returns with half of the unexcused days, rounded down, and without the last school. */
function correction(): string {
  const file = demoFiles.find(({ name }) => name === 'fehlzeiten-2024-25.csv');
  const lines = new TextDecoder().decode(file?.bytes).split('\r\n');
  return lines
    .filter((line) => !line.includes(';99021;'))
    .map((line) => {
      const cells = line.split(';');
      if (/^\d+$/.test(cells[6] ?? '')) cells[6] = String(Math.floor(Number(cells[6]) / 2));
      return cells.join(';');
    })
    .join('\r\n');
}

const note = 'Halbtage waren als ganze Tage gezählt.';

test('a correction shows what it changes, is taken over with a note, seen in the history, and withdrawn', async () => {
  await chooseFile('berichtigt.csv', correction());
  const consequences = page.locator('section', { has: page.getByRole('heading', { name: 'Folgen' }) });
  // 20 of the 21 schools, five figures of the one left out, and the rest as stored: 20 × 5 − 20.
  await consequences.getByText('20 Werte ändern sich.').waitFor();
  await complete();
  const told = await consequences.innerText();
  expect(told).toContain('5 Werte früherer Lieferungen derselben Quelle fehlen in der Datei.');
  expect(told).toContain('80 Werte sind schon so gespeichert.');
  const goal = consequences.getByRole('row', { name: /Weniger unentschuldigte Fehltage/ });
  await expect.poll(() => goal.innerText()).toMatch(/keine Bewegung\s+149,5[\s\S]*derzeit erreicht/);
  // School 99015: 793 days of 284 pupils, then 396.
  await consequences.getByRole('link', { name: '8 weitere zeigen' }).click();
  const school = consequences.getByRole('row', { name: /Hauptschule Musterstadt/ });
  await expect.poll(() => school.innerText()).toMatch(/279,2\s+139,4\s+−139,8 \(−50,1\s%\)/);
  const download = page.waitForEvent('download');
  await consequences.getByRole('link', { name: /CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await expectWholeAtBothWidths();

  await page.getByLabel(/Notiz/).fill(note);
  await page.getByRole('button', { name: '100 Werte übernehmen' }).click();
  await page.getByRole('link', { name: 'Zum Import' }).click();
  await page.getByText(note).waitFor();

  await seeHistory();

  await page.goto('/daten');
  const row = page.getByRole('row', { name: /berichtigt\.csv/ });
  await expect.poll(() => row.innerText()).toContain(note);
  await row.getByRole('button', { name: /Zurückziehen/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('20 Werte ändern sich.').waitFor();
  await expect
    .poll(() => dialog.getByRole('row', { name: /Weniger unentschuldigte Fehltage/ }).innerText())
    .toMatch(/derzeit erreicht[\s\S]*keine Bewegung\s+149,5/);
  await expect.poll(() => dialog.getByText('80 Werte bleiben, wie sie sind').count()).toBe(1);
  await expectWholeAtBothWidths();
  await dialog.getByRole('button', { name: 'Import zurückziehen' }).click();
  await page.getByRole('row', { name: /berichtigt\.csv.*zurückgezogen/ }).waitFor();
  await page.goto('/ziele/weniger-unentschuldigte-tage');
  await page.getByText('keine Bewegung').first().waitFor();
});

/** The series with its changes, one state beside today's, and the versions of one figure. */
async function seeHistory(): Promise<void> {
  const address = '/indikatoren/unentschuldigte-fehltage-je-100';
  await page.goto(address);
  const changes = page.locator('section', {
    has: page.getByRole('heading', { name: 'Änderungen dieser Reihe' }),
  });
  await changes.getByText('1 Wert geändert').waitFor();
  await expect.poll(() => changes.getByRole('listitem').first().innerText()).toContain(note);
  await changes
    .getByRole('listitem')
    .nth(1)
    .getByRole('link', { name: /Stand ansehen/ })
    .click();
  await page.getByRole('heading', { name: 'Seither hat sich 1 Wert geändert' }).waitFor();
  expect(page.url()).toMatch(/datenstand=2/);
  const since = page.locator('section', { has: page.getByRole('heading', { name: /^Seither/ }) });
  await expect
    .poll(() => since.getByRole('row', { name: /2024\/25/ }).innerText())
    .toMatch(/149,5\s+86,1\s+−63,4/);
  const marked = page.locator('tr[data-marked="true"]');
  await expect.poll(() => marked.innerText()).toMatch(/Schuljahr 2024\/25[\s\S]*heute: 86,1/);
  await expectWholeAtBothWidths();
  await page.getByRole('link', { name: 'Heutigen Stand zeigen' }).click();
  await page.getByRole('heading', { name: /^Seither/ }).waitFor({ state: 'detached' });

  await page.goto(`${address}?gliederung=schule&wert=2024/25&reihe=schule%3D99015`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Stände dieses Werts' }).waitFor();
  await complete();
  const stands = await dialog.getByRole('list').last().getByRole('listitem').allInnerTexts();
  expect(stands).toEqual([
    expect.stringMatching(/^139,4 \(gilt\) −139,8 \(−50,1\s%\) zum Stand davor[\s\S]*lokal[\s\S]*Halbtage/),
    expect.stringMatching(/^279,2[\s\S]*Demonstration[\s\S]*fehlzeiten-2024-25\.csv/),
  ]);
  await expectWholeAtBothWidths();

  // The total is combined from the schools and has its history, too.
  await page.goto(address);
  await page.getByRole('button', { name: '86,1', exact: true }).click();
  await dialog.getByRole('heading', { name: 'Stände dieses Werts' }).waitFor();
  await expect
    .poll(() => dialog.getByRole('list').last().getByRole('listitem').allInnerTexts())
    .toEqual([
      expect.stringMatching(/^86,1 \(gilt\) −63,4 \(−42,4\s%\) zum Stand davor[\s\S]*berichtigt\.csv/),
      expect.stringMatching(/^149,5[\s\S]*Demonstration/),
    ]);
}

test('a file that changes nothing says so, and an earlier state of a goal is dated', async () => {
  const file = demoFiles.find(({ name }) => name === 'bevoelkerung-2014-bis-2024.csv');
  await chooseFile('noch-einmal.csv', new TextDecoder().decode(file?.bytes));
  await page.getByText('Kein gespeicherter Wert ändert sich.').waitFor();
  await page.getByText('Kein Ziel bekommt einen anderen Zustand oder letzten Wert.').waitFor();
  await page.goto('/ziele/weniger-unentschuldigte-tage?datenstand=2020-01-01');
  await page.getByText('Gezeigt wird der Datenstand vom 01.01.2020').waitFor();
  await page.getByText('nicht bewertbar').first().waitFor();
  await page.getByRole('link', { name: 'Heutigen Stand zeigen' }).click();
  await page.getByText('keine Bewegung').first().waitFor();
});
