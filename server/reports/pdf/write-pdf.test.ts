import { expect, test } from 'vitest';
import type { ReportDocument } from '../../../data/report-document.ts';
import { plainRun } from '../../../data/rich-text.ts';
import { textCell, textColumn } from '../../../data/table.ts';
import { leavers } from '../../../web/charts/chart-fixture.ts';
import { elementsOf, type PdfPage, readPdf } from '../../testing/pdf-reader.ts';
import { documentWith, fixtureDocument, longTable, longTitle } from '../report-fixture.ts';
import type { Letterhead } from '../report-writer.ts';
import { writePdf } from './write-pdf.ts';

const crest = {
  type: 'image/svg+xml' as const,
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="24"><path d="M0 0h20v24H0z"/></svg>',
  ),
};

async function written(document: ReportDocument, letterhead: Letterhead = { crest: null }) {
  return readPdf(await writePdf(document, letterhead, 'ua-1'));
}

function paragraphs(count: number): ReportDocument['blocks'] {
  const words = 'Die Kommune beschreibt die Entwicklung der Schülerzahlen und der Abschlüsse. ';
  return Array.from({ length: count }, () => ({
    kind: 'paragraph' as const,
    runs: [plainRun(words.repeat(5))],
  }));
}

function wholeText(pages: readonly PdfPage[]): string {
  return pages.map(({ text }) => text).join('\n');
}

test('the file says what it is: PDF/UA-1, title, author, language', async () => {
  const reading = await written(fixtureDocument);
  expect(reading).toMatchObject({
    title: 'Bildungsbericht 2026',
    author: 'Landkreis Musterland',
    language: 'de-DE',
    isMarked: true,
  });
  expect(reading.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(reading.metadata).not.toContain('pdfaid:');
});

test('its typefaces are in the file, whatever is installed', async () => {
  const { fonts } = await written(fixtureDocument);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  const names = new Set(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')));
  expect([...names].sort()).toEqual([
    'DejaVuSansMono',
    'FiraSans-Bold',
    'FiraSans-BoldItalic',
    'FiraSans-Italic',
    'FiraSans-Regular',
    'FiraSans-SemiBold',
  ]);
});

test('or PDF/A-2a for the archive, tagged alike', async () => {
  const reading = await readPdf(await writePdf(fixtureDocument, { crest }, 'a-2a'));
  expect(reading.metadata).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(reading.metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  const elements = reading.pages.flatMap((page) => page.elements);
  expect(elementsOf(elements, /^H\d$/)).toHaveLength(4);
});

test('an English report is marked and worded as English', async () => {
  const reading = await written({ ...fixtureDocument, language: 'en' });
  expect(reading.language).toBe('en-GB');
  expect(wholeText(reading.pages)).toMatch(/Figure 1: .*Table 1: /s);
  expect(reading.pages[1]?.text).toContain(`Page 2 of ${reading.pages.length}`);
});

test('headings, figures, tables and lists are told as such', async () => {
  const { pages, outline } = await written(fixtureDocument, { crest });
  const elements = pages.flatMap((page) => page.elements);
  const headings = fixtureDocument.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  expect(elementsOf(elements, /^H\d$/).map(({ role, text }) => [role, text])).toEqual(
    headings.map(({ level, text }) => [`H${level}`, text]),
  );
  expect(outline).toEqual(headings.map(({ level, text }) => ({ level, title: text })));
  const figures = fixtureDocument.blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : []));
  expect(elementsOf(elements, /^Figure$/).map(({ alt }) => alt)).toEqual([
    'Wappen: Landkreis Musterland',
    ...figures,
  ]);
  const heads = elementsOf(elements, /^TH$/).map(({ text }) => text);
  expect(heads.slice(0, 8)).toEqual([
    ...['Schuljahr', 'Wert', 'Zielpfad', 'Anmerkungen'],
    ...['Schuljahr', 'insgesamt', 'weiblich', 'männlich'],
  ]);
  // Head of the paper, two lists, facts.
  expect(elementsOf(elements, /^L$/).map(({ text }) => text)).toEqual([
    'Vorlage 2026/058 Gremium Schulausschuss, 07.12.2026 Öffentlich ja',
    '• erste Sache • zweite Sache',
    '1. erstens 2. zweitens',
    'Definition Abgehende ohne Abschluss an allen Abgehenden Einheit Prozent',
  ]);
});

test('figures and tables are numbered in their captions, with their source below', async () => {
  const { pages } = await written(fixtureDocument);
  const captions = elementsOf(
    pages.flatMap((page) => page.elements),
    /^Caption$/,
  ).map(({ text }) => text);
  expect(captions).toEqual([
    'Abbildung 1: Abgehende ohne Hauptschulabschluss: Werte und Zielpfad',
    'Tabelle 1: Abgehende ohne Hauptschulabschluss',
    'Abbildung 2: Nach Geschlecht',
    'Abbildung 3: Nach Geschlecht, 2021/22',
    'Tabelle 2: Nach Geschlecht',
    'Abbildung 4: Zufriedenheit mit der Zusammenarbeit',
    'Tabelle 3: Veränderung je Schule',
  ]);
  // Once for the two figures that stand beside each other.
  const sources = wholeText(pages).split('Quelle: erfundene Zahlen der Demonstration.').length - 1;
  expect(sources).toBe(6);
});

test('state, remark and rich text are read in the order of the page', async () => {
  const text = wholeText((await written(fixtureDocument)).pages);
  expect(text).toContain('◆ abweichend Bei gleichem Tempo fehlen 2030/31 noch 0,7 Prozentpunkte.');
  expect(text).toContain('Bruch in der Reihe Ab 2019/20 gilt eine neue Definition.');
  expect(text).toContain('Der Anteil sinkt, aber langsamer als beschlossen. Mehr im Bildungsportal.');
  const untitled: ReportDocument['blocks'] = [
    { kind: 'note', tone: 'warning', title: null, runs: [plainRun('Vorsicht.')] },
    { kind: 'note', tone: 'info', title: null, runs: [plainRun('Nebenbei.')] },
  ];
  const { pages } = await written(documentWith(untitled));
  expect(wholeText(pages)).toMatch(/Bitte beachten Vorsicht\. Hinweis Nebenbei\./);
});

test('every page says which of how many it is, and all but the first whose report it is', async () => {
  const { pages } = await written(documentWith(paragraphs(30)));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, { text }] of pages.entries()) {
    expect(text).toContain(`Seite ${index + 1} von ${pages.length}`);
    expect(text).toContain('Ausgabe 2026-007 · Datenstand: 18.11.2026');
    expect(text.startsWith('Landkreis Musterland Bildungsbericht 2026')).toBe(index > 0);
  }
  expect(wholeText(pages)).toContain('Dauerhafte Adresse: /berichte/ausgaben/2026-007');
  expect(wholeText(pages)).toContain(fixtureDocument.pinWords);
});

