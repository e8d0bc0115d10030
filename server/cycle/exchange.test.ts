import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bundle, bundle as bundleSchema, recordsOf } from '../../data/bundle.ts';
import { type RecordKind, recordKinds } from '../../data/cycle/records.ts';
import { demoBundle } from '../../data/demo/index.ts';
import { type BundleChoice, chosenKinds, type ExchangeTake } from '../../data/exchange-endpoints.ts';
import type { Caller } from '../caller.ts';
import { loadBundle } from '../database/bundle.ts';
import type { Database } from '../database/database.ts';
import { changeRecords } from '../database/record-writer.ts';
import { listAllRecords } from '../database/records.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { applyExchange } from './apply-exchange.ts';
import { readBundle } from './bundle-faults.ts';
import { readCollection } from './exchange.ts';
import { makeBundle } from './export-bundle.ts';
import { planExchange } from './plan-exchange.ts';
import { undoChanges } from './undo-changes.ts';

const now = '2026-11-18T10:00:00.000Z';
const municipality = demoBundle.municipality;
const strategies = demoBundle.strategies.map(({ key }) => key);
const everything: BundleChoice = { strategies, kinds: [...chosenKinds], resources: true };

/** The demonstration's records as plain data, without a database. */
const demo = Object.fromEntries(
  recordKinds.map((kind) => [kind, recordsOf(demoBundle)[kind] ?? []]),
) as unknown as Parameters<typeof makeBundle>[0];

async function arrivalAt(db: Database, caller: Caller, { area = '03999', targetValues = true } = {}) {
  const own = await readCollection(db, caller, { archived: true });
  return { own, area, knowsArea: (key: string) => key === '03999' || key === area, targetValues };
}

async function apply(
  db: Database,
  caller: Caller,
  bundle: Bundle,
  { takes = [], area = '03999', targetValues = true }: Options = {},
) {
  const arrival = await arrivalAt(db, caller, { area, targetValues });
  return changeRecords(db, caller, now, async (writer) => ({
    count: await applyExchange(writer, bundle, { arrival, takes, today: '2026-11-18' }),
    at: writer.at,
  }));
}

interface Options {
  takes?: readonly ExchangeTake[];
  area?: string;
  targetValues?: boolean;
}

const inOrder = (bundle: Bundle) =>
  recordKinds.map((kind) =>
    [...(recordsOf(bundle)[kind] ?? [])].sort((one, other) => (one.key < other.key ? -1 : 1)),
  );

async function exportOf(db: Database, caller: Caller, choice: BundleChoice) {
  return makeBundle(await readCollection(db, caller, { archived: false }), choice, {
    municipality,
    story: null,
  });
}

