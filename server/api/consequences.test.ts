import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Consequences } from '../../data/consequences.ts';
import { contract } from '../../data/contract.ts';
import { demoFiles } from '../../data/demo/index.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function read(path: string, status = 200): Promise<unknown> {
  const answer = await fetch(api.address + path);
  expect(answer.status).toBe(status);
  return answer.json();
}

async function foretell(path: string): Promise<Consequences> {
  return contract.consequences.response.parse(await read(path));
}

/** Target key → state and current value, as the overview shows them. */
async function states(): Promise<Map<string, string>> {
  const overview = contract.overview.response.parse(await read('/api/overview'));
  const targets = overview.fields.flatMap(({ goals }) => goals.flatMap((goal) => goal.targets));
  return new Map(
    targets.map(({ target, assessment }) => [target.key, `${assessment.state} ${assessment.current?.value}`]),
  );
}

/** The demo's latest complete absence returns with half of the unexcused days, rounded down, and the new share by hand. */
function correction(): { text: string; days: number } {
  const file = demoFiles.find(({ name }) => name === 'fehlzeiten-2024-25.csv');
  let [days, pupils] = [0, 0];
  const lines = new TextDecoder()
    .decode(file?.bytes)
    .split('\r\n')
    .map((line) => {
      const cells = line.split(';');
      if (!/^\d+$/.test(cells[6] ?? '')) return line;
      cells[6] = String(Math.floor(Number(cells[6]) / 2));
      days += Number(cells[6]);
      pupils += Number(cells[4]);
      return cells.join(';');
    });
  return { text: lines.join('\r\n'), days: (100 * days) / pupils };
}

test('a correction flips a target, as the overview shows it afterwards, and its withdrawal flips it back', async () => {
  const { text, days } = correction();
  const upload = await api.upload('fehlzeiten-berichtigt.csv', text);
  const before = await states();
  const told = await foretell(`/api/uploads/${upload.id}/consequences`);
  // All 21 schools have returned; the other indicators of the file stay as they are.
  expect(told.groups.map(({ kind, count }) => [kind, count])).toEqual([['changed', 21]]);
  expect(told.unchanged).toBe((upload.reading?.observations ?? 0) - 21);
  const file = await fetch(`${api.address}/api/uploads/${upload.id}/consequences.csv`);
  expect(file.headers.get('content-disposition')).toContain('.csv');
  const lines = (await file.text()).split('\r\n');
  expect(lines).toHaveLength(1 + 21 + 1);
  // School 99015: 793 days of 284 pupils become 396, not quite half as many.
  expect(lines.find((line) => line.includes('Hauptschule Musterstadt'))).toMatch(
    /^geändert;.*;03999;.*;2024\/25;279,225352113;139,436619718;-139,788732394;-50,06\d*$/,
  );
  const key = 'weniger-unentschuldigte-tage';
  expect(told.targets.map(({ target, stateChanges }) => [target, stateChanges])).toEqual([[key, true]]);
  const [change] = told.targets;
  // Below the 110 days per 100 pupils that are aimed at.
  expect(change).toMatchObject({ before: { state: 'noMovement' }, after: { state: 'met' } });
  expect(change?.after.current?.value).toBeCloseTo(days, 9);
  expect(await states()).toEqual(before);

  const taken = await api.commit(upload.id);
  const after = await states();
  expect([...after].filter(([target, state]) => before.get(target) !== state)).toEqual([
    [key, `met ${change?.after.current?.value}`],
  ]);
  const back = await foretell(`/api/imports/${taken.import}/withdrawal`);
  expect(back.groups.map(({ kind, count }) => [kind, count])).toEqual([['changed', 21]]);
  expect(back.targets).toMatchObject([{ before: change?.after, after: change?.before }]);
  await fetch(`${api.address}/api/imports/${taken.import}/withdraw`, { method: 'POST' });
  expect(await states()).toEqual(before);
  await read(`/api/imports/${taken.import}/withdrawal`, 409);
  await read(`/api/uploads/${upload.id}/consequences`, 409);
});

const population = (value: number) =>
  `kennzahl;gebiet;berichtszeitraum;gliederung;wert\nbevoelkerung;03254;2022-12-31;;${value}\n`;

test('what is foretold is fresh: it is told again where the data moved on', async () => {
  const waiting = await api.upload('wartet.csv', population(300));
  const look = async () => {
    const { dataVersion, groups } = await foretell(`/api/uploads/${waiting.id}/consequences`);
    return { dataVersion, told: groups.map(({ kind, first }) => [kind, first[0]?.before.value ?? null]) };
  };
  const first = await look();
  expect(first.told).toEqual([['added', null]]);
  expect(await look()).toEqual(first);
  const other = await api.upload('dazwischen.csv', population(200));
  await api.commit(other.id);
  const second = await look();
  expect(second.told).toEqual([['changed', 200]]);
  expect(second.dataVersion).toBeGreaterThan(first.dataVersion);
});

test('taking over while it is being foretold goes ahead', async () => {
  const upload = await api.upload('eilig.csv', population(400));
  const looking = fetch(`${api.address}/api/uploads/${upload.id}/consequences`);
  expect((await api.commit(upload.id)).state).toBe('committed');
  expect([200, 409]).toContain((await looking).status);
});

test('nothing is foretold of a file that is refused, and of what is not there', async () => {
  const refused = await api.upload('fremd.csv', 'a;b\n1;2\n');
  await read(`/api/uploads/${refused.id}/consequences`, 409);
  await read('/api/uploads/fehlt/consequences', 404);
  await read('/api/imports/4711/withdrawal', 404);
});
