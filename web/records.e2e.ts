import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  complete,
  context,
  expectWhole,
  expectWholeAtBothWidths,
  page,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

const heading = (title: string | RegExp) => page.locator('h1', { hasText: title }).waitFor();
const save = (on: Page = page) => on.getByRole('button', { name: 'Speichern', exact: true }).click();
const toast = () => page.getByRole('region', { name: 'Meldung' });

/** Writes an institution down through the form and leaves its page open. */
async function addActor(title: string): Promise<string> {
  await page.goto('/akteure/neu');
  await page.getByLabel('Name der Einrichtung').fill(title);
  await save();
  await heading(title);
  return page.url();
}

describe.each(sizes)('on a %s', (name, viewport) => {
  test('list, form and page are whole, without barriers, in both languages', async () => {
    await page.setViewportSize(viewport);
    const address = await addActor(`Kammer ${name}`);
    const own = new URL(address).pathname;
    for (const path of ['/akteure', '/akteure/neu', own, `${own}/bearbeiten`]) {
      for (const language of ['de', 'en'] as const) {
        await visit(path, language);
        await expectWhole();
      }
    }
  });
});

test('what is wrong stands on top and at its field; rows are added, moved and taken out by keyboard', async () => {
  await visit('/akteure/neu');
  await page.keyboard.press('Control+s');
  await page.getByText('Bitte prüfen Sie').waitFor();
  await expect.poll(() => page.locator(':focus').innerText()).toContain('Name der Einrichtung: ');
  await page.getByRole('link', { name: /^Name der Einrichtung/ }).click();
  await page.keyboard.type('Handwerkskammer Musterland');
  await page.getByLabel('Ausbildung', { exact: true }).check();
  const add = page.getByRole('button', { name: 'Kontakt hinzufügen' });
  await add.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ausbildungsberatung');
  await add.press('Enter');
  const second = page.getByRole('group', { name: 'Kontakt 2' });
  await second.getByLabel('Funktion', { exact: true }).fill('Geschäftszimmer');
  await second.getByLabel(/^E-Mail/).fill('kein Postfach');
  await page.keyboard.press('Control+s');
  await page
    .getByRole('link', { name: /^Kontakte 2, E-Mail der Funktion: Bitte prüfen Sie die E-Mail/ })
    .waitFor();
  await expectWholeAtBothWidths();
  await second.getByRole('button', { name: 'Kontakt 2 nach oben' }).press('Enter');
  const first = page.getByRole('group', { name: 'Kontakt 1' });
  await expect.poll(() => first.getByLabel('Funktion', { exact: true }).inputValue()).toBe('Geschäftszimmer');
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('feld-contacts-0');
  await first.getByRole('button', { name: 'Kontakt 1 entfernen' }).press('Enter');
  await page.keyboard.press('Control+s');
  await heading('Handwerkskammer Musterland');
  await complete();
  const main = await page.locator('main').innerText();
  expect(main).toMatch(/Ausbildung\s/);
  expect(main).toContain('Ausbildungsberatung');
  expect(main).not.toContain('Geschäftszimmer');
});

test('what is typed is kept until it is saved or discarded', async () => {
  const address = await addActor('Volkshochschule');
  await page.goto(`${address}/bearbeiten`);
  await page.getByLabel(/^Angebote/).fill('Kurse für alle');
  await page.goto('/akteure');
  await page.goto(`${address}/bearbeiten`);
  await page.getByText(/^Entwurf von \d\d:\d\d wiederhergestellt/).waitFor();
  await expect.poll(() => page.getByLabel(/^Angebote/).inputValue()).toBe('Kurse für alle');
  await expectWholeAtBothWidths();
  await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect.poll(() => page.getByLabel(/^Angebote/).inputValue()).toBe('');
  await page.reload();
  await page.getByLabel(/^Angebote/).waitFor();
  await expect.poll(() => page.getByText(/^Entwurf von/).count()).toBe(0);
});

test('a change is taken back from the message and stays in the history', async () => {
  const address = await addActor('Musikschule');
  await page.goto(`${address}/bearbeiten`);
  await page.getByLabel('Name der Einrichtung').fill('Kreismusikschule');
  await page.getByLabel(/^Grund der Änderung/).fill('Umbenannt');
  await save();
  await heading('Kreismusikschule');
  await expect.poll(() => toast().innerText()).toContain('„Kreismusikschule“ ist gespeichert.');
  await expectWholeAtBothWidths();
  await page.locator('h1').focus();
  await page.keyboard.press('Shift+Tab');
  await toast().getByRole('button', { name: 'Rückgängig' }).press('Enter');
  await heading(/^Musikschule$/);
  await page.getByText('Alle Fassungen zeigen').click();
  const history = page.getByRole('region', { name: 'Verlauf' });
  await history.getByText('Grund: Umbenannt').waitFor();
  await expect
    .poll(() => history.getByRole('row', { name: /^Name der Einrichtung/ }).allInnerTexts())
    .toEqual([
      'Name der Einrichtung\tKreismusikschule\tMusikschule',
      'Name der Einrichtung\tMusikschule\tKreismusikschule',
    ]);
  await expectWholeAtBothWidths();
  await history.getByRole('button', { name: 'Diese Fassung wieder gelten lassen' }).first().click();
  await heading('Kreismusikschule');
});