test('a draft says so on every page and has no number', async () => {
  const draft = { ...documentWith(paragraphs(30)), number: null, address: null };
  const { pages } = await written(draft);
  for (const { text } of pages) expect(text).toContain('ENTWURF · Datenstand');
  expect(wholeText(pages)).not.toMatch(/Ausgabe|Dauerhafte Adresse/);
});

test('invented figures are called so, others not', async () => {
  expect(wholeText((await written(fixtureDocument)).pages)).toContain('Sie sind erfunden');
  expect(wholeText((await written({ ...fixtureDocument, invented: false })).pages)).not.toContain(
    'Sie sind erfunden',
  );
});

test('400 rows go over pages, each with the head and the signs, each row once and in order', async () => {
  const { pages } = await written(documentWith([longTable(400)]));
  const spanned = pages.filter(({ text }) => /Schule \d+ /.test(text));
  expect(spanned.length).toBeGreaterThan(6);
  for (const { text } of spanned) {
    expect(text.match(/Schule Schülerzahl Veränderung Anmerkungen/g)).toHaveLength(1);
    expect(text.match(/g = zum Schutz Einzelner nicht gezeigt; \. = geheim oder unbekannt/g)).toHaveLength(1);
  }
  const names = pages.flatMap(({ elements }) =>
    elementsOf(elements, /^TR$/).flatMap(({ children }) => (children[0]?.text ? [children[0].text] : [])),
  );
  const rows = longTable(400).table.rows.map(([name]) => name?.text);
  // A long name may go on in a second line, which is read with a space.
  const joined = (name = '') => name.replaceAll(' ', '');
  expect(names.filter((name) => !name.startsWith('g = ')).map(joined)).toEqual([
    'Schule',
    ...rows.map(joined),
  ]);
});

test('withheld and formula-like cells are text as they stand', async () => {
  const { pages } = await written(documentWith([longTable(12)]));
  const rows = elementsOf(
    pages.flatMap((page) => page.elements),
    /^TR$/,
  ).map(({ children }) => children.map(({ text }) => text));
  expect(rows[2]?.[0]).toBe('=HYPERLINK("https://example.org";"hier")');
  expect(rows[8]).toEqual(['Schule 8', 'g', 'g', 'zum Schutz Einzelner nicht gezeigt']);
  expect(rows[1]).toEqual(['Schule 1', '1.000', '−2,5 %', '']);
});

