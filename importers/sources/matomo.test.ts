import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import type { Reading } from '../../data/upload.ts';
import { read } from '../testing/reading.ts';
import { maybeWebPeriod } from './web-periods.ts';
import { readSectionRules, sectionOf } from './web-sections.ts';

const utf16 = (text: string) => iconv.encode(`\ufeff${text}`, 'utf-16le');
const codes = (reading: { problems: { code: string; severity: string }[] }) =>
  reading.problems.filter(({ severity }) => severity !== 'hint').map(({ code }) => code);

const sectionsOf = ({ questions }: Reading) => questions.find(({ id }) => id === 'seitenbereiche');

/** Figures in these fixtures are invented. */
const german =
  'Eindeutige Besucher,Benutzer,Besuche,Aktionen,Absprünge,Absprungsrate,"Durchschn. Besuchszeit (in Sekunden)"\n1204,0,2950,8100,900,"31\u00a0%",271';

describe('one report', () => {
  test('without a date column the period is asked, and taken from the answer', async () => {
    const { reading, observations } = await read(utf16(german));
    expect(reading).toMatchObject({
      format: { id: 'matomo' },
      encoding: 'utf-16le',
      dataRows: 1,
      rejectedRows: 0,
    });
    expect(observations).toEqual([]);
    expect(reading.questions.find(({ id }) => id === 'zeitraum')).toMatchObject({
      required: true,
      answer: null,
    });
    const { at, observations: taken } = await read(utf16(german), 65_536, { zeitraum: '2026-10' });
    expect(at('03999', '2026-10')).toMatchObject({
      indicator: 'besuche-bildungsportal',
      value: 2950,
      line: 2,
      column: 3,
    });
    expect(taken.map(({ indicator, value }) => [indicator, value])).toEqual(
      [
        ['eindeutige-besucher-website', 1204],
        ['besuche-bildungsportal', 2950],
        ['besuche-website', 2950],
      ].sort(
        (one, other) =>
          taken.findIndex(({ indicator }) => indicator === one[0]) -
          taken.findIndex(({ indicator }) => indicator === other[0]),
      ),
    );
    const wrong = await read(utf16(german), 65_536, { zeitraum: 'Oktober' });
    expect(codes(wrong.reading)).toEqual(['unreadable-period', 'open-question']);
  });

  test.each([
    ['tab', (text: string) => text.replaceAll(',', '\t')],
    [
      'saved again by a German spreadsheet',
      (text: string) => text.replaceAll(',', ';').replaceAll('\n', '\r\n'),
    ],
  ])('%s', async (_, dress) => {
    const raw =
      'date,nb_uniq_visitors,nb_visits,nb_actions,bounce_rate\n2026-09,1100,2800,7000,30%\n2026-10,1204,2950,8100,31%\n';
    const { reading, at } = await read(dress(raw));
    expect(reading).toMatchObject({ format: { id: 'matomo' }, dataRows: 2, errors: 0 });
    expect(at('03999', '2026-10')?.value).toBe(2950);
  });

  test('days of a whole month are added up, those of others are not', async () => {
    const days = Array.from(
      { length: 32 },
      (_, day) =>
        `${day < 30 ? `2026-09-${String(day + 1).padStart(2, '0')}` : `2026-10-0${day - 29}`},2,10,30`,
    );
    const { reading, observations } = await read(
      `date,nb_uniq_visitors,nb_visits,nb_actions\n${days.join('\n')}`,
    );
    const monthly = observations.filter(({ indicator }) => indicator === 'besuche-bildungsportal');
    expect(monthly.map(({ period, value }) => [period, value])).toEqual([['2026-09', 300]]);
    expect(observations.filter(({ indicator }) => indicator === 'besuche-website')).toHaveLength(32);
    expect(observations.filter(({ indicator }) => indicator === 'eindeutige-besucher-website')).toHaveLength(
      32,
    );
    expect(reading.problems.find(({ code }) => code === 'days-added-up')?.message).toMatch(
      /^Aus den Tagen eines vollständigen Monats /,
    );
  });

  test('pages are grouped by rules, and what fits none is said', async () => {
    const pages =
      'Seiten-URL,Seitenansichten,Eindeutige Seitenansichten,nb_visits,Ausstiegsrate\n/beratung/eltern,50,40,30,10 %\n/beratung/schule,20,15,12,10 %\n/impressum,5,5,5,90 %\n';
    const open = await read(pages, 65_536, { zeitraum: '2026-10' });
    expect(open.observations).toEqual([]);
    expect(open.reading.problems.find(({ code }) => code === 'pages-left-out')).toMatchObject({
      severity: 'warning',
    });
    expect(sectionsOf(open.reading)).toMatchObject({ required: true, answer: null, suggested: false });
    expect(codes(open.reading)).toContain('open-question');
    const answers = { zeitraum: '2026-10', seitenbereiche: '/beratung/* = Beratung' };
    const { reading, observations, labels } = await read(pages, 65_536, answers);
    expect(labels).toEqual(['seitenbereich=beratung: Beratung']);
    expect(observations.filter(({ indicator }) => indicator === 'besuche-bildungsportal')).toMatchObject([
      { breakdown: 'seitenbereich=beratung', value: 42, period: '2026-10' },
    ]);
    expect(reading.problems.find(({ code }) => code === 'pages-left-out')?.message).toContain('1 Seiten');
    expect(sectionsOf(reading)).toMatchObject({ required: false, answer: answers.seitenbereiche });
    expect(codes(reading)).toEqual([]);
    const wrong = await read(pages, 65_536, { zeitraum: '2026-10', seitenbereiche: 'Beratung' });
    expect(codes(wrong.reading)).toContain('unreadable-rule');
    expect(codes(wrong.reading)).toContain('open-question');
    const blank = await read(pages, 65_536, { zeitraum: '2026-10', seitenbereiche: ' ' });
    expect(codes(blank.reading)).toContain('open-question');
    const unfit = await read(pages, 65_536, { zeitraum: '2026-10', seitenbereiche: '/kurse/* = Kurse' });
    expect(sectionsOf(unfit.reading)).toMatchObject({ required: false });
    expect(codes(unfit.reading)).toEqual(['pages-left-out']);
  });

  test('rules kept from the last import are not asked for again, and a report without pages asks for none', async () => {
    const pages = 'Seitentitel,Seitenansichten,Ausstiegsrate\nBeratung,50,10 %\n';
    const remembered = [{ format: 'matomo', answers: { seitenbereiche: 'B* = Beratung' } }];
    const { reading } = await read(pages, 65_536, { zeitraum: '2026-10' }, { remembered });
    expect(sectionsOf(reading)).toMatchObject({ required: false, answer: 'B* = Beratung', suggested: true });
    const empty = await read('Seitentitel,Seitenansichten,Ausstiegsrate\n', 65_536, { zeitraum: '2026-10' });
    expect(codes(empty.reading)).toEqual(['no-rows']);
  });

  test('of several sites one is chosen', async () => {
    const text = 'idSite,date,nb_visits,nb_actions\n1,2026-10,10,20\n2,2026-10,30,40\n';
    expect(codes((await read(text)).reading)).toContain('open-question');
    const { observations } = await read(text, 65_536, { site: '2' });
    expect(observations.map(({ value }) => value)).toEqual([30, 30]);
  });

  test.each([
    ['a row too short', 'date,nb_visits,nb_actions\n2026-10,5\n', ['ragged-row']],
    ['a number that a spreadsheet changed', 'date,nb_visits,nb_actions\n2026-10,2.950,1\n', ['not-a-number']],
    ['no date', 'date,nb_visits,nb_actions\nirgendwann,5,1\n', ['unreadable-period']],
    ['a month twice', 'date,nb_visits,nb_actions\n2026-10,5,1\n2026-10,6,1\n', ['duplicate-key']],
    ['nothing below the header', 'date,nb_visits,nb_actions\n', ['no-rows']],
  ])('%s is said', async (_, text, wanted) => {
    expect(codes((await read(text)).reading)).toEqual(wanted);
  });
});

