import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audience, viewNames } from '../../data/audience.ts';
import { type Comparison, comparison } from '../../data/comparison.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
  await take([
    // Invented figures, in school years of which the demo has no official ones: leavers without a certificate of all.
    '03351;2020/21;;50;1000',
    '03351;2021/22;;60;1000',
    '03352;2021/22;;10;100',
    '03353;2021/22;;40;1000',
    '03354;2021/22;;;',
  ]);
});
afterAll(() => api.stop());

const indicator = 'abgehende-ohne-hauptschulabschluss';

async function take(rows: string[]): Promise<void> {
  const text = rows.map((row) => {
    const [area, period, breakdown, numerator, denominator] = row.split(';');
    const sign = numerator === '' ? '.' : '';
    return `${indicator};${area};${period};${breakdown};;${numerator};${denominator};${sign};`;
  });
  const head = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
  const upload = await api.upload('kreise.csv', [head, ...text, ''].join('\n'));
  const { state, reading } = await api.commit(upload.id);
  if (state !== 'committed') throw new Error(JSON.stringify(reading?.problems));
}

async function ask(query: string, audience: Audience = 'staff'): Promise<Comparison> {
  const view = audience === 'staff' ? '' : `&sicht=${viewNames[audience]}`;
  const answer = await fetch(`${api.address}/api/comparison?${query}${view}`);
  expect(answer.status).toBe(200);
  return comparison.parse(await answer.json());
}

describe('districts of a Land', () => {
  test('are ranked by their own combined figures, gaps counted by kind, the parents as reference', async () => {
    const found = await ask(`indicator=${indicator}&group=03/district&period=2021/22`);
    const ranks = found.rows.filter(({ rank }) => rank !== null);
    // 4 % < 6 % < 10 %; lower is better.
    expect(
      ranks.filter(({ isMember }) => isMember).map(({ key, rank, point }) => [key, rank, point?.value]),
    ).toEqual([
      ['03351', 2, 6],
      ['03352', 3, 10],
      ['03353', 1, 4],
    ]);
    expect(found.ranked).toBe(3);
    expect(found.rows.find(({ key }) => key === '03354')).toMatchObject({
      rank: null,
      point: { gap: 'secret' },
    });
    // 45 districts existed then: three have a figure, one is secret.
    expect(found.gaps.find(({ why }) => why === 'secret')).toEqual({ why: 'secret', rows: 1 });
    expect(found.gaps.find(({ why }) => why === 'notDelivered')).toEqual({ why: 'notDelivered', rows: 41 });
    // A Land of which districts are missing is no figure to be measured by.
    expect(found.references).toEqual([]);
  });

  test('stand beside a municipality that is none of them', async () => {
    const found = await ask(`indicator=${indicator}&group=03/district&period=2021/22`);
    const own = found.rows.find(({ isOwn }) => isOwn);
    const value = own?.point?.value;
    expect(own).toMatchObject({ key: '03999', isMember: false });
    expect(own?.rank).toBe(1 + [6, 10, 4].filter((other) => other < Number(value)).length);
  });

  test('begin with the group of the own Land and the latest period that most of them have', async () => {
    await take(['03351;2023/24;;55;1000']);
    const found = await ask(`indicator=${indicator}`);
    expect(found.group).toBe('03/district');
    expect(found.period).toBe('2022/23');
    // 45 by the official table of the demo, the others by the figures above.
    expect(found.periods.map(({ key, valued }) => [key, valued])).toEqual([
      ['2023/24', 1],
      ['2022/23', 45],
      ['2021/22', 3],
      ['2020/21', 1],
    ]);
    // Of Germany's districts only those of one Land have figures: they are no group of their own.
    expect(found.groups.map(({ id, valued }) => [id, valued])).toEqual([
      ['03/district', 45],
      ['03/region', 4],
      ['031/district', 10],
      ['032/district', 7],
      ['033/district', 11],
      ['034/district', 17],
    ]);
  });

  test('a delivered figure of the Land is the reference, not the mean of its districts', async () => {
    await take(['03;2021/22;;4000;80000']);
    const { references } = await ask(`indicator=${indicator}&group=03/district&period=2021/22`);
    expect(references.map(({ key, point }) => [key, point.value])).toEqual([['03', 5]]);
  });
});

test('districts of the whole country are a group as soon as a second Land has figures', async () => {
  await take(['04011;2021/22;;50;1000']);
  const { groups } = await ask(`indicator=${indicator}`);
  expect(groups.find(({ id }) => id === 'DG/district')?.valued).toBe(46);
});

