import { describe, expect, test } from 'vitest';
import {
  complete,
  expectWhole,
  expectWholeAtBothWidths,
  page,
  phone,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

const input = () => page.getByRole('combobox', { name: 'Wonach suchen Sie?' });

describe.each(sizes)('the search on a %s', (_size, size) => {
  test('opens, finds, says when there is nothing, and closes', async () => {
    await page.setViewportSize(size);
    await visit('/');
    await page.getByRole('button', { name: /^Suchen/ }).click();
    await input().fill('uebergang');
    await page
      .getByRole('option', { name: /Übergang/ })
      .first()
      .waitFor();
    await expectWhole();
    await input().fill('gibtesnicht');
    await page.getByText('Nichts gefunden zu „gibtesnicht“.').waitFor();
    await expectWhole();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });
});

test('leads on by keyboard and remembers what was opened', async () => {
  await visit('/daten');
  await page.keyboard.press('Control+k');
  await input().fill('kennzahlen');
  await page.getByRole('option', { name: 'Kennzahlen', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/indikatoren$/);
  await page.keyboard.press('Control+k');
  await page.getByRole('group', { name: 'Zuletzt geöffnet' }).getByRole('option').waitFor();
});

test('shows everything on a page that can be linked', async () => {
  await visit('/suche?q=schule');
  await page.getByText(/^\d+ Treffer/).waitFor();
  await expectWholeAtBothWidths();
  await page.getByRole('link', { name: /Schul/ }).first().waitFor();
  await visit('/suche?q=schule', 'en');
  await page.getByRole('heading', { name: 'Search' }).waitFor();
});

test('shows others what is released, and no places for staff', async () => {
  await visit('/suche?q=Anfragen&sicht=oeffentlichkeit');
  await page.getByRole('heading', { name: 'Nichts gefunden zu „Anfragen“.' }).waitFor();
  const places = await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link')
    .allInnerTexts();
  expect(places).toEqual(['Übersicht', 'Kennzahlen', 'Berichte']);
});

test('the navigation has all places: on one line at a desk, in a menu on a phone', async () => {
  await visit('/');
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  const links = navigation.getByRole('link');
  await expect
    .poll(() => links.allInnerTexts())
    .toEqual([
      'Übersicht',
      'Strategien',
      'Maßnahmen',
      'Gremien',
      'Kreislauf',
      'Kennzahlen',
      'Berichte',
      'Anfragen',
      'Daten',
    ]);
  await complete();
  const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await page.setViewportSize(phone);
  await expect.poll(() => navigation.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menü' }).click();
  await links.first().waitFor();
  await expectWhole();
});
