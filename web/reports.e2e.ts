import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pick } from '../server/testing/forms.ts';
import {
  complete,
  desktop,
  expectText,
  expectWhole,
  expectWholeAtBothWidths,
  page,
  phone,
  server,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';
import { takeOver } from '../server/testing/uploads.ts';

usePages();

const heading = (title: string | RegExp) => page.locator('h1', { hasText: title }).waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
async function follow(name: string | RegExp): Promise<void> {
  await complete();
  await page.getByRole('link', { name }).first().click();
}
const paper = () => page.locator('article.paper');
const parts = () => page.locator('.part__title').allInnerTexts();
const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

const youth = 'Arbeitslosenquote der 15- bis unter 25-Jährigen';

/** A report begun from its template; the composer is open then. */
async function begin(template: string, choose: () => Promise<void>): Promise<void> {
  await visit('/berichte/neu');
  await follow(template);
  await heading(template);
  await choose();
  await expect.poll(() => page.getByLabel('Titel', { exact: true }).inputValue()).not.toBe('');
  await press('Bericht anlegen');
  await page.getByRole('heading', { name: 'Bausteine' }).waitFor();
}

/** Makes an edition of the open report and waits for its page; answers with its number. */
async function makeEdition(): Promise<string> {
  await press('Ausgabe erstellen');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Sie bekommt eine Nummer').waitFor();
  await dialog.getByRole('button', { name: 'Ausgabe erstellen' }).click();
  await page.waitForURL(/\/berichte\/ausgaben\/\d{4}-\d{3}/);
  await page.getByRole('heading', { name: 'Seitdem geändert' }).waitFor();
  return /\d{4}-\d{3}/.exec(page.url())?.[0] ?? '';
}

describe('each template begins with what it is about, and with parts of its own', () => {
  test.each<[string, () => Promise<void>, RegExp]>([
    ['Kapitel eines Bildungsberichts', () => pick('Handlungsfeld', 'Schulabsentismus'), /Schulabsentismus/],
    ['Kennzahlenbericht', pickTwoIndicators, /Abgehende ohne Hauptschulabschluss[\s\S]*Arbeitslosenquote/],
    ['Mitteilungsvorlage', () => pick('Vorlage', 'Schulabsentismus'), /Schulabsentismus/],
    ['Beschlussvorlage', () => pick('Vorlage', 'Hilfe vor dem Verfahren'), /Hilfe vor dem Verfahren/],
    ['Steckbrief eines Handlungsfelds', () => pick('Handlungsfeld', 'Übergang'), /Übergang Schule – Beruf/],
    ['Sitzungsmappe', () => pick(/^Sitzung/, 'Schulausschuss'), /Schulausschuss/],
    ['Kennzahlenblatt', () => pick('Kennzahl', 'Besuche'), /Besuche/],
    ['Umfragebericht', chooseSurvey, /Betriebsbefragung/],
    ['Methodenanhang', async () => {}, /Methodenanhang/],
  ])('%s', async (template, choose, shown) => {
    await begin(template, choose);
    await expect.poll(async () => (await parts()).join('\n')).toMatch(shown);
    await paper().waitFor();
    await expectText(paper(), template, 'Entwurf, ohne Nummer');
    await expectWhole();
  });

  async function pickTwoIndicators() {
    await pick('Kennzahlen', 'Abgehende ohne Hauptschulabschluss');
    await pick('Kennzahlen', 'Arbeitslosenquote');
  }
  async function chooseSurvey() {
    await page.getByLabel('Umfrage', { exact: true }).selectOption({ label: 'Betriebsbefragung' });
  }
});

test('what a report is about has to be said, and beginning one can be taken back', async () => {
  await visit('/berichte/neu?vorlage=steckbrief');
  await press('Bericht anlegen');
  await page
    .getByRole('alert')
    .getByText('Bitte wählen Sie das Handlungsfeld, um das es gehen soll.')
    .waitFor();
  const told = await page.getByRole('alert').getByRole('link').allInnerTexts();
  expect(told).toEqual([
    'Bitte wählen Sie das Handlungsfeld, um das es gehen soll.',
    'Bitte geben Sie einen Titel an. Einer wird vorgeschlagen, sobald gewählt ist, worum es geht.',
  ]);
  await expectWholeAtBothWidths();
  await pick('Handlungsfeld', 'Rahmenbedingungen');
  await expect
    .poll(() => page.getByLabel('Titel', { exact: true }).inputValue())
    .toBe('Frühe Bildung und Rahmenbedingungen');
  await press('Bericht anlegen');
  await page.getByRole('heading', { name: 'Bausteine' }).waitFor();
  await press('Rückgängig');
  await heading('Berichte');
  await expect
    .poll(() => page.getByRole('link', { name: 'Frühe Bildung und Rahmenbedingungen' }).count())
    .toBe(0);
});

test('parts are added, written, moved, removed and put back by mouse and keyboard, and saved', async () => {
  await begin('Methodenanhang', async () => {});
  await press('Baustein hinzufügen');
  await page.getByRole('button', { name: /^Text\b/ }).click();
  await said('Text hinzugefügt an Stelle 2.');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('feld-parts-1-title');
  await page.keyboard.type('Worum es geht');
  await page.locator('#feld-parts-1-text').fill('Der Anteil sinkt.');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+B');
  await expect.poll(() => page.locator('#feld-parts-1-text').inputValue()).toBe('**Der Anteil sinkt.**');
  await paper().locator('strong', { hasText: 'Der Anteil sinkt.' }).waitFor();
  await paper().getByRole('heading', { name: 'Worum es geht' }).waitFor();
  await page.getByText('Noch nicht gespeichert.').waitFor();
  await expectWholeAtBothWidths();

  await page.locator('#baustein-2-titel').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await said('Text: Worum es geht steht an Stelle 1 von 2');
  await complete();
  expect((await parts()).map((text) => text.split('\n').at(-1))).toEqual(['Worum es geht', 'Methodenanhang']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('baustein-1-titel');
  await press('Text: Worum es geht nach unten');
  await complete();
  expect((await parts()).at(-1)).toMatch(/Worum es geht/);

  await press('Methodenanhang entfernen');
  await expect.poll(() => parts()).toHaveLength(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('baustein-zurueck');
  await page.keyboard.press('Enter');
  await complete();
  expect((await parts())[0]).toMatch(/Methodenanhang/);

  await page.keyboard.press('Control+S');
  await page.getByText('Alles gespeichert.').waitFor();
  await page.reload();
  await expect.poll(async () => (await parts()).length).toBe(2);
  await paper().locator('strong', { hasText: 'Der Anteil sinkt.' }).waitFor();

  await page.getByLabel('Titel', { exact: true }).fill('Wie wir rechnen');
  await press('Speichern');
  await heading('Wie wir rechnen');
  await press('Rückgängig');
  await heading('Methodenanhang');
  await expect.poll(() => page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Methodenanhang');
});

test('the sections of a paper stand in the order that is chosen, and what is wrong leads into its part', async () => {
  await begin('Beschlussvorlage', () => pick('Vorlage', 'Hilfe vor dem Verfahren'));
  const sections = async () => {
    const text = await paper().innerText();
    return ['Sachverhalt', 'Finanzielle Auswirkungen', 'Beschlussvorschlag'].sort(
      (one, other) => text.indexOf(`\n${one}\n`) - text.indexOf(`\n${other}\n`),
    );
  };
  await expect.poll(sections).toEqual(['Sachverhalt', 'Finanzielle Auswirkungen', 'Beschlussvorschlag']);
  await page.locator('#baustein-1-titel').click();
  for (let place = 4; place > 0; place -= 1) await press('Beschlussvorschlag nach oben');
  await said('Beschlussvorschlag steht an Stelle 1 von 8.');
  await expect.poll(sections).toEqual(['Beschlussvorschlag', 'Sachverhalt', 'Finanzielle Auswirkungen']);
  await press('Baustein hinzufügen');
  await page.locator('.add-part__kind', { hasText: 'Umfrage' }).click();
  await page.locator('#baustein-2-titel').click();
  await press('Speichern');
  await page.getByRole('link', { name: 'Baustein 2, Umfrage: Bitte wählen Sie etwas aus.' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('feld-parts-1-survey');
  await expectWhole();
});

test('what is typed is kept until it is saved, and the preview is what its readers see', async () => {
  await visit('/berichte/befragung-der-betriebe');
  await page.getByText('Geschützt für: Ausschuss.').waitFor();
  await page.getByLabel('Titel', { exact: true }).fill('Was Betriebe sagen');
  await page.getByLabel('Für wen', { exact: true }).selectOption({ label: 'Verwaltung' });
  await page.getByText('Für die Verwaltung, mit allen Zahlen wie gespeichert.').waitFor();
  await paper().getByRole('heading', { name: 'Was Betriebe sagen' }).waitFor();
  await page.reload();
  await page.getByText('wiederhergestellt').waitFor();
  await expect.poll(() => page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Was Betriebe sagen');
  await page.getByRole('button', { name: /verwerfen/ }).click();
  await page.getByText('Alles gespeichert.').waitFor();
  await page.getByText('Untertitel, Art, Zeitraum').click();
  await page.getByLabel('Vor jeder Sitzung eines Gremiums').check();
  await press('Speichern');
  await page
    .getByRole('alert')
    .getByText(/Bitte wählen Sie etwas aus/)
    .waitFor();
  await pick(/Vor jeder Sitzung von/, 'Schulausschuss');
  await press('Speichern');
  await page.getByText('Alles gespeichert.').waitFor();
});

test('a part whose survey is gone says so where it stands, and the rest is shown', async () => {
  await begin('Methodenanhang', async () => {});
  const key = /berichte\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const stored = await fetch(`${server.address}/api/records/report/${key}`);
  const { record } = await stored.json();
  const gone = { kind: 'survey', survey: 'gibt-es-nicht', questions: [] };
  const body = { content: { ...record.content, parts: [gone, ...record.content.parts] }, version: 1 };
  await fetch(`${server.address}/api/records/report/${key}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, reason: null }),
  });
  await visit(`/berichte/${key}`);
  await expectText(page.locator('.part__problem'), 'Nicht mehr vorhanden.', 'nehmen Sie den Baustein heraus');
  await expectText(page.locator('.part').first(), 'nicht mehr vorhanden');
  await expectText(paper(), 'Methodenanhang', 'Die hier vorgesehene Umfrage gibt es');
  await expectWholeAtBothWidths();
  expect(await page.locator('main').innerText()).not.toContain('gibt-es-nicht');
  await press('Ausgabe erstellen');
  await page.getByRole('dialog').getByText('Ein Baustein meint etwas, das es nicht mehr gibt').waitFor();
});

test('an edition is made, taken away, looked at with other eyes, and withdrawn', async () => {
  await visit('/berichte/mitteilung-schulabsentismus');
  const number = await makeEdition();
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    await visit(`/berichte/ausgaben/${number}`);
    await expectWhole();
  }
  await expectText(page.locator('main'), `Ausgabe ${number}`, 'Datenstand', 'Ausschuss');
  for (const [name, begins] of [
    ['PDF', '%PDF-'],
    ['Word', 'PK'],
    ['Excel', 'PK'],
    ['ZIP', 'PK'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins);
    expect(download.suggestedFilename()).toContain(number);
  }
  const figure = page.locator('.paper__figure').first();
  await figure.locator('.take-away summary').click();
  for (const [format, holds] of [
    ['SVG', 'Datenstand'],
    ['CSV', 'Zeitraum'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: format, exact: true }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(holds);
  }

  await visit('/berichte?sicht=ausschuss');
  await follow('Schulabsentismus im Schuljahr 2025/26');
  await heading('Schulabsentismus im Schuljahr 2025/26');
  await expectWhole();
  await expect.poll(() => page.getByRole('button', { name: 'Ausgabe zurückziehen' }).count()).toBe(0);
  await visit(`/berichte/ausgaben/${number}?sicht=oeffentlichkeit`);
  await heading('Seite nicht gefunden');

  await visit(`/berichte/ausgaben/${number}`);
  await press('Ausgabe zurückziehen');
  const dialog = page.getByRole('dialog', { name: `Ausgabe ${number} zurückziehen?` });
  await dialog.getByRole('button', { name: 'Ausgabe zurückziehen' }).click();
  await dialog.getByText('Der Grund fehlt.').waitFor();
  await dialog.getByLabel('Grund').fill('Eine Schule hat ihre Zahlen berichtigt.');
  await expectWhole();
  await dialog.getByRole('button', { name: 'Ausgabe zurückziehen' }).click();
  await page.getByText('Zurückgezogen am').waitFor();
  await page.getByText('Eine Schule hat ihre Zahlen berichtigt.').waitFor();
  await visit('/berichte');
  await page.locator('tr', { hasText: number }).getByText('zurückgezogen').waitFor();
  await expectWholeAtBothWidths();
});

test('a later correction is listed as changed since, and compared by the next edition', async () => {
  const head = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
  const table = (value: string) => [head, `jugendarbeitslosenquote;03999;2024;;${value};;;;`, ''].join('\n');
  await takeOver(server.address, 'quote.csv', table('4,1'));
  await begin('Kennzahlenblatt', () => pick('Kennzahl', 'Arbeitslosenquote'));
  await page.getByLabel('Für wen', { exact: true }).selectOption({ label: 'Verwaltung' });
  const number = await makeEdition();
  await page.getByText('nichts geändert').waitFor();
  await takeOver(server.address, 'quote-neu.csv', table('4,7'));
  await visit(`/berichte/ausgaben/${number}`);
  await expectText(page.getByRole('region', { name: 'Seitdem geändert' }), /2024.*4,1.*→.*4,7/);
  await expectWholeAtBothWidths();
  await expectText(paper(), /4,1/);
  await follow('Zum Bericht');
  await page.getByRole('heading', { name: 'Bausteine' }).waitFor();
  await makeEdition();
  await expectText(page.getByRole('region', { name: 'Gegenüber der vorigen Ausgabe' }), /4,1.*→.*4,7/);
});

test('the letterhead takes a crest and lets go of it', async () => {
  await visit('/berichte/kopf');
  await press('Wappen entfernen');
  await page.getByText('Noch keines.').waitFor();
  const crest =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 48"><path d="M2 2h36v24q0 14-18 20Q2 40 2 26z" fill="#171b7d"/></svg>';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'wappen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(crest) });
  await page.getByRole('img', { name: /^Wappen/ }).waitFor();
  await expectWholeAtBothWidths();
  await visit('/berichte/mitteilung-schulabsentismus');
  await paper()
    .getByRole('img', { name: /^Wappen/ })
    .waitFor();
  await visit('/berichte/kopf');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from('kein Bild') });
  await page.getByRole('alert').waitFor();
  await press('Wappen entfernen');
  await page.getByText('Noch keines.').waitFor();
});

describe.each(sizes)('at the width of a %s', (_name, size) => {
  test.each(['/berichte', '/berichte/neu', '/berichte/kopf', '/berichte/bildungsbericht-2026'])(
    '%s is whole in both languages',
    async (path) => {
      await page.setViewportSize(size);
      await visit(path);
      await expectWhole();
      await visit(path, 'en');
      await expectWhole();
    },
  );
});

test('a phone shows the form or the preview', async () => {
  await page.setViewportSize(phone);
  await visit('/berichte/mitteilung-schulabsentismus');
  await page.getByRole('heading', { name: 'Bausteine' }).waitFor();
  await expect.poll(() => paper().isVisible()).toBe(false);
  await follow('Vorschau');
  await paper().waitFor();
  await expect.poll(() => page.getByRole('heading', { name: 'Bausteine' }).isVisible()).toBe(false);
  await expectWhole();
});

test('pages that show something lead to a report about it, and the search finds reports', async () => {
  for (const [path, link, begun] of [
    ['/handlungsfelder/schulabsentismus', 'Als Steckbrief ausgeben', 'Schulabsentismus'],
    ['/vorlagen/vorlage-2026-058', 'Als Beschlussvorlage ausgeben', 'Hilfe vor dem Verfahren stärken'],
    ['/indikatoren/jugendarbeitslosenquote', 'Kennzahlenblatt als PDF', youth],
    ['/umfragen/betriebsbefragung', 'Umfragebericht als PDF', 'Betriebsbefragung'],
  ] as const) {
    await visit(path);
    await follow(link);
    await expect.poll(() => page.getByLabel('Titel', { exact: true }).inputValue()).toBe(begun);
  }
  await visit('/suche?q=Bildungsbericht');
  await page.getByRole('link', { name: /Bildungsbericht 2026/ }).waitFor();
});
