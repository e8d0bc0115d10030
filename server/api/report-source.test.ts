import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../../data/audience.ts';
import type { Pin } from '../../data/report-document.ts';
import type { Caller } from '../caller.ts';
import type { ReportSource } from '../reports/report-source.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';
import { takeOver } from '../testing/uploads.ts';
import { createReportSource, readPin } from './report-source.ts';

let api: ApiServer;
let staff: Caller;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
  staff = { municipalityId: 1, actor: 'test', audience: 'staff' };
}, 60_000);
afterAll(() => api.stop());
const { send, read, add, change } = askRecords(() => api);

const audiences = ['staff', 'committee', 'public'] as const;
const november = 'schulausschuss-2026-11-26';

function pinNow(audience: Audience): Promise<Pin> {
  return readPin(api.context, staff, audience, new Date().toISOString());
}

async function sourceOf(audience: Audience, pin?: Pin): Promise<ReportSource> {
  return createReportSource(api.context, staff, { audience, pin: pin ?? (await pinNow(audience)) });
}

/** Everything that a report could be made of. */
async function readAll(source: ReportSource) {
  const proceedings = { indicator: 'verfahren-schulpflichtverletzung' };
  return {
    goals: await source.goals(),
    series: [
      await source.series({ ...proceedings, by: 'schule' }),
      await source.series({ indicator: 'bevoelkerung', compare: '03357' }),
    ],
    comparison: await source.comparison({
      indicator: 'abgehende-ohne-hauptschulabschluss',
      period: '2022/23',
    }),
    survey: await source.survey('betriebsbefragung'),
    packs: [await source.pack(november), await source.pack('netzwerk-uebergang-2026-12-16')],
    records: await Promise.all(
      (['goal', 'target', 'plan', 'measure', 'review', 'paper', 'meeting', 'strategy'] as const).map((kind) =>
        source.records(kind),
      ),
    ),
  };
}

/** Something of each kind that could change what a report says. */
async function changeEverything(): Promise<void> {
  const long = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
  const rows = [
    'bevoelkerung;03999;31.12.2020;;140001;;;;',
    'bevoelkerung;03999;31.12.2021;;140002;;;;',
    'verfahren-schulpflichtverletzung;03999;2024/25;schule=99001;40;;;;',
    'kindergartenplaetze;03999;31.12.2024;;4711;;;;',
    'abgehende-ohne-hauptschulabschluss;03999;2022/23;;;90;1500;;',
  ];
  await takeOver(api.address, 'berichtigung.csv', [long, ...rows, ''].join('\r\n'));
  const wave = 'Betriebsbefragung;3;01.03.2026;31.03.2026;Kennen Sie die Broschüre?';
  const answers = [`${wave};Ja;90`, `${wave};Nein;30`, ''];
  await takeOver(
    api.address,
    'welle.csv',
    ['umfrage;welle;von;bis;frage;antwort;n', ...answers].join('\r\n'),
  );
  const target = await read('target', 'mehr-abschluesse-insgesamt');
  const changed = { content: { ...target.content, value: 5.5 }, version: target.version, reason: 'Kreistag' };
  await change('target', target.key, changed);
  const goal = await read('goal', 'mehr-abschluesse');
  await change('goal', goal.key, { content: { ...goal.content, title: 'Anders' }, version: goal.version });
  await add('goal', { ...goal.content, title: 'Ein neues Ziel' });
  const review = { goal: goal.key, target: null, on: '2026-11-18', author: 'Test', state: 'final' };
  await add('review', { ...review, reading: 'Neu gelesen.', recommendation: 'keep' });
  const override = { state: 'offCourse', reason: 'Neu', name: 'Fachdienst', until: '2026-12-31' };
  expect((await send('POST', `targets/hilfe-vor-verfahren/override`, { override })).status).toBe(200);
  const drawn = { indicator: 'bevoelkerung', area: null, breakdown: null, day: '2019-12-31', reason: 'Neu' };
  expect((await send('POST', 'series/breaks', drawn)).status).toBe(200);
  const answer = await send('POST', 'releases/committee', { note: null, acceptsKnown: true });
  expect(answer.status).toBe(200);
}

