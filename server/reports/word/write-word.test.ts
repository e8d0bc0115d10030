import { beforeAll, describe, expect, test } from 'vitest';
import { all, parse, type ReadWord, readWord, textOf, valOf } from '../../testing/word-reader.ts';
import { documentWith, fixtureDocument, longTable, longTitle } from '../report-fixture.ts';
import { withShortNames } from '../short-names.ts';
import { writeWord } from './write-word.ts';

const crest = {
  type: 'image/svg+xml' as const,
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="48"><path d="M2 2h36v44H2z"/></svg>',
  ),
};

let file: ReadWord;
beforeAll(async () => {
  file = readWord(await writeWord(fixtureDocument, { crest }));
});

function part(path: string, read: ReadWord = file): Element {
  return parse(read.parts.get(path) ?? '');
}

function texts(style: string, read: ReadWord = file): string[] {
  return read.paragraphs.filter((one) => one.style === style).map(({ text }) => text);
}

function blocksOf<Kind extends string>(kind: Kind) {
  return fixtureDocument.blocks.filter(
    (block): block is Extract<typeof block, { kind: Kind }> => block.kind === kind,
  );
}

describe('the text', () => {
  test('has its title and headings in the built-in styles, in their order and levels', () => {
    expect(texts('Title')).toEqual(['Bildungsbericht 2026']);
    expect(texts('Subtitle')).toEqual(['Übergang Schule–Beruf']);
    const headings = file.paragraphs.filter(({ style }) => /^Heading/.test(style ?? ''));
    expect(headings.map(({ style, text }) => [style, text])).toEqual(
      blocksOf('heading').map(({ level, text }) => [`Heading${level}`, text]),
    );
    expect(headings.map(({ text }) => text)).toContain(longTitle);
  });

  test('keeps bold, italic and links of rich text', () => {
    const paragraph = all(part('word/document.xml'), 'w:p').find((one) =>
      textOf(one).startsWith('Der Anteil'),
    );
    const bold = all(paragraph ?? parse('<w:p/>'), 'w:r').filter(
      (run) => valOf(run, 'w:rStyle') === 'Strong',
    );
    expect(bold.map(textOf)).toEqual(['langsamer als beschlossen']);
    expect(file.links).toEqual([{ text: 'Bildungsportal', target: 'https://example.org/bildung' }]);
  });

  test('has real lists, each numbered one counted from 1', async () => {
    const item = (text: string) => [{ text, bold: false, italic: false, link: null }];
    const ordered = (...names: string[]) => ({
      kind: 'list' as const,
      ordered: true,
      items: names.map(item),
    });
    const read = readWord(await writeWord(documentWith([ordered('a', 'b'), ordered('c')]), { crest: null }));
    const [a, b, c] = read.paragraphs.filter(({ style }) => style === 'ListNumber');
    expect(a?.list).toEqual(b?.list);
    expect(c?.list?.id).not.toBe(a?.list?.id);
    const bullets = file.paragraphs.filter(({ style }) => style === 'ListBullet');
    expect(bullets.map(({ text, list }) => [text, list?.level])).toEqual([
      ['erste Sache', '0'],
      ['zweite Sache', '0'],
    ]);
  });

  test('says states by symbol and word, remarks with their titles', () => {
    expect(texts('ZkState').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      ' ◆ abweichend  Bei gleichem Tempo fehlen 2030/31 noch 0,7 Prozentpunkte.',
    ]);
    expect(texts('ZkWarning')).toEqual(['Bruch in der Reihe\nAb 2019/20 gilt eine neue Definition.']);
  });

  test('closes with what it is as of, its number and where it is found', () => {
    expect(texts('ZkClosing')).toEqual([
      `${fixtureDocument.pinWords}\nAusgabe 2026-007\nDauerhaft abrufbar unter: /berichte/ausgaben/2026-007`,
    ]);
  });
});

