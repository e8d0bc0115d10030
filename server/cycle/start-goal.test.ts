import { describe, expect, test } from 'vitest';
import type { GoalStart } from '../../data/start-endpoints.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { changeRecords, parseContent } from '../database/record-writer.ts';
import { listAllRecords, listRecords, listVersions } from '../database/records.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { startGoal } from './start-goal.ts';
import { undoChanges } from './undo-changes.ts';

const now = '2026-11-18T10:00:00.000Z';

const first: GoalStart = {
  field: { title: 'Schulabsentismus' },
  title: 'Weniger unentschuldigte Fehltage',
  responsible: 'Bildungsbüro',
  strategy: null,
  target: {
    indicator: 'unentschuldigte-fehltage-je-100',
    baselinePeriod: '2024/25',
    baselineValue: 4.2,
    value: 3,
    duePeriod: '2029/30',
    direction: 'down',
  },
};

function start(db: Database, caller: Caller, said: GoalStart = first) {
  return changeRecords(db, caller, now, async (writer) => ({
    goal: await startGoal(writer, said, { today: '2026-11-18', area: '03999' }),
    at: writer.at,
  }));
}

const undo = (db: Database, caller: Caller, at: string) =>
  changeRecords(db, caller, now, (writer) => undoChanges(writer, at));

describe('the first goal of an empty municipality', () => {
  test('comes with its field of action, a draft of a strategy and its target', async () => {
    const { db, caller } = await createMunicipality();
    const { goal } = await start(db, caller);
    const records = await listAllRecords(db, caller);
    expect(records.map(({ kind, key }) => [kind, key])).toEqual([
      ['actionField', 'schulabsentismus'],
      ['goal', 'weniger-unentschuldigte-fehltage'],
      ['strategy', 'unsere-ziele'],
      ['target', 'weniger-unentschuldigte-fehltage'],
    ]);
    const [target] = await listRecords(db, caller, 'target');
    expect(target?.content).toMatchObject({ ...first.target, goal, area: '03999', kind: 'reach' });
    const [strategy] = await listRecords(db, caller, 'strategy');
    expect(strategy?.content).toMatchObject({ title: 'Unsere Ziele', version: '1.0', state: 'draft' });
    const [field] = await listRecords(db, caller, 'actionField');
    expect(field?.content.unit).toBe('Bildungsbüro');
  });

  test('needs no figure yet', async () => {
    const { db, caller } = await createMunicipality();
    await start(db, caller, { ...first, target: null });
    expect(await listRecords(db, caller, 'target')).toEqual([]);
    expect(await listRecords(db, caller, 'goal')).toHaveLength(1);
  });

  test('leaves nothing behind where its indicator is unknown or its values do not fit', async () => {
    const { db, caller } = await createMunicipality();
    if (!first.target) throw new Error('no target');
    const unknown = { ...first, target: { ...first.target, indicator: 'nichts' } };
    await expect(start(db, caller, unknown)).rejects.toMatchObject({ title: 'Kennzahl unbekannt' });
    const against = { ...first, target: { ...first.target, direction: 'up' as const } };
    await expect(start(db, caller, against)).rejects.toMatchObject({ status: 422 });
    expect(await listAllRecords(db, caller)).toEqual([]);
  });
});

test('the second goal goes to the same strategy and, by name or key, the same field', async () => {
  const { db, caller } = await createMunicipality();
  await start(db, caller);
  await start(db, caller, { ...first, title: 'Zwei', field: { title: 'schulabsentismus' }, target: null });
  await start(db, caller, { ...first, title: 'Drei', field: { key: 'schulabsentismus' }, target: null });
  expect(await listRecords(db, caller, 'strategy')).toHaveLength(1);
  expect(await listRecords(db, caller, 'actionField')).toHaveLength(1);
  const goals = await listRecords(db, caller, 'goal');
  expect(goals.map(({ content }) => [content.title, content.sort])).toEqual([
    [first.title, 1],
    ['Zwei', 2],
    ['Drei', 3],
  ]);
});

