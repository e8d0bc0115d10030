import { expect, test } from 'vitest';
import { complete, expectWhole, findOverflow, page, phone, usePages } from '../server/testing/pages.ts';

usePages();

const small = '/indikatoren/verfahren-schulpflichtverletzung?gliederung=schulform&ansicht=tabelle';

test('staff look with the eyes of the public: g stands in the place of small counts, with its legend', async () => {
  await page.goto(small);
  await page.locator('table.matrix').waitFor();
  await expect.poll(() => page.locator('main').innerText()).not.toContain('zum Schutz Einzelner');
  await expect.poll(() => page.locator('footer').innerText()).toContain('angemeldet');
  await page.getByLabel('Sicht', { exact: true }).selectOption('public');
  await page.getByText('Gezeigt wird die Freigabe Nr. 1').waitFor();
  expect(page.url()).toContain('sicht=oeffentlichkeit');
  await expect.poll(() => page.locator('footer').innerText()).not.toContain('angemeldet');
  const table = page.locator('table.matrix');
  await table.getByText('g', { exact: true }).nth(10).waitFor();
  await page.getByText('g = zum Schutz Einzelner nicht gezeigt').waitFor();
  await expectWhole();
  // The view stays on the way through the pages, and what is for staff is not there.
  await page.getByRole('link', { name: 'Übersicht' }).click();
  await page.getByText('Sicht: Öffentlichkeit').waitFor();
  expect(page.url()).toContain('sicht=oeffentlichkeit');
  await expect.poll(() => page.getByRole('link', { name: 'Daten', exact: true }).count()).toBe(0);
  await page.goto('/daten?sicht=oeffentlichkeit');
  await page.getByRole('heading', { name: 'Nur für das Fachamt' }).waitFor();
});

test('an unknown view is told once, with the way back to what the department sees', async () => {
  await page.goto(`${small}&sicht=blau`);
  await page.getByText('Eine Sicht „blau“ gibt es nicht.').waitFor();
  await expect.poll(() => page.getByRole('alert').count()).toBe(1);
  await expect.poll(() => page.getByRole('button', { name: 'Erneut versuchen' }).count()).toBe(0);
  await expectWhole();
  await page.getByRole('alert').getByRole('link', { name: 'Zur Sicht des Fachamts' }).click();
  await page.locator('table.matrix').waitFor();
  expect(page.url()).toContain(small);
  expect(new URL(page.url()).searchParams.has('sicht')).toBe(false);
});

test('the dialog of a withheld figure says why, and no number and no file', async () => {
  await page.goto(`${small}&sicht=ausschuss`);
  await complete();
  await page.locator('table.matrix').getByText('g', { exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('zum Schutz Einzelner nicht gezeigt (g)').first().waitFor();
  await expect.poll(() => dialog.innerText()).not.toMatch(/Zähler|Herkunft|\.csv/);
  await expectWhole();
});

test('a release is checked, made, and withdrawn', async () => {
  await page.goto('/daten');
  await page.getByRole('link', { name: 'Freigaben für Ausschuss und Öffentlichkeit' }).click();
  await page.getByRole('heading', { name: 'Freigaben', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Freigabe prüfen' }).last().click();
  await page.getByText('Anzahl kleiner als die Mindestzahl').first().waitFor();
  await expectWhole();
  await page.getByLabel('Anlass (freiwillig)').fill('Schulausschuss am 3. Dezember');
  // The demonstration is released as it stands.
  await page.getByText('Seit der letzten Freigabe (Nr. 1) hat sich nichts geändert').waitFor();
  await page.getByRole('button', { name: 'Für die Öffentlichkeit freigeben' }).click();
  const asked = page.getByRole('dialog', { name: 'Unverändert noch einmal freigeben?' });
  await asked.getByRole('button', { name: 'Nicht freigeben' }).click();
  await page.getByRole('button', { name: 'Für die Öffentlichkeit freigeben' }).click();
  await expectWhole();
  await asked.getByRole('button', { name: 'Noch einmal freigeben' }).click();
  await page.getByText('Freigabe Nr. 2 gilt ab sofort.').waitFor();
  const row = page.locator('tr', { hasText: 'Schulausschuss am 3. Dezember' });
  await row.getByText('gilt', { exact: true }).waitFor();
  await row.getByRole('button', { name: /Zurückziehen/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Freigabe zurückziehen' }).click();
  await row.getByText(/zurückgezogen am/).waitFor();
});

test('the rules say what is wrong with them, and are kept', async () => {
  await page.goto('/daten/freigaben');
  await page.getByText('Regeln des Schutzes: Ausschuss').click();
  const field = page.getByLabel('Kleinste Anzahl, die gezeigt wird').first();
  await field.fill('2');
  await complete();
  await page.getByRole('button', { name: 'Regeln speichern' }).first().click();
  await page.getByText('Bitte eine ganze Zahl von 3 bis 20 eingeben.').first().waitFor();
  await expectWhole();
  await field.fill('7');
  await complete();
  await page.getByRole('button', { name: 'Regeln speichern' }).first().click();
  await page.getByText('Gespeichert. Die Regeln gelten').waitFor();
  await page.getByText('Die Regeln sind seitdem geändert.').waitFor();
});

test('every field of the rules has room for its label', async () => {
  await page.goto('/daten/freigaben');
  await page.getByText('Regeln des Schutzes: Ausschuss').click();
  const labels = page.locator('.rules[open] .rules__list').getByText('Höhere kleinste Anzahl');
  await labels.first().waitFor();
  await complete();
  for (const label of await labels.all()) {
    const box = await label.boundingBox();
    expect(box?.height).toBeLessThan(40);
  }
});

test('the pages fit on a phone', async () => {
  await page.setViewportSize(phone);
  for (const path of ['/daten/freigaben', '/daten/freigaben?liste=public-1', `${small}&sicht=ausschuss`]) {
    await page.goto(path);
    await page.locator('main table').first().waitFor();
    await expect.poll(() => findOverflow(page)).toBe(0);
  }
});
