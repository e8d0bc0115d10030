import { expect, test } from 'vitest';
import {
  complete,
  expectWhole,
  expectWholeAtBothWidths,
  page,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

const heading = (title: string | RegExp) => page.locator('h1', { hasText: title }).waitFor();
const save = () => page.getByRole('button', { name: 'Speichern', exact: true }).click();
const main = () => page.locator('main').innerText();

test('every page of strategies and every form is whole, without barriers, at both widths', async () => {
  for (const path of [
    '/strategien',
    '/strategien/neu',
    '/strategien/masterplan-bildung-1',
    '/strategien/masterplan-bildung-2',
    '/strategien/masterplan-bildung-3?bearbeiten=1',
    '/strategien/masterplan-bildung-3/unterschiede',
    '/strategien/masterplan-bildung-3/ziele/mehr-abschluesse',
    '/strategien/masterplan-bildung-3/zielwerte/angebote-werden-gefunden',
    '/strategien/masterplan-bildung-2/resuemee',
    '/strategien/masterplan-bildung-2/resuemee/1',
    '/strategien/kreisziele-2021/zielkonferenz',
    '/ziele/niemand-ohne-abschluss',
    '/ziele/uebergangsmanagement-eingerichtet/bearbeiten',
    '/zielwerte/familien-bleiben/bearbeiten',
    '/meilensteine/uebergangsmanagement-einrichten/bearbeiten',
    '/handlungsfelder',
    '/handlungsfelder/schulabsentismus',
    '/handlungsfelder/schulabsentismus/bearbeiten',
  ]) {
    await visit(path);
    await expectWholeAtBothWidths();
  }
  await visit('/strategien/masterplan-bildung-2', 'en');
  await expectWhole();
  await expect.poll(() => main()).toContain('in force');
});

test('a new goal gets a target that is drawn while it is typed; changing it keeps what held before', async () => {
  await visit('/ziele/neu?strategie=masterplan-bildung-2&ueber=planung-traegt');
  await page.getByLabel('Titel').fill('Der Landkreis wächst');
  await page.getByLabel(/^Federführung/).fill('Kreisentwicklung');
  await save();
  await heading('Der Landkreis wächst');
  await expect
    .poll(() => main())
    .toMatch(/Leitziel: Der Landkreis ist ein guter Ort[\s\S]*Plätze und Räume reichen/);

  await page.getByRole('link', { name: 'Zielwert hinzufügen' }).click();
  await complete();
  await page.getByRole('combobox', { name: 'Kennzahl' }).fill('Bevölkerung');
  await page
    .getByRole('option', { name: /^Bevölkerung/ })
    .first()
    .click();
  const preview = page.getByRole('complementary', { name: 'So steht der Zielwert da' });
  await preview.locator('svg').first().waitFor();
  await page
    .getByLabel('Ausgangswert aus den vorhandenen Werten wählen')
    .selectOption({ label: '31.12.2020: 139790' });
  await page.getByLabel(/^Zielwert/).fill('143.000');
  await page.getByLabel(/^Zieltermin/).fill('31.12.2032');
  await preview.getByText(/^Richtung und Zielwert passen nicht zusammen/).waitFor();
  await page.getByLabel('Richtung').selectOption({ label: 'steigen' });
  await preview.getByRole('status').waitFor({ state: 'detached' });
  await preview.getByText('143.000 · zu erreichen bis zum 31.12.2032').waitFor();
  await save();
  await heading('Der Landkreis wächst');
  await page.getByRole('link', { name: 'Zielwert bearbeiten' }).click();
  await page.getByLabel(/^Zielwert/).fill('142.500');
  await save();
  await page.getByText('Bitte geben Sie an, warum sich das ändert.').first().waitFor();
  await page.getByLabel('Grund der Änderung').fill('Kreistag, 16.11.2026: gestreckt');
  await save();
  await heading('Der Landkreis wächst');
  const former = page.getByRole('table', { name: 'Frühere Zielwerte' });
  await former.waitFor();
  await expect.poll(() => former.innerText()).toMatch(/143\.000[\s\S]*31\.12\.2032[\s\S]*gestreckt/);
  await expectWhole();
});

test('a goal without a figure gets milestones with evidence', async () => {
  await visit('/ziele/familien-bleiben');
  await page.getByRole('link', { name: 'Meilensteine hinzufügen' }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Familienbericht');
  await page.getByRole('button', { name: 'Meilenstein hinzufügen' }).click();
  const step = page.getByRole('group', { name: 'Meilenstein 1' });
  await step.getByLabel('Meilenstein', { exact: true }).fill('Bericht liegt vor');
  await step.getByLabel('Fällig am').fill('2027-06-30');
  await step.getByLabel(/^Nachweis/).fill('Vorlage 2027/020');
  await save();
  await page.getByText('Meilensteine: Familienbericht', { exact: true }).waitFor();
  await expect.poll(() => main()).toMatch(/Bericht liegt vor\s+30\.06\.2027/);
});

test('a draft is changed, compared and decided; the version before stays as it ended', async () => {
  await visit('/strategien/masterplan-bildung-3');
  await page.getByRole('link', { name: 'Ziele im Baum bearbeiten' }).click();
  await page.getByRole('link', { name: '„Beratung hilft weiter“ bearbeiten' }).click();
  await page.getByLabel(/^Federführung/).fill('Kreisvolkshochschule');
  await save();
  await heading('Masterplan Bildung 3.0');
  await page.getByRole('button', { name: '„Die Schulplanung trägt“ herausnehmen' }).click();
  const drop = page.getByRole('dialog');
  await drop.getByRole('button', { name: 'Herausnehmen' }).click();
  await drop.getByText('Bitte geben Sie an, warum').waitFor();
  await expectWhole();
  await drop.getByLabel('Warum?').fill('Steht in der Schulentwicklungsplanung.');
  await drop.getByRole('button', { name: 'Herausnehmen' }).click();
  await drop.waitFor({ state: 'detached' });
  const dropped = page.getByRole('region', { name: 'Herausgenommen' });
  await dropped.getByText('Die Schulplanung trägt').waitFor();
  await dropped
    .getByRole('button', { name: /„Die beruflichen Schulen sind ausgelastet“ zurücknehmen/ })
    .click();
  await dropped.getByText('Die beruflichen Schulen').waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Unterschiede zur vorigen Fassung' }).click();
  await heading('Masterplan Bildung 3.0: Unterschiede');
  await page.getByRole('region', { name: /^Geändert/ }).waitFor();
  // Two goals and a target of the demonstration are new or gone as before; one more goal is changed, another one left out.
  await expect.poll(() => page.getByRole('region', { name: /^Neu/ }).innerText()).toMatch(/Neu \(2\)/);
  await complete();
  const changed = await page.getByRole('region', { name: /^Geändert/ }).innerText();
  expect(changed).toMatch(/Beratung hilft weiter[\s\S]*Federführung\s+Bildungsbüro\s+Kreisvolkshochschule/);
  expect(changed).toMatch(
    /Angebote werden gefunden[\s\S]*Zielwert\s+2800\s+3200[\s\S]*Zieltermin\s+2027\s+2031/,
  );
  await complete();
  const gone = await page.getByRole('region', { name: /^Entfallen/ }).innerText();
  expect(gone).toMatch(/Die Schulplanung trägt[\s\S]*Grund: Steht in der Schulentwicklungsplanung/);
  await expectWhole();

  await visit('/strategien/masterplan-bildung-3');
  await page.getByRole('button', { name: 'Beschluss eintragen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beschluss über „Masterplan Bildung 3.0“' });
  await expectWhole();
  await dialog.getByRole('button', { name: 'Beschluss eintragen' }).click();
  await dialog.getByText('Bitte nennen Sie das Gremium').waitFor();
  await dialog.getByLabel('Gremium').fill('Kreistag');
  await dialog.getByLabel('Tag des Beschlusses').fill('2026-11-16');
  await dialog.getByLabel(/^Nummer der Vorlage/).fill('2026/099');
  await dialog.getByRole('button', { name: 'Beschluss eintragen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Kreistag, 16.11.2026 (Vorlage 2026/099)').first().waitFor();

  await visit('/strategien/masterplan-bildung-2');
  await complete();
  const before = await main();
  expect(before).toContain('Abgelöst am 16.11.2026');
  expect(before).toMatch(/Die Schulplanung trägt[\s\S]*Ziel 139\.000 bis 143\.000/);
  expect(before).toMatch(/Besuche des Bildungsportals: Ziel 2\.800 bis 2027/);
  await visit('/ziele/angebote-werden-gefunden');
  await expect
    .poll(() => main())
    .toMatch(/3\.200[\s\S]*Frühere Zielwerte[\s\S]*2\.800[\s\S]*Masterplan Bildung 3\.0/);
  await visit('/ziele/schulplanung-traegt');
  await expect
    .poll(() => main())
    .toMatch(/gilt seit dem \d\d\.\d\d\.\d{4} nicht mehr[\s\S]*Vorlage 2026\/099/);
  await expectWhole();
});

test('a strategy in force is continued by a draft that keeps all its goals', async () => {
  await visit('/strategien/leitbild-bildung');
  await page.getByRole('button', { name: 'Fortschreiben' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entwurf anlegen' }).click();
  await heading('Leitbild Bildung 2020');
  await expect.poll(() => main()).toMatch(/Entwurf der Fortschreibung von Leitbild Bildung 2019/);
  await page.getByRole('link', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Titel').fill('Alle lernen ein Leben lang');
  await complete();
  await page.getByRole('combobox', { name: 'Handlungsfeld' }).fill('Transparenz');
  await page
    .getByRole('option', { name: /^Transparenz/ })
    .first()
    .click();
  await save();
  await heading('Leitbild Bildung 2020');
  await expect.poll(() => main()).toMatch(/Alle lernen ein Leben lang\s+neu/);
  await visit('/');
  await expect.poll(() => main()).not.toContain('Alle lernen ein Leben lang');
});

test('a look back writes down the states of the day; its text is written afterwards', async () => {
  await visit('/strategien/kreisziele-2021/resuemee');
  await page.getByRole('button', { name: 'Résumé beginnen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Résumé beginnen' });
  await dialog.getByRole('button', { name: 'Résumé beginnen' }).click();
  await dialog.getByText('Bitte geben Sie die Wahlperiode an.').waitFor();
  await dialog.getByLabel('Wahlperiode').fill('2021 bis 2026');
  await dialog.getByRole('button', { name: 'Résumé beginnen' }).click();
  await heading('Résumé 2021 bis 2026');
  await page.getByLabel(/^Rückblick im Ganzen/).fill('Die Stellen sind besetzt.');
  await save();
  await heading('Ziele des Landkreises 2021 bis 2028: Résumé');
  await page.getByText('Die Stellen sind besetzt.').waitFor();
  await expect
    .poll(() => main())
    .toMatch(/Stand vom 18\.11\.2026[\s\S]*3 von 5 erledigt, der nächste ist bis zum 31\.12\.2027/);
});

test('the goal conference shows who leads and who adds what', async () => {
  await visit('/strategien/kreisziele-2021/zielkonferenz');
  await complete();
  const rows = await page.getByRole('row').allInnerTexts();
  expect(rows[0]).toMatch(/Ziel\s+Bildungsbüro\s+Fachdienst Schule\s+Fachdienst Jugend/);
  expect(rows[1]).toMatch(/federführend\s+Meldet jährlich die Abgänge[\s\S]*Schnittstelle: Datenblatt/);
});
