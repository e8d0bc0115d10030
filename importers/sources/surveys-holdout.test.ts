import { describe, expect, test } from 'vitest';
import { read } from '../testing/reading.ts';

/**
 * Exports that the readers were not written against, made by hand from the rules of formats.md 3. Answers are invented;
 * counts were made by hand.
 */
const wave = { umfrage: 'Beratung', welle: '1', von: '2026-01-01', bis: '2026-01-31' };
const nbsp = '\u00a0';
/** ü as two letters (NFD). */
const nfdU = 'u\u0308';

/** Rows as LimeSurvey writes them: quoted, null unquoted and empty, CRLF, an empty line at the end. */
function lime(rows: readonly (readonly (string | null)[])[], delimiter = ','): string {
  const lines = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`)).join(delimiter),
  );
  return `\ufeff${lines.join('\r\n')}\r\n\r\n`;
}

/** `question: answer 2/3` for every observation. */
async function counts(content: Uint8Array | string, answers: Record<string, string> = wave) {
  const { reading, observations, labels } = await read(content, 65_536, answers);
  const label = (dimension: string, breakdown: string) => {
    const key = new RegExp(`${dimension}=([^;]+)`).exec(breakdown)?.[1] ?? '';
    return labels
      .find((one) => one.startsWith(`${dimension}=${key}: `))
      ?.slice(`${dimension}=${key}: `.length);
  };
  return {
    reading,
    counted: observations.map(
      ({ breakdown, numerator, denominator }) =>
        `${label('frage', breakdown)}: ${label('antwort', breakdown)} ${numerator}/${denominator}`,
    ),
  };
}

const done = '2026-01-20 10:00:00';
const hidden = '1980-01-01 00:00:00';

describe('LimeSurvey', () => {
  test('headings by code: null, other, arrays, hidden dates, a response that was not sent', async () => {
    const { reading, counted } = await counts(
      lime([
        [
          'id',
          'submitdate',
          'lastpage',
          'startlanguage',
          'seed',
          'startdate',
          'datestamp',
          'ipaddr',
          'Q1',
          'Q2[SQ001]',
          'Q2[SQ002]',
          'Q2[other]',
          'Q3[SQ001_SQ002]',
          'Q4',
        ],
        [
          '1',
          hidden,
          '3',
          'de',
          '12',
          hidden,
          hidden,
          '10.0.0.1',
          'A1',
          'Y',
          '',
          '',
          '5',
          'viel Text\nzweite Zeile',
        ],
        ['2', hidden, '3', 'de', '12', hidden, hidden, '10.0.0.2', 'A2', '', 'Y', 'Messe', '4', '- Strich'],
        ['3', '', '1', 'de', '13', done, done, '10.0.0.3', 'A1', 'Y', '', '', '5', ''],
        ['4', done, '3', 'de', '14', done, done, '10.0.0.4', '-oth-', null, null, null, '5', ''],
      ]),
    );
    expect(reading).toMatchObject({
      format: { id: 'limesurvey' },
      personal: true,
      dataRows: 4,
      errors: 0,
      firstRows: [],
    });
    expect(counted).toEqual([
      'Q1: A1 1/3',
      'Q1: A2 1/3',
      'Q1: Sonstiges 1/3',
      // By code, "not shown" (null) and "nothing ticked" are both read as empty: all who sent are the base, with a warning.
      'Q2: SQ001 1/3',
      'Q2: SQ002 1/3',
      'Q2: Sonstiges 1/3',
      'Q3 [SQ001_SQ002]: 5 2/3',
      'Q3 [SQ001_SQ002]: 4 1/3',
    ]);
    const dropped = reading.problems.find(({ code }) => code === 'dropped-columns')?.message;
    expect(dropped).toContain('„ipaddr“ (Angaben zu Personen)');
    expect(dropped).toContain('„Q4“ (freier Text)');
    expect(reading.problemCounts).toMatchObject({ 'multiple-choice-base': 1 });
    expect(reading.questions.find(({ id }) => id === 'unvollstaendige')).toMatchObject({
      answer: 'weglassen',
    });
    expect(JSON.stringify(reading)).not.toMatch(/10\.0\.0|Strich|Messe|zweite Zeile/);
  });

  test('what was not sent may be counted too', async () => {
    const text = lime([
      ['id', 'submitdate', 'lastpage', 'startlanguage', 'Q1'],
      ['1', done, '1', 'de', 'A1'],
      ['2', '', '-1', 'de', 'A1'],
      ['3', '', '0', 'de', 'A2'],
    ]);
    expect((await counts(text)).counted).toEqual(['Q1: A1 1/1']);
    expect((await counts(text, { ...wave, unvollstaendige: 'mitzaehlen' })).counted).toEqual([
      'Q1: A1 2/3',
      'Q1: A2 1/3',
    ]);
  });

  test('full headings, semicolons: NFD, doubles, timings, codes of access, N/A', async () => {
    const { reading, counted } = await counts(
      lime(
        [
          [
            'Antwort ID',
            'Datum Abgeschickt',
            'Letzte Seite',
            'Start-Sprache',
            'Zufallsgeneratorstartwert',
            'Zugangscode',
            'E-Mail-Adresse',
            'Wie zufrieden sind Sie?',
            `Was nutzen Sie? [F${nfdU}hrung]`,
            `Was nutzen Sie? [Kurs]${nbsp}`,
            'Was nutzen Sie? [Sonstiges]',
            'Wie zufrieden sind Sie?',
            'Gesamtzeit',
            'Gruppenzeit: Start',
            'Fragenzeit: A1',
          ],
          [
            '7',
            done,
            '4',
            'de',
            '1',
            'abc',
            'x@y.invalid',
            'zufrieden',
            'Ja',
            'Nein',
            '',
            'gut',
            '100.5',
            '50',
            '9',
          ],
          [
            '8',
            done,
            '4',
            'de',
            '1',
            'abd',
            'z@y.invalid',
            'unzufrieden',
            'Nein',
            'Ja',
            '',
            'gut',
            '100.5',
            '50',
            '9',
          ],
          [
            '9',
            done,
            '4',
            'de',
            '1',
            'abe',
            'w@y.invalid',
            'zufrieden',
            'N/A',
            'N/A',
            'N/A',
            'schlecht',
            '100.5',
            '50',
            '9',
          ],
        ],
        ';',
      ),
    );
    expect(reading.errors).toBe(0);
    expect(counted).toEqual([
      'Wie zufrieden sind Sie?: zufrieden 2/3',
      'Wie zufrieden sind Sie?: unzufrieden 1/3',
      'Was nutzen Sie?: Führung 1/2',
      'Was nutzen Sie?: Kurs 1/2',
      'Was nutzen Sie?: Sonstiges 0/2',
      'Wie zufrieden sind Sie? (2): gut 2/3',
      'Wie zufrieden sind Sie? (2): schlecht 1/3',
    ]);
    const dropped = reading.problems.find(({ code }) => code === 'dropped-columns')?.message;
    expect(dropped).toContain('„Zugangscode“ (Angaben zu Personen), „E-Mail-Adresse“ (Angaben zu Personen)');
    expect(JSON.stringify(reading)).not.toMatch(/invalid|abc|100\.5/);
  });

  test('short headings, tabs', async () => {
    const { reading, counted } = await counts(
      lime(
        [
          ['id', 'submitdate', 'lastpage', 'startlanguage', 'Wie zufrieden ..', 'Haben Sie Kind..'],
          ['1', done, '1', 'de', 'sehr', 'Ja'],
          ['2', done, '1', 'de', 'kaum', 'Nein'],
          ['3', done, '1', 'de', 'sehr', 'Nein'],
        ],
        '\t',
      ),
    );
    expect(reading.format?.id).toBe('limesurvey');
    expect(counted).toEqual([
      'Wie zufrieden ..: sehr 2/3',
      'Wie zufrieden ..: kaum 1/3',
      'Haben Sie Kind..: Ja 1/3',
      'Haben Sie Kind..: Nein 2/3',
    ]);
  });

  test('headings of code and text', async () => {
    const { counted } = await counts(
      lime([
        [
          'id. Antwort ID',
          'submitdate. Datum Abgeschickt',
          'lastpage. Letzte Seite',
          'startlanguage. Start-Sprache',
          'n00. Wie zufrieden?',
          `n01[A1]. Wie wichtig ist ... [Nähe]${nbsp}`,
          'n01[A2]. Wie wichtig ist ... [Preis]',
        ],
        ['1', done, '1', 'de', 'A1', '5', '4'],
        ['2', done, '1', 'de', 'A1', '5', '5'],
      ]),
    );
    expect(counted).toEqual([
      'Wie zufrieden?: A1 2/2',
      'Wie wichtig ist ... [Nähe]: 5 2/2',
      'Wie wichtig ist ... [Preis]: 4 1/2',
      'Wie wichtig ist ... [Preis]: 5 1/2',
    ]);
  });

  test('several answers as 1 and 2', async () => {
    const { counted } = await counts(
      lime([
        ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'W[kurs]', 'W[info]', 'W[other]'],
        ['1', done, '1', 'de', '1', '1', '2', ''],
        ['2', done, '1', 'de', '1', '1', '1', 'etwas'],
        ['3', done, '1', 'de', '1', '2', '2', ''],
      ]),
    );
    expect(counted).toEqual(['W: kurs 2/3', 'W: info 1/3', 'W: Sonstiges 1/3']);
  });

  test('no responses: one row of empty texts', async () => {
    const { reading } = await counts(
      lime([
        ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'Q1'],
        ['', '', '', '', '', ''],
      ]),
    );
    expect(reading).toMatchObject({ dataRows: 0, observations: 0, problemCounts: { 'no-responses': 1 } });
  });

  test('a row with another number of fields is told by its line alone', async () => {
    const { reading } = await counts(
      `${lime([
        ['id', 'submitdate', 'lastpage', 'startlanguage', 'Q1'],
        ['1', done, '1', 'de', 'A1'],
      ]).trimEnd()}\r\n"2","${done}","1","de","geheim","zuviel"\r\n`,
    );
    expect(reading.problems.find(({ code }) => code === 'ragged-row')).toMatchObject({ line: 3, text: null });
    expect(JSON.stringify(reading)).not.toContain('geheim');
  });

  test('a VV file: two header rows, escapes, questions that were not shown', async () => {
    const rows = [
      [
        'Antwort ID',
        'Datum Abgeschickt',
        'Letzte Seite',
        'Start-Sprache',
        'Wie geht es?',
        'Was nutzen Sie? [Kurs]',
        'Was nutzen Sie? [Info]',
        'Warum?',
      ],
      ['id', 'submitdate', 'lastpage', 'startlanguage', 'Q1', 'Q2_SQ001', 'Q2_SQ002', 'Q3'],
      ['1', hidden, '2', 'de', 'A1', 'Y', '', 'weil{newline}so'],
      ['2', '{question_not_shown}', '1', 'de', 'A2', '{question_not_shown}', '{question_not_shown}', ''],
      ['3', done, '2', 'de', 'A2', '', 'Y', 'darum{tab}eben{quote}'],
    ];
    const { reading, counted } = await counts(`${rows.map((row) => row.join('\t')).join('\n')}\n`);
    expect(reading).toMatchObject({ format: { id: 'limesurvey-vv' }, dataRows: 3, errors: 0 });
    expect(counted).toEqual([
      'Wie geht es?: A1 1/2',
      'Wie geht es?: A2 1/2',
      'Was nutzen Sie?: Kurs 1/2',
      'Was nutzen Sie?: Info 1/2',
    ]);
  });
});

describe('Google Forms and Microsoft Forms', () => {
  test('Google: German days, several answers in a cell, a question of two lines, an address', async () => {
    const { reading, counted } = await counts(
      [
        'Zeitstempel,"Wie alt sind Sie?\n(freiwillig)","Was nutzen Sie? (mehrere)",E-Mail-Adresse',
        '05.03.2026 10:00:01,unter 18,"Kurs, Beratung",a@b.invalid',
        '05.03.2026 10:01:00,18 bis 25,Kurs,',
        '06.03.2026 10:01:00,unter 18,"Beratung, Kurs",c@d.invalid',
      ]
        .join('\r\n')
        .concat('\r\n'),
    );
    expect(reading).toMatchObject({ format: { id: 'google-forms' }, personal: true, dataRows: 3, errors: 0 });
    expect(counted).toEqual([
      'Wie alt sind Sie? (freiwillig): unter 18 2/3',
      'Wie alt sind Sie? (freiwillig): 18 bis 25 1/3',
      'Was nutzen Sie? (mehrere): Kurs 3/3',
      'Was nutzen Sie? (mehrere): Beratung 2/3',
    ]);
    expect(reading.problems.find(({ code }) => code === 'dropped-columns')?.message).toContain(
      '„E-Mail-Adresse“',
    );
    expect(JSON.stringify(reading)).not.toContain('invalid');
  });

  test.each([
    [
      'English, commas',
      'ID,Start time,Completion time,Email,Name,Was nutzen Sie?\r\n1,8/20/25 12:51:45,8/20/25 12:53:45,anonymous,Anonymous,Kurs;Beratung;\r\n2,8/21/25 12:51:45,8/21/25 12:53:45,anonymous,Anonymous,Kurs;\r\n',
    ],
    [
      'German, semicolons, quoted',
      '\ufeffID;Startzeit;Fertigstellungszeit;E-Mail;Name;Was nutzen Sie?\r\n1;20.08.2025 12:51;20.08.2025 12:53;anonymous;;"Kurs;Beratung;"\r\n2;21.08.2025 12:51;21.08.2025 12:53;anonymous;;"Kurs;"\r\n',
    ],
  ])('Microsoft: %s', async (_, text) => {
    const { reading, counted } = await counts(text);
    expect(reading).toMatchObject({ format: { id: 'ms-forms' }, personal: true, dataRows: 2, errors: 0 });
    expect(counted).toEqual(['Was nutzen Sie?: Kurs 2/2', 'Was nutzen Sie?: Beratung 1/2']);
    const open = await read(text);
    expect(open.reading.questions.find(({ id }) => id === 'von')).toMatchObject({ answer: '2025-08-20' });
    expect(open.reading.questions.find(({ id }) => id === 'bis')).toMatchObject({ answer: '2025-08-21' });
  });

  test('Microsoft: answers that were joined without quotes shift cells, so that the row is not counted', async () => {
    const { reading } = await counts(
      'ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Was nutzen Sie?;Wie oft?\r\n1;20.08.2025 12:51;20.08.2025 12:53;anonymous;;Kurs;Beratung;;oft\r\n',
    );
    expect(reading).toMatchObject({ rejectedRows: 1, observations: 0 });
    expect(reading.problems.find(({ code }) => code === 'ragged-row')).toMatchObject({ line: 2, text: null });
  });
});
