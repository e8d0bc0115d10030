import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../caller.ts';
import { HttpProblem } from '../errors.ts';
import { RefusedByProtection } from '../protection/gate.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { type Answering, createAnswering, createAnsweringHere } from './answering.ts';
import type { Question } from './readings.ts';

let api: ApiServer;
let beside: Answering;
beforeAll(async () => {
  api = await startApi();
  beside = createAnswering(api.context, new URL('./answer-thread.ts', import.meta.url), 2);
});
afterAll(async () => {
  await beside.close();
  await api.stop();
});

const staff: Caller = { municipalityId: 1, actor: 'test', audience: 'staff' };
const series = (query: Record<string, string>): Question => ({
  name: 'series',
  caller: staff,
  parts: { params: {}, query: { indicator: 'bevoelkerung', ...query }, body: {} },
});

describe('answers made in threads', () => {
  test('are those that are made here, several at once', async () => {
    const here = createAnsweringHere(api.context);
    const questions = ['', 'geschlecht=weiblich', 'geschlecht=männlich'].map((breakdown) =>
      series({ breakdown }),
    );
    const found = await Promise.all(questions.map((question) => beside.answer(question)));
    expect(found).toEqual(await Promise.all(questions.map((question) => here.answer(question))));
    expect(new Set(found).size).toBe(3);
  });

  test('see what was committed a moment ago', async () => {
    const asked = series({ area: '03252' });
    expect(JSON.parse(await beside.answer(asked)).series[0].points).toEqual([]);
    const text = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert\nbevoelkerung;03252;2020-12-31;;100\n';
    await api.commit((await api.upload('zahlen.csv', text)).id);
    expect(JSON.parse(await beside.answer(asked)).series[0].points).toMatchObject([{ value: 100 }]);
  });

  test('refuse as they would here: what is asked wrongly, and what is not for that audience', async () => {
    const unknown = beside.answer(series({ area: 'nirgends' }));
    await expect(unknown).rejects.toBeInstanceOf(HttpProblem);
    await expect(unknown).rejects.toMatchObject({ status: 400, title: 'Gebiet unbekannt' });
    const history: Question = {
      name: 'valueHistory',
      caller: { ...staff, audience: 'public' },
      parts: {
        params: {},
        query: { indicator: 'bevoelkerung', area: '03999', period: '2020-12-31' },
        body: {},
      },
    };
    await expect(beside.answer(history)).rejects.toBeInstanceOf(RefusedByProtection);
  });

  test('fail with the reason, and the next question is answered', async () => {
    await expect(beside.answer({ ...series({}), name: 'uploads' })).rejects.toThrow('not a reading: uploads');
    expect(JSON.parse(await beside.answer(series({}))).series).toHaveLength(1);
  });

  test('fail where the thread is lost, and another takes over', async () => {
    const pending = Promise.allSettled(
      [series({}), series({ fold: 'year' })].map((one) => beside.answer(one)),
    );
    await beside.close();
    expect((await pending).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(JSON.parse(await beside.answer(series({}))).series).toHaveLength(1);
  });
});
