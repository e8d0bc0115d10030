import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../testing/reading.ts';

/** As LimeSurvey's CsvWriter writes: UTF-8 with mark, every value quoted, CRLF, an empty line at the end. */
function lime(rows: readonly (readonly string[])[], delimiter = ','): string {
  const lines = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter));
  return `\ufeff${lines.join('\r\n')}\r\n\r\n`;
}

const wave = { umfrage: 'Betriebsbefragung', welle: '2', von: '2025-11-01', bis: '2026-01-31' };
const codeHead = [
  'id',
  'submitdate',
  'lastpage',
  'startlanguage',
  'seed',
  'Q1',
  'Q2[SQ001]',
  'Q2[SQ002]',
  'Q2[other]',
  'Q3',
];
const done = '2025-11-05 10:00:00';
const codeRows = [
  ['1', done, '3', 'de', '7', 'A1', 'Y', '', '', 'Das war gut, Frau Muster!'],
  ['2', '1980-01-01 00:00:00', '3', 'de', '7', 'A2', 'Y', 'Y', 'Radio', 'Mehr davon\nbitte'],
  ['3', '', '1', 'de', '7', 'A1', '', '', '', ''],
  ['4', '2025-12-24 10:00:00', '3', 'de', '7', 'A1', '', '', '', ''],
];

const shares = (
  observations: readonly { breakdown: string; numerator: number | null; denominator: number | null }[],
) =>
  Object.fromEntries(
    observations.map(({ breakdown, numerator, denominator }) => [
      breakdown.replace(';umfrage=betriebsbefragung', '').replace('antwort=', '').replace('frage=', ''),
      `${numerator}/${denominator}`,
    ]),
  );

