import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, comparison } from '../../data/comparison.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
  await take([
    // Invented figures: two school years of three districts, leavers without a certificate of all leavers.
    '03351;2021/22;;50;1000',
    '03351;2022/23;;60;1000',
    '03352;2022/23;;10;100',
    '03353;2022/23;;40;1000',
    '03354;2022/23;;;',
  ]);
}, 60_000);
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

async function ask(query: string): Promise<Comparison> {
  const answer = await fetch(`${api.address}/api/comparison?${query}`);
  expect(answer.status).toBe(200);
  return comparison.parse(await answer.json());
}

describe('districts of a Land', () => {
  test('are ranked by their own combined figures, gaps counted by kind, the parents as reference', async () => {
    const found = await ask(`indicator=${indicator}&group=03/district&period=2022/23`);
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
    const found = await ask(`indicator=${indicator}&group=03/district&period=2022/23`);
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
    expect(found.periods.map(({ key, valued }) => [key, valued])).toEqual([
      ['2023/24', 1],
      ['2022/23', 3],
      ['2021/22', 1],
    ]);
    expect(found.groups.map(({ id, valued }) => [id, valued])).toEqual([
      ['03/district', 4],
      ['033/district', 4],
      ['DG/district', 4],
    ]);
  });

  test('a delivered figure of the Land is the reference, not the mean of its districts', async () => {
    await take(['03;2022/23;;4000;80000']);
    const { references } = await ask(`indicator=${indicator}&group=03/district&period=2022/23`);
    expect(references.map(({ key, point }) => [key, point.value])).toEqual([['03', 5]]);
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