describe('figures and tables', () => {
  test('have captions that Word numbers as the document does', () => {
    const captions = file.paragraphs.filter(({ style, fields }) => style === 'Caption' && fields.length > 0);
    const named = [...blocksOf('figure'), ...blocksOf('table')].map(({ kind, number, caption }) => {
      const label = { figure: 'Abbildung', table: 'Tabelle' }[kind];
      return [`${label}\u00a0${number}: ${caption}`, [`SEQ ${label} \\* ARABIC`]];
    });
    expect(captions.map(({ text, fields }) => [text, fields]).sort()).toEqual(named.sort());
  });

  test('keep a number that does not follow the one before', async () => {
    const read = readWord(await writeWord(documentWith([longTable(1)]), { crest: null }));
    const caption = read.paragraphs.find(({ style }) => style === 'Caption');
    expect(caption).toMatchObject({
      text: 'Tabelle\u00a03: Veränderung je Schule',
      fields: ['SEQ Tabelle \\* ARABIC \\r 3'],
    });
  });

  test('say what pictures show, and come as vectors and pixels', () => {
    expect(file.pictures.map(({ alt }) => alt)).toEqual(blocksOf('figure').map(({ alt }) => alt));
    for (const { svg, png } of file.pictures) {
      expect(file.files).toContain(`word/${svg}`);
      expect(file.files).toContain(`word/${png}`);
      expect(svg).toMatch(/\.svg$/);
      expect(png).toMatch(/\.png$/);
    }
    const everywhere = [...file.parts].flatMap(([path, xml]) =>
      path.startsWith('word/') && path.endsWith('.xml') ? all(parse(xml), 'wp:docPr') : [],
    );
    const ids = everywhere.map((picture) => picture.getAttribute('id'));
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    expect(everywhere.every((picture) => (picture.getAttribute('descr') ?? '') !== '')).toBe(true);
  });

  test('show every cell of every table as the document does', () => {
    const written = file.tables.filter(({ style }) => style === 'ZkTable').map(({ rows }) => rows);
    expect(written).toEqual(
      blocksOf('table')
        .map(withShortNames)
        .map(({ table }) => [
          table.columns.map(({ head }) => head),
          ...table.rows.map((row) => row.map(({ text }) => text)),
        ]),
    );
    const facts = file.tables.filter(({ style }) => style === 'ZkFactsTable').map(({ rows }) => rows);
    expect(facts).toEqual([
      fixtureDocument.head.map(({ label, text }) => [label, text]),
      [
        ['Definition', 'Abgehende ohne Abschluss an allen Abgehenden'],
        ['Einheit', 'Prozent'],
      ],
    ]);
  });

  test('set numbers right, words left, and explain signs below', () => {
    const schools = file.tables.at(-1);
    expect(schools?.styles[8]).toEqual(['ZkCell', 'ZkNumber', 'ZkNumber', 'ZkCell']);
    expect(schools?.rows[8]?.[1]).toBe('g');
    expect(texts('ZkSigns')).toEqual(
      Array(3).fill('Zeichen: g\u00a0= zum Schutz Einzelner nicht gezeigt; .\u00a0= geheim oder unbekannt'),
    );
    // Once for the two figures that stand beside each other.
    expect(texts('ZkSource').filter((text) => text.startsWith('Quelle'))).toHaveLength(6);
  });

  test('carry 400 rows with one head for every page and none torn', async () => {
    const table = longTable(400);
    const [read] = readWord(await writeWord(documentWith([table], { head: [] }), { crest: null })).tables;
    expect(read?.rows.slice(1)).toEqual(table.table.rows.map((row) => row.map(({ text }) => text)));
    expect(read).toMatchObject({ headRows: 1, tornRows: 0 });
    expect(read?.rows[2]?.[0]).toBe('=HYPERLINK("https://example.org";"hier")');
  });
});

describe('the ends of pages', () => {
  const keeps = (element: Element | undefined) =>
    element !== undefined && all(element, 'w:keepNext').length > 0;
  const rowsOf = async (blocks: typeof fixtureDocument.blocks) => {
    const read = readWord(await writeWord(documentWith(blocks, { head: [] }), { crest: null }));
    return all(part('word/document.xml', read), 'w:tr').map(keeps);
  };

  test('do not cut short tables, nor the head or the last row of long ones from the rest', async () => {
    expect(await rowsOf([longTable(8)])).toEqual(Array(9).fill(true));
    expect(await rowsOf([longTable(9)])).toEqual([true, true, ...Array(6).fill(false), true, true]);
  });

  test('do not part facts, but let what follows them go', async () => {
    const long = { text: 'Wort '.repeat(20), bold: false, italic: false, link: null };
    const rows = Array.from({ length: 3 }, () => ({ label: 'Name', runs: [long] }));
    expect(await rowsOf([{ kind: 'facts', caption: 'Angaben', rows }])).toEqual([true, true, false]);
  });

  test('do not part a line or two from the figure that they lead to', () => {
    const paragraphs = all(part('word/document.xml'), 'w:p');
    const styled = (style: string) => paragraphs.find((one) => valOf(one, 'w:pStyle') === style);
    expect(keeps(styled('ZkState'))).toBe(true);
    expect(keeps(paragraphs.find((one) => textOf(one).startsWith('Der Anteil')))).toBe(false);
  });
});

