import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { SeriesBreak } from '../../data/series-break.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const absence = 'unentschuldigte-fehltage-je-100';

async function read(path: string, status = 200) {
  const answer = await fetch(api.address + path);
  expect(answer.status).toBe(status);
  return answer.json();
}

async function send(path: string, body: unknown = {}, status = 200) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(api.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const content = await answer.json();
  expect([answer.status, content.title]).toEqual([status, status === 200 ? undefined : expect.any(String)]);
  return content;
}

async function note(more: Partial<SeriesBreak> = {}, status = 200) {
  const draft = {
    indicator: absence,
    area: null,
    breakdown: null,
    day: '2023-08-01',
    reason: 'neue Erhebung',
  };
  return send('/api/series/breaks', { ...draft, ...more }, status);
}

async function readMarked(query: string): Promise<string[]> {
  const { series } = contract.series.response.parse(await read(`/api/series?${query}`));
  return series.flatMap(({ points }) =>
    points.filter(({ notes }) => notes.includes('break')).map(({ period }) => period),
  );
}

describe('the same institutions', () => {
  const path = `/api/series/same-institutions?indicator=${absence}`;

  // By hand from data/demo/files/fehlzeiten-2024-25.json and -2025-26.json: 17 of 21 schools have returned the latest.
  test('of the latest two years of the demonstration', async () => {
    const { comparison, periods } = contract.sameInstitutions.response.parse(await read(path));
    expect(periods.slice(0, 2)).toEqual(['2025/26', '2024/25']);
    expect(comparison).toMatchObject({
      institutions: 17,
      from: { period: '2024/25', reported: 21 },
      to: { period: '2025/26', reported: 17 },
    });
    expect(comparison?.leftOut).toHaveLength(4);
    expect(comparison?.leftOut.every(({ why, name }) => why === 'onlyBefore' && !/^\d+$/.test(name))).toBe(
      true,
    );
    expect(comparison?.to.same).toEqual(comparison?.to.all);
    expect(comparison?.from.same.denominator).toBeLessThan(comparison?.from.all.denominator ?? 0);
  });

  test('of any two, in whichever order', async () => {
    const some = await read(`${path}&from=2024/25&to=2019/20`);
    expect(some.comparison).toMatchObject({ from: { period: '2019/20' }, to: { period: '2024/25' } });
  });

  test.each([
    ['from=1999/00', 'hat keine Schule etwas gemeldet'],
    ['to=irgendwann', 'Bitte wählen Sie'],
    ['from=2024/25&to=2024/25', 'zwei verschiedene'],
  ])('says what is wrong with %s', async (query, words) => {
    expect((await read(`${path}&${query}`, 400)).detail).toContain(words);
  });

  test('are none where no school reports', async () => {
    expect(await read('/api/series/same-institutions?indicator=bevoelkerung')).toEqual({
      periods: [],
      comparison: null,
      reason: 'noInstitutions',
    });
  });
});

describe('breaks that staff note', () => {
  test('mark the series, its goals and what may be compared until they are withdrawn', async () => {
    expect(await readMarked(`indicator=${absence}`)).toEqual([]);
    const stored = await note();
    expect(stored).toMatchObject({ setBy: 'test', withdrawnAt: null, day: '2023-08-01' });
    expect(await readMarked(`indicator=${absence}`)).toEqual(['2023/24']);
    const goals = contract.overview.response.parse(await read('/api/overview'));
    const targets = goals.fields.flatMap(({ goals: own }) => own.flatMap((goal) => goal.targets));
    const target = targets.find((one) => one.indicator.id === absence);
    expect(
      target?.series.points.filter(({ notes }) => notes.includes('breakReason:neue Erhebung')),
    ).toHaveLength(1);
    expect(target?.assessment.leftOut).toContainEqual({ period: '2022/23', why: 'beforeBreak' });
    const across = await read(`/api/series/same-institutions?indicator=${absence}&from=2022/23&to=2023/24`);
    expect(across).toMatchObject({ comparison: null, reason: 'break' });
    await note({}, 409);
    const withdrawn = await send(`/api/series/breaks/${stored.id}/withdraw`);
    expect(withdrawn).toMatchObject({ withdrawnBy: 'test', withdrawnAt: expect.any(String) });
    expect(await readMarked(`indicator=${absence}`)).toEqual([]);
    await send(`/api/series/breaks/${stored.id}/withdraw`, {}, 404);
    const { breaks } = await read(`/api/series/breaks?indicator=${absence}`);
    expect(breaks).toEqual([withdrawn]);
  });

  test('hold for an area and a breakdown alone', async () => {
    const one = await note({ area: '03999', breakdown: 'schulform=oberschule', day: '2022-08-01' });
    expect(await readMarked(`indicator=${absence}`)).toEqual([]);
    expect(await readMarked(`indicator=${absence}&breakdown=schulform%3Doberschule`)).toEqual(['2022/23']);
    expect(await readMarked(`indicator=${absence}&breakdown=schulform%3Dgymnasium`)).toEqual([]);
    const elsewhere = await note({ area: '03359', day: '2022-08-01' });
    expect(await readMarked(`indicator=${absence}`)).toEqual([]);
    for (const { id } of [one, elsewhere]) await send(`/api/series/breaks/${id}/withdraw`);
  });

  test.each<[string, Partial<SeriesBreak>, number]>([
    ['an unknown indicator', { indicator: 'nichts' }, 404],
    ['an unknown area', { area: '99999' }, 400],
    ['a broken breakdown', { breakdown: ';;' }, 400],
    ['no day', { day: '2023-02-30' }, 400],
    ['no reason', { reason: '  ' }, 400],
  ])('are refused with %s', async (_, more, status) => {
    expect((await note(more, status)).detail).toMatch(/\S/);
  });
});

describe('another definition', () => {
  test('is a series of its own and joined with nothing', async () => {
    const query = 'indicator=bevoelkerung&area=03999';
    const { series: before } = await read(`/api/series?${query}`);
    expect((await read(`/api/series/other-definitions?${query}`)).series).toEqual([]);
    await sql`update indicator_version set definition_version = 7 where slug = 'bevoelkerung'`.execute(
      api.context.db.kysely,
    );
    await note({ indicator: 'bevoelkerung', area: '03359', reason: 'hebt den Datenstand' });
    expect((await read(`/api/series?${query}`)).series[0].points).toEqual([]);
    const { series } = contract.otherDefinitions.response.parse(
      await read(`/api/series/other-definitions?${query}`),
    );
    expect(series).toEqual([{ ...before[0], definitionVersion: 7 }]);
  });
});
