import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Mapping, mapping } from '../data/mapping.ts';
import type { Preview } from '../data/preview.ts';
import { answers, type Question, type Reading, type Upload } from '../data/upload.ts';
import { expectWhole, expectWholeAtBothWidths, page, usePages } from '../server/testing/pages.ts';

/**
 * The form with which a table's columns are explained, on a reading that no importer made: the answers of one upload are
 * given here, so that the form is tested whatever the importers understand.
 */
usePages();

/** Mappings that were sent: for a preview, and as the answer. */
let looked: Mapping[];
let answered: Mapping[];
beforeEach(() => {
  looked = [];
  answered = [];
});

const captions = ['Ort', '31.12.2021', '31.12.2022', 'Bemerkung'];
const rows = [
  ['Stade, Landkreis', '204000', '205000', 'ok'],
  ['Hildesheim und Umland', '270000', '.', ''],
];
const unknownArea = {
  code: 'unknown-area',
  severity: 'error',
  line: 3,
  column: 1,
  text: 'Hildesheim und Umland',
  message: 'Zeile 3: Das Gebiet „Hildesheim und Umland“ ist nicht bekannt.',
} as const;

describe('a table that nobody explained yet', () => {
  beforeEach(() => visitUpload(uploadOf({ answer: null, suggested: false })));

  test('is explained column by column with a view of its first values, and read', async () => {
    await page.getByLabel('Name der Quelle').fill('Einwohneramt');
    await page.getByLabel('Spalte 1: Ort').selectOption('area');
    await page.getByLabel('Spalte 2: 31.12.2021').selectOption('value');
    await page.locator('#spalte-2-kennzahl').selectOption('bevoelkerung');
    await page.getByRole('button', { name: 'Die folgende Zahlenspalte ebenso lesen' }).click();
    await expect.poll(() => page.getByLabel('Spalte 3: 31.12.2022').inputValue()).toBe('value');
    await expect.poll(() => page.locator('#spalte-3-zeitraum').inputValue()).toBe('31.12.2022');
    await expect.poll(() => page.getByText('3 von 4 Spalten werden gelesen').count()).toBe(1);

    const live = page.getByRole('region', { name: 'Die ersten Werte' });
    await live.getByText('1 Wert gelesen, 1 Fehler').waitFor();
    await expect
      .poll(() => live.innerText())
      .toMatch(
        /Bevölkerung\s+Stade, Landkreis · 31\.12\.2021 · Insgesamt\s+Zeile 2, Spalte 2\s+204\.000[\s\S]*nicht bekannt/,
      );
    await page.getByLabel('„Hildesheim und Umland“ steht für').selectOption('03254');
    await live.getByText('2 Werte gelesen').waitFor();
    await expectWholeAtBothWidths();

    await page.getByRole('button', { name: 'Mit dieser Zuordnung lesen' }).click();
    await page.getByRole('button', { name: '2 Werte übernehmen' }).waitFor();
    expect(answered).toHaveLength(1);
    const figure = { role: 'value', indicator: 'bevoelkerung', area: null, breakdown: '' };
    expect(answered[0]).toMatchObject({
      source: 'Einwohneramt',
      columns: [
        { caption: 'Ort', use: { role: 'area', meanings: { 'Hildesheim und Umland': '03254' } } },
        { caption: '31.12.2021', use: { ...figure, period: '2021-12-31' } },
        { caption: '31.12.2022', use: { ...figure, period: '2022-12-31' } },
        { caption: 'Bemerkung', use: { role: 'ignore' } },
      ],
    });
  });

  test('is not sent with gaps: a summary takes the focus and leads to each field', async () => {
    await page.getByLabel('Spalte 2: 31.12.2021').selectOption('value');
    await page.getByRole('button', { name: 'Mit dieser Zuordnung lesen' }).click();
    await page.getByText('Bitte prüfen Sie 3 Angaben').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    await expectWhole();
    await page.getByRole('link', { name: /^Wählen Sie das Gebiet/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tabelle-gebiet');
    await expect.poll(() => page.locator('#quelle').getAttribute('aria-invalid')).toBe('true');
    expect(answered).toEqual([]);
    await page.getByLabel('Name der Quelle').fill('Einwohneramt');
    await page.getByText('Bitte prüfen Sie 2 Angaben').waitFor();
  });

  test('can be explained with the keyboard alone', async () => {
    await page.getByLabel('Name der Quelle').focus();
    await page.keyboard.type('Amt');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Gebiet');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wert');
    await expect.poll(() => page.getByLabel('Spalte 1: Ort').inputValue()).toBe('area');
    await expect.poll(() => page.getByLabel('Spalte 2: 31.12.2021').inputValue()).toBe('value');
  });

  test('is not looked at anew with every letter', async () => {
    await expect.poll(() => looked.length).toBe(1);
    await page.getByLabel('Name der Quelle').pressSequentially('Einwohneramt', { delay: 5 });
    await expect.poll(() => looked.at(-1)?.source).toBe('Einwohneramt');
    expect(looked.length).toBeLessThan('Einwohneramt'.length);
  });
});

test('a mapping of an earlier import is named, and can be changed', async () => {
  const answer = JSON.stringify(mappingOf('Einwohneramt'));
  await visitUpload(uploadOf({ answer, suggested: true }));
  await page.getByRole('heading', { name: 'Gelesen wie beim letzten Mal' }).waitFor();
  await expect.poll(() => page.locator('main').innerText()).toMatch(/dieselben wie bei „Einwohneramt“/);
  expect(looked).toEqual([]);
  await page.getByText('Zuordnung ansehen oder ändern').click();
  await expect.poll(() => page.getByLabel('Spalte 1: Ort').inputValue()).toBe('area');
  await expectWhole();
  await page.getByLabel('Dezimalzeichen').selectOption('.');
  await page.getByRole('button', { name: 'Mit dieser Zuordnung lesen' }).click();
  await expect.poll(() => answered.map(({ decimal }) => decimal)).toEqual(['.']);
});

async function visitUpload(upload: Upload): Promise<void> {
  await page.route('**/api/uploads/probe', (route) => route.fulfill({ json: upload }));
  await page.route('**/api/uploads/probe/preview', (route) => {
    const sent = mappingIn(route.request().postDataJSON());
    looked.push(sent);
    return route.fulfill({ json: previewOf(sent) });
  });
  await page.route('**/api/uploads/probe/answers', (route) => {
    const sent = mappingIn(route.request().postDataJSON());
    answered.push(sent);
    return route.fulfill({ json: uploadOf({ answer: JSON.stringify(sent), suggested: false }) });
  });
  await page.goto('/daten/hochladen/probe');
  await page.locator('#zuordnung').waitFor();
}

function mappingIn(body: unknown): Mapping {
  const sent = z.object({ answers }).parse(body).answers.zuordnung ?? '';
  // What is being typed need not be complete: the name of the source comes last.
  return z.strictObject({ ...mapping.shape, source: z.string() }).parse(JSON.parse(sent));
}

function mappingOf(source: string): Mapping {
  const figure = { role: 'value', indicator: 'bevoelkerung', area: null, breakdown: '' } as const;
  return {
    source,
    header: { line: 1, rows: 1 },
    columns: [
      { caption: 'Ort', use: { role: 'area', meanings: {} } },
      { caption: '31.12.2021', use: { ...figure, period: '2021-12-31' } },
      { caption: '31.12.2022', use: { ...figure, period: '2022-12-31' } },
      { caption: 'Bemerkung', use: { role: 'ignore' } },
    ],
    constants: { indicator: null, area: null, period: null, breakdown: '' },
    decimal: ',',
    signs: 'classic',
    year: null,
  };
}

/** One figure of the first column of values for each row whose area is known, as an importer would read it. */
function previewOf({ columns }: Mapping): Preview {
  const [area] = columns.map(({ use }) => use);
  const meanings = area?.role === 'area' ? area.meanings : {};
  const figure = columns.find(({ use }) => use.role === 'value');
  const meant = meanings['Hildesheim und Umland'];
  const places = area?.role === 'area' ? ['03359', ...(meant === undefined ? [] : [meant])] : [];
  const figures = figure
    ? places.map((place, index) => ({
        observation: {
          ...{ indicator: 'bevoelkerung', area: place, period: '2021-12-31', breakdown: '' },
          ...{ value: Number(rows[index]?.[1]), numerator: null, denominator: null },
          ...{ gap: null, sign: null, qualifiers: [], reported: null, due: null },
          ...{ line: index + 2, column: 2 },
        },
        indicatorTitle: { de: 'Bevölkerung', en: 'Population' },
        areaName: place === '03359' ? 'Stade, Landkreis' : 'Hildesheim, Landkreis',
        breakdownTitle: { de: 'Insgesamt', en: 'Total' },
      }))
    : [];
  const problems = figure && meant === undefined ? [unknownArea] : [];
  const { columns: read, firstRows, questions } = readingOf({ answer: null, suggested: false });
  return {
    ...{ isBeginning: false, dataRows: 2, observations: figures.length, errors: problems.length },
    ...{ figures, problems, columns: read, firstRows, questions },
  };
}

function readingOf({ answer, suggested }: Pick<Question, 'answer' | 'suggested'>): Reading {
  return {
    format: { id: 'tabelle', title: 'Eigene Tabelle', confidence: 0.2, reasons: [] },
    ...{ encoding: 'utf-8', code: null, title: null, publisher: null, stateDate: null, footnotes: [] },
    ...{ dataRows: 2, observations: answer === null ? 0 : 2, rejectedRows: 0, signs: {} },
    ...{ periods: [], areas: { count: 0, first: [] }, indicators: [] },
    columns: captions.map((caption) => ({ caption, indicators: [] })),
    head: captions,
    firstRows: rows.map((cells, index) => ({ line: index + 2, cells })),
    questions: [
      {
        id: 'zuordnung',
        label: { de: 'Zuordnung der Spalten', en: 'Mapping of the columns' },
        why: { de: 'Kein Format erklärt diese Tabelle.', en: 'No format explains this table.' },
        ...{ kind: 'mapping', options: [], answer, suggested, required: true },
      },
    ],
    ...{ personal: false, badLines: [], problems: [], problemCounts: {} },
    ...{ errors: 0, warnings: 0, hints: 0 },
  };
}

function uploadOf(question: Pick<Question, 'answer' | 'suggested'>): Upload {
  return {
    ...{
      id: 'probe',
      fileName: 'einwohner.csv',
      size: 170,
      receivedAt: '2026-11-18T09:00:00.000Z',
      hash: 'ab'.repeat(32),
    },
    state: question.answer === null ? 'asking' : 'ready',
    ...{ rowsRead: 2, bytesRead: 170, pace: null },
    reading: readingOf(question),
    answers: question.answer === null || question.suggested ? {} : { zuordnung: question.answer },
    ...{ repeatable: true, sameAs: null, import: null, failure: null },
  };
}
