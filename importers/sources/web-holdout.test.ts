import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read } from '../testing/reading.ts';

/**
 * Exports that the readers were not written against, made by hand from the rules of formats.md 2: captions of another
 * version, other orders, delimiters and encodings. Figures are invented.
 */
const nbsp = '\u00a0';
const utf16 = (text: string) => iconv.encode(text, 'utf16le', { addBOM: true });
const visits = 'besuche-website';
const visitors = 'eindeutige-besucher-website';
const views = 'seitenansichten-website';

/** Indicator, period, breakdown, value, line and column of all observations. */
async function figures(content: Uint8Array | string, answers: Record<string, string> = {}) {
  const { reading, observations } = await read(content, 65_536, answers);
  return {
    reading,
    figures: observations.map(
      ({ indicator, period, breakdown, value, line, column }) =>
        `${indicator} ${period} ${breakdown} ${value} ${line}:${column}`,
    ),
  };
}

describe('Matomo', () => {
  test('UTF-16 with tabs, columns in another order, durations in words, no line end at the end', async () => {
    const text =
      'Datum\tAktionen\tAbsprungrate\tBesuche\tEindeutige Besucher\tDurchschnittliche Besuchsdauer\n2026-03-01\t10\t50 %\t7\t5\t5 min 13s\n2026-03-02\t0\t0 %\t0\t0\t0';
    const found = await figures(utf16(text));
    expect(found.reading).toMatchObject({
      format: { id: 'matomo' },
      encoding: 'utf-16le',
      dataRows: 2,
      errors: 0,
    });
    expect(found.figures).toEqual([
      `${visits} 2026-03-01  7 2:4`,
      `${visitors} 2026-03-01  5 2:5`,
      `${visits} 2026-03-02  0 3:4`,
      `${visitors} 2026-03-02  0 3:5`,
    ]);
  });

  test('semicolons, German days and cp1252 after a spreadsheet; rates with a no-break space are no figures', async () => {
    const text = `Datum;Absprungsrate;Besuche;Eindeutige Besucher;Seitenansichten\r\n05.03.2026;66,67${nbsp}%;12;9;30\r\n06.03.2026;100${nbsp}%;3;3;4\r\n`;
    const found = await figures(iconv.encode(text, 'win1252'));
    expect(found.reading).toMatchObject({
      format: { id: 'matomo' },
      dataRows: 2,
      rejectedRows: 0,
      errors: 0,
    });
    expect(found.figures).toContain(`${visits} 2026-03-05  12 2:3`);
    expect(found.figures).toContain(`${views} 2026-03-06  4 3:5`);
  });

  test('a thousands point in a number of visits is refused, not read as a fraction', async () => {
    const { reading } = await figures('Datum;Besuche;Aktionen\n05.03.2026;1.234;2.000\n');
    expect(reading).toMatchObject({ rejectedRows: 1, observations: 0 });
  });

  test.each([
    // Mondays to Sundays; 2 March 2026 begins week 10 (ISO 8601).
    [
      'weeks',
      'date,nb_uniq_visitors,nb_visits\n"2026-03-02,2026-03-08",5,9\n"2026-12-28,2027-01-03",6,11',
      ['2026-W10', '2026-W53'],
    ],
    [
      'months',
      'date,nb_visits,nb_actions,nb_pageviews\n2026-02,9,20,15\n2026-03,11,22,17',
      ['2026-02', '2026-03'],
    ],
    ['years', 'Datum,Besuche,Aktionen\n2025,1200,9\n2026,300,7', ['2025', '2026']],
    ['free ranges', 'date,nb_visits,nb_actions\n"2026-01-01,2026-03-15",9,3', ['2026-01-01..2026-03-15']],
    ['English days', 'Date,Visits,Unique visitors,Bounce Rate\n2026-03-01,7,5,50%', ['2026-03-01']],
  ])('%s', async (_, text, periods) => {
    const { reading, figures: all } = await figures(utf16(text));
    expect(reading).toMatchObject({ format: { id: 'matomo' }, errors: 0, periods });
    expect(all.length).toBeGreaterThan(0);
  });

  test('one period has no date column: it is asked', async () => {
    const text = utf16('Eindeutige Besucher,Besuche\n5,9');
    const open = await figures(text);
    expect(open.figures).toEqual([]);
    expect(open.reading.questions.find(({ id }) => id === 'zeitraum')).toMatchObject({
      required: true,
      answer: null,
    });
    const said = await figures(text, { zeitraum: '2026-01-01..2026-03-31' });
    expect(said.figures).toEqual([
      `${visits} 2026-01-01..2026-03-31  9 2:2`,
      `${visitors} 2026-01-01..2026-03-31  5 2:1`,
    ]);
  });

  test('several sites: none is taken, and nothing is called a repetition, before one is chosen', async () => {
    const text = 'idSite,date,nb_visits\n1,2026-03-05,9\n2,2026-03-05,11\n1,2026-03-06,1';
    const open = await figures(text);
    expect(open.figures).toEqual([]);
    expect(open.reading).toMatchObject({ rejectedRows: 0, errors: 1, problemCounts: { 'open-question': 1 } });
    const said = await figures(text, { site: '2' });
    expect(said.figures).toEqual([`${visits} 2026-03-05  11 3:3`]);
    const twice = await figures('idSite,date,nb_visits\n1,2026-03-05,9\n1,2026-03-05,11');
    expect(twice.reading.problemCounts).toEqual({ 'duplicate-key': 1 });
  });

  test('page titles with quotes of other languages, delimiters and a guarded formula, grouped by rules', async () => {
    const text = `Bezeichnung,Seitenansichten,Eindeutige Seitenansichten,Absprungsrate
"Startseite – „Bildung“",20,15,"66,67${nbsp}%"
"« Accueil », bienvenue",4,4,0${nbsp}%
'=Kurse & mehr,7,5,0${nbsp}%
"Beratung; Termine (2026)",3,3,0${nbsp}%`;
    const answers = {
      zeitraum: '2026-03',
      seitenbereiche:
        '=Kurse* = Kurse\nBeratung; Termine (2026) = Beratung\n*Bildung“ = Start\n« Accueil* = Start',
    };
    const found = await figures(utf16(text), answers);
    expect(found.reading.errors).toBe(0);
    expect(found.figures.filter((one) => one.startsWith(views)).sort()).toEqual([
      `${views} 2026-03 seitenbereich=beratung 3 5:2`,
      `${views} 2026-03 seitenbereich=kurse 7 4:2`,
      `${views} 2026-03 seitenbereich=start 24 2:2`,
    ]);
  });

  test('page addresses, raw captions', async () => {
    const text =
      'label,nb_visits,nb_hits,url\n/kurse/deutsch,5,9,https://bildung.example/kurse/deutsch\n/kurse/mathe,2,3,https://bildung.example/kurse/mathe\n/index,1,1,https://bildung.example/index';
    const found = await figures(text, { zeitraum: '2026-03-05', seitenbereiche: '/kurse/* = Kurse' });
    expect(found.figures.sort()).toEqual([
      `${visits} 2026-03-05 seitenbereich=kurse 7 2:2`,
      `${views} 2026-03-05 seitenbereich=kurse 12 2:3`,
    ]);
  });

  test.each([
    ['UTF-16', utf16('Datum,Besuche\n"2026-09-28,2026-10-04",100')],
    ['UTF-8', 'Datum,Besuche\n"2026-09-28,2026-10-04",100\n'],
    ['English', 'Date,Visits\n"2026-09-28,2026-10-04",100\n'],
    ['saved again by a spreadsheet', 'Datum;Besuche\r\n2026-09-28,2026-10-04;100\r\n'],
  ])('weeks and visits are enough: %s', async (_, content) => {
    const found = await figures(content);
    expect(found.reading).toMatchObject({ format: { id: 'matomo' }, errors: 0 });
    expect(found.figures).toEqual([`${visits} 2026-W40  100 2:2`]);
  });

  test.each(['Datum,Besuche\n2025,1200\n', 'Datum;Besuche;Ort\n2025;1200;Museum\n'])(
    '%j may be anybody’s table',
    async (text) => {
      expect((await figures(text)).reading.format?.id).toBe('tabelle');
    },
  );
});

