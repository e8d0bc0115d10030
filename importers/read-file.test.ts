import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';
import { importers } from './registry.ts';
import { keptProblems } from './tally.ts';
import { context, read } from './testing/reading.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Figures in these fixtures are invented. */
const table = `GENESIS-Tabelle: 12411-01-01-4
Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale;;
Tiefe: Kreise und krfr. Städte;;
Fortschreibung des Bevölkerungsstandes;;
Bevölkerungsstand (Anzahl);;
;;31.12.2018
;;Insgesamt
DG;Deutschland;83019213
03;  Niedersachsen;7982448
03354;      Lüchow-Dannenberg, Landkreis;48424
__________
Stand: 21.03.2020 / 12:15:06
`;

/** The beginning of a ZIP archive with one file of this name. */
function zip(name: string): Uint8Array {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, latin1(name), deflateRawSync(Buffer.from('x'.repeat(500)))]);
}

describe('what is no table is refused with the reason', () => {
  it.each<[string, Uint8Array | string, string, string]>([
    ['an empty file', '', 'empty-file', 'leer'],
    ['blanks and blank lines', ' \r\n\t\n  \n', 'blank-file', 'Leerzeichen'],
    ['a byte order mark alone', '\ufeff', 'blank-file', 'Leerzeichen'],
    ['a PNG picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'picture', 'Bild'],
    ['a JPEG picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture', 'Bild'],
    ['a GIF picture', latin1('GIF89a\u0001\u0000'), 'picture', 'Bild'],
    ['a WebP picture', latin1('RIFF\u0001\u0000\u0000\u0000WEBPVP8 '), 'picture', 'Bild'],
    ['a PDF', latin1('%PDF-1.7\n%âãÏÓ\n'), 'pdf-file', 'als CSV'],
    ['a cut Excel file', zip('[Content_Types].xml'), 'damaged-archive', 'noch einmal'],
    ['a cut ZIP archive', zip('21111-0013_de_flat.csv'), 'damaged-archive', 'noch einmal'],
    ['a gzip archive', Buffer.from([0x1f, 0x8b, 8, 0]), 'archive', 'entpacken'],
    ['a cut old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'damaged-workbook', 'CSV'],
    ['a sign-in page', '<!DOCTYPE html>\n<html><title>Anmeldung</title>', 'html-page', 'Anmeldeseite'],
    ['a sign-in page without doctype', '\n  <html lang="de">', 'html-page', 'Anmeldeseite'],
    ['XML of another kind', '<?xml version="1.0"?>\n<daten><zeile/></daten>', 'xml-file', 'XML'],
    ["Matomo's error", 'Error: You must be logged in', 'portal-error', 'You must be logged in'],
    ["Matomo's empty report", 'No data available', 'no-data', 'keine Daten'],
    ['JSON', '[{"a": 1}]', 'json-file', 'JSON'],
    ['JSON that names a type', '{"type": "table", "rows": []}', 'json-file', 'JSON'],
    ['borders for maps', '{\n"type": "FeatureCollection",\n"features": []}', 'map-file', '„Karten“'],
    [
      'binary data',
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 37) % 32)),
      'binary-file',
      'Binärdatei',
    ],
    ['some text', 'Sehr geehrte Damen und Herren,\nanbei die Zahlen.\n', 'unknown-layout', 'Vorlage'],
    ['a list without figures', 'Farbe;Form\nrot;rund\nblau;eckig\n', 'unknown-layout', 'Semikolon'],
    ['code', 'const a = [1, 2, 3];\nprint(a, 4);\n', 'unknown-layout', 'Vorlage'],
  ])('%s', async (_name, content, code, words) => {
    const { reading, observations } = await read(content);
    expect(reading.format).toBeNull();
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({ code, severity: 'error' });
    expect(reading.problems[0]?.message).toContain(words);
    expect(reading).toMatchObject({ errors: 1, dataRows: 0, observations: 0 });
    expect(observations).toEqual([]);
  });

  it('shows no row of a file that it does not understand: it may hold names', async () => {
    const { reading } = await read('Farbe;Wer\nrot;Pia Muster\n');
    expect(JSON.stringify(reading)).not.toContain('Pia');
    expect(reading.problems[0]?.message).toContain('Farbe;Wer');
    for (const { title } of importers) expect(reading.problems[0]?.message).toContain(title);
  });

  it('takes captions that look like magic bytes for what they are', async () => {
    for (const text of ['PKW;Zahl\n1;2\n', 'BM;Zahl\n1;2\n', 'GIF;Zahl\n1;2\n', '(c);Zahl\n1;2\n']) {
      const { reading } = await read(text);
      expect(reading.format?.id).toBe('tabelle');
      expect(reading.dataRows).toBe(1);
    }
  });
});