describe('a bundle', () => {
  const all = makeBundle(demo, everything, { municipality, story: null });

  test('holds no figures, reviews, contacts, minutes and outcomes of the sender', () => {
    expect([all.reviews, all.rounds, all.deliveries, all.schools]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
    for (const target of all.targets) {
      expect([target.baselinePeriod, target.baselineValue, target.formerTargets]).toEqual([null, null, []]);
    }
    for (const actor of all.actors ?? []) expect(actor.contacts).toEqual([]);
    for (const meeting of all.meetings ?? []) expect(meeting.minutes).toBe('');
    for (const paper of all.papers ?? []) expect([paper.reviews, paper.applied]).toEqual([[], null]);
    for (const strategy of all.strategies) {
      expect([strategy.rows, strategy.targetRows, strategy.resumes]).toEqual([[], [], []]);
    }
  });

  test('holds no papers and points of agendas that are not public', () => {
    const hidden = { public: false };
    const own = {
      ...demo,
      paper: demo.paper.map((one) => ({ ...one, ...hidden })),
      meeting: demo.meeting.map((one) => ({
        ...one,
        agenda: one.agenda.map((item) => ({ ...item, ...hidden })),
      })),
    };
    const sent = makeBundle(own, everything, { municipality, story: null });
    expect(all.papers?.length).toBeGreaterThan(0);
    expect(all.meetings?.flatMap(({ agenda }) => agenda).length).toBeGreaterThan(0);
    expect([sent.papers, sent.meetings?.flatMap(({ agenda }) => agenda)]).toEqual([[], []]);
  });

  test('leaves posts and money of measures out where they are not chosen', () => {
    const lean = makeBundle(demo, { ...everything, resources: false }, { municipality, story: null });
    for (const measure of lean.measures ?? []) expect([measure.posts, measure.funding]).toEqual([[], []]);
  });

  test('comes back the same from an empty municipality, whatever is chosen', async () => {
    const { db, caller } = await createMunicipality();
    const choice = fc.record({
      strategies: fc.subarray(strategies),
      kinds: fc.subarray([...chosenKinds]),
      resources: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(choice, async (chosen) => {
        const sent = makeBundle(demo, chosen, { municipality, story: null });
        expect(bundleSchema.safeParse(JSON.parse(JSON.stringify(sent))).success).toBe(true);
        const { at, count } = await apply(db, caller, sent);
        expect(inOrder(await exportOf(db, caller, chosen))).toEqual(inOrder(sent));
        const again = planExchange(sent, await arrivalAt(db, caller));
        expect(again.filter(({ standing }) => standing !== 'same')).toEqual([]);
        if (count > 0) await changeRecords(db, caller, now, (writer) => undoChanges(writer, at));
        expect(await listAllRecords(db, caller)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('what is here already', () => {
  async function withDemo() {
    const { db, caller } = await createMunicipality();
    await loadBundle(db, { ...demoBundle, schools: [], deliveries: [] }, { demo: false, at: now });
    return { db, caller, sent: await exportOf(db, caller, everything) };
  }

  test('is the same, although much of it stays at home', async () => {
    const { db, caller, sent } = await withDemo();
    const rows = planExchange(sent, await arrivalAt(db, caller));
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ standing }) => standing !== 'same')).toEqual([]);
  });

  test('with other content is told, and stays, is changed or stands beside, as chosen', async () => {
    const { db, caller, sent } = await withDemo();
    const [goal] = sent.goals;
    const target = sent.targets.find((one) => one.goal === goal?.key);
    if (!goal || !target) throw new Error('no goal with a target');
    const other = {
      ...sent,
      goals: sent.goals.map((one) => (one === goal ? { ...one, title: 'Anders' } : one)),
    };
    const rows = planExchange(other, await arrivalAt(db, caller));
    expect(
      rows.filter(({ standing }) => standing !== 'same').map(({ key, standing }) => [key, standing]),
    ).toEqual([[goal.key, 'conflict']]);
    const take = (how: ExchangeTake['take']) => [{ kind: 'goal', key: goal.key, take: how } as const];
    const titleOf = async (key: string) => {
      const { goal: goals } = await readCollection(db, caller, { archived: false });
      return goals.find((one) => one.key === key)?.title;
    };
    expect((await apply(db, caller, other, { takes: take('mine') })).count).toBe(0);
    expect(await titleOf(goal.key)).toBe(goal.title);
    const { at } = await apply(db, caller, other, { takes: take('theirs') });
    expect(await titleOf(goal.key)).toBe('Anders');
    await changeRecords(db, caller, now, (writer) => undoChanges(writer, at));
    await apply(db, caller, other, { takes: take('both') });
    const { goal: goals, target: targets } = await readCollection(db, caller, { archived: false });
    const copy = goals.find((one) => one.title === 'Anders');
    expect(copy && copy.key !== goal.key).toBe(true);
    expect(await titleOf(goal.key)).toBe(goal.title);
    // The target of the goal follows as a copy; the own one keeps its baseline.
    expect(targets.filter((one) => one.goal === copy?.key)).toHaveLength(
      sent.targets.filter((one) => one.goal === goal.key).length,
    );
    const own = demoBundle.targets.find(({ key }) => key === target.key);
    expect(targets.find(({ key }) => key === target.key)?.baselineValue).toBe(own?.baselineValue);
  });

  test('keeps what held before where a target value is taken over', async () => {
    const { db, caller, sent } = await withDemo();
    const target = sent.targets.find(({ kind, value }) => kind === 'reach' && value !== null);
    if (!target?.value) throw new Error('no target');
    const value = target.direction === 'up' ? target.value + 1 : target.value - 1;
    const other = { ...sent, targets: sent.targets.map((one) => (one === target ? { ...one, value } : one)) };
    await apply(db, caller, other, { takes: [{ kind: 'target', key: target.key, take: 'theirs' }] });
    const { target: targets } = await readCollection(db, caller, { archived: false });
    const stored = targets.find(({ key }) => key === target.key);
    expect(stored?.value).toBe(value);
    expect(stored?.formerTargets.at(-1)?.value).toBe(target.value);
  });
});

describe('another municipality', () => {
  test('gets suggestions: its own area, nothing decided or done, target values only where wanted', async () => {
    const { db, caller } = await createMunicipality();
    const sent = makeBundle(demo, everything, {
      municipality: { ...municipality, key: '03999' },
      story: null,
    });
    await apply(db, caller, sent, { area: '03254', targetValues: false });
    const mine = await readCollection(db, caller, { archived: false });
    expect(new Set(mine.target.map(({ area }) => area))).toEqual(new Set(['03254']));
    expect(mine.target.every(({ value, duePeriod }) => value === null && duePeriod === null)).toBe(true);
    expect(new Set(mine.strategy.map(({ state }) => state))).toEqual(new Set(['draft']));
    expect(new Set(mine.measure.map(({ state }) => state))).toEqual(new Set(['idea']));
    expect(mine.plan.flatMap(({ steps }) => steps).every(({ done }) => done === null)).toBe(true);
    // The demonstration's goals are goals like any other here: the own figures must not be called invented.
    expect(demo.goal.every(({ invented }) => invented)).toBe(true);
    const told = [...mine.goal, ...mine.measure, ...mine.ring, ...mine.body, ...mine.actor, ...mine.paper];
    expect(new Set(told.map(({ invented }) => invented))).toEqual(new Set([false]));
    const outcomes = mine.paper.flatMap(({ route }) => route.map(({ outcome }) => outcome));
    expect(outcomes.length).toBeGreaterThan(10);
    expect(outcomes.every((outcome) => outcome === null)).toBe(true);
  });

  test('takes nothing back that was decided and done here, whose records go by the same keys', async () => {
    const { db, caller } = await createMunicipality();
    const own = makeBundle(demo, everything, { municipality, story: null });
    await apply(db, caller, own);
    const before = await readCollection(db, caller, { archived: false });
    const foreign: Bundle = {
      ...own,
      municipality: { key: '03254', name: 'Hildesheim', note: null },
      strategies: own.strategies.map((one) => ({ ...one, description: 'Aus Hildesheim' })),
      measures: own.measures?.map((one) => ({ ...one, description: 'Aus Hildesheim' })),
    };
    const kinds = ['strategy', 'measure', 'plan', 'paper'] as const;
    const takes = kinds.flatMap((kind) =>
      before[kind].map(({ key }): ExchangeTake => ({ kind, key, take: 'theirs' })),
    );
    await apply(db, caller, foreign, { takes });
    const after = await readCollection(db, caller, { archived: false });
    const told = (one: object) => ({ ...one, description: 'Aus Hildesheim' });
    expect(after.strategy).toEqual(before.strategy.map(told));
    expect(after.measure).toEqual(before.measure.map(told));
    expect([after.plan, after.paper]).toEqual([before.plan, before.paper]);
  });

  test('beside mine stands as a suggestion', async () => {
    const { db, caller } = await createMunicipality();
    const own = makeBundle(demo, everything, { municipality, story: null });
    await apply(db, caller, own);
    const [strategy] = own.strategies.filter(({ state }) => state === 'decided');
    if (!strategy) throw new Error('nothing decided');
    const foreign: Bundle = {
      ...own,
      municipality: { key: '03254', name: 'Hildesheim', note: null },
      strategies: [{ ...strategy, description: 'Aus Hildesheim' }],
    };
    await apply(db, caller, foreign, { takes: [{ kind: 'strategy', key: strategy.key, take: 'both' }] });
    const { strategy: all } = await readCollection(db, caller, { archived: false });
    const told = all.filter(({ description }) => description === 'Aus Hildesheim');
    expect(told.map(({ state, decidedBy }) => [state, decidedBy])).toEqual([['draft', null]]);
  });

  test('is told what is unknown here and what is missing', async () => {
    const { db, caller } = await createMunicipality();
    const sent = makeBundle(demo, everything, { municipality, story: null });
    const [one, two, three] = sent.targets;
    if (!one || !two || !three) throw new Error('too few targets');
    const broken: Bundle = {
      ...sent,
      targets: [
        { ...one, area: '99999' },
        { ...two, indicator: 'gibt-es-nicht' },
        { ...three, goal: 'gibt-es-nicht' },
      ],
    };
    const rows = planExchange(broken, await arrivalAt(db, caller)).filter(({ kind }) => kind === 'target');
    expect(rows.map(({ standing, notes }) => [standing, notes.map(({ code }) => code)])).toEqual([
      ['new', ['ownArea']],
      ['unusable', ['unknownIndicator']],
      ['unusable', ['lostReference', 'withoutOwner']],
    ]);
    const kinds = (await apply(db, caller, broken)).count;
    expect(kinds).toBeGreaterThan(20);
    const { target } = await readCollection(db, caller, { archived: false });
    expect(target.map(({ key, area }) => [key, area])).toEqual([[one.key, '03999']]);
  });
});

describe('a bundle that would make the pages unreadable', () => {
  const sent = makeBundle(demo, everything, { municipality, story: null });
  const [goal] = sent.goals.filter(({ parent }) => parent === null);
  const [target] = sent.targets;
  if (!goal || !target) throw new Error('nothing to break');
  const [one, two] = ['eins', 'zwei'];

  test.each<[string, Partial<Bundle>, string]>([
    [
      'goals in a circle',
      { goals: [...sent.goals, { ...goal, key: one, parent: two }, { ...goal, key: two, parent: one }] },
      'Ziele im Kreis',
    ],
    ['a goal that hangs on itself', { goals: [{ ...goal, key: one, parent: one }] }, 'Ziele im Kreis'],
    ['a period that is none', { targets: [{ ...target, duePeriod: 'bald' }] }, 'Zielwert passt nicht'],
    ['a number out of all size', { targets: [{ ...target, tolerance: 5e-324 }] }, 'Zielwert passt nicht'],
    ['no key', { goals: [...sent.goals, { ...goal, key: '' }] }, 'Schlüssel passt nicht'],
    ['a key that is a path', { goals: [...sent.goals, { ...goal, key: '../x' }] }, 'Schlüssel passt nicht'],
    ['the key of a form', { goals: [...sent.goals, { ...goal, key: 'neu' }] }, 'Schlüssel passt nicht'],
  ])('is refused as a whole: %s', async (_what, broken, title) => {
    const { db, caller } = await createMunicipality();
    const bundle = { ...sent, measures: [], papers: [], plans: [], ...broken };
    await expect(apply(db, caller, bundle)).rejects.toMatchObject({ status: 422, title });
    expect(await listAllRecords(db, caller)).toEqual([]);
  });

  test('a target by another definition of its indicator is not taken over', async () => {
    const { db, caller } = await createMunicipality();
    const definitionVersion = target.definitionVersion + 1;
    const rows = planExchange(
      { ...sent, targets: [{ ...target, definitionVersion }] },
      await arrivalAt(db, caller),
    );
    expect(rows.find(({ kind }) => kind === 'target')).toMatchObject({
      standing: 'unusable',
      notes: [{ code: 'unknownIndicator' }],
    });
  });
});

describe('a file that is no bundle', () => {
  const sent = makeBundle(demo, everything, { municipality, story: null });
  const detailOf = (content: unknown): string => {
    try {
      readBundle(content);
      return 'read';
    } catch (error) {
      return error instanceof Error && 'detail' in error ? String(error.detail) : 'unknown';
    }
  };
  const [first] = sent.targets;

  test.each<[string, unknown, RegExp]>([
    ['a list', [], /kein Bündel.*Bitte wählen/],
    ['another format', { format: 'x/2' }, /Format „x\/2“, erwartet wird „zielkreis-bundle\/1“/],
    [
      'a wrong value',
      { ...sent, targets: [{ ...first, value: 'viel' }] },
      /^Zielwert 1 „[^“]+“, Zielwert: .*Bitte/,
    ],
    ['a missing part', { ...sent, goals: undefined }, /„goals“|Ziel/],
    ['a wrong municipality', { ...sent, municipality: { key: 7 } }, /^Angaben zur Kommune: /],
  ])('%s is told with its place and what to do', (_what, content, detail) => {
    expect(detailOf(content)).toMatch(detail);
  });

  test('a bundle is read', () => {
    expect(readBundle(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
    expect(readBundle(demoBundle).format).toBe('zielkreis-bundle/1');
  });
});

test('kinds that never travel are those that hold figures and what happened', () => {
  const sent = recordsOf(makeBundle(demo, everything, { municipality, story: null }));
  const absent = recordKinds.filter(
    (kind: RecordKind) => (sent[kind] ?? []).length === 0 && demo[kind].length > 0,
  );
  expect(absent.filter((kind) => !['review', 'round', 'report'].includes(kind))).toEqual([]);
});