const scheduled = `Alle Websites\nlabel,nb_visits,nb_actions\nPortal,43,90\n\nBesucherübersicht\nnb_uniq_visitors,nb_visits,nb_actions,bounce_rate\n11,43,90,27%\n\nSeitentitel\nlabel,nb_visits,nb_hits,bounce_rate\n"Start, Portal",20,30,10%\nBeratung,10,12,0%\n`;

test('of a scheduled report a table is chosen', async () => {
  const { reading, observations } = await read(scheduled);
  expect(reading).toMatchObject({
    format: { id: 'matomo' },
    title: 'Matomo-Bericht mit 3 Tabellen',
    dataRows: 4,
  });
  expect(observations).toEqual([]);
  expect(reading.questions.find(({ id }) => id === 'tabelle')?.options.map(({ value }) => value)).toEqual([
    'Alle Websites',
    'Besucherübersicht',
    'Seitentitel',
  ]);
  const { at } = await read(scheduled, 65_536, { tabelle: 'Besucherübersicht', zeitraum: '2026-10' });
  expect(at('03999', '2026-10')).toBeDefined();
  const pages = await read(scheduled, 65_536, {
    tabelle: 'Seitentitel',
    zeitraum: '2026-10',
    seitenbereiche: 'Start* = Start',
  });
  expect(pages.observations.map(({ indicator, value }) => [indicator, value])).toContainEqual([
    'besuche-bildungsportal',
    20,
  ]);
});

