import { describe, expect, test } from 'vitest';
import { expectWhole, page, server, sizes, usePages, visit } from '../server/testing/pages.ts';

usePages();

const heading = (title: string | RegExp) => page.locator('h1', { hasText: title }).waitFor();
const paths = [
  '/kreislauf',
  '/kreislauf?feld=transparenz-beratung',
  '/faellig',
  '/kreislauf/ringe/neu',
  '/kreislauf/ringe/neu?vorbild=diepholz',
  '/kreislauf/ringe/steuerungskreislauf',
  '/kreislauf/ringe/steuerungskreislauf/bearbeiten',
  '/kreislauf/runden/neu?handlungsfeld=rahmenbedingungen',
  '/kreislauf/runden/uebergang-schule-beruf-2026',
  '/kreislauf/runden/transparenz-beratung-2024',
  '/kreislauf/runden/uebergang-schule-beruf-2026/bearbeiten',
];

describe.each(sizes)('on a %s', (_, viewport) => {
  test.each(paths)('%s is whole, without barriers, in both languages', async (path) => {
    await page.setViewportSize(viewport);
    for (const language of ['de', 'en'] as const) {
      await visit(path, language);
      await expectWhole();
    }
  });
});

test('the ring shows where each field stands; its links are reached by keyboard and lead to the round', async () => {
  await visit('/kreislauf');
  const ring = page.getByRole('group', { name: '1 von 4 laufenden Runden ist in Verzug' });
  await expect.poll(() => ring.getByRole('link').count()).toBe(10);
  const late = ring.getByRole('link', { name: /^Schulabsentismus: nächste Station „Daten erhoben“/ });
  await expect
    .poll(() => late.getAttribute('aria-label'))
    .toBe('Schulabsentismus: nächste Station „Daten erhoben“, fällig 23.09.2026, 56 Tage in Verzug');
  await ring.getByRole('link', { name: 'Station 3: Daten erhoben' }).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => late.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await heading('Schulabsentismus 2026');
  const rows = page.getByRole('table', { name: 'Protokoll der Runde' }).getByRole('row');
  await expect
    .poll(() => rows.nth(3).innerText())
    .toMatch(/3\. Daten erhoben[\s\S]*in Verzug[\s\S]*23\.09\.2026/);
});

test('what the picture says stands in its table', async () => {
  await visit('/kreislauf');
  const row = page.getByRole('row', { name: /^Übergang Schule – Beruf/ });
  await expect
    .poll(() => row.innerText())
    .toMatch(/Ergebnisse bewertet\s+3 von 6 Stationen[\s\S]*29\.11\.2026/);
});

test('what is due is shown by role, and each line leads to where it is done', async () => {
  await visit('/');
  const card = page.getByRole('region', { name: 'Was ansteht' });
  await expect.poll(() => card.getByRole('listitem').count()).toBe(5);
  await card.getByRole('link', { name: /^Alles, was ansteht/ }).click();
  await heading('Was ansteht');
  await page.getByRole('link', { name: /^Steuergruppe \d/ }).click();
  await page.waitForURL(/rolle=steuergruppe/);
  const late = page.getByRole('region', { name: /^Überfällig/ });
  await expect
    .poll(() => late.getByRole('link').allInnerTexts())
    .toEqual(['Station durchlaufen: Schulabsentismus 2026']);
  await late.getByRole('link').click();
  await heading('Schulabsentismus 2026');
});

test('a gap of a field of action leads to where it is closed', async () => {
  await visit('/');
  await page
    .getByRole('link', { name: /^\d+ % vollständig/ })
    .last()
    .click();
  await heading('Kreislauf');
  const field = page.getByRole('region', { name: 'Frühe Bildung und Rahmenbedingungen' });
  await expect.poll(() => field.innerText()).toMatch(/\d+ von \d+ Prüfungen erfüllt/);
  const gap = field.getByRole('link', { name: /^Familien bleiben im Landkreis$/ }).last();
  await expect.poll(() => gap.getAttribute('href')).toBe('/massnahmen/neu?ziel=familien-bleiben');
});

