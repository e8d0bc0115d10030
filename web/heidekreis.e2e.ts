import { expect, test } from 'vitest';
import { follow } from '../server/testing/forms.ts';
import { expectHandbookPicture } from '../server/testing/handbook-picture.ts';
import { complete, expectWholeAtBothWidths, page, usePages } from '../server/testing/pages.ts';

/**
 * A masterplan as the Landkreis Heidekreis has one, told on the invented Landkreis Musterland: decided, continued,
 * looked back on, and continued again.
 */
usePages();

const main = () => page.locator('main').innerText();
const heading = (title: string) =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

test('the masterplan stands in versions: superseded, in force, and the draft of the next', async () => {
  await page.goto('/');
  await follow('Strategien');
  const plan = page.getByRole('region', { name: 'Masterplan Bildung' });
  await plan.getByRole('link', { name: 'Masterplan Bildung 3.0' }).waitFor();
  // Days and papers as data/demo/strategies.ts and earlier-masterplan.ts say. Goals: 6 rows of version 1.0; 9 upper and
  // 18 operational goals of 2.0; and of 3.0 two more and one less.
  await complete();
  expect(
    (await plan.getByRole('row').allInnerTexts()).map((row) => row.replaceAll(/\s*\t\s*/g, ' | ')),
  ).toEqual([
    'Fassung | Stand | Beschluss | Gültig | Ziele',
    'Masterplan Bildung 3.0 | Entwurf | noch nicht beschlossen | – | 28',
    'Masterplan Bildung 2.0 | in Kraft | Kreistag, 12.03.2018 (Vorlage 2018/041) | seit 12.03.2018 | 27',
    'Masterplan Bildung 1.0 | abgelöst | Kreistag, 17.06.2013 (Vorlage 2013/072) | 17.06.2013 bis 12.03.2018 | 6',
  ]);

  await follow('Masterplan Bildung 1.0');
  await heading('Masterplan Bildung 1.0');
  await complete();
  const first = await main();
  expect(first).toContain('vom Kreistag mit neun strategischen Maßnahmen beschlossen');
  expect(first).toContain(
    'Abgelöst am 12.03.2018. Ziele und Zielwerte stehen hier so, wie sie zuletzt galten.',
  );
  // What held until 2018, beside what holds today: 8 % in 2017/18, then 5 % in 2030/31.
  expect(first).toContain('Ohne Hauptschulabschluss: Ziel 8,00\u00a0% bis 2017/18');
  expect(first).toContain('Außerschulische Lernorte sind bekannt');
  await page.getByRole('navigation', { name: 'Fassungen' }).getByRole('link', { name: '2.0' }).click();
  await heading('Masterplan Bildung 2.0');
  await page.getByText('Niemand verlässt die Schule ohne Abschluss').waitFor();
  await complete();
  const second = await main();
  expect(second).toContain('aus Fachforen zwischen August 2017 und Februar 2018');
  expect(second).toContain('Ohne Hauptschulabschluss: Ziel 5,00\u00a0% bis 2030/31');
  expect(second).not.toContain('Außerschulische Lernorte');
  const levels = (level: string) => page.locator('.goal-line__level', { hasText: level }).count();
  // Three guiding and six strategic goals say so; the eighteen operational ones are the rest.
  await complete();
  expect([
    await levels('Leitziel'),
    await levels('Strategisches Ziel'),
    await page.locator('.goal-line').count(),
  ]).toEqual([3, 6, 27]);
});

test('what the draft of the next version changes is shown goal by goal', async () => {
  await expectHandbookPicture('masterplan');
  // 27 goals and 22 targets in force. New: two goals; changed: two goals and two targets; left out: one goal with its
  // target, and one target of a goal that stays (data/demo/next-masterplan.ts).
  await expect
    .poll(() => main())
    .toMatch(/Gegenüber Masterplan Bildung 2\.0: 2 neu, 4 geändert, 3 entfallen, \d+ unverändert\./);
  const changed = page.getByRole('region', { name: 'Geändert (4)' });
  await complete();
  const rows = await changed.getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.split('\t').join(' | '))).toEqual(
    expect.arrayContaining([
      'Federführung | Fachdienst Bildung | Bildungsbüro',
      'Übergeordnetes Ziel | Angebote sind leicht zu finden | Der Übergang in Ausbildung gelingt',
      'Zieltermin | 2027 | 2031',
    ]),
  );
  await expect
    .poll(() => page.getByRole('region', { name: 'Neu (2)' }).innerText())
    .toContain('Digitale Bildung gehört dazu');
  await expect
    .poll(() => page.getByRole('region', { name: 'Entfallen (3)' }).innerText())
    .toContain('Grund: Seit 2021 in jedem Jahr eingehalten');
});

