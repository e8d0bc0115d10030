import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRaw } from '../testing/independent-count.ts';
import { read } from '../testing/reading.ts';
import { readMapped } from '../testing/tables.ts';

describe('tables of single persons are refused, and nothing of their rows is shown', () => {
  it.each<[string, string]>([
    ['first names', 'Vorname;Gruppe;Punkte\nPia;A;7\nTom;B;8\n'],
    ['names', 'Name;Alter\nPia Muster;7\nTom Muster;8\n'],
    ['children', 'Kind;Tage\nPia M.;7\nTom M.;8\n'],
    ['e-mail addresses under a caption', 'Nr;E-Mail-Adresse;Punkte\n1;;7\n2;;8\n'],
    ['e-mail addresses under any caption', 'Nr;Antwort;Punkte\n1;pia@example.org;7\n2;nein;8\n'],
    ['internet addresses', 'Nr;Von;Punkte\n1;192.168.17.5;7\n2;10.0.0.1;8\n'],
    ['places of birth', 'Nr;Geburtsort;Punkte\n1;Musterstadt;7\n'],
    ['single responses', 'Nr;submitdate;Note\n1;2013-02-01 12:00;2\n'],
    ['keys of persons', 'student_id;school;score\n17;A;3\n18;B;4\n'],
    ['pupils below a title', 'Liste der 5a\n\nSchüler;Fehler\nPia Muster;7\nTom Muster;9\n'],
    ['a name in a header of two rows', ';Angaben;\nNr;Nachname;Zahl\n1;Muster;5\n2;Beispiel;6\n'],
  ])('%s', async (_what, text) => {
    const { reading, observations } = await read(text);
    expect(reading).toMatchObject({ personal: true, observations: 0, errors: 1, firstRows: [] });
    expect(reading.questions.map(({ id }) => id)).not.toContain('zuordnung');
    expect(reading.problems.at(-1)).toMatchObject({ code: 'personal-data', line: null, severity: 'error' });
    expect(observations).toEqual([]);
    expect(JSON.stringify(reading)).not.toMatch(/Pia|Tom|Muster|example\.org|192\.168|2013/);
    const chosen = await read(text, 65_536, { format: 'tabelle' });
    expect(chosen.reading.errors).toBeGreaterThan(0);
    expect(JSON.stringify(chosen.reading)).not.toMatch(/Pia|Tom|Muster|example\.org|192\.168|2013/);
  });

  it('an address far down in the file is enough', async () => {
    const text = `Jahr;Bemerkung;Zahl\n${'2020;ohne;5\n'.repeat(9_000)}2021;pia@example.org;5\n`;
    const { reading } = await read(text);
    expect(reading).toMatchObject({ personal: true, firstRows: [], dataRows: 0 });
    expect(JSON.stringify(reading)).not.toContain('pia');
  });

  it.each<[string, string]>([
    ['names of places beside their keys', 'AGS;Name;Zahl\n03151;Gifhorn;5\n03153;Goslar;6\n'],
    ['names of schools', 'Name;Zahl\nGrundschule Nord;5\nGymnasium Süd;6\n'],
    ['counted persons', 'Jahr;Schüler;Kinder\n2020;5;6\n2021;7;-\n'],
    ['groups of persons', 'Jahr;Person;Zahl\n2020;männlich;6\n2021;weiblich;7\n'],
    ['large numbers with points', 'Jahr;Umsatz\n2020;1.234.567.890\n2021;2.345.678.901\n'],
  ])('%s are none', async (_what, text) => {
    expect((await read(text)).reading).toMatchObject({ format: { id: 'tabelle' }, personal: false });
  });
});

const cell = fc.constantFrom(
  '5',
  '12',
  '-',
  '.',
  'x',
  '',
  '1.5',
  '2,5',
  ' 7 ',
  '(8)',
  '9¹⁾',
  'Gifhorn',
  '1.358',
  'ä',
  '"',
  '5;6',
  '03151',
);
const row = fc.array(cell, { minLength: 1, maxLength: 6 });
const layout = { delimiter: ';' as const, above: 1, figures: [2, 2] as const };