describe('LimeSurvey', () => {
  test('complete responses are counted, nothing of a person goes on', async () => {
    const { reading, observations, labels } = await read(lime([codeHead, ...codeRows]), 65_536, wave);
    expect(reading).toMatchObject({
      format: { id: 'limesurvey' },
      dataRows: 4,
      rejectedRows: 0,
      errors: 0,
      personal: true,
      firstRows: [],
    });
    expect(shares(observations)).toEqual({
      'a1;q1': '2/3',
      'a2;q1': '1/3',
      // Response 4 was sent and ticks nothing: it belongs to the base, as it would with Nein in every part.
      'sq001;q2': '2/3',
      'sq002;q2': '1/3',
      'sonstiges;q2': '1/3',
    });
    expect(observations[0]).toMatchObject({
      period: 'betriebsbefragung-2@2025-11-01..2026-01-31',
      area: '03999',
    });
    expect(labels).toContain('umfrage=betriebsbefragung: Betriebsbefragung');
    const told = JSON.stringify(reading) + JSON.stringify(observations) + labels.join();
    for (const word of ['Muster', 'Mehr davon', 'Radio']) expect(told).not.toContain(word);
    const hints = Object.fromEntries(reading.problems.map(({ code, message }) => [code, message]));
    expect(hints.responses).toContain('3 vollständige Antworten');
    expect(hints.responses).toContain('1 unvollständige bleiben weg');
    expect(hints.responses).toContain('Bei 1 davon');
    expect(hints['dropped-columns']).toContain('„Q3“');
    expect(hints['multiple-choice']).toContain('Q2');
  });

  test('what the file does not say is asked; the days are suggested', async () => {
    const { reading, observations } = await read(lime([codeHead, ...codeRows]));
    expect(observations).toEqual([]);
    const asked = Object.fromEntries(reading.questions.map((question) => [question.id, question]));
    expect(asked.umfrage).toMatchObject({ required: true, answer: null });
    expect(asked.von).toMatchObject({ answer: '2025-11-05', suggested: true });
    expect(asked.bis).toMatchObject({ answer: '2025-12-24', suggested: true });
    expect(asked.spalten?.options.map(({ value }) => value)).toEqual(['Q1', 'Q2']);
    expect(asked.unvollstaendige).toMatchObject({ answer: 'weglassen' });
  });

  test('incomplete ones may count, questions may be left out, the invited give the response', async () => {
    const answers = { ...wave, unvollstaendige: 'mitzaehlen', spalten: 'Q1', eingeladen: '10' };
    const { observations } = await read(lime([codeHead, ...codeRows]), 65_536, answers);
    expect(shares(observations)).toEqual({ 'a1;q1': '3/4', 'a2;q1': '1/4' });
    expect(observations[0]).toMatchObject({ reported: 4, due: 10 });
  });

  const german = [
    'Antwort ID',
    'Datum Abgeschickt',
    'Letzte Seite',
    'Start-Sprache',
    'Zufallsgeneratorstartwert',
    'IP-Adresse',
  ];
  const system = ['1', done, '3', 'de', '7', '10.0.0.1'];
  test.each([
    [
      'full text, Ja/Nein, NFD and NBSP in headings',
      [
        ...german,
        'Kennen Sie die Broschu\u0308re? ',
        'Woher\u00a0? [Schule]',
        'Woher\u00a0? [Sonstiges]',
        'Gesamtzeit',
        'Fragenzeit: A1',
      ],
      [
        [...system, 'Ja', 'Ja', 'Zeitung', '12.5', '3'],
        [...system, 'Nein', 'Nein', '', '12.5', '3'],
      ],
      { 'ja;kennen-sie-die-broschüre': '1/2', 'nein;kennen-sie-die-broschüre': '1/2' },
    ],
    [
      'code and text',
      [
        'id. Antwort ID',
        'submitdate. Datum Abgeschickt',
        'lastpage. Letzte Seite',
        'G1[A1]. Wie oft? [Messe]',
        'G1[A2]. Wie oft? [Beratung]',
      ],
      [
        ['1', done, '3', 'selten', 'oft'],
        ['2', done, '3', 'oft', 'nie'],
      ],
      {
        'selten;wie-oft-messe': '1/2',
        'oft;wie-oft-messe': '1/2',
        'oft;wie-oft-beratung': '1/2',
        'nie;wie-oft-beratung': '1/2',
      },
    ],
    [
      'multiple choice as 1 and 2, expression-manager codes',
      ['id', 'submitdate', 'lastpage', 'Q2_SQ001', 'Q2_SQ002'],
      [
        ['1', done, '3', '1', '2'],
        ['2', done, '3', '1', '1'],
        ['3', done, '3', 'N/A', 'N/A'],
      ],
      { 'sq001;q2': '2/2', 'sq002;q2': '1/2' },
    ],
    [
      'English, a repeated heading',
      ['Response ID', 'Date submitted', 'Last page', 'Known?', 'Known?'],
      [
        ['1', done, '3', 'Yes', 'No'],
        ['2', done, '3', 'Yes', 'Yes'],
      ],
      { 'yes;known': '2/2', 'no;known-2': '1/2', 'yes;known-2': '1/2' },
    ],
  ])('%s', async (_, header, rows, wanted) => {
    for (const delimiter of [',', ';']) {
      const { reading, observations } = await read(lime([header, ...rows], delimiter), 65_536, wave);
      expect(reading.format?.id).toBe('limesurvey');
      expect(shares(observations)).toMatchObject(wanted);
    }
  });

  test('addresses, numbers and dates are no answers', async () => {
    const header = ['id', 'submitdate', 'lastpage', 'Mail', 'Alter', 'Tag', 'Ort', 'Note'];
    const rows = Array.from({ length: 30 }, (_, index) => [
      String(index),
      done,
      '1',
      `person${index}@example.org`,
      String(20 + index),
      '2025-01-01',
      `Ort ${index}`,
      String((index % 5) + 1),
    ]);
    const { reading, observations } = await read(lime([header, ...rows]), 65_536, wave);
    expect(new Set(observations.map(({ breakdown }) => /frage=([^;]+)/.exec(breakdown)?.[1]))).toEqual(
      new Set(['note']),
    );
    const told = reading.problems.find(({ code }) => code === 'dropped-columns')?.message ?? '';
    for (const word of [
      '„Mail“ (Angaben zu Personen)',
      '„Alter“ (viele verschiedene Zahlen)',
      '„Tag“ (Datumsangaben)',
      '„Ort“ (freier Text)',
    ])
      expect(told).toContain(word);
    expect(JSON.stringify(reading)).not.toContain('example.org');
  });

  test.each([
    ['without responses', lime([codeHead, codeHead.map(() => '')]), 'no-responses'],
    [
      'only free text',
      lime([
        ['id', 'submitdate', 'lastpage', 'Text'],
        ...Array.from({ length: 30 }, (_, index) => [String(index), done, '1', `Text ${index}`]),
      ]),
      'nothing-mapped',
    ],
  ])('%s is said', async (_, text, code) => {
    expect((await read(text, 65_536, wave)).reading.problems.map((problem) => problem.code)).toContain(code);
  });

  test('a VV file', async () => {
    const text =
      'Response ID\tDate submitted\tLast page\tKennen Sie uns?\nid\tsubmitdate\tlastpage\tQ1\n1\t2025-11-05 10:00:00\t3\tJa\n2\t{question_not_shown}\t1\tNein\n';
    const { reading, observations } = await read(text, 65_536, wave);
    expect(reading).toMatchObject({ format: { id: 'limesurvey-vv' }, dataRows: 2 });
    expect(shares(observations)).toEqual({ 'ja;kennen-sie-uns': '1/1' });
  });

  test('the order of responses does not matter, single answers add up, incomplete ones change nothing', async () => {
    const answer = fc.constantFrom('A1', 'A2', 'A3', '');
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 12 }), async (given) => {
        const header = ['id', 'submitdate', 'lastpage', 'Q1', 'Q2'];
        const rows = given.map((one, index) => [String(index), done, '1', one, 'x']);
        const there = await read(lime([header, ...rows]), 65_536, wave);
        const back = await read(
          lime([header, ...rows.toReversed(), ['99', '', '1', 'A9', 'y']]),
          65_536,
          wave,
        );
        expect(shares(back.observations)).toEqual(shares(there.observations));
        const first = there.observations.filter(({ breakdown }) => breakdown.includes('frage=q1'));
        const sum = first.reduce((total, { numerator }) => total + (numerator ?? 0), 0);
        if (first[0]) expect(sum).toBe(first[0].denominator);
      }),
      { numRuns: 30 },
    );
  });
});