describe('a damaged text is refused as a whole', () => {
  it.each<[string, Uint8Array | string, string, number, number]>([
    ['replacement characters', table.replace('Lüchow', 'L\ufffdchow'), 'damaged-characters', 10, 2],
    ['the same, saved once more', table.replace('Lüchow', 'Lï¿½chow'), 'damaged-characters', 10, 2],
    ['the same as Windows-1252', latin1(table.replace('Lüchow', 'Lï¿½chow')), 'damaged-characters', 10, 2],
    ['umlauts that were encoded twice', table.replace('Lüchow', 'LÃ¼chow'), 'damaged-characters', 10, 2],
    [
      'Windows-1252 behind UTF-8',
      Buffer.concat([Buffer.from(table), latin1('Lüchow;ö\n')]),
      'damaged-characters',
      2,
      1,
    ],
    ['a second file inside', `${table}\ufeff${table}`, 'second-file', 13, 1],
    ['a zero byte', table.replace('7982448', '798\u00002448'), 'nul-byte', 9, 3],
    ['marks of a merge', table.replace('03;', '<<<<<<< HEAD\n03;'), 'conflict-marker', 9, 1],
    ['the middle mark of a merge', table.replace('03;', '=======\n03;'), 'conflict-marker', 9, 1],
    [
      'the last mark of a merge, in a padded line',
      table.replace('03;', '>>>>>>> b;;\n03;'),
      'conflict-marker',
      9,
      1,
    ],
  ])('%s', async (_name, content, code, line, column) => {
    for (const size of [1, 7, 65_536]) {
      const { reading, observations } = await read(content, size);
      expect(observations).toEqual([]);
      expect(reading.observations).toBe(0);
      const first = reading.problems[0];
      expect(first).toMatchObject({ code, severity: 'error', line });
      expect(first?.column).toBe(column);
    }
  });

  it('counts every character and line, and shows the surroundings', async () => {
    const { reading } = await read(table.replaceAll('ü', '\ufffd').replaceAll('ö', '\ufffd\ufffd'));
    expect(reading.problems[0]).toMatchObject({ line: 2, text: 'Bev\ufffd\ufffdlkerung nach Gesch' });
    expect(reading.problems.find(({ code }) => code === 'damaged-file')?.message).toContain(
      '7 unlesbare Zeichen in 4 Zeilen',
    );
    expect(reading.title).toContain('Geschlecht');
  });

  it('keeps at most 200 problems of a code and counts all', async () => {
    const { reading } = await read(`a;b\n${'\ufffd;1\n'.repeat(1000)}`);
    expect(reading.problems.filter(({ code }) => code === 'damaged-characters')).toHaveLength(keptProblems);
    expect(reading.problemCounts['damaged-characters']).toBe(1000);
    expect(reading.errors).toBe(1001);
  });

  it('is not misled by a line of equal signs or by French', async () => {
    const { reading } = await read(table.replace('__________', '__________\n"==========\nÀ la carte Ãlter"'));
    expect(reading.errors).toBe(0);
  });
});

describe('encodings', () => {
  it.each<[string, (text: string) => Uint8Array, string]>([
    ['Windows-1252', latin1, 'windows-1252'],
    ['UTF-8', (text) => Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`), 'utf-8-bom'],
    ['UTF-8 with two marks', (text) => Buffer.from(`\ufeff\ufeff${text}`), 'utf-8-bom'],
    ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16LE without mark', (text) => Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16BE', (text) => iconv.encode(`\ufeff${text}`, 'utf-16be'), 'utf-16be'],
  ])('%s gives the same reading', async (_name, encode, encoding) => {
    const expected = await read(table);
    for (const size of [1, 3, 65_536]) {
      const { reading, observations } = await read(encode(table), size);
      expect(observations).toEqual(expected.observations);
      const questions = expected.reading.questions.map((question) =>
        question.id === 'kodierung' ? { ...question, answer: encoding } : question,
      );
      expect(reading).toEqual({ ...expected.reading, encoding, questions });
    }
  });

  it('lets the first letters decide where the beginning is plain ASCII', async () => {
    const rows = 'DG;Deutschland;1\n'.repeat(5000);
    const ascii = table
      .replaceAll('ö', 'oe')
      .replaceAll('ä', 'ae')
      .replace('DG;Deutschland;83019213\n', rows);
    const late = await read(latin1(ascii));
    expect(late.reading.encoding).toBe('windows-1252');
    expect(late.reading.problemCounts['damaged-characters']).toBeUndefined();
    expect((await read(ascii)).reading.encoding).toBe('utf-8');
  });
});

describe('the reading', () => {
  it('sums up what was found', async () => {
    const { reading } = await read(latin1(table));
    expect(reading).toMatchObject({
      format: { id: 'genesis-classic', confidence: 0.95 },
      observations: 3,
      periods: ['2018-12-31'],
      areas: {
        count: 3,
        first: ['DG Deutschland', '03 Niedersachsen', expect.stringContaining('03354 Lüchow-Dannenberg')],
      },
      indicators: [{ id: 'bevoelkerung', observations: 3 }],
      dataRows: 3,
      rejectedRows: 0,
      errors: 0,
    });
  });

  it('reports progress in rows and bytes', async () => {
    const seen: [number, number][] = [];
    const bytes = latin1(table);
    const file = {
      name: 'x',
      size: bytes.length,
      open: async function* () {
        yield bytes.subarray(0, 300);
        yield bytes.subarray(300);
      },
    };
    await readFile(file, context, {
      observations: () => {},
      category: () => {},
      problem: () => {},
      question: () => {},
      progress: (rows, done) => seen.push([rows, done]),
    });
    expect(seen.at(-1)).toEqual([3, bytes.length]);
  });

  it('does not look at the name of the file', async () => {
    const bytes = latin1(table);
    const file = { name: 'foto.png', size: bytes.length, open: () => once(bytes) };
    const sink = {
      observations: () => {},
      category: () => {},
      problem: () => {},
      question: () => {},
      progress: () => {},
    };
    expect((await readFile(file, context, sink)).observations).toBe(3);
  });

  it('reads any bytes without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const { reading, observations } = await read(bytes, size);
          expect(reading.errors > 0 || observations.length === reading.observations).toBe(true);
        },
      ),
    );
  });
});

async function* once(bytes: Uint8Array) {
  yield bytes;
}