test('who saves second sees both versions and chooses field by field', async () => {
  const address = await addActor('Jugendberufsagentur');
  await page.goto(`${address}/bearbeiten`);
  await page.getByLabel('Name der Einrichtung').fill('Jugendberufsagentur Musterland');
  await page.getByLabel(/^Angebote/).fill('Meine Angebote');
  const other = await context.newPage();
  await other.goto('/');
  await other.evaluate(() => localStorage.clear());
  await other.goto(`${address}/bearbeiten`);
  await other.getByLabel(/^Angebote/).fill('Andere Angebote');
  await other.getByLabel(/^Art der Einrichtung/).fill('Agentur');
  await save(other);
  await other.locator('h1', { hasText: /^Jugendberufsagentur$/ }).waitFor();
  // A page behind another one is painted rarely, and stillness is told by what is painted.
  await other.close();
  await save();
  await page.getByRole('heading', { name: 'Inzwischen hat jemand anderes gespeichert' }).waitFor();
  const clash = (name: string) => page.getByRole('group', { name });
  const mine = (name: string) => clash(name).getByLabel('Meine Eingabe').isChecked();
  await complete();
  expect([
    await mine('Name der Einrichtung'),
    await mine('Art der Einrichtung'),
    await mine('Angebote'),
  ]).toEqual([true, false, true]);
  await expectWholeAtBothWidths();
  await clash('Angebote').getByLabel('Gespeicherte Fassung').check();
  await page.getByRole('button', { name: 'Mit dieser Auswahl speichern' }).click();
  await heading('Jugendberufsagentur Musterland');
  await complete();
  const main = await page.locator('main').innerText();
  expect(main).toContain('Andere Angebote');
  expect(main).toContain('Agentur');
});

test('what others name is not deleted but archived; the rest is deleted and brought back', async () => {
  const address = await addActor('Bildungsbüro');
  const key = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
  const content = { title: 'Netzwerk', kind: 'network', members: [{ function: 'Leitung', actor: key }] };
  const added = await page.request.post('/api/records/body', { data: { content } });
  expect(added.status()).toBe(200);
  await page.getByRole('button', { name: 'Löschen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Löschen' }).click();
  await dialog.getByRole('link', { name: 'Netzwerk' }).waitFor();
  await expect.poll(() => dialog.innerText()).toContain('Gremium, im Feld „Mitglieder“');
  await expectWholeAtBothWidths();
  await dialog.getByRole('button', { name: 'Stattdessen archivieren' }).click();
  await page.getByText(/^Archiviert: nicht mehr in Gebrauch/).waitFor();
  await page.getByRole('button', { name: 'Wieder in Gebrauch nehmen' }).waitFor();

  await addActor('Fahrbibliothek');
  await page.getByRole('button', { name: 'Löschen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await heading(/^Akteure$/);
  await toast().getByText('„Fahrbibliothek“ ist gelöscht.').waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Fahrbibliothek' }).count()).toBe(0);
  await toast().getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByRole('link', { name: 'Fahrbibliothek' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Bildungsbüro' }).count()).toBe(0);
  await page.getByLabel('Archivierte zeigen').check();
  await page.getByRole('link', { name: 'Bildungsbüro' }).waitFor();
});

test('the list is searched, filtered and sorted in its address', async () => {
  await addActor('Stadtbücherei Süd');
  await addActor('Stadtbücherei Nord');
  await page.goto('/akteure?suche=stadtbücherei&sortierung=titel');
  const rows = () => page.getByRole('rowheader').allInnerTexts();
  await page.getByRole('link', { name: 'Stadtbücherei Nord' }).waitFor();
  await expect.poll(() => rows()).toEqual(['Stadtbücherei Nord', 'Stadtbücherei Süd']);
  await page.getByRole('link', { name: 'Name der Einrichtung, sortieren' }).click();
  expect(new URL(page.url()).searchParams.get('sortierung')).toBe('-titel');
  await expect.poll(() => rows()).toEqual(['Stadtbücherei Süd', 'Stadtbücherei Nord']);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('link', { name: 'Stadtbücherei Nord' }).isVisible()).toBe(true);
  for (const tool of ['Suchen', 'Bildungsstation', 'Archivierte zeigen'])
    await expect.poll(() => page.locator('main').getByLabel(tool, { exact: true }).isVisible()).toBe(false);
  await expect
    .poll(() => page.getByRole('link', { name: 'Bewertungen', exact: true }).isVisible())
    .toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Bildungsstation', { exact: true }).selectOption('early');
  await page.getByText('Nichts passt zu Suche und Filter.').waitFor();
  await expectWholeAtBothWidths();
});