describe('what a report is made of', () => {
  test('is the same for ever after, whatever happens', async () => {
    const before = [];
    for (const audience of ['staff', 'committee'] as const) {
      const pin = await pinNow(audience);
      before.push({ audience, pin, all: await readAll(await sourceOf(audience, pin)) });
    }
    await changeEverything();
    for (const { audience, pin, all } of before) {
      expect(await readAll(await sourceOf(audience, pin))).toEqual(all);
      const after = await readAll(await sourceOf(audience));
      for (const part of ['goals', 'series', 'comparison', 'survey', 'packs', 'records'] as const) {
        expect([audience, part, after[part]]).not.toEqual([audience, part, all[part]]);
      }
    }
  }, 240_000);

  test('is what the API answers as of then, without files and lines', async () => {
    for (const audience of audiences) {
      const source = await sourceOf(audience);
      const { asOf } = source.pin;
      const view = { staff: '', committee: '&sicht=ausschuss', public: '&sicht=oeffentlichkeit' }[audience];
      const ask = async (path: string) => (await send('GET', `${path}asOf=${asOf}${view}`)).content;
      const without = (answer: unknown) =>
        JSON.parse(JSON.stringify(answer, (name, value) => (name === 'origins' ? [] : value)));
      const goals = await source.goals();
      const goal = goals.find((one) => one.goal.key === 'hilfe-vor-verfahren');
      expect(goal).toEqual(without(await ask('goals/hilfe-vor-verfahren?')));
      const query = 'indicator=verfahren-schulpflichtverletzung&by=schule';
      expect(await source.series({ indicator: 'verfahren-schulpflichtverletzung', by: 'schule' })).toEqual(
        without(await ask(`series?${query}&`)),
      );
      expect(await source.comparison({ indicator: 'bevoelkerung' })).toEqual(
        without(await ask('comparison?indicator=bevoelkerung&')),
      );
      expect(await source.survey('betriebsbefragung')).toEqual(
        without(await ask('surveys/betriebsbefragung?')),
      );
      expect(JSON.stringify(await readAll(source))).not.toMatch(/"file":|"line":/);
    }
  }, 60_000);

  test('holds no number where a figure is withheld, and counts as small as those for staff alone', async () => {
    const small = async (audience: Audience) => {
      const { series } = await (await sourceOf(audience)).series({
        indicator: 'verfahren-schulpflichtverletzung',
        by: 'schule',
      });
      return series
        .flatMap(({ points }) => points)
        .filter(({ value }) => value !== null && value > 0 && value < 5);
    };
    expect((await small('staff')).length).toBeGreaterThan(0);
    expect(await small('committee')).toEqual([]);
    expect(await small('public')).toEqual([]);
  });

  test('of a pack is for everybody where the report is: only public papers, points and figures', async () => {
    const outcome = { number: '2026/98', title: 'Grundstück', purpose: 'decision', public: false };
    const route = [{ body: 'schulausschuss', role: 'advises', meeting: november }];
    await add('paper', { ...outcome, route });
    const meeting = await read('meeting', november);
    const agenda = [...meeting.content.agenda, { title: 'Personalie', public: false }];
    await change('meeting', november, { content: { ...meeting.content, agenda }, version: meeting.version });
    const committee = await (await sourceOf('committee')).pack(november);
    const everybody = await (await sourceOf('public')).pack(november);
    expect([committee.audience, everybody.audience]).toEqual(['committee', 'public']);
    expect(JSON.stringify(committee)).toMatch(/Grundstück.*|Personalie/);
    expect(JSON.stringify(everybody)).not.toMatch(/Grundstück|Personalie/);
    expect((await (await sourceOf('staff')).pack(november)).audience).toBe('committee');
  });

  test('is refused where it is not there, as the API refuses it', async () => {
    const source = await sourceOf('committee');
    await expect(source.survey('keine')).rejects.toMatchObject({ status: 404 });
    await expect(source.pack('keine')).rejects.toMatchObject({ status: 404 });
    await expect(source.series({ indicator: 'keine' })).rejects.toMatchObject({ status: 404 });
    const reader: Caller = { ...staff, audience: 'committee' };
    const asked = { audience: 'committee', pin: source.pin } as const;
    await expect(createReportSource(api.context, reader, asked)).rejects.toThrow('reports are made by staff');
  });

  test('is not shown again from a release that was withdrawn', async () => {
    const pin = await pinNow('committee');
    expect(pin.release).toBe(2);
    await send('POST', 'releases/committee/2/withdraw', {});
    await expect(sourceOf('committee', pin)).rejects.toMatchObject({
      status: 409,
      title: 'Freigabe zurückgezogen',
    });
    expect((await sourceOf('committee')).pin.release).toBe(1);
  });
});

describe('a pin', () => {
  test('takes in what happened before it, where the clock was set back, too', async () => {
    const early = await readPin(api.context, staff, 'staff', '2020-01-01T00:00:00.000Z');
    const versions = await createReportSource(api.context, staff, { audience: 'staff', pin: early });
    expect((await versions.goals()).map(({ goal }) => goal.title)).toContain('Ein neues Ziel');
    expect(early).toMatchObject({ day: api.context.today(), release: null });
    expect(early.asOf > '2026').toBe(true);
  });

  test('is judged on the German day of its time', async () => {
    const context = { db: api.context.db, today: () => '2027-03-02' };
    const pin = await readPin(context, staff, 'staff', '2027-03-01T23:30:00.000Z');
    expect(pin.day).toBe('2027-03-02');
  });
});