describe('every row is accounted for', () => {
  it('rows taken and rows reported are the rows that are counted independently', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 25 }), async (rows) => {
        const regular = Array.from({ length: 30 }, (_, index) => `${2000 + (index % 20)};Goslar;${index}\n`);
        // Quotes inside cells are the business of the tests on quoting.
        const lines = rows.map((cells) => `${cells.join(';').replaceAll('"', '')}\n`);
        const text = `Jahr;Gebiet;Zahl\n${regular.join('')}${lines.join('')}2020;Peine;5\n`;
        const counted = lines.filter((line) => !/^[;\s]*$/.test(line)).length + 31;
        const raw = countRaw(text, layout);
        expect(raw.rows - lines.filter((line) => /^;+\s*$/.test(line)).length).toBe(counted);
        const { reading, observations } = await readMapped(text, {
          constants: { indicator: 'bevoelkerung' },
          year: { meaning: 'calendarYear', referenceDay: null },
          decimal: ',',
          uses: {
            Jahr: { role: 'period', meanings: {} },
            Gebiet: { role: 'area', meanings: {} },
            Zahl: { role: 'value', indicator: null, period: null, area: null, breakdown: '' },
          },
        });
        const headings =
          (reading.problemCounts['heading-inside'] ?? 0) + (reading.problemCounts['note-inside'] ?? 0);
        expect(reading.dataRows + headings).toBe(counted);
        const badLines = new Set(reading.badLines);
        expect(badLines.size).toBe(reading.rejectedRows);
        expect(observations.every(({ line }) => !badLines.has(line))).toBe(true);
        const takenLines = new Set(observations.map(({ line }) => line));
        const empty = reading.dataRows - badLines.size - takenLines.size;
        // What is neither taken nor reported has no figure, and is counted as such.
        expect(empty === 0 || reading.problemCounts['empty-figures'] === 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('any cut, quote, delimiter or byte gives a reading and no exception', async () => {
    const text =
      'Titel;;\nJahr;Gebiet;Zahl\n2020;"Osnabrück, Stadt";5\n2021;Gifhorn;1.358\n\n1) Note;;\nQuelle: Amt;;\n';
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(text.length),
        fc.constantFrom('', '"', '""', ';', '\t', '\n', '\r\n', '\0', '\ufeff', '1e999', '{', '@'),
        fc.constantFrom(';', ',', '\t', '|'),
        async (from, to, piece, delimiter) => {
          const changedText = `${text.slice(0, from)}${piece}${text.slice(to)}`.replaceAll(';', delimiter);
          const { reading, observations } = await read(changedText, 7, { zuordnung: '{"source":1}' });
          expect(observations).toEqual([]);
          expect(reading.rejectedRows).toBeLessThanOrEqual(reading.dataRows);
          expect(reading.format !== null || reading.errors > 0).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('an open quote is told with its line, and its row is not taken', async () => {
    const text =
      'Stichtag;Gebiet;Bevölkerung\n31.12.2020;Gifhorn;5\n31.12.2020;"Goslar;6\n31.12.2020;Peine;7\n';
    const { reading, observations } = await readMapped(text, {});
    expect(reading.problems.find(({ code }) => code === 'bad-quotes')).toMatchObject({
      line: 3,
      severity: 'error',
    });
    expect(observations.map(({ area }) => area)).toEqual(['03151']);
  });
});

it('marks of a merge and a second file inside are refused as a whole', async () => {
  const text = 'Stichtag;Gebiet;Bevölkerung\n31.12.2020;Gifhorn;5\n';
  for (const [broken, code] of [
    [`<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> b\n`, 'conflict-marker'],
    [`${text}\ufeff${text}`, 'second-file'],
  ] as const) {
    const { reading, observations } = await read(broken);
    expect(reading.problemCounts[code]).toBeGreaterThan(0);
    expect(reading.questions.map(({ id }) => id)).not.toContain('zuordnung');
    expect(observations).toEqual([]);
  }
});
