import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function read(path: string, status = 200): Promise<unknown> {
  const answer = await fetch(`${api.address}/api/indicators/${path}`);
  expect(answer.status).toBe(status);
  return answer.json();
}

async function readEffect(path: string) {
  return contract.effect.response.parse(await read(path));
}

const reports = 'anzeigen-schulpflichtverletzung/effect';

test('a measure that goes on: three school years before and after, the one under way on neither side', async () => {
  const view = await readEffect(`${reports}?from=2022-08-01`);
  // The demo's reports: 182 + 160 + 171 = 513 before, 176 + 168 + 165 = 509 after; 2025/26 lacks schools.
  expect(view.effect).toMatchObject({
    state: 'told',
    before: { periods: ['2019/20', '2020/21', '2021/22'], level: 171, sum: 513 },
    after: { periods: ['2022/23', '2023/24', '2024/25'], sum: 509 },
    interval: { method: 'mover' },
  });
  expect(view.during).toEqual([]);
  expect(view.series.points).toHaveLength(7);
});

test('a measure that has ended, with the years within it', async () => {
  const view = await readEffect(`${reports}?from=2021-01-01&to=2022-12-31`);
  expect(view.effect).toMatchObject({
    before: { periods: ['2019/20'] },
    after: { periods: ['2023/24'] },
  });
  expect(view.during).toEqual(['2020/21', '2021/22', '2022/23']);
});

test('folded months are held against months, and against another area over the same ones', async () => {
  const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert';
  // Invented: 2018 to 2021 in two other districts, one of them without 2019.
  const rows = [
    '03252;2018-12-31;;100',
    '03252;2019-12-31;;110',
    '03252;2020-12-31;;130',
    '03252;2021-12-31;;140',
  ];
  const gappy = ['03101;2018-12-31;;100', '03101;2020-12-31;;130', '03101;2021-12-31;;140'];
  const lines = [...rows, ...gappy].map((row) => `bevoelkerung;${row}`);
  await api.commit((await api.upload('zahlen.csv', [header, ...lines, ''].join('\n'))).id);
  const query = 'from=2020-01-01&area=03252&compare=03101,03252,03999';
  const view = await readEffect(`bevoelkerung/effect?${query}`);
  expect(view.effect).toMatchObject({
    before: { level: 105 },
    after: { level: 135 },
    change: 30,
    interval: null,
  });
  expect(view.comparisons.map(({ series }) => series.area)).toEqual(['03101', '03999']);
  const [without, own] = view.comparisons;
  expect(without).toMatchObject({
    effect: { state: 'refused', reason: 'missing', period: '2019-12-31' },
    beside: null,
  });
  if (own?.effect.state !== 'told') throw new Error('not told');
  expect(own.beside).toBe(30 - own.effect.change);
  const months = await readEffect('besuche-bildungsportal/effect?from=2023-03-01&to=2023-08-31&fold=month');
  expect(months.effect).toMatchObject({ state: 'told', before: { periods: { length: 36 } } });
});

test('what can’t be told says why; what can’t be read is refused with what to do', async () => {
  expect((await readEffect(`${reports}?from=2030-01-01`)).effect).toEqual({
    state: 'refused',
    reason: 'noAfter',
    period: null,
  });
  const early = await readEffect(`${reports}?from=2010-01-01&compare=03101`);
  expect(early.effect).toMatchObject({ reason: 'noBefore' });
  expect(early.comparisons).toMatchObject([{ effect: { reason: 'noBefore' }, beside: null }]);
  for (const query of [
    'from=gestern',
    'from=2022-08-01&to=bald',
    'from=2022-08-01&to=2022-07-31',
    'from=2022-08-01&compare=99999',
  ])
    expect(await read(`${reports}?${query}`, 400)).toMatchObject({
      detail: expect.stringContaining('Bitte'),
    });
  await read('gibt-es-nicht/effect?from=2022-08-01', 404);
  await read(reports, 400);
});
