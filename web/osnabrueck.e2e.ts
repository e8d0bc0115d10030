import { expect, test } from 'vitest';
import { expectHandbookPicture } from '../server/testing/handbook-picture.ts';
import { complete, page, usePages } from '../server/testing/pages.ts';

/**
 * Education as a task of the whole administration as the Stadt Osnabrück has it, told on the invented Landkreis
 * Musterland: a goal without a figure, who adds what to it, and the posts that carry it.
 */
usePages();

const main = () => page.locator('main').innerText();
const heading = (title: string) =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
const goalTitle = 'Ein strategisches Bildungs- und Übergangsmanagement ist eingerichtet';
const cells = (rows: readonly string[]) => rows.map((row) => row.replaceAll(/\s*\t\s*/g, ' | ').trim());

test('the goals of the municipality are decided, and one of them has milestones instead of a figure', async () => {
  await page.goto('/');
  await complete();
  await page.getByRole('link', { name: 'Strategien', exact: true }).first().click();
  await page.getByRole('link', { name: 'Ziele des Landkreises 2021 bis 2028' }).click();
  await page.getByText('Kreistag, 13.12.2021 (Vorlage 2021/187)').waitFor();
  await page.getByRole('link', { name: goalTitle }).click();
  await heading(goalTitle);
  await complete();
  const goal = await main();
  expect(goal).toContain('Das Ziel hat keine Zahl; woran es zu erkennen ist, sagen die Meilensteine.');
  // Three of the five steps of data/demo/plans.ts are done; the fourth is due on 31 December 2027.
  expect(goal).toContain('Meilensteine im Plan: 3 von 5 erledigt, der nächste ist bis zum 31.12.2027 fällig');
  const row = (title: string) => page.getByRole('row').filter({ hasText: title }).first().innerText();
  await expect
    .poll(() => row('Projektkonferenz mit allen Fachdiensten'))
    .toContain('Zwei Beschlüsse der Konferenz vom 9. März 2022, Protokoll im Bildungsbüro');
  await expect
    .poll(() => row('Stellen besetzt'))
    .toContain('Stellenplan 2026: sechs Vollzeit- und drei Teilzeitstellen');
  expect(goal).toContain('2.4.3.01 Bildungsmanagement');
});

test('the goal conference shows which unit adds what, and where they meet', async () => {
  await expectHandbookPicture('zentrale-aufgabe');
  const table = page.getByRole('region', { name: 'Zielkonferenz', exact: true }).getByRole('table');
  // Units in the order in which data/demo/goal-tree.ts names them: the one that leads first.
  await expect
    .poll(() => table.getByRole('columnheader').allInnerTexts())
    .toEqual([
      'Ziel',
      'Bildungsbüro',
      'Fachdienst Schule',
      'Fachdienst Jugend',
      'Jugendberufsagentur',
      'Wirtschaftsförderung',
    ]);
  await complete();
  const added = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
  expect(added.map((text) => text.trim().replaceAll(/\s*\n\s*/g, ' · '))).toEqual([
    'federführend',
    'Meldet jährlich die Abgänge nach Schulform und Anschluss · Schnittstelle: Datenblatt an das Bildungsbüro bis zum 30. September',
    'Öffnet die Jugendsozialarbeit für alle Abgangsklassen · Schnittstelle: Fallübergabe an die Jugendberufsagentur',
    'Berät in den Schulen und hält nach dem Abgang Kontakt · Schnittstelle: Gemeinsame Sprechstunde mit der Jugendsozialarbeit',
    'Bringt Betriebe und Schulen zusammen',
  ]);
});

test('nine posts carry it: six full-time, three part-time, by who pays them', async () => {
  await page.goto(`/ziele/uebergangsmanagement-eingerichtet`);
  await complete();
  await page.getByRole('link', { name: 'Stellen im Übergangsmanagement' }).first().click();
  await heading('Stellen im Übergangsmanagement');
  const posts = page.getByRole('table').filter({ hasText: 'Stellenanteil' });
  await posts.waitFor();
  await complete();
  const rows = cells(await posts.getByRole('row').allInnerTexts()).slice(1);
  const shares = rows.map((row) => row.split(' | ').slice(1).join(' '));
  // data/demo/posts.ts, shaped after the example: 6 from the municipality, 0.5 from a programme, 1.5 from a foundation.
  expect(shares.filter((share) => share === 'Kommune 1,0')).toHaveLength(6);
  expect(shares.slice(6)).toEqual(['Landesprogramm 0,5', 'Stiftung 0,75', 'Stiftung 0,75']);
  await complete();
  const measure = await main();
  expect(measure).toContain('sechs davon in Vollzeit');
  expect(measure).toMatch(/6,0 Stellen Kommune, 0,5 Landesprogramm, 1,5 Stiftung/);
  // 6 × 1 + 0.5 + 2 × 0.75 = 8.
  expect(measure).toContain('9 Stellen, zusammen 8,0 Vollzeitstellen');
  // Three years, 2024 to 2026: 3 × 420,000, 3 × 34,000, 3 × 99,000, together 1,659,000.
  expect(measure.replaceAll('\u00a0', ' ')).toContain(
    'Mittel je Quelle: 1.260.000 € Kommune, 102.000 € Landesprogramm, 297.000 € Stiftung; zusammen 1.659.000 €.',
  );
});