test('the strategy group has 23 members and was told how far the plan is', async () => {
  await page.goto('/');
  await follow('Gremien');
  await follow('Strategiegruppe Bildung');
  await heading('Strategiegruppe Bildung');
  await page.getByText('23 Mitglieder').waitFor();
  await complete();
  const group = await main();
  expect(group).toContain('als Beirat des Kreistags');
  expect(group).toContain('Landrätin (Vorsitz)');
  expect(group).toContain('alle 6 Monate');
  await page.getByRole('link', { name: /^20\.05\.2026/ }).click();
  await page.getByText('Stand der Umsetzung des Masterplans').waitFor();
  await expect
    .poll(() => main())
    .toContain('Die Fortschreibung des Masterplans wird mit Fachforen vorbereitet.');

  await follow('Maßnahmen');
  await page.getByText('9 Maßnahmen').waitFor();
  // Nine measures, as many as the first masterplan had (data/demo/measures.ts), by their state of implementation.
  await complete();
  const columns = await page.locator('.board__column h2').allInnerTexts();
  expect(columns.map((title) => title.replaceAll(/\s+/g, ' '))).toEqual([
    'Idee 1',
    'beschlossen 1',
    'läuft 4',
    'angepasst 1',
    'abgeschlossen 1',
    'eingestellt 1',
  ]);
});

test('at the end of the term a résumé keeps where each goal stood', async () => {
  await page.goto('/strategien/masterplan-bildung-2');
  await follow('Résumés');
  await heading('Masterplan Bildung 2.0: Résumé');
  const earlier = page.getByRole('row', { name: /^Jugendliche finden den Weg in Ausbildung und Arbeit/ });
  await earlier.waitFor();
  // As of 25 October 2021, written into data/demo/council-term.ts.
  await expect
    .poll(() => earlier.innerText())
    .toContain('Abweichend: Bei gleichem Tempo fehlen 2025 noch 2,3 Prozentpunkte.');

  await page.getByRole('button', { name: 'Résumé beginnen' }).click();
  await page.getByRole('dialog').getByLabel('Wahlperiode').fill('Wahlperiode 2021 bis 2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Résumé beginnen' }).click();
  await heading('Résumé Wahlperiode 2021 bis 2026');
  const goal = page.getByRole('group', { name: 'Jugendliche finden den Weg in Ausbildung und Arbeit' });
  // 5.1 − 5 × 0.2 = 4.1 of 4.0 (server/demo.test.ts).
  await goal.getByText('Leicht abweichend: Bei gleichem Tempo fehlen 2030 noch 0,1 Prozentpunkte').waitFor();
  await goal.getByLabel('Rückblick').fill('Der neue Zieltermin trägt.');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await heading('Masterplan Bildung 2.0: Résumé');
  const fresh = page.getByRole('region', { name: 'Wahlperiode 2021 bis 2026' });
  await fresh.getByText('Der neue Zieltermin trägt.').waitFor();
  await expect.poll(() => fresh.innerText()).toContain('Stand vom 18.11.2026');
  await expectWholeAtBothWidths();
});

test('the decision puts the next version into force, and the one before stays as it held last', async () => {
  await page.goto('/strategien/masterplan-bildung-3');
  await page.getByRole('button', { name: 'Beschluss eintragen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Gremium').fill('Kreistag');
  await dialog.getByLabel('Tag des Beschlusses').fill('2026-11-16');
  await dialog.getByLabel(/^Nummer der Vorlage/).fill('2026/070');
  await dialog.getByRole('button', { name: 'Beschluss eintragen' }).click();
  await page.getByText('Kreistag, 16.11.2026 (Vorlage 2026/070)').waitFor();
  await page.getByRole('navigation', { name: 'Fassungen' }).getByRole('link', { name: '2.0' }).click();
  await page.getByText('Abgelöst am 16.11.2026').waitFor();
  await expect.poll(() => main()).toContain('Besuche des Bildungsportals: Ziel 2.800 bis 2027');
  await page.goto('/ziele/angebote-werden-gefunden');
  // 2,871 a month in 2025 is the mean of its twelve months: 34,452 ÷ 12. The target is that of the new version.
  await page
    .getByText(/3\.200/)
    .first()
    .waitFor();
  await complete();
  const goal = await main();
  expect(goal).toMatch(/2025: 2\.871/);
  expect(goal).toMatch(/Frühere Zielwerte[\s\S]*2\.800/);

  await page.goto('/strategien/masterplan-bildung-3');
  await page.getByRole('button', { name: 'Fortschreiben' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entwurf anlegen' }).click();
  await page.getByText('Entwurf der Fortschreibung von Masterplan Bildung 3.0').waitFor();
});