test('what looks like markup is text', async () => {
  const words = '#emph[x] $a$ *b* _c_ <l> @ref // \\ "q" -- `code` = Gleich #{sys.version}';
  const { pages } = await written(
    documentWith([{ kind: 'paragraph', runs: [plainRun(words)] }], { title: words, subtitle: words }),
  );
  expect(wholeText(pages).split(words).length - 1).toBe(3);
});

test('what no typeface has is replaced, not the whole report refused', async () => {
  const { pages } = await written(
    documentWith([{ kind: 'paragraph', runs: [plainRun('gut 😀中 gemacht, E‑Mail ✔')] }]),
  );
  expect(wholeText(pages)).toMatch(/gut □□ gemacht, E-Mail ✔/);
});

test('a sign that cannot be framed or accented is there without its frame, and all others stay', async () => {
  const words = 'Ziel 1\ufe0f\u20e3, "\u20dd, x\u20dd und Z\u0350: 1 "Ziel" x';
  const { pages } = await written(documentWith([{ kind: 'paragraph', runs: [plainRun(words)] }]));
  expect(wholeText(pages)).toContain('Ziel 1, ", x und Z: 1 "Ziel" x');
});

test('tabs and ends of lines are space, in charts and their measures too', async () => {
  const title = 'Lotsen\tan\u2028Schulen';
  const measure = { title, state: 'running' as const, stateText: 'läuft', from: '2019-01-01', to: null };
  const foot = { measures: [measure], decisions: [] };
  const { pages } = await written({
    ...documentWith([
      {
        ...{ kind: 'figure', number: 1, caption: title, alt: title, source: '', size: 'full' },
        chart: { kind: 'target', target: leavers, foot },
      },
    ]),
    title,
  });
  expect(wholeText(pages).match(/Lotsen an Schulen/g)?.length).toBeGreaterThan(2);
  expect(wholeText(pages)).not.toContain('□');
});

test('controls and marks of direction are left out, whoever typed them', async () => {
  const { pages } = await written({
    ...documentWith([
      {
        kind: 'paragraph',
        runs: [plainRun('vor\u0000her\u0007 \u202eund\u202c nach\ufeff\ud800her \ue000')],
      },
    ]),
    title: 'Titel\u0000 \u2067 mit Zeichen',
  });
  expect(wholeText(pages)).toMatch(/vorher und nachher □/);
});

test('a title of 200 characters is there in full, and nothing goes over the margins', async () => {
  const { pages } = await written({ ...fixtureDocument, title: longTitle }, { crest });
  expect(pages[0]?.text).toContain(longTitle);
  expect(pages[1]?.text).toMatch(/^Landkreis Musterland Anteil der Schülerinnen und Schüler, .* …/);
  for (const { left, right, width } of pages) {
    expect(left).toBeGreaterThanOrEqual(70);
    expect(right).toBeLessThanOrEqual(width - 50);
  }
});

test('a list of contents stands before a report of many headings only', async () => {
  const chapters = Array.from({ length: 8 }, (_, index) => ({
    kind: 'heading' as const,
    level: 1,
    text: `Kapitel ${index + 1}`,
  })).flatMap((heading) => [heading, ...paragraphs(3)]);
  const { pages } = await written(documentWith(chapters));
  const contents = elementsOf(pages[0]?.elements ?? [], /^TOC$/);
  expect(contents[0]?.text).toMatch(/^Kapitel 1 2 Kapitel 2 2/);
  const without = await written(documentWith(chapters, { hasContents: false }));
  expect(wholeText(without.pages)).not.toContain('Inhalt');
  expect(wholeText((await written(fixtureDocument)).pages)).not.toContain('Inhalt');
});

test('a table of many columns turns the page, a wider one comes in parts, and no figure is lost', async () => {
  const { pages } = await written(
    documentWith([
      { kind: 'heading', level: 1, text: 'Breit' },
      wideTable(1, 14),
      ...paragraphs(1),
      wideTable(2, 40),
    ]),
  );
  const turned = pages.filter(({ width, height }) => width > height);
  expect(turned[0]?.text).toContain('Breit Tabelle 1: Breite Tabelle');
  expect(pages.some(({ width, height, text }) => width < height && text.includes('Die Kommune'))).toBe(true);
  expect(wholeText(turned)).toMatch(/Tabelle 2: Breite Tabelle \(Teil 1 von \d\)/);
  const cells = elementsOf(
    pages.flatMap((page) => page.elements),
    /^TD$/,
  ).map(({ text }) => text);
  for (const wide of [wideTable(1, 14), wideTable(2, 40)])
    for (const { text } of wide.table.rows.flat()) expect(cells).toContain(text.replace('\u00a0', ' '));
  for (const { right, width } of pages) expect(right).toBeLessThanOrEqual(width - 50);
});

