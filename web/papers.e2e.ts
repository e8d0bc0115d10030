import { describe, expect, test } from 'vitest';
import {
  complete,
  expectText,
  expectWhole,
  expectWholeAtBothWidths,
  page,
  phone,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

const heading = (title: string | RegExp) => page.locator('h1', { hasText: title }).waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
async function follow(name: string | RegExp): Promise<void> {
  await complete();
  await page.getByRole('link', { name }).first().click();
}
const save = () => press('Speichern');

/** Types into a field that finds records, and takes what it finds. */
async function pick(label: string | RegExp, text: string, place = 0): Promise<void> {
  const input = page.getByRole('combobox', { name: label, exact: true }).nth(place);
  await input.fill(text);
  await complete();
  await page.getByRole('option', { name: text }).first().click();
}

async function tellOutcome(body: string, kind: string, number: string | null = null): Promise<void> {
  await press('Ergebnis eintragen');
  const dialog = page.getByRole('dialog', { name: `Ergebnis: ${body}` });
  await dialog.waitFor();
  await dialog.getByLabel('Ergebnis', { exact: true }).selectOption({ label: kind });
  await dialog.getByLabel('Am', { exact: true }).fill('2026-11-18');
  if (number !== null) await dialog.getByLabel('Beschlussnummer').fill(number);
}

test('a review becomes a paper, runs through three bodies, and its decision changes target and measure', async () => {
  await visit('/ziele/hilfe-vor-verfahren');
  await follow('Bewertung schreiben');
  await heading('Neue Bewertung');
  await page.getByLabel('Verfasst von').fill('Bildungsbüro');
  await page.getByLabel('Lesart der Zahlen').fill('Die Zahl der Verfahren steigt weiter.');
  await page.getByLabel('Empfehlung').selectOption({ label: 'Ziel anpassen' });
  await page.getByLabel('Stand', { exact: true }).selectOption({ label: 'abgeschlossen' });
  await expect.poll(() => page.getByLabel('Bewertet wird').inputValue()).toBe('hilfe-vor-verfahren');
  await save();
  await heading('Bewertung „Hilfe kommt vor dem Verfahren“ vom 18.11.2026');
  await page.getByText('seither unverändert').waitFor();
  // 81 procedures in 2024/25, at most 40 in 2027/28: the figures of the demonstration.
  const then = page.locator('.then-now > div').first();
  await expectText(then, /gegenläufig[\s\S]*81 \(Schuljahr 2024\/25\)[\s\S]*40 \(Schuljahr 2027\/28\)/);
  await expectWholeAtBothWidths();

  await visit('/vorlagen/neu');
  await page.getByLabel('Nummer der Vorlage').fill('2026/090');
  await page.getByLabel('Titel', { exact: true }).fill('Zielwert und Lotsen');
  await pick(/^Ziele/, 'Hilfe kommt vor dem Verfahren');
  await pick(/^Bewertungen/, 'Hilfe kommt vor dem Verfahren');
  for (const [place, [body, role]] of [
    ['Schulausschuss', 'berät vor'],
    ['Kreisausschuss', 'berät vor'],
    ['Kreistag', 'beschließt'],
  ].entries()) {
    await press('Gremium hinzufügen');
    await pick('Gremium', body ?? '', place);
    await page
      .getByLabel('Rolle')
      .nth(place)
      .selectOption({ label: role ?? '' });
  }
  await press('Änderung hinzufügen');
  await page.getByLabel('Zielwert', { exact: true }).selectOption('hilfe-vor-verfahren');
  await expect.poll(() => page.getByLabel(/^Neuer Zielwert/).inputValue()).toBe('40');
  await page.getByLabel(/^Neuer Zielwert/).fill('45');
  await page.getByLabel(/^Neuer Zieltermin/).fill('2029/30');
  await press('Änderung hinzufügen');
  await page.getByLabel('Änderung', { exact: true }).nth(1).selectOption({ label: 'Maßnahme ändern' });
  await pick('Maßnahme', 'Lotsinnen und Lotsen');
  await page.getByLabel('Neuer Umsetzungsstand').selectOption({ label: 'angepasst' });
  await expectWholeAtBothWidths();
  await save();
  await heading('2026/090 Zielwert und Lotsen');
  const change = 'Ziel 40 bis 2027/28 → Ziel 45 bis 2029/30';
  await page.getByRole('heading', { name: 'Mit dem Beschluss ändert sich' }).waitFor();
  await page.getByRole('link', { name: change }).waitFor();

  await tellOutcome('Schulausschuss', 'empfohlen');
  await expectWhole();
  await press('Ergebnis speichern');
  await tellOutcome('Kreisausschuss', 'zur Kenntnis genommen');
  await press('Ergebnis speichern');
  await tellOutcome('Kreistag', 'beschlossen');
  await page.getByRole('dialog').getByText(change).waitFor();
  await press('Beschluss speichern und anwenden');
  await page.getByText('Bitte geben Sie die Nummer des Beschlusses an').waitFor();
  await page.getByLabel('Beschlussnummer').fill('KT 2026/90');
  await press('Beschluss speichern und anwenden');
  await page.getByRole('heading', { name: 'Folgen dieser Vorlage' }).waitFor();
  await expectText(
    page.locator('.route'),
    /Schulausschuss[\s\S]*empfohlen[\s\S]*Kreisausschuss[\s\S]*zur Kenntnis[\s\S]*Kreistag[\s\S]*beschlossen[\s\S]*Beschluss KT 2026\/90/,
  );
  await expectWholeAtBothWidths();

  // From the paper to the goal, and from the goal back to the paper.
  const consequences = page.getByRole('region', { name: 'Folgen dieser Vorlage' });
  await consequences.getByRole('link', { name: /Hilfe kommt vor dem Verfahren/ }).click();
  await page.waitForURL('**/ziele/hilfe-vor-verfahren');
  await heading('Hilfe kommt vor dem Verfahren');
  const former = page.locator('.former-targets').first();
  await expectText(former, /40[\s\S]*bis 18\.11\.2026/);
  await former
    .getByRole('link', { name: 'Kreistag, 18.11.2026, Beschluss KT 2026/90 (Vorlage 2026/090)' })
    .click();
  await heading('2026/090 Zielwert und Lotsen');

  await press('Ergebnis zurücknehmen');
  await page.getByText('Was der Beschluss geändert hat, gilt wieder wie davor.').waitFor();
  await expectWhole();
  await page.getByRole('dialog').getByRole('button', { name: 'Ergebnis zurücknehmen' }).click();
  await page.getByText('Das Ergebnis ist zurückgenommen.').waitFor();
  await page.getByText('an der Reihe').waitFor();
  await visit('/ziele/hilfe-vor-verfahren');
  await expect.poll(() => page.locator('.former-targets').count()).toBe(0);
});

test('the agenda pack shows released figures, papers and reviews of a meeting', async () => {
  await visit('/gremien/schulausschuss');
  await follow('26.11.2026, 16:00 Uhr');
  await heading('Schulausschuss am 26.11.2026');
  await follow('Sitzungsmappe öffnen');
  await heading('Sitzungsmappe: Schulausschuss');
  await page.getByText(/Alle Zahlen sind die am 18\.11\.2026 für Ausschüsse freigegebenen/).waitFor();
  const papers = page.getByRole('region', { name: 'Vorlagen dieser Sitzung' });
  await expectText(papers, /2026\/041[\s\S]*2026\/058[\s\S]*Ziel 40 bis 2027\/28 → Ziel 40 bis 2029\/30/);
  await expectText(
    page.getByRole('region', { name: 'Bewertungen, die noch nicht vorgestellt sind' }),
    'Empfehlung: Maßnahme anpassen',
  );
  const goals = page.getByRole('region', { name: 'Ziele und Zahlen' });
  await expect.poll(() => goals.locator('.state').first().innerText()).toBeTruthy();
  await expectWholeAtBothWidths();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
});

describe.each(sizes)('on a %s', (_name, size) => {
  test.each([
    ['/gremien', /^Gremien$/, /^Bodies$/],
    ['/gremien/neu', /^Neues Gremium$/, /^New body$/],
    ['/gremien/kreistag', /^Kreistag$/, /^Kreistag$/],
    ['/sitzungen/neu?gremium=kreistag', /^Neue Sitzung$/, /^New meeting$/],
    ['/sitzungen/kreistag-2026-12-14/bearbeiten', /bearbeiten$/, /^Edit/],
    ['/vorlagen', /^Vorlagen$/, /^Papers$/],
    ['/vorlagen/vorlage-2026-049', /Bildungsportals/, /Bildungsportals/],
    ['/bewertungen', /^Bewertungen$/, /^Reviews$/],
    ['/bewertungen/bewertung-broschuere/bearbeiten', /bearbeiten$/, /^Edit/],
    ['/bewertungen/bewertung-verfahren/bearbeiten', /^Bewertung/, /^Bewertung/],
    ['/vorlagen/gibt-es-nicht', /nicht gefunden/, /not found/],
  ] as const)('%s is whole, without barriers, in both languages', async (path, german, english) => {
    await page.setViewportSize(size);
    for (const [language, title] of [
      ['de', german],
      ['en', english],
    ] as const) {
      await visit(path, language);
      await expectText(page.locator('h1'), title);
      await expectWhole();
    }
  });
});

test('a phone leads from the list of bodies to papers and reviews', async () => {
  await page.setViewportSize(phone);
  await visit('/gremien');
  await page
    .getByRole('navigation', { name: 'Gremien, Vorlagen, Bewertungen, Akteure' })
    .getByText('Vorlagen')
    .click();
  await heading('Vorlagen');
  await page.getByLabel('Gremium').selectOption({ label: 'Kreisausschuss' });
  await page.getByText(/^\d+ von \d+\sVorlagen$/).waitFor();
  await page.getByRole('link', { name: /^2026\/058/ }).waitFor();
  // Runs through other bodies.
  await expect.poll(() => page.getByRole('link', { name: /^2026\/041/ }).count()).toBe(0);
});
