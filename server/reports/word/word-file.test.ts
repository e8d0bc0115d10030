import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../data/report-document.ts';
import { plainRun } from '../../../data/rich-text.ts';
import { textCell, textColumn } from '../../../data/table.ts';
import { writable } from '../../../web/words/writable.ts';
import { all, parse, readWord, textOf } from '../../testing/word-reader.ts';
import { documentWith, fixtureDocument } from '../report-fixture.ts';
import { writeWord } from './write-word.ts';

const bare = { head: [], hasContents: false, subtitle: null };

/** The same text wherever a document takes one. */
function everywhere(text: string): Block[] {
  return [
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', runs: [plainRun(text), { ...plainRun(text), bold: true, italic: true }] },
    { kind: 'list', ordered: true, items: [[plainRun(text)]] },
    { kind: 'note', tone: 'info', title: text, runs: [plainRun(text)] },
    { kind: 'facts', caption: text, rows: [{ label: text, runs: [plainRun(text)] }] },
    {
      ...{ kind: 'table', number: 1, caption: text, sheet: 'x', source: text },
      signs: [{ sign: text, meaning: text }],
      table: { columns: [textColumn(text)], rows: [[textCell(text)]] },
    },
  ];
}

/** What a reader of the file gets of a text: ends of lines are breaks, XML knows no other control characters. */
function asRead(text: string): string {
  return writable(text).replace(/\r\n|\r/g, '\n');
}

test('the same document makes the same file', async () => {
  const [first, second] = [
    await writeWord(fixtureDocument, { crest: null }),
    await writeWord(fixtureDocument, { crest: null }),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('what looks like markup, a formula or a field stays text; control characters are left out', async () => {
  const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
  const text = `<w:p>&amp;"'=1+1 { PAGE } ]]>${controls}\uFFFE\uD800 ß 😀 end`;
  const document = documentWith(everywhere(text), { ...bare, title: text, municipality: text });
  const read = readWord(await writeWord(document, { crest: null }));
  const kept = `<w:p>&amp;"'=1+1 { PAGE } ]]>\t\n\n ß 😀 end`;
  expect(read.tables.map(({ rows }) => rows)).toEqual([[[kept, kept]], [[kept], [kept]]]);
  expect(read.paragraphs.find(({ style }) => style === 'Title')?.text).toBe(kept);
  expect(read.fields).toEqual(['SEQ Tabelle \\* ARABIC']);
  for (const xml of read.parts.values()) expect(xml).toBe(writable(xml));
  const core = parse(read.parts.get('docProps/core.xml') ?? '');
  expect(all(core, 'dc:creator')[0]?.textContent).toContain('<w:p>&amp;"');
});

test('any text comes back as it was', async () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const read = readWord(await writeWord(documentWith(everywhere(text), bare), { crest: null }));
      const kept = asRead(text);
      expect(read.tables.map(({ rows }) => rows)).toEqual([[[kept, kept]], [[kept], [kept]]]);
      const styled = (style: string) => read.paragraphs.find((one) => one.style === style)?.text;
      expect(styled('Heading1')).toBe(kept);
      expect(styled('ListNumber')).toBe(kept);
      expect(styled('ZkNote')).toBe(`${kept}\n${kept}`);
      expect(read.paragraphs.some((one) => one.text === `${kept}${kept}`)).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test('everything takes its looks from styles that are there, among them the built-in ones', async () => {
  const document = documentWith([...fixtureDocument.blocks, ...everywhere('x')], { number: null });
  const read = readWord(await writeWord(document, { crest: null }));
  const styles = all(parse(read.parts.get('word/styles.xml') ?? ''), 'w:style');
  const defined = styles.map((style) => style.getAttribute('w:styleId'));
  expect(new Set(defined).size).toBe(defined.length);
  expect(defined).toEqual(
    expect.arrayContaining([
      ...['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Caption', 'ListBullet'],
      ...['ListNumber', 'Header', 'Footer', 'Hyperlink', 'TableGrid', 'TOC1', 'Strong', 'Emphasis'],
    ]),
  );
  const names = styles.map((style) => all(style, 'w:name')[0]?.getAttribute('w:val'));
  expect(names).toEqual(expect.arrayContaining(['Zielkreis Tabelle', 'Quelle', 'Hinweis']));
  const texts = [...read.parts].filter(([path]) => /word\/(document|header\d|footer\d)\.xml/.test(path));
  expect(texts.length).toBeGreaterThan(4);
  for (const [, xml] of texts) {
    const used = [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    expect(defined).toEqual(expect.arrayContaining(used));
    expect(xml).not.toMatch(/<w:(?:b|i|sz|color|rFonts|jc|spacing|shd)[ /]/);
  }
});

test('an address with signs of its own stays whole', async () => {
  const link = 'https://example.org/a?b=1&c=ü#stelle';
  const blocks: Block[] = [{ kind: 'paragraph', runs: [{ ...plainRun('hier & dort'), link }] }];
  const read = readWord(await writeWord(documentWith(blocks, bare), { crest: null }));
  expect(read.links).toEqual([{ text: 'hier & dort', target: link }]);
});

test('a chart without figures says so in its place', async () => {
  const [figure] = fixtureDocument.blocks.filter((block) => block.kind === 'figure');
  if (figure?.chart.kind !== 'target') throw new Error('no chart of a target');
  const { target } = figure.chart;
  const chart = { ...figure.chart, target: { ...target, series: { ...target.series, points: [] } } };
  const read = readWord(await writeWord(documentWith([{ ...figure, chart }], bare), { crest: null }));
  expect(read.pictures).toEqual([]);
  expect(read.paragraphs.find(({ style }) => style === 'ZkPicture')?.text).toBe(
    `Zu dieser Abbildung gibt es nichts zu zeichnen. ${figure.alt}`,
  );
});

test('a long title is cut in the running head only', async () => {
  const title = 'Bericht über alles, '.repeat(10);
  const read = readWord(await writeWord(documentWith([], { ...bare, title }), { crest: null }));
  expect(textOf(parse(read.parts.get('word/header1.xml') ?? ''))).toMatch(/Bericht über .*…$/);
  expect(read.paragraphs.find(({ style }) => style === 'Title')?.text).toBe(title);
});
