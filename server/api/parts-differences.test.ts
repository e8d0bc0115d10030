import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** 63 + 42 = 105. */
const contradiction = {
  period: '2025-12-31',
  dimension: 'geschlecht',
  label: { de: 'Geschlecht', en: expect.any(String) },
  delivered: 118,
  parts: 105,
};

async function readDifferences(query = '') {
  const answer = await fetch(`${api.address}/api/series?indicator=bevoelkerung${query}`);
  return contract.series.response.parse(await answer.json()).differences;
}

test('a total that contradicts its parts is told with and without a breakdown', async () => {
  const rows = [
    'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz',
    'bevoelkerung;03999;31.12.2025;;118;;;;',
    'bevoelkerung;03999;31.12.2025;geschlecht=männlich;63;;;;',
    'bevoelkerung;03999;31.12.2025;geschlecht=weiblich;42;;;;',
    '',
  ];
  const upload = await api.upload('widerspruch.csv', rows.join('\r\n'));
  expect((await api.commit(upload.id)).state).toBe('committed');
  expect(await readDifferences()).toEqual([contradiction]);
  expect(await readDifferences('&by=geschlecht')).toEqual([contradiction]);
  expect(await readDifferences('&by=schulart')).toEqual([]);
});

test('and beside the target that is judged by it', async () => {
  const answer = await fetch(`${api.address}/api/goals/familien-bleiben`);
  const { targets } = contract.goal.response.parse(await answer.json());
  const [target] = targets;
  expect(target?.differences).toEqual([contradiction]);
  expect(target?.assessment.current).toEqual({ period: '2025-12-31', value: 118 });
});

test('a target whose total has no contradicting parts has none beside it', async () => {
  const answer = await fetch(`${api.address}/api/goals/weg-in-ausbildung-und-arbeit`);
  const { targets } = contract.goal.response.parse(await answer.json());
  expect(targets.flatMap(({ differences }) => differences)).toEqual([]);
});