describe('forms', () => {
  test('Google: several answers in one cell', async () => {
    const text =
      'Zeitstempel,Wie zufrieden?,Woher kennen Sie uns?\r\n05.11.2025 10:00:00,sehr,"Schule, Zeitung"\r\n06.11.2025 10:00:00,sehr,Schule\r\n07.11.2025 10:00:00,wenig,Zeitung\r\n';
    const { reading, observations } = await read(text, 65_536, { umfrage: 'Betriebsbefragung', welle: '2' });
    expect(reading).toMatchObject({ format: { id: 'google-forms' }, dataRows: 3, personal: true });
    expect(observations[0]?.period).toBe('betriebsbefragung-2@2025-11-05..2025-11-07');
    expect(shares(observations)).toEqual({
      'sehr;wie-zufrieden': '2/3',
      'wenig;wie-zufrieden': '1/3',
      'schule;woher-kennen-sie-uns': '2/3',
      'zeitung;woher-kennen-sie-uns': '2/3',
    });
  });

  test('Microsoft: names and addresses are left out', async () => {
    const text =
      'ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Bedarf?\n1;8/20/25 12:50:00;8/20/25 12:51:45;anonymous;Pia Muster;"Ja;"\n2;8/21/25 12:50:00;8/21/25 12:51:45;anonymous;Tom Muster;"Ja;Nein;"\n';
    const { reading, observations } = await read(text, 65_536, { ...wave });
    expect(reading.format?.id).toBe('ms-forms');
    expect(shares(observations)).toEqual({ 'ja;bedarf': '2/2', 'nein;bedarf': '1/2' });
    expect(JSON.stringify(reading)).not.toContain('Muster');
  });
});

describe('class registers', () => {
  test.each([
    'studentId,name,klasse,klasseId,absentMins,absentMinsNotExcused,absentHours,absentHoursNotExcused\n17,Pia Muster,7a,3,90,45,2,1\n',
    'Langname;Vorname;Klasse;Fehlstunden;davon unentschuldigt\nMuster;Pia;7a;12;3\n',
    'Abwesenheiten 2025\n\nSchüler;Klasse;Fehltage\nMuster, Pia;7a;3\n',
    'Nachname\tGeburtsdatum\tKlasse\nMuster\t01.02.2012\t7a\n',
  ])('%j is refused, and no name is shown', async (text) => {
    const { reading, observations } = await read(text);
    expect(reading.problems.map(({ code }) => code)).toEqual(['class-register']);
    expect(reading).toMatchObject({ personal: true, firstRows: [] });
    expect(observations).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('Muster');
  });

  test.each([
    'berichtszeitraum;schulform;schueler;unentschuldigte_tage\n2025/26-1;Oberschule;300;120\n',
    'Berichtszeitraum;Schule;Schulform;Schüler;Unentschuldigte Tage\n2025/26-1;Oberschule Heideburg;Oberschule;300;120\n',
  ])('counted absences are no class register: %j', async (text) => {
    expect((await read(text)).reading.format?.id).toBe('template-fehlzeiten');
  });
});
