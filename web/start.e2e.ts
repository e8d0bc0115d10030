import { describe, expect, test } from 'vitest';
import {
  complete,
  expectWhole,
  expectWholeAtBothWidths,
  page,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages({ municipality: '03254' });

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

/** What a newcomer types in the first step. */
async function writeGoal(title: string): Promise<void> {
  await button('Schulabsentismus').click();
  await page.getByLabel('Ziel', { exact: true }).fill(title);
  await page.getByLabel('Zuständige Stelle').fill('Bildungsbüro');
}

async function chooseIndicator(search: string, name: RegExp): Promise<void> {
  await page.getByLabel('Kennzahlen durchsuchen').fill(search);
  await page.getByRole('radio', { name }).check();
}

describe('a newcomer with an empty municipality', () => {
  test('gets from nothing to a first goal with a chart in three steps, and can take it back', async () => {
    await visit('/');
    await heading('Noch keine Ziele').waitFor();
    await expectWholeAtBothWidths();
    await page.getByRole('link', { name: 'Erstes Ziel anlegen' }).click();
    await heading('Schritt 1 von 3: Was soll besser werden?').waitFor();
    await expectWholeAtBothWidths();
    await button('Weiter').click();
    await page.getByText('Bitte nennen Sie ein Handlungsfeld.').first().waitFor();
    await writeGoal('Weniger Verfahren wegen Schulpflichtverletzung');
    await button('Weiter').click();

    await heading('Schritt 2 von 3: Woran ist es zu sehen?').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Schritt 2 von 3');
    await chooseIndicator('verfahren', /^Verfahren wegen/);
    await expectWholeAtBothWidths();
    // Invented figures.
    for (const [row, [period, value]] of [
      ['2022/23', '120'],
      ['2023/24', '112'],
      ['2024/25', '108'],
    ].entries()) {
      await page.getByLabel(`Zeitraum, Zeile ${row + 1}`).fill(period ?? '');
      await page.getByLabel(`Wert in Verfahren, Zeile ${row + 1}`).fill(value ?? '');
    }
    await button('Werte übernehmen und weiter').click();
    await page.getByText('Sagen Sie, woher die Zahlen stammen').first().waitFor();
    await page.getByLabel('Woher stammen die Zahlen?').fill('Auskunft des Ordnungsamts');
    await button('Werte übernehmen und weiter').click();

    await heading('Schritt 3 von 3: Wie viel, bis wann?').waitFor();
    await page.getByLabel('Ausgangswert').getByText('Schuljahr 2024/25: 108').waitFor({ state: 'attached' });
    await page.getByLabel('Zielwert', { exact: true }).fill('80');
    await page.getByLabel('Kommende Zeiträume').selectOption({ label: 'Schuljahr 2029/30' });
    const preview = page.getByRole('complementary', { name: 'So steht der Zielwert da' });
    await preview.locator('svg text', { hasText: 'Ziel 80' }).first().waitFor();
    await expectWholeAtBothWidths();
    await button('Ziel anlegen').click();

    await heading('Weniger Verfahren wegen Schulpflichtverletzung').waitFor();
    await page.locator('.chart svg').first().waitFor();
    await page.getByText('(80 − 108) ÷ 5').first().waitFor();
    // By hand: from 108 in 2024/25 to 80 in 2029/30 are −28 in 5 years, −5,6 a year.
    await expect.poll(() => page.locator('main').innerText()).toContain('−5,6');
    await expectWhole();
    await button('Rückgängig').click();
    await heading('Noch keine Ziele').waitFor();
  });

  test('loses nothing going back and forth, and finds the figures again', async () => {
    await visit('/start');
    await writeGoal('Weniger Verfahren');
    await button('Weiter').click();
    await chooseIndicator('verfahren', /^Verfahren wegen/);
    await page.getByText(/liegen schon 3 Werte vor/).waitFor();
    await page.goBack();
    await heading(/Schritt 1 von 3/).waitFor();
    await expect.poll(() => page.getByLabel('Ziel', { exact: true }).inputValue()).toBe('Weniger Verfahren');
    await page.goForward();
    await heading(/Schritt 2 von 3/).waitFor();
    await expect.poll(() => page.getByRole('radio', { name: /^Verfahren wegen/ }).isChecked()).toBe(true);
    await page.reload();
    await button('Weiter').click();
    await page.getByLabel('Zielwert', { exact: true }).fill('viel');
    await button('Ziel anlegen').click();
    await page.getByText('Bitte geben Sie den Zielwert als Zahl an, zum Beispiel 12,5.').first().waitFor();
    await button('Zurück').click();
    await button('Abbrechen').click();
    await heading('Noch keine Ziele').waitFor();
    await visit('/start');
    await expect.poll(() => page.getByLabel('Ziel', { exact: true }).inputValue()).toBe('');
  });

  test('brings figures with a file, and comes back to the goal', async () => {
    await visit('/start');
    await writeGoal('Weniger Anzeigen');
    await button('Weiter').click();
    await chooseIndicator('anzeigen', /^Anzeigen wegen/);
    await page.getByText('Oder eine Datei hochladen').click();
    const lines = ['2023/24;31', '2024/25;28'].map((rest) => {
      const [period, value] = rest.split(';');
      return `anzeigen-schulpflichtverletzung;;${period};;${value};;;;`;
    });
    const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
    const buffer = Buffer.from([header, ...lines, ''].join('\r\n'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'anzeigen.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: /Werte übernehmen/ }).click();
    await page.getByRole('link', { name: 'Zurück zum Ziel, das Sie gerade anlegen' }).click();
    await page.getByLabel('Ausgangswert').getByText('Schuljahr 2024/25: 28').waitFor({ state: 'attached' });
  });

  test('is led from a goal without figures to typing them', async () => {
    await visit('/start');
    await writeGoal('Weniger Fehltage');
    await button('Weiter').click();
    await chooseIndicator('unentschuldigte', /^Unentschuldigte Fehltage/);
    await button('Weiter').click();
    await page.getByLabel('Zielwert', { exact: true }).fill('110');
    await page.getByLabel('Bis wann?', { exact: true }).fill('2029/30');
    await button('Ziel anlegen').click();
    await heading('Weniger Fehltage').waitFor();
    await page.getByText('Das Diagramm entsteht mit den ersten Zahlen.').waitFor();
    await expectWholeAtBothWidths();
    await page.getByRole('link', { name: 'Zahlen eintippen' }).click();
    const chosen = page.getByLabel('Kennzahl', { exact: true });
    await chosen.waitFor();
    // The choices come from the server.
    await expect.poll(() => chosen.inputValue()).toBe('unentschuldigte-fehltage-je-100');
    await button('Rückgängig').click();
  });

  test('may begin without a figure, with the keyboard alone', async () => {
    await visit('/start');
    await page.getByLabel('Handlungsfeld', { exact: true }).focus();
    await page.keyboard.type('Ganztag');
    await page.getByLabel('Ziel', { exact: true }).focus();
    await page.keyboard.type('Jede Grundschule bietet Ganztag an');
    await page.keyboard.press('Enter');
    await heading(/Schritt 2 von 3/).waitFor();
    await page.getByRole('radio', { name: /^Noch keine/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await heading(/Schritt 3 von 3/).waitFor();
    await page.getByText('Sie legen das Ziel zunächst ohne Kennzahl an.').waitFor();
    await button('Ziel anlegen').focus();
    await page.keyboard.press('Enter');
    await heading('Jede Grundschule bietet Ganztag an').waitFor();
    await visit('/start');
    await page.getByLabel('Strategie').waitFor();
  });

  test('finds what is there with Ctrl K', async () => {
    await visit('/');
    await page.keyboard.press('Control+k');
    await complete();
    await page.getByRole('combobox', { name: 'Wonach suchen Sie?' }).fill('ganztag');
    await page.getByRole('option', { name: /Jede Grundschule bietet/ }).waitFor();
    await expectWhole();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.waitForURL(/ganztag/);
  });
});
