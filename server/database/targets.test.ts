import { expect, test } from 'vitest';
import { bundle } from '../../data/bundle.ts';
import { demoBundle, demoOverrides } from '../../data/demo/index.ts';
import type { Target } from '../../data/goal.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { loadBundle } from './bundle.ts';
import { readPlans, readTargets } from './goals.ts';
import { insertOverride, readOverrides, readValidOverrides } from './overrides.ts';

const mine = { ...demoBundle, municipality: { key: '03999', name: 'Landkreis Probe', note: null } };
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

test('targets and plans come back as they were loaded, and again after loading them again', async () => {
  const { db, caller } = await createMunicipality();
  for (const _ of [1, 2]) {
    await loadBundle(db, mine, { demo: false });
    expect(await readTargets(db, caller)).toEqual([...mine.targets].sort(byKey));
    expect(await readPlans(db, caller)).toEqual([...(mine.plans ?? [])].sort(byKey));
  }
});

test('a bundle without plans leaves none', async () => {
  const { db, caller } = await createMunicipality();
  await loadBundle(db, mine, { demo: false });
  const { plans: _, ...without } = mine;
  await loadBundle(db, without, { demo: false });
  expect(await readPlans(db, caller)).toEqual([]);
});

test("experts' assessments stay when targets are loaded again, and belong to one municipality", async () => {
  const { db, caller } = await createMunicipality();
  await loadBundle(db, mine, { demo: false });
  const [first] = demoOverrides;
  if (!first) throw new Error('the demo has no assessment');
  const made = await insertOverride(db, caller, first);
  await loadBundle(db, mine, { demo: false });
  expect(await readOverrides(db, caller, first.target)).toEqual([made]);
  const other = { ...caller, municipalityId: caller.municipalityId + 1 };
  expect(await readOverrides(db, other, first.target)).toEqual([]);
  const day = { day: first.from, asOf: null };
  expect((await readValidOverrides(db, other, day)).size).toBe(0);
  expect([...(await readValidOverrides(db, caller, day)).keys()]).toEqual([first.target]);
});

test('a bundle from before the other kinds of target is still one', () => {
  const target = mine.targets.find(({ key }) => key === 'mehr-abschluesse-insgesamt');
  const { lower, upper, milestones, formerTargets, ...old }: Partial<Target> = target ?? {};
  const { plans: _, ...rest } = mine;
  expect(bundle.parse({ ...rest, targets: [old] }).targets).toEqual([target]);
  expect([lower, upper, milestones, formerTargets]).toEqual([null, null, [], []]);
});

test('a key that stands for a target and a plan, or a day that is none, is refused', () => {
  const [plan] = mine.plans ?? [];
  const steps = [{ title: 'Bericht', due: '2026-02-30', done: null, evidence: null }];
  const messages = [
    { ...plan, key: 'familien-bleiben' },
    { ...plan, steps },
  ].map((one) => bundle.safeParse({ ...mine, plans: [one] }).error?.issues[0]?.message);
  expect(messages).toEqual([
    expect.stringMatching(/Bitte vergeben Sie jeden nur einmal/),
    expect.stringMatching(/Kein Tag/),
  ]);
});

test('a range whose bounds are crossed is refused', () => {
  const target = mine.targets.find(({ kind }) => kind === 'range');
  const crossed = bundle.safeParse({ ...mine, targets: [{ ...target, lower: 700 }] });
  expect(crossed.error?.issues[0]?.message).toMatch(/Bitte prüfen Sie beide/);
});