test('no row is cut: all of its text is on one page', async () => {
  const long = 'Die Maßnahme wird mit den Schulen abgestimmt und im Herbst ausgewertet. ';
  const rows = Array.from({ length: 40 }, (_, index) => [
    textCell(`Maßnahme ${index + 1}`),
    textCell(long.repeat((index % 5) + 3)),
  ]);
  const table = { columns: [textColumn('Maßnahme'), textColumn('Beschreibung')], rows };
  const { pages } = await written(documentWith([{ ...longTable(0), table }]));
  const found = pages.flatMap(({ elements }) =>
    elementsOf(elements, /^TR$/).filter(({ text }) => text.startsWith('Maßnahme ')),
  );
  expect(found.slice(1).map(({ children }) => children[1]?.text)).toEqual(
    rows.map(([, cell]) => cell?.text.trim()),
  );
});

test('no heading stands alone at the end of a page, wherever the page ends', async () => {
  const blocks = Array.from({ length: 25 }, (_, index): ReportDocument['blocks'] => [
    { kind: 'heading', level: index === 0 ? 1 : 2, text: `Abschnitt ${index + 1}` },
    ...paragraphs((index % 3) + 1),
  ]).flat();
  for (const before of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const lines = Array.from({ length: before }, () => [plainRun('eine Zeile')]);
    const list = { kind: 'list' as const, ordered: false, items: lines };
    const { pages } = await written(documentWith([list, ...blocks], { hasContents: false }));
    expect(pages.length).toBeGreaterThan(3);
    for (const { elements } of pages) {
      const shown = elementsOf(elements, /^(H\d|P)$/).filter(({ text }) => text !== '');
      expect(shown.at(-1)?.role).toBe('P');
    }
  }
});

test('a table without rows and a chart without values say so', async () => {
  const empty = { ...leavers, series: { ...leavers.series, points: [] } };
  const { pages } = await written(
    documentWith([
      { ...longTable(0), number: 1 },
      {
        kind: 'figure',
        number: 1,
        caption: 'Leer',
        alt: 'Keine Werte.',
        chart: { kind: 'target', target: empty, foot: { measures: [], decisions: [] } },
        source: 'Quelle: keine.',
        size: 'full',
      },
    ]),
  );
  const text = wholeText(pages);
  expect(text).toContain('Anmerkungen Keine Einträge.');
  expect(text).toContain('Abbildung 1: Leer Keine Werte. Quelle: keine.');
});

test('made twice it has the same bytes', async () => {
  const [first, second] = [
    await writePdf(fixtureDocument, { crest }, 'ua-1'),
    await writePdf(fixtureDocument, { crest }, 'ua-1'),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
  const later = { ...fixtureDocument, pin: { ...fixtureDocument.pin, asOf: '2026-11-19T09:30:00.000Z' } };
  expect(Buffer.compare(first, await writePdf(later, { crest }, 'ua-1'))).not.toBe(0);
});

test('what Typst refuses is said in its words', async () => {
  const broken = { crest: { type: 'image/svg+xml' as const, bytes: Buffer.from('kein Bild') } };
  await expect(writePdf(fixtureDocument, broken, 'ua-1')).rejects.toThrow(
    /^typst could not set the report: failed to parse SVG/,
  );
  // And the next report is made as if nothing had been.
  await expect(written(fixtureDocument)).resolves.toMatchObject({ title: 'Bildungsbericht 2026' });
});

/** As many columns of percentages beside the names of three schools. */
function wideTable(number: number, columns: number) {
  return {
    ...longTable(0),
    number,
    caption: 'Breite Tabelle',
    table: {
      columns: [
        textColumn('Schule'),
        ...Array.from({ length: columns }, (_, index) => ({
          head: `Schuljahr ${2000 + index}`,
          kind: 'number' as const,
          symbol: '%',
          decimals: 1,
        })),
      ],
      rows: [1, 2, 3].map((row) => [
        textCell(`Oberschule ${row}`),
        ...Array.from({ length: columns }, (_, index) => ({
          text: `${row}${String(index).padStart(2, '0')}.000,5\u00a0%`,
          value: row,
        })),
      ]),
    },
  };
}
