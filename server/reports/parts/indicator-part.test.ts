import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audience, viewNames } from '../../../data/audience.ts';
import { contract, type SeriesAnswer } from '../../../data/contract.ts';
import type { ReportDocument } from '../../../data/report-document.ts';
import { type ApiServer, startApi } from '../../testing/api-server.ts';
import { blocksOf, makeReport, textsOf, withheld } from '../../testing/report-documents.ts';
import { takeOver } from '../../testing/uploads.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());

const audiences = ['staff', 'committee', 'public'] as const;
const leavers = 'abgehende-ohne-hauptschulabschluss';
const proceedings = 'verfahren-schulpflichtverletzung';

async function readSeries(
  query: Record<string, string>,
  { pin }: ReportDocument,
  audience: Audience,
): Promise<SeriesAnswer> {
  const asked = new URLSearchParams({ ...query, asOf: pin.asOf });
  if (audience !== 'staff') asked.set('sicht', viewNames[audience]);
  const address = `${api.address}/api/series?${asked}`;
  return contract.series.response.parse(await (await fetch(address)).json());
}

describe('an indicator of a report', () => {
  test.each(audiences)(
    'shows %s the figures of the API over time, and the bars of the latest',
    async (audience) => {
      const part = { kind: 'indicator', indicator: leavers, by: 'geschlecht' } as const;
      const made = await makeReport(api, audience, [part]);
      const answer = await readSeries({ indicator: leavers, by: 'geschlecht' }, made, audience);
      const [table] = blocksOf(made, 'table');
      const shown = answer.series.map((_, index) => table?.table.rows.map((row) => row[index + 1]?.value));
      expect(shown).toEqual(answer.series.map(({ points }) => points.map(({ value }) => value)));
      const figures = blocksOf(made, 'figure');
      expect(figures.map(({ size, chart }) => [size, chart.kind])).toEqual([
        ['half', 'series'],
        ['half', 'breakdown'],
      ]);
      for (const { chart } of figures) {
        if (chart.kind !== 'series' && chart.kind !== 'breakdown') throw new Error('no series');
        expect(chart.series.map(({ points }) => points.map(({ value }) => value))).toEqual(shown);
        expect(chart.asOf).toBe(answer.asOf);
      }
      // 105 of 1,516 and 107 of 1,507.
      expect(textsOf(made)).toContain(
        'Landkreis Musterland, 2024/25: 6,93\u00a0%, 0,17 Prozentpunkte weniger als 2023/24.',
      );
      expect(figures[1]?.alt).toContain(
        'insgesamt: 6,93\u00a0%. männlich: 8,07\u00a0%. weiblich: 5,71\u00a0%.',
      );
      expect(textsOf(made).filter((text) => text.startsWith('Trend, '))).toHaveLength(3);
      expect(made.definitions.map(({ title }) => title)).toEqual(['Abgehende ohne Hauptschulabschluss']);
    },
  );

  test.each(audiences)('by school has a row and a bar each, for %s', async (audience) => {
    const made = await makeReport(api, audience, [
      { kind: 'indicator', indicator: proceedings, by: 'schule' },
    ]);
    const answer = await readSeries({ indicator: proceedings, by: 'schule' }, made, audience);
    const [table] = blocksOf(made, 'table');
    expect(table?.table.columns[1]?.head).toBe('Wert, Schuljahr 2025/26');
    const latest = answer.series.map(({ points }) => points.find(({ period }) => period === '2025/26'));
    expect(table?.table.rows.map((row) => row[1]?.value)).toEqual(
      latest.map((point) => point?.value ?? null),
    );
    expect(blocksOf(made, 'figure').map(({ size, chart }) => [size, chart.kind])).toEqual([
      ['half', 'breakdown'],
    ]);
    const small = table?.table.rows.flatMap((row) => row[1]?.value ?? []).filter((value) => value < 5) ?? [];
    const signed = table?.table.rows.filter((row) => row[1]?.text === 'g') ?? [];
    expect(JSON.stringify(made)).not.toMatch(/"file":|"line":/);
    if (audience === 'staff') {
      expect(small.length).toBeGreaterThan(5);
      expect(signed).toEqual([]);
    } else {
      expect(small.every((value) => value === 0)).toBe(true);
      expect(signed.length).toBeGreaterThan(5);
      expect(withheld(made).places).toBeGreaterThan(50);
      expect(withheld(made).numbers).toEqual([]);
      expect(table?.signs).toContainEqual({ sign: 'g', meaning: 'zum Schutz Einzelner nicht gezeigt' });
    }
    expect(blocksOf(made, 'note').map(({ title }) => title)).toContain('Unvollständige Zeiträume');
  });

  test('shows the years of the part, else those of the report', async () => {
    const periods = (made: ReportDocument) =>
      blocksOf(made, 'table').map(({ table }) => table.rows.map((row) => row[0]?.text));
    const part = { kind: 'indicator', indicator: leavers } as const;
    const years = { from: 2020, until: 2021 };
    const made = await makeReport(api, 'staff', [part, { ...part, until: 2022 }], years);
    expect(periods(made)).toEqual([
      ['Schuljahr 2020/21', 'Schuljahr 2021/22'],
      ['Schuljahr 2020/21', 'Schuljahr 2021/22', 'Schuljahr 2022/23'],
    ]);
    const none = await makeReport(api, 'staff', [{ ...part, from: 1990, until: 1995 }]);
    expect(textsOf(none).at(-1)).toBe(
      'Keine Werte: In den gewählten Jahren (1990 bis 1995) liegen für diese Auswahl keine Werte vor.',
    );
    expect(blocksOf(none, 'figure')).toEqual([]);
  });

  test('names real sources with their licences, and what is invented', async () => {
    const compare = ['03357', '03', 'DG'];
    const made = await makeReport(api, 'staff', [{ kind: 'indicator', indicator: leavers, compare }]);
    const [table] = blocksOf(made, 'table');
    expect(table?.table.columns.map(({ head }) => head)).toEqual([
      'Zeitraum',
      'Landkreis Musterland',
      'Rotenburg (Wümme), Landkreis',
      'Niedersachsen',
      'Deutschland',
      'Anmerkungen',
    ]);
    expect(table?.source).toMatch(
      /^Quelle: Statistische Ämter .*\(21111-02-06-4\), dl-de\/by-2-0; .*; für Landkreis Musterland erfundene Zahlen der Demonstration\. Datenstand: \d\d\.\d\d\.\d{4}\.$/,
    );
    const answer = await readSeries({ indicator: leavers, compare: compare.join(',') }, made, 'staff');
    const row = table?.table.rows.find((cells) => cells[0]?.text === 'Schuljahr 2022/23');
    const all = [...answer.series, ...answer.others].map(
      ({ points }) => points.find(({ period }) => period === '2022/23')?.value,
    );
    expect(row?.slice(1, 5).map(({ value }) => value)).toEqual(all);
    expect(blocksOf(made, 'figure').map(({ size, chart }) => [size, chart.kind])).toEqual([
      ['full', 'series'],
    ]);
    const alone = await makeReport(api, 'staff', [{ kind: 'indicator', indicator: leavers, area: '03' }]);
    expect(blocksOf(alone, 'table')[0]?.source).not.toContain('erfunden');
    expect(blocksOf(alone, 'heading')[0]?.text).toBe('Abgehende ohne Hauptschulabschluss, Niedersachsen');
  });

  test('with more areas than can be told apart is bars of the period that most have', async () => {
    const compare = [
      '03351',
      '03352',
      '03353',
      '03354',
      '03355',
      '03356',
      '03357',
      '03358',
      '03359',
      '03360',
    ];
    const made = await makeReport(api, 'staff', [{ kind: 'indicator', indicator: leavers, compare }]);
    const [figure] = blocksOf(made, 'figure');
    expect(figure?.chart).toMatchObject({ kind: 'breakdown', period: '2022/23' });
    const [table] = blocksOf(made, 'table');
    expect(table?.table.rows).toHaveLength(11);
    expect(table?.table.rows.every((row) => row[1]?.value !== null)).toBe(true);
  });

  test('has its definition sheet where it is wanted, with every field', async () => {
    const made = await makeReport(api, 'public', [
      { kind: 'indicator', indicator: leavers, sheet: true, chart: false, table: false },
    ]);
    const [sheet] = blocksOf(made, 'facts');
    expect(sheet?.caption).toBe('Kennzahlenblatt: Abgehende ohne Hauptschulabschluss');
    expect(sheet?.rows).toHaveLength(16);
    expect(blocksOf(made, 'table')).toEqual([]);
  });

  test('says what is broken and where a total is not the sum of its parts', async () => {
    const long = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
    const rows = ['', 'geschlecht=männlich', 'geschlecht=weiblich'].map(
      (breakdown, at) =>
        `absolvierende-berufliche-schulen;03999;2009/10;${breakdown};${[100, 40, 50][at]};;;;`,
    );
    await takeOver(api.address, 'summe.csv', [long, ...rows, ''].join('\r\n'));
    const drawn = {
      indicator: leavers,
      area: null,
      breakdown: null,
      day: '2019-08-01',
      reason: 'Neu gezählt',
    };
    await fetch(`${api.address}/api/series/breaks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(drawn),
    });
    const made = await makeReport(api, 'staff', [
      { kind: 'indicator', indicator: leavers },
      { kind: 'indicator', indicator: 'absolvierende-berufliche-schulen' },
    ]);
    expect(textsOf(made)).toContain('Bruch in der Reihe: Bruch: Neu gezählt (ab 2019/20).');
    expect(
      textsOf(made).some((text) => text.includes('gelieferte Summe 100, Teile (Geschlecht) zusammen 90')),
    ).toBe(true);
  });

  test.each([
    ['an unknown indicator', { indicator: 'gibt-es-nicht' }],
    ['an unknown area', { indicator: leavers, area: '99999' }],
    ['an unknown area beside it', { indicator: leavers, compare: ['99999'] }],
    ['an unknown dimension', { indicator: leavers, by: 'augenfarbe' }],
    ['a breakdown that nobody can read', { indicator: leavers, breakdown: ';;' }],
  ])('%s leaves a remark', async (_, part) => {
    const made = await makeReport(api, 'staff', [{ kind: 'indicator', ...part }]);
    expect(made.blocks.map(({ kind }) => kind)).toEqual(['note']);
    expect(textsOf(made)[0]).toMatch(/^Nicht mehr vorhanden: /);
  });

  test('is in English where the report is', async () => {
    const part = { kind: 'indicator', indicator: leavers, by: 'geschlecht', sheet: true } as const;
    const made = await makeReport(api, 'committee', [part], { language: 'en' });
    const said = [...textsOf(made), ...blocksOf(made, 'figure').map(({ alt }) => alt)].join(' ');
    expect(said).not.toMatch(/Schuljahr|insgesamt|Zeitverlauf|Kennzahl/);
    expect(blocksOf(made, 'table')[0]?.source).toMatch(
      /^Source: invented figures of the demonstration\. Data as of /,
    );
  });
});
