import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { type Receiver, receivers, viewNames } from '../../data/audience.ts';
import { contract, type EndpointName } from '../../data/contract.ts';
import { openToReceivers } from '../protection/openings.ts';
import { makeEdition } from '../reports/make-edition.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
  await fetch(`${api.address}/api/inquiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      figure: {
        indicator: 'bevoelkerung',
        area: '03999',
        breakdown: '',
        period: '2020-12-31',
        fold: null,
        asOf: null,
      },
      askedBy: 'Dezernat',
      askedOn: '2026-11-18',
      question: 'Wie viele?',
      answer: 'So viele.',
    }),
  });
  const staff = { municipalityId: 1, actor: 'test', audience: 'staff' } as const;
  const wish = { report: 'kennzahlenblatt-abschluesse', meeting: null, once: false, job: null };
  expect(await makeEdition(api.context, staff, wish)).toBe('2026-001');
});
afterAll(() => api.stop());

/** Every address that can be read at, those with parameters as an example. */
const examples: Partial<Record<EndpointName, string>> = {
  goal: '/api/goals/hilfe-vor-verfahren',
  indicator: '/api/indicators/verfahren-schulpflichtverletzung',
  series: '/api/series?indicator=verfahren-schulpflichtverletzung&by=schule',
  seriesHistory: '/api/series/history?indicator=bevoelkerung',
  pointHistory: '/api/series/point-history?indicator=bevoelkerung&period=2020-12-31',
  valueHistory: '/api/values?indicator=bevoelkerung&area=03999&period=2020-12-31',
  import: '/api/imports/1',
  upload: '/api/uploads/none',
  consequences: '/api/uploads/none/consequences',
  delivery: '/api/deliveries/schulabgaenge',
  returns: '/api/deliveries/fehlzeiten-schuljahr/returns?period=2025/26',
  withdrawal: '/api/imports/1/withdrawal',
  overrides: '/api/targets/kindergartenplatz-fuer-jedes-kind/overrides',
  figure: '/api/figure?indicator=bevoelkerung&area=03999&period=2020-12-31',
  inquiry: '/api/inquiries/1',
  releasePreview: '/api/releases/public/preview',
  releaseProgress: '/api/releases/public/progress',
  withheld: '/api/releases/public/1/withheld',
  survey: '/api/surveys/betriebsbefragung',
  effect: '/api/indicators/verfahren-schulpflichtverletzung/effect?from=2022-08-01',
  sameInstitutions: '/api/series/same-institutions?indicator=unentschuldigte-fehltage-je-100',
  otherDefinitions: '/api/series/other-definitions?indicator=bevoelkerung',
  seriesBreaks: '/api/series/breaks?indicator=bevoelkerung',
  comparison: '/api/comparison?indicator=bevoelkerung',
  search: '/api/search?q=schule',
  boundaries: '/api/boundaries/niedersachsen',
  reportEdition: '/api/report-editions/2026-001',
};
const files = [
  '/api/imports/1/original',
  '/api/imports/1/rejected',
  '/api/imports/1/withdrawal.csv',
  '/api/uploads/none/rejected',
  '/api/uploads/none/progress',
  '/api/uploads/none/consequences.csv',
  '/api/releases/public/1/withheld.csv',
  '/api/reports/kennzahlenblatt-abschluesse/draft.pdf',
];
const names = Object.keys(contract) as EndpointName[];

function ask(path: string, audience: Receiver, method = 'GET'): Promise<Response> {
  const address = `${api.address}${path}${path.includes('?') ? '&' : '?'}sicht=${viewNames[audience]}`;
  return fetch(address, { method });
}

describe.each(receivers)('for %s', (audience) => {
  const closed = names.filter((name) => !openToReceivers.has(name));
  test.each(closed)('%s is refused, before anything is read or changed', async (name) => {
    const { method, path } = contract[name];
    const answer = await ask(examples[name] ?? path, audience, method);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test.each(files)('%s is refused', async (path) => {
    expect((await ask(path, audience)).status).toBe(403);
  });

  test.each(names.filter((name) => openToReceivers.has(name)))('%s answers', async (name) => {
    const answer = await ask(examples[name] ?? contract[name].path, audience);
    expect(answer.status).toBe(200);
    const response: z.ZodType = contract[name].response;
    const said: unknown = await answer.json();
    expect(response.safeParse(said).success).toBe(true);
    expect(JSON.stringify(said)).not.toMatch(/"file":"|"line":/);
  });

  test('small counts are withheld and totals are not', async () => {
    const asked = '/api/series?indicator=verfahren-schulpflichtverletzung&by=schule';
    const { series } = contract.series.response.parse(await (await ask(asked, audience)).json());
    const [total, ...schools] = series;
    expect(total?.points.every(({ value }) => value !== null && value >= 5)).toBe(true);
    expect(total?.points[0]).toMatchObject({ how: 'parts', origins: [] });
    const points = schools.flatMap((one) => one.points);
    const withheld = points.filter(({ gap }) => gap === 'protected');
    expect(withheld.length).toBeGreaterThan(50);
    expect(withheld.every(({ value, sign }) => value === null && sign === null)).toBe(true);
    expect(points.filter(({ value }) => value !== null && value > 0 && value < 5)).toEqual([]);
  });

  test('the stored values leave as a file with the sign g', async () => {
    const answer = await ask('/api/values/export?indicator=verfahren-schulpflichtverletzung', audience);
    const lines = (await answer.text()).split('\r\n').filter((line) => line.startsWith('verfahren'));
    const cells = lines.map((line) => line.split(';'));
    expect(cells.filter((row) => row.includes('geheim gehalten')).length).toBeGreaterThan(50);
    for (const row of cells) {
      const [value, numerator, denominator, gap, sign] = row.slice(-8);
      if (gap === 'geheim gehalten') expect([value, numerator, denominator, sign]).toEqual(['', '', '', 'g']);
      else expect(Number(value) === 0 || Number(value) >= 5 || value === '').toBe(true);
    }
    const staff = await fetch(`${api.address}/api/values/export?indicator=verfahren-schulpflichtverletzung`);
    const all = (await staff.text()).split('\r\n').filter((line) => line.startsWith('verfahren'));
    expect(lines).toHaveLength(all.length);
  });
});

test('an unknown audience is no way to staff', async () => {
  for (const query of ['sicht=alle', 'sicht=staff', 'sicht=ausschuss&sicht=', 'sicht=Ausschuss']) {
    const answer = await fetch(`${api.address}/api/imports?${query}`);
    expect(answer.status).toBe(400);
  }
  expect((await fetch(`${api.address}/api/imports`)).status).toBe(200);
});

test('what is imported after the release stays with staff', async () => {
  const long = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
  const rows = [
    'kindergartenplaetze;03999;31.12.2024;;4711;;;;',
    'bevoelkerung;03999;31.12.2025;;147111;;;;',
  ];
  const upload = await api.upload('neu.csv', [long, ...rows, ''].join('\r\n'));
  expect((await api.commit(upload.id)).state).toBe('committed');
  for (const [indicator, value] of [
    ['kindergartenplaetze', 4711],
    ['bevoelkerung', 147_111],
  ] as const) {
    const asked = `/api/series?indicator=${indicator}`;
    const read = async (answer: Response) => contract.series.response.parse(await answer.json()).series[0];
    const seen = (await read(await ask(asked, 'public')))?.points.map((point) => point.value);
    expect(seen).not.toContain(value);
    expect(seen?.length).toBeGreaterThan(5);
    expect((await read(await fetch(api.address + asked)))?.points.at(-1)?.value).toBe(value);
  }
});

test('a school, a survey or its questions that nothing was released of are named to staff alone', async () => {
  const known = async (answer: Response) => contract.dimensions.response.parse(await answer.json());
  const categories = ({ dimensions }: Awaited<ReturnType<typeof known>>) =>
    dimensions.flatMap(({ id, categories: own }) => own.map(({ key }) => `${id}=${key}`));
  const before = await known(await ask('/api/dimensions', 'public'));
  expect(before.schools.length).toBeGreaterThan(10);
  expect(categories(before).filter((one) => one.startsWith('frage=')).length).toBeGreaterThan(3);

  const wave = 'vertraulich;3;01.03.2026;31.03.2026;Wie geht es uns?';
  const rows = [`${wave};gut;12`, `${wave};schlecht;30`];
  const upload = await api.upload(
    'umfrage.csv',
    ['umfrage;welle;von;bis;frage;antwort;n', ...rows, ''].join('\r\n'),
  );
  expect((await api.commit(upload.id)).state).toBe('committed');
  const staff = await known(await fetch(`${api.address}/api/dimensions`));
  expect(categories(staff)).toContain('umfrage=vertraulich');
  for (const audience of receivers) {
    const seen = await ask('/api/dimensions', audience);
    const text = await seen.clone().text();
    expect(text).not.toMatch(/vertraulich|geht es uns/i);
    expect(categories(await known(seen))).toEqual(categories(before));
  }
  // A school that only the register knows is no news from a release.
  const numbers = before.schools.map(({ number }) => `schule=${number}`);
  expect(
    categories(before)
      .filter((one) => one.startsWith('schule='))
      .sort(),
  ).toEqual(numbers.sort());
});

test('staff are told from whom a figure that they pass on is withheld', async () => {
  const answer = await ask('/api/series?indicator=verfahren-schulpflichtverletzung&by=schule', 'public');
  const { series } = contract.series.response.parse(await answer.json());
  const [found] = series.flatMap(({ breakdown, points }) =>
    points.flatMap(({ gap, period }) => (gap === 'protected' ? [{ breakdown, period }] : [])),
  );
  if (!found) throw new Error('the demonstration withholds nothing');
  const figure = async (breakdown: string, audience?: Receiver) => {
    const query = new URLSearchParams({
      ...{ indicator: 'verfahren-schulpflichtverletzung', area: '03999', breakdown },
      period: found.period,
    });
    const path = `/api/figure?${query}`;
    const sent = audience ? await ask(path, audience) : await fetch(api.address + path);
    return contract.figure.response.parse(await sent.json());
  };
  const own = await figure(found.breakdown);
  expect(own.withheldFrom).toContain('public');
  expect(own.point.value).not.toBeNull();
  expect((await figure('')).withheldFrom).toEqual([]);
  const theirs = await figure(found.breakdown, 'public');
  expect([theirs.point.value, theirs.point.gap, theirs.withheldFrom]).toEqual([null, 'protected', []]);
});

describe('what staff write', () => {
  const reason = 'Grund nur für uns';
  const target = 'weniger-unentschuldigte-tage';
  const post = (path: string, body: unknown) =>
    fetch(api.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const places = [
    '/api/series?indicator=bevoelkerung',
    '/api/figure?indicator=bevoelkerung&area=03999&period=2020-12-31',
    '/api/overview',
    '/api/goals/hilfe-vor-verfahren',
  ];
  const readBy = async (audience: Receiver) => {
    const answers = await Promise.all(places.map(async (path) => (await ask(path, audience)).text()));
    return answers.map((text) => text.includes(reason));
  };

  test('is read by an audience from its next release on, until the one after it is withdrawn', async () => {
    const goals = contract.overview.response.parse(await (await fetch(`${api.address}/api/overview`)).json());
    const goal = goals.fields
      .flatMap((field) => field.goals)
      .find(({ targets }) => targets.some((one) => one.target.key === target));
    places[3] = `/api/goals/${goal?.goal.key}`;
    const drawn = { indicator: 'bevoelkerung', area: null, breakdown: null, day: '2020-12-31', reason };
    expect((await post('/api/series/breaks', drawn)).status).toBe(200);
    const override = { state: 'offCourse', reason, name: 'Fachdienst', until: '2026-12-31' };
    const set = await post(`/api/targets/${target}/override`, { override });
    expect(set.status).toBe(200);
    for (const path of places) expect(await (await fetch(api.address + path)).text()).toContain(reason);
    expect(await readBy('public')).toEqual([false, false, false, false]);
    expect(await readBy('committee')).toEqual([false, false, false, false]);
    // What the demonstration released is still there.
    const known = await (await ask('/api/overview', 'public')).text();
    expect(known).toContain('2026-09-15T08:00:00.000Z');

    const made = await post('/api/releases/public', { acceptsKnown: true });
    expect(contract.addRelease.response.parse(await made.json()).release).toMatchObject({ number: 2 });
    expect(await readBy('public')).toEqual([true, true, true, true]);
    expect(await readBy('committee')).toEqual([false, false, false, false]);

    const { id } = contract.setOverride.response.parse(await set.json()).override;
    await post(`/api/targets/${target}/override/withdraw`, { override: id });
    expect(await readBy('public')).toEqual([true, true, true, true]);
    await post('/api/releases/public/2/withdraw', {});
    expect(await readBy('public')).toEqual([false, false, false, false]);
  }, 60_000);
});

test('neither who works here nor unreleased changes are told to an audience', async () => {
  const site = async (answer: Response) => contract.site.response.parse(await answer.json());
  expect(await site(await fetch(`${api.address}/api/site`))).toMatchObject({ actor: 'test', release: null });
  const seen = await site(await ask('/api/site', 'committee'));
  expect(seen).toMatchObject({ actor: '', dataVersion: 1, release: { number: 1 } });
  expect(JSON.stringify(seen)).not.toContain('"test"');
});
