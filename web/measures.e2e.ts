import { describe, expect, test } from 'vitest';
import {
  complete,
  expectWhole,
  expectWholeAtBothWidths,
  page,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

const pages = [
  '/massnahmen',
  '/massnahmen?ansicht=liste',
  '/massnahmen?ansicht=zeit',
  '/massnahmen/uebergangsmanagement-stellen',
  '/massnahmen/frueh-hinsehen/bearbeiten',
  '/massnahmen/neu?ziel=hilfe-vor-verfahren',
  '/ziele/hilfe-vor-verfahren?ansicht=tabelle',
  '/ziele/hilfe-vor-verfahren/verlauf',
];

describe.each(sizes)('on a %s', (_name, viewport) => {
  test.each(pages)('%s is whole, without barriers, in both languages', async (path) => {
    await page.setViewportSize(viewport);
    for (const language of ['de', 'en'] as const) {
      await visit(path, language);
      await expectWhole();
    }
  });
});

const column = (title: string) => page.getByRole('region', { name: new RegExp(`^${title}`) });

test('a card is moved by the keyboard with its reason, stands in the history, and goes back', async () => {
  await visit('/massnahmen');
  const move = page.getByRole('button', { name: 'Stand von „Gemeinsame Praktikumswochen“ ändern' });
  await move.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /Praktikumswochen/ });
  await dialog.getByRole('button', { name: 'Stand ändern' }).click();
  await expect.poll(() => dialog.innerText()).toMatch(/bisherige Stand[\s\S]*warum sich das ändert/);
  await dialog.getByLabel('Neuer Umsetzungsstand').selectOption({ label: 'läuft' });
  await dialog.getByLabel('Grund').fill('Zwölf Betriebe machen mit.');
  await expectWholeAtBothWidths();
  await dialog.getByRole('button', { name: 'Stand ändern' }).click();
  await column('läuft').getByRole('link', { name: 'Gemeinsame Praktikumswochen' }).click();
  const history = page.getByRole('list', { name: 'Stand und Verlauf' });
  await history.getByText('Zwölf Betriebe machen mit.').waitFor();
  await expect.poll(() => history.innerText()).toMatch(/beschlossen[\s\S]*läuft 18\.11\.2026/);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await history.getByText('Zwölf Betriebe machen mit.').waitFor({ state: 'detached' });
});

test('a card that is dragged asks for the reason as well', async () => {
  await visit('/massnahmen');
  const card = page.getByRole('listitem').filter({ hasText: 'Früh hinsehen' });
  await card.dragTo(column('beschlossen'));
  const dialog = page.getByRole('dialog', { name: /Früh hinsehen/ });
  await expect.poll(() => dialog.getByLabel('Neuer Umsetzungsstand').inputValue()).toBe('decided');
});

test('the list filters by what is late and by field of action, and sorts', async () => {
  await visit('/massnahmen?ansicht=liste');
  await page.getByLabel('Termin', { exact: true }).selectOption({ label: 'im Verzug' });
  await page.getByText('2 von 9 Maßnahmen').waitFor();
  await page.getByLabel('Handlungsfeld', { exact: true }).selectOption({ label: 'Schulabsentismus' });
  await page.getByText('1 von 9 Maßnahmen').waitFor();
  await expect
    .poll(() => page.getByRole('table').innerText())
    .toMatch(
      /Lotsinnen und Lotsen[\s\S]*„Vereinbarung mit den Oberschulen“ überfällig seit dem 31\.10\.2026/,
    );
  expect(page.url()).toMatch(/termin=verzug.*feld=schulabsentismus/);
});