test.each([
  ['2026-10-05', 'day', '2026-10-05'],
  ['2009-12-28,2010-01-03', 'week', '2009-W53'],
  ['2026-10-01,2026-10-31', 'month', '2026-10'],
  ['2026-10-01 - 2026-10-15', 'range', '2026-10-01..2026-10-15'],
  ['2012', 'year', '2012'],
  ['20261005', 'day', '2026-10-05'],
  ['05.10.2026', 'day', '2026-10-05'],
  ['gestern', undefined, undefined],
])('period %s', (text, kind, key) => {
  expect(maybeWebPeriod(text)).toEqual(
    kind === undefined ? undefined : expect.objectContaining({ kind, key }),
  );
});

test('rules of sections: the first that fits counts', () => {
  const read = readSectionRules('/beratung/schule* = Schule\n*beratung* = Beratung\n');
  const rules = 'rules' in read ? read.rules : [];
  expect(sectionOf('/Beratung/Schule?x=1', rules)?.label).toBe('Schule');
  expect(sectionOf("'=beratung", rules)?.key).toBe('beratung');
  expect(sectionOf('/impressum', rules)).toBeUndefined();
  expect(readSectionRules('ohne Zeichen')).toEqual({ wrong: 'ohne Zeichen' });
});

describe('Plausible', () => {
  test('the dashboard, days without visits have no rates', async () => {
    const text =
      'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\r\n2026-10-01,5,9,6,1.5,40,90\r\n2026-10-02,0,0,0,0.0,,\r\n';
    const { reading, observations } = await read(text);
    expect(reading).toMatchObject({ format: { id: 'plausible' }, dataRows: 2, errors: 0 });
    expect(
      observations.filter(({ indicator }) => indicator === 'besuche-website').map(({ value }) => value),
    ).toEqual([6, 0]);
  });

  test('pages of a period', async () => {
    const text = 'name,visitors,pageviews,bounce_rate,time_on_page\n/,12,20,50,30\n/beratung,4,4,60,10\n';
    const { observations } = await read(text, 65_536, {
      zeitraum: '2026-10',
      seitenbereiche: '/beratung* = Beratung',
    });
    expect(observations.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['seitenansichten-website', 4],
    ]);
  });

  test('the full export, quoted', async () => {
    const text =
      '"date","visitors","pageviews","bounces","visits","visit_duration"\n"2011-12-25","5","50","2","5","10"\n';
    const { reading, observations } = await read(text);
    expect(reading.format?.id).toBe('plausible');
    expect(observations).toHaveLength(3);
  });
});

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: the tests on real Matomo exports are skipped.');

describe.skipIf(!folder)('real exports', () => {
  const sample = (number: string) => {
    const path = resolve(import.meta.dirname, '../..', folder ?? '');
    return readFileSync(resolve(path, readdirSync(path).find((name) => name.startsWith(`${number}_`)) ?? ''));
  };

  it.each([
    [
      '46',
      { zeitraum: '2009-12-30' },
      [
        ['eindeutige-besucher-website', '2009-12-30', 2],
        ['besuche-website', '2009-12-30', 2],
      ],
    ],
    [
      '48',
      {},
      [
        ['eindeutige-besucher-website', '2009-W53', 2],
        ['besuche-website', '2009-W53', 2],
      ],
    ],
    [
      '49',
      {},
      [
        ['besuche-bildungsportal', '2010-03', 2],
        ['besuche-website', '2010-03', 2],
        ['eindeutige-besucher-website', '2010-03', 1],
        ['seitenansichten-website', '2010-03', 4],
      ],
    ],
    [
      '50',
      { tabelle: 'Visits Summary', zeitraum: '2010-01' },
      [
        ['besuche-bildungsportal', '2010-01', 11],
        ['besuche-website', '2010-01', 11],
        ['eindeutige-besucher-website', '2010-01', 2],
      ],
    ],
    ['52', {}, [['besuche-website', '2012', 390]]],
  ] as const)('sample %s', async (number, answers, wanted) => {
    const { reading, observations } = await read(sample(number), 65_536, answers);
    expect(reading.format?.id).toBe('matomo');
    expect(reading.dataRows).toBe(number === '50' ? 181 : 1);
    const found = observations.map(({ indicator, period, value }) => [indicator, period, value]);
    expect(found.sort()).toEqual([...wanted].map((one) => [...one]).sort());
  });

  it('counts the 68 tables of the scheduled report', async () => {
    const { reading } = await read(sample('50'));
    expect(reading.title).toBe('Matomo-Bericht mit 68 Tabellen');
    const blocks = sample('50')
      .toString('utf8')
      .split(/\n\s*\n/)
      .filter((block) => block.trim() !== '');
    expect(blocks).toHaveLength(68);
    expect(blocks.reduce((sum, block) => sum + block.trim().split('\n').length - 2, 0)).toBe(
      reading.dataRows,
    );
  });
});
