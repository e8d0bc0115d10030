import { read, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoGoals } from '../../data/demo/goals.ts';
import { demoReports } from '../../data/demo/reports.ts';
import type { Block, ReportDocument } from '../../data/report-document.ts';
import type { Caller } from '../caller.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { elementsOf, type PdfElement, type PdfReading, readPdf } from '../testing/pdf-reader.ts';
import { blocksOf } from '../testing/report-documents.ts';
import { readWord } from '../testing/word-reader.ts';
import { composeDraft } from './compose.ts';
import { writeExcel } from './excel/write-excel.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { writeWord } from './word/write-word.ts';

const staff: Caller = { municipalityId: 1, actor: 'probe', audience: 'staff' };
const noCrest = { crest: null };

let api: ApiServer;
let document: ReportDocument;
let pdf: PdfReading;
/** All that is read in a file, by its format. */
const texts = new Map<string, string>();

beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
  document = await compose('bildungsbericht-2026');
  pdf = await readPdf(await writePdf(document, noCrest, 'ua-1'));
  texts.set('PDF', pdf.pages.flatMap(({ elements }) => textsIn(elements)).join('\n'));
  const word = readWord(await writeWord(document, noCrest));
  texts.set('Word', word.paragraphs.map(({ text }) => text).join('\n'));
  const book = read((await writeExcel(document)).slice());
  texts.set('Excel', book.SheetNames.map((name) => shownIn(book.Sheets[name])).join('\n'));
}, 240_000);
afterAll(() => api.stop());

async function compose(key: string): Promise<ReportDocument> {
  const report = demoReports.find((one) => one.key === key);
  if (!report) throw new Error(`no such report: ${key}`);
  return (await composeDraft(api.context, staff, report)).document;
}

/** Piece by piece, without charts: their labels stand apart on paper, not as text. */
function textsIn(elements: readonly PdfElement[]): string[] {
  return elements.flatMap(({ role, text, children }) => {
    if (role === 'Figure') return [];
    return children.length === 0 || role === 'TD' || role === 'P' ? [text] : textsIn(children);
  });
}

/** Every cell of a sheet as a reader sees it, numbers in their formats. */
function shownIn(sheet: WorkSheet = {}): string {
  return Object.entries(sheet)
    .flatMap(([address, cell]) => (address.startsWith('!') ? [] : [String(cell.w ?? cell.v)]))
    .join('\n');
}

test('the education report has 40 charts and 60 tables on about 30 pages', () => {
  expect(blocksOf(document, 'figure').length).toBeGreaterThanOrEqual(40);
  expect(blocksOf(document, 'table').length).toBeGreaterThanOrEqual(60);
  expect(pdf.pages.length).toBeGreaterThanOrEqual(28);
  expect(pdf.pages.length).toBeLessThanOrEqual(34);
});

test('every chart, table and heading of it is on paper, in the order of the report', () => {
  const elements = pdf.pages.flatMap((page) => page.elements);
  const alts = elementsOf(elements, /^Figure$/).map(({ alt }) => alt?.replaceAll(/\s+/g, ' '));
  expect(alts).toEqual(blocksOf(document, 'figure').map(({ alt }) => alt.replaceAll(/\s+/g, ' ')));
  // What a table has on its second page has no caption of its own.
  const captions = elementsOf(elements, /^Caption$/).filter(({ text }) => text !== '');
  const numbers = captions.map(({ text }) => text.split(':')[0]);
  const named = document.blocks.flatMap((block) => {
    if (block.kind === 'figure') return [`Abbildung ${block.number}`];
    return block.kind === 'table' ? [`Tabelle ${block.number}`] : [];
  });
  expect(numbers).toEqual(named);
  const headings = blocksOf(document, 'heading').map(({ level }) => `H${level}`);
  expect(elementsOf(elements, /^H\d$/).map(({ role }) => role)).toEqual(['H1', ...headings]);
});

test('its typefaces are in it, and nothing goes over the margins', () => {
  expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  for (const { left, right, width, height } of pdf.pages) {
    expect(width).toBeLessThan(height);
    expect(left).toBeGreaterThanOrEqual(70);
    expect(right).toBeLessThanOrEqual(width - 50);
  }
});

test('no heading stands alone at the end of a page, and no page is nearly empty', () => {
  const shown = pdf.pages.map(({ elements }) =>
    elementsOf(elements, /^(H\d|P|Caption|TD|LI|Figure|TOCI)$/).filter(
      ({ text, role }) => text !== '' || role === 'Figure',
    ),
  );
  for (const page of shown) expect(page.at(-1)?.role).not.toMatch(/^(H\d|Caption)$/);
  for (const page of shown.slice(0, -1)) expect(page.length).toBeGreaterThan(10);
});

describe.each(['PDF', 'Word', 'Excel'])('in the %s', (format) => {
  const text = () => texts.get(format) ?? '';

  test('is no English word and none that a program said', () => {
    const strange =
      /\b(the|and|of|from|with|not|values?|target|goal|figure|table|page|draft|undefined|NaN|Infinity|true|false|object)\b/gi;
    expect(text().length).toBeGreaterThan(20_000);
    const inCharts = format === 'PDF' ? pdf.pages.map((page) => page.text).join('\n') : '';
    expect(`${text()}\n${inCharts}`.match(strange) ?? []).toEqual([]);
  });

  test('is no number of more than three decimals', () => {
    expect(text()).toMatch(/\d,\d/);
    expect(text().match(/\d,\d{4,}|\d\.\d{5,}/g) ?? []).toEqual([]);
  });

  test('is no key of a record and no id of a breakdown', () => {
    for (const { key } of demoGoals) expect(text()).not.toContain(key);
    expect(text()).not.toMatch(/(geschlecht|schulform|schule|frage|antwort)=/);
  });
});

test('a profile of a field of action takes one page', async () => {
  const profile = await compose('steckbrief-schulabsentismus');
  const [charts, [table]] = [blocksOf(profile, 'figure'), blocksOf(profile, 'table')];
  expect(charts).toHaveLength(2);
  expect(table?.table.rows).toHaveLength(6);
  // Two more rows are the most beside charts; twice as many goals have none.
  for (const [more, kept] of [
    [0, true],
    [2, true],
    [6, false],
  ] as const) {
    const blocks = profile.blocks.flatMap((block): Block[] => {
      if (block.kind === 'figure') return kept ? [block] : [];
      if (block.kind !== 'table') return [block];
      const { rows } = block.table;
      return [{ ...block, table: { ...block.table, rows: [...rows, ...rows.slice(0, more)] } }];
    });
    const { pages } = await readPdf(await writePdf({ ...profile, blocks }, noCrest, 'ua-1'));
    expect({ more, pages: pages.length }).toEqual({ more, pages: 1 });
  }
});