describe('the frame', () => {
  test('names the municipality with its crest, the report and the pages', () => {
    const [first, others] = [part('word/header2.xml'), part('word/header1.xml')];
    expect([textOf(first), textOf(others)].map((text) => text.replace(/[\u2002\u2003]/, ''))).toEqual(
      expect.arrayContaining(['Landkreis Musterland', 'Landkreis Musterland\tBildungsbericht 2026']),
    );
    expect(all(first, 'wp:docPr')[0]?.getAttribute('descr')).toBe('Wappen: Landkreis Musterland');
    const foot = part('word/footer1.xml');
    expect(all(foot, 'w:instrText').map((field) => field.textContent)).toEqual(['PAGE', 'NUMPAGES']);
    expect(textOf(foot)).toContain('Ausgabe 2026-007 · Erfundene Zahlen der Demonstration\tSeite ');
  });

  test('lists the contents with a field and what it found', () => {
    const field = file.fields.find((instruction) => instruction.startsWith('TOC'));
    expect(field).toBe('TOC \\o "1-2" \\h');
    expect(texts('TOC1')).toEqual(['Übergang Schule–Beruf\t1', 'Befragung der Eltern\t3', 'Alle Schulen\t4']);
    expect(texts('TOC2')).toEqual([`${longTitle}\t2`]);
    const body = part('word/document.xml');
    const anchors = all(body, 'w:bookmarkStart').map((start) => start.getAttribute('w:name'));
    const pointed = all(body, 'w:hyperlink').flatMap((link) => link.getAttribute('w:anchor') ?? []);
    expect(anchors).toEqual(expect.arrayContaining(pointed));
  });

  test('without contents has no field for them', async () => {
    const read = readWord(await writeWord(documentWith([], { hasContents: false }), { crest: null }));
    expect(read.fields).toEqual([]);
    expect(texts('TOCHeading', read)).toEqual([]);
  });

  test('marks a draft on every page and has no address', async () => {
    const draft = documentWith([], { number: null, address: null, invented: false });
    const read = readWord(await writeWord(draft, { crest: null }));
    expect(textOf(part('word/header1.xml', read)) + textOf(part('word/header2.xml', read))).toMatch(
      /Entwurf.*Entwurf/,
    );
    expect(textOf(part('word/footer1.xml', read))).toContain('Entwurf\tSeite');
    expect(texts('ZkMark', read)).toEqual(['Entwurf – noch nicht als Ausgabe festgehalten']);
    expect(texts('ZkClosing', read)).toEqual([
      `${draft.pinWords}\nEntwurf – noch nicht als Ausgabe festgehalten`,
    ]);
  });

  test('has the language and the properties of the report, in English too', async () => {
    expect(all(part('word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('de-DE');
    const core = part('docProps/core.xml');
    const properties = ['dc:title', 'dc:subject', 'dc:creator', 'dc:language', 'dcterms:created'];
    expect(properties.map((name) => all(core, name)[0]?.textContent)).toEqual([
      'Bildungsbericht 2026',
      'Kapitel eines Bildungsberichts',
      'Landkreis Musterland',
      'de-DE',
      '2026-11-18T09:30:00Z',
    ]);
    const english = readWord(await writeWord({ ...fixtureDocument, language: 'en' }, { crest: null }));
    expect(all(part('word/styles.xml', english), 'w:lang')[0]?.getAttribute('w:val')).toBe('en-GB');
    expect(texts('Caption', english)).toContain('Table\u00a02: Nach Geschlecht');
  });
});

test('a crest that says it is thousands of kilometres high is drawn for paper', async () => {
  const bytes = Buffer.from(
    crest.bytes.toString().replace('width="40" height="48"', 'viewBox="0 0 4e9 5e9"'),
  );
  const read = readWord(await writeWord(documentWith([]), { crest: { ...crest, bytes } }));
  expect([...read.parts.values()].join('')).toContain('descr="Wappen');
});