describe('official figures of the demo', () => {
  // The table 21111-02-06-4 of 13.03.2025: Osterholz 38 of 960, Holzminden 64 of 488, Niedersachsen 5,895 of 76,856,
  // Deutschland 55,708 of 782,423.
  test.each(['staff', 'committee', 'public'] as const)('are as published for %s', async (audience) => {
    const found = await ask(`indicator=${indicator}&period=2022/23`, audience);
    const of = (key: string) => found.rows.find((row) => row.key === key);
    expect(of('03356')).toMatchObject({ rank: 1, point: { numerator: 38, denominator: 960 } });
    expect(of('03255')).toMatchObject({ rank: 45, point: { numerator: 64, denominator: 488 } });
    expect(found.references.map(({ key, point }) => [key, point.numerator, point.denominator])).toEqual([
      ['03', 5895, 76_856],
      ['DG', 55_708, 782_423],
    ]);
    expect(found.ranked).toBe(45);
  });

  test('stand beside the invented district, which is no part of the Land', async () => {
    const { rows } = await ask(`indicator=jugendarbeitslosenquote&period=2025`);
    const own = rows.find(({ isOwn }) => isOwn);
    // 17 of the 45 have less than 5.1 %.
    expect(own).toMatchObject({ key: '03999', isMember: false, rank: 18, point: { value: 5.1 } });
    const { groups } = await ask('indicator=jugendarbeitslosenquote');
    expect(groups.find(({ id }) => id === '03/district')?.valued).toBe(45);
  });
});

test('schools are compared with one another and with the municipality', async () => {
  const found = await ask('indicator=unentschuldigte-fehltage-je-100&group=schule');
  expect(found.rows.length).toBeGreaterThan(10);
  expect(found.rows.every(({ name }) => /\p{L}{3}/u.test(name.de))).toBe(true);
  expect(found.references.map(({ key }) => key)).toEqual(['03999']);
  expect(new Set(found.rows.map(({ key }) => key)).size).toBe(found.rows.length);
});

test('nothing to compare is an empty comparison', async () => {
  const found = await ask('indicator=ausgaben-je-schueler');
  expect(found).toMatchObject({ group: null, rows: [], ranked: 0 });
});

test.each([
  ['an unknown indicator', 'indicator=nichts', 404],
  ['an unknown group', `indicator=${indicator}&group=09/district`, 400],
  ['a broken breakdown', `indicator=${indicator}&breakdown=;;`, 400],
  ['a broken period', `indicator=${indicator}&period=gestern`, 400],
])('%s is told what to do', async (_, query, status) => {
  const answer = await fetch(`${api.address}/api/comparison?${query}`);
  expect(answer.status).toBe(status);
  expect((await answer.json()).detail).toMatch(/Bitte|stehen unter/);
});

test('a forecast can be chosen, but is not what is shown first', async () => {
  await take([
    '01001;2021/22;;50;1000',
    '01002;2021/22;;60;1000',
    '01001;2091/92;;5;1000',
    '01002;2091/92;;6;1000',
  ]);
  const group = `indicator=${indicator}&group=01/district`;
  expect(await ask(group)).toMatchObject({ period: '2021/22', ranked: 2 });
  expect(await ask(`${group}&period=2091/92`)).toMatchObject({ period: '2091/92', ranked: 2 });
});

describe('what there can be no figures of is refused, with what there is', () => {
  const refused = async (query: string) => {
    const answer = await fetch(`${api.address}/api/${query}`);
    return { status: answer.status, text: await answer.text() };
  };

  test('a period', async () => {
    const { status, text } = await refused(`comparison?indicator=${indicator}&period=2080/81`);
    expect(status).toBe(400);
    expect(text).toMatch(/Für „2080\/81“ gibt es keinen Wert\. .*: .*2022\/23/);
  });

  test('a period that only the group lacks is answered by another one', async () => {
    const found = await ask(`indicator=${indicator}&group=01/district&period=2022/23`);
    expect(found.period).toBe('2021/22');
  });

  test.each(['comparison', 'series'])('a kind of period, by %s', async (endpoint) => {
    const { status, text } = await refused(`${endpoint}?indicator=${indicator}&fold=week`);
    expect(status).toBe(400);
    expect(text).toContain('Bitte wählen Sie „Schuljahr');
    expect(text).toContain('zur Art „Woche“');
  });

  test('a kind of period is not refused for an area without values, nor for an earlier state', async () => {
    const series = `series?indicator=${indicator}`;
    expect(await refused(`${series}&fold=schoolYear&area=16051`)).toMatchObject({ status: 200 });
    expect(await refused(`${series}&fold=week&asOf=2021-01-01`)).toMatchObject({ status: 200 });
    expect(await refused('series?indicator=bevoelkerung&fold=date')).toMatchObject({ status: 200 });
  });
});