describe('taking back', () => {
  test('what came together goes together, and stands in the history', async () => {
    const { db, caller } = await createMunicipality();
    const { at } = await start(db, caller);
    expect(await undo(db, caller, at)).toBe(4);
    expect(await listAllRecords(db, caller)).toEqual([]);
    const versions = await listVersions(db, caller, { kind: 'strategy', key: 'unsere-ziele' });
    expect(versions.map(({ standing }) => standing)).toEqual(['removed', 'current']);
  });

  test('what was changed is as before', async () => {
    const { db, caller } = await createMunicipality();
    const { goal } = await start(db, caller);
    const at = await changeRecords(db, caller, now, async (writer) => {
      const stored = await writer.read('goal', goal);
      if (!stored) throw new Error('no goal');
      await writer.write('goal', { ...stored.content, title: 'Anders' }, { reason: null });
      await writer.write('actor', parseContent('actor', { key: 'neu-dabei', title: 'Neu' }), {
        reason: null,
      });
      return writer.at;
    });
    expect(await undo(db, caller, at)).toBe(2);
    const [stored] = await listRecords(db, caller, 'goal');
    expect([stored?.content.title, stored?.version]).toEqual([first.title, 3]);
    expect(await listRecords(db, caller, 'actor')).toEqual([]);
  });

  test('is refused as a whole where one was changed since, is named by what came later, or is gone', async () => {
    const { db, caller } = await createMunicipality();
    const { goal, at } = await start(db, caller);
    const later = await start(db, caller, { ...first, title: 'Später', target: null });
    await expect(undo(db, caller, at)).rejects.toMatchObject({ status: 409, title: 'Nicht zurückgenommen' });
    expect(await listAllRecords(db, caller)).toHaveLength(5);
    await undo(db, caller, later.at);
    const change = async (title: string) =>
      changeRecords(db, caller, now, async (writer) => {
        const stored = await writer.read('goal', goal);
        if (stored) await writer.write('goal', { ...stored.content, title }, { reason: null });
      });
    await change('Anders');
    await expect(undo(db, caller, at)).rejects.toMatchObject({ status: 409 });
    expect(await listAllRecords(db, caller)).toHaveLength(4);
  });

  test('is refused where it would leave goals in a circle', async () => {
    const { db, caller } = await createMunicipality();
    const one = await start(db, caller, { ...first, target: null });
    const other = await start(db, caller, { ...first, title: 'Zwei', target: null });
    const hang = (key: string, parent: string | null) =>
      changeRecords(db, caller, now, async (writer) => {
        const stored = await writer.read('goal', key);
        if (stored) await writer.write('goal', { ...stored.content, parent }, { reason: null });
        return writer.at;
      });
    await hang(one.goal, other.goal);
    const at = await hang(one.goal, null);
    await hang(other.goal, one.goal);
    await expect(undo(db, caller, at)).rejects.toMatchObject({ status: 422, title: 'Ziele im Kreis' });
    const goals = await listRecords(db, caller, 'goal');
    expect(goals.find(({ key }) => key === one.goal)?.content.parent).toBeNull();
  });

  test('is refused where what it was before names what is gone', async () => {
    const { db, caller } = await createMunicipality();
    const { goal } = await start(db, caller, { ...first, target: null });
    const write = (goals: string[]) =>
      changeRecords(db, caller, now, async (writer) => {
        const content = parseContent('measure', { key: 'm', title: 'M', state: 'idea', goals });
        await writer.write('measure', content, { reason: null });
        return writer.at;
      });
    await write([goal]);
    const at = await write([]);
    await changeRecords(db, caller, now, (writer) => writer.remove('goal', goal, { reason: null }));
    await expect(undo(db, caller, at)).rejects.toMatchObject({ status: 422, title: 'Bezug nicht gefunden' });
    expect((await listRecords(db, caller, 'measure'))[0]?.content.goals).toEqual([]);
  });

  test('of nothing is told', async () => {
    const { db, caller } = await createMunicipality();
    await expect(undo(db, caller, now)).rejects.toMatchObject({ status: 404 });
  });
});