test('a station is passed, taken back, passed again; the round ends with a conclusion and begins anew', async () => {
  await visit('/kreislauf/runden/transparenz-beratung-2026');
  await page.getByText('Das Protokoll ist noch unvollständig: 5 von 6 Stationen').waitFor();
  await page.getByLabel('Was geschehen ist (freiwillig)').fill('Kurssuche überarbeitet.');
  await page.getByRole('button', { name: 'Station ins Protokoll eintragen' }).click();
  await page.getByText('Das Protokoll ist vollständig: Alle 6 Stationen').waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByText('5 von 6 Stationen').waitFor();
  await page.getByRole('button', { name: 'Station ins Protokoll eintragen' }).click();
  await page.getByText('Das Protokoll ist vollständig: Alle 6 Stationen').waitFor();

  await page.getByRole('button', { name: 'Runde abschließen' }).click();
  await page.getByText('Bitte schreiben Sie ein Fazit.').waitFor();
  await page.getByLabel('Fazit').fill('Die Kurssuche trägt; der Zielwert wird neu gefasst.');
  await page.getByRole('button', { name: 'Runde abschließen' }).click();
  await heading('Transparenz und Beratung 2026');
  await page.getByText('seit 19.11.2026').waitFor();
  await page.getByText('Das Protokoll ist noch unvollständig: 0 von 6 Stationen').waitFor();

  await visit('/kreislauf');
  await page.getByText('Abgeschlossene Runden (2)').click();
  await page.getByText('Die Kurssuche trägt; der Zielwert wird neu gefasst.').waitFor();
});

test('a ring is made from a preset, and a round of it begun', async () => {
  await visit('/kreislauf/ringe/neu');
  await page
    .getByRole('region', { name: 'Nach dem Landkreis Diepholz' })
    .getByRole('link', { name: 'Mit diesen Stationen beginnen' })
    .click();
  const title = page.getByLabel('Titel');
  await title.fill('Kreislauf nach dem Bildungsbericht');
  await page.getByRole('button', { name: 'Station hinzufügen' }).click();
  await page.getByLabel('Station', { exact: true }).last().fill('Fachtag nachbereitet');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await heading('Kreislauf nach dem Bildungsbericht');
  const rows = page.getByRole('table', { name: 'Stationen' }).getByRole('row');
  await expect.poll(() => rows.count()).toBe(8);
  await expect.poll(() => rows.nth(7).innerText()).toContain('7. Fachtag nachbereitet');

  await visit('/kreislauf');
  const card = page.getByRole('region', { name: 'Zurzeit läuft keine Runde' });
  await card
    .getByRole('row', { name: /^Schulabsentismus/ })
    .getByRole('link', { name: 'Runde beginnen' })
    .click();
  await expect.poll(() => page.getByLabel('Titel').inputValue()).toBe('Schulabsentismus 2026');
  await page.getByRole('button', { name: 'Runde beginnen' }).click();
  await page.getByText('Das Protokoll ist noch unvollständig: 0 von 7 Stationen').waitFor();
});

test('the page gives the address of a calendar for a body or a role, and there it is', async () => {
  await visit('/faellig');
  const section = page.getByRole('region', { name: 'Als Kalender abonnieren' });
  await section.getByLabel('Gremium').selectOption({ label: 'Schulausschuss' });
  await section.getByLabel('Rolle').selectOption({ label: 'Gremienbetreuung' });
  const address = `${server.address}/api/calendar.ics?gremium=schulausschuss&rolle=gremien`;
  await section.getByText(address).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: 'Als Datei herunterladen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('zielkreis.ics');
});

test('others than staff get neither the list nor the ring', async () => {
  await visit('/?sicht=oeffentlichkeit');
  await expect.poll(() => page.getByRole('region', { name: 'Was ansteht' }).count()).toBe(0);
  await expect.poll(() => page.getByRole('link', { name: 'Kreislauf' }).count()).toBe(0);
  await visit('/kreislauf?sicht=oeffentlichkeit');
  await heading('Für das Fachamt');
});