test('posts and money are added up by source, a step is ticked off with its day', async () => {
  await visit('/massnahmen/uebergangsmanagement-stellen');
  await complete();
  const text = await page.locator('main').innerText();
  // Nine posts: six of 1.0; 0.5; twice 0.75. Three years of 420,000, 34,000 and 99,000 Euro.
  expect(text).toContain('6,0 Stellen Kommune, 0,5 Landesprogramm, 1,5 Stiftung');
  expect(text).toContain('9 Stellen, zusammen 8,0 Vollzeitstellen');
  expect(text).toMatch(
    /1\.260\.000\s€ Kommune, 102\.000\s€ Landesprogramm, 297\.000\s€ Stiftung; zusammen 1\.659\.000\s€/,
  );
  await page
    .getByRole('link', { name: '2026/033 Stellen im Übergangsmanagement bis 2029' })
    .first()
    .waitFor();
  const step = '„Finanzierung ab 2027 in den Haushalt aufgenommen“';
  await page.getByRole('button', { name: `${step} erledigt` }).click();
  const dialog = page.getByRole('dialog', { name: `${step} ist erledigt` });
  await dialog.getByLabel('Erledigt am').fill('2026-11-16');
  await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.getByText('erledigt am 16.11.2026').waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByText('erledigt am 16.11.2026').waitFor({ state: 'detached' });
});

test('before and after is a link away, with the measure chosen; others can be chosen there', async () => {
  await visit('/massnahmen/schulsozialarbeit-gesamtschulen');
  await page.getByRole('link', { name: /^Vorher und nachher ansehen/ }).click();
  await page.getByLabel('Name der Maßnahme').waitFor();
  await expect.poll(() => page.getByLabel('Beginn').inputValue()).toBe('2022-08-01');
  const choice = page.getByLabel('Eingetragene Maßnahme');
  await choice.selectOption({ label: 'Lotsinnen und Lotsen gegen Schulabsentismus' });
  await expect.poll(() => page.getByLabel('Beginn').inputValue()).toBe('2026-08-20');
});

test('a goal shows its measures beside and at the foot of its chart, and a further one is added from there', async () => {
  await visit('/ziele/abschluesse-nachholen');
  await page.getByRole('link', { name: 'Maßnahme hinzufügen' }).click();
  await page.getByLabel('Titel').fill('Abendkurse an der Berufsschule');
  await page.getByLabel('Umsetzungsstand').first().selectOption({ label: 'läuft' });
  await page.getByLabel(/^Beginn/).fill('2023-08-01');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Abendkurse an der Berufsschule' }).waitFor();
  await page.getByRole('link', { name: 'Junge Erwachsene holen Abschlüsse nach' }).click();
  const card = page.getByRole('region', { name: 'Maßnahmen', exact: true });
  await card.getByRole('link', { name: 'Abendkurse an der Berufsschule' }).waitFor();
  await expect.poll(() => card.innerText()).toMatch(/läuft\s+seit 01\.08\.2023/);
  const chart = page.locator('.chart svg[role="img"]').first();
  await expect.poll(() => chart.textContent()).toContain('Abendkurse an der Berufsschule (läuft)');
  await visit('/ziele/abschluesse-nachholen?sicht=oeffentlichkeit');
  await expect.poll(() => page.locator('main').innerText()).not.toContain('Abendkurse');
});

test('the timeline tells the story of a goal, each part leading on', async () => {
  await visit('/ziele/hilfe-vor-verfahren');
  await page.getByRole('link', { name: 'Verlauf des Ziels' }).click();
  const story = page.getByRole('region', { name: 'Der Reihe nach' });
  await story.waitFor();
  await expect
    .poll(() => story.innerText())
    .toMatch(
      /2024\/25: 81[\s\S]*Vorlage 2026\/027, Kreistag: beschlossen[\s\S]*„Lotsinnen und Lotsen gegen Schulabsentismus“: läuft[\s\S]*Bewertung: Ziel anpassen/,
    );
  await story.getByRole('link', { name: /Vorlage 2026\/027, Kreistag/ }).click();
  await page.getByRole('heading', { level: 1, name: /Lotsinnen und Lotsen/ }).waitFor();
});
