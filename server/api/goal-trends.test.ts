import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract, type GoalView } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function readGoal(key: string): Promise<GoalView> {
  return contract.goal.response.parse(await (await fetch(`${api.address}/api/goals/${key}`)).json());
}

test('two targets of one series have one trend, of which there are no two to correct together', async () => {
  const { targets } = await readGoal('hilfe-vor-verfahren');
  // By hand: five years in one direction, 2 of 120 orders.
  expect(targets.map(({ trend }) => [trend.p, trend.pCorrected, trend.together, trend.direction])).toEqual([
    [2 / 120, 2 / 120, 1, targets[0]?.trend.direction],
    [2 / 120, 2 / 120, 1, targets[0]?.trend.direction],
  ]);
});

test('two targets of different series are corrected together', async () => {
  const { targets } = await readGoal('mehr-abschluesse');
  expect(targets.map(({ trend }) => trend.together)).toEqual([2, 2]);
  const [first] = targets;
  expect(first?.trend.pCorrected).toBeCloseTo(2 * (first?.trend.p ?? 1), 12);
});