describe('Plausible', () => {
  const rows = [
    ['date', 'visitors', 'pageviews', 'visits', 'views_per_visit', 'bounce_rate', 'visit_duration'],
    ['2026-03-01', '5', '12', '7', '1.71', '43', '61'],
    ['2026-03-02', '0', '0', '0', '0.0', '', ''],
  ];
  const text = (order: readonly number[], delimiter: string, end: string) =>
    rows
      .map((row) => order.map((index) => row[index]).join(delimiter))
      .join(end)
      .concat(end);

  test.each([
    ['CRLF', text([0, 1, 2, 3, 4, 5, 6], ',', '\r\n')],
    ['columns in another order, semicolons', text([0, 6, 5, 3, 2, 1], ';', '\r\n')],
    ['tabs', text([0, 1, 2, 3, 5], '\t', '\n')],
  ])('%s: days without visits are zero, their rates are nothing', async (_, content) => {
    const { reading, figures: all } = await figures(content);
    expect(reading).toMatchObject({ format: { id: 'plausible' }, dataRows: 2, errors: 0 });
    expect(all.map((one) => one.replace(/ \d+:\d+$/, ''))).toEqual([
      `${visits} 2026-03-01  7`,
      `${visitors} 2026-03-01  5`,
      `${views} 2026-03-01  12`,
      `${visits} 2026-03-02  0`,
      `${visitors} 2026-03-02  0`,
      `${views} 2026-03-02  0`,
    ]);
  });

  test('the full export, quoted', async () => {
    const found = await figures(
      '"date","visitors","pageviews","bounces","visits","visit_duration"\n"2011-12-25",5,50,2,10,20\n',
    );
    expect(found.figures).toEqual([
      `${visits} 2011-12-25  10 2:5`,
      `${visitors} 2011-12-25  5 2:2`,
      `${views} 2011-12-25  50 2:3`,
    ]);
  });

  test('pages by rules; different visitors of several pages are never added up', async () => {
    const found = await figures(
      'name,visitors,pageviews,bounce_rate,time_on_page\r\n/kurse/a,5,12,43,61\r\n/kurse/b,2,3,,\r\n/,9,9,,\r\n',
      { zeitraum: '2026-03', seitenbereiche: '/kurse/* = Kurse' },
    );
    expect(found.figures).toEqual([`${views} 2026-03 seitenbereich=kurse 15 2:3`]);
  });
});
