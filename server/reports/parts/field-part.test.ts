import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../../data/contract.ts';
import { type ApiServer, startApi } from '../../testing/api-server.ts';
import { askRecords } from '../../testing/records.ts';
import { blocksOf, makeReport, textsOf } from '../../testing/report-documents.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { send, add } = askRecords(() => api);

const field = { kind: 'field', field: 'uebergang-schule-beruf' } as const;

test('a field at a glance: who deals with it, how many goals stand where, a row for each target and plan', async () => {
  const made = await makeReport(api, 'committee', [field]);
  const overview = contract.overview.response.parse((await send('GET', 'overview?sicht=ausschuss')).content);
  const goals = overview.fields.find((one) => one.field.key === field.field)?.goals ?? [];
  const targets = goals.flatMap((goal) => goal.targets);
  expect(blocksOf(made, 'heading')).toMatchObject([{ level: 1, text: 'Übergang Schule – Beruf' }]);
  expect(textsOf(made)[1]).toBe(
    'Zuständig: Bildungsbüro · Gremien: Schulausschuss, Strategiegruppe Bildung, Netzwerk Übergang Schule – Beruf',
  );
  expect(textsOf(made)[2]).toMatch(/^So stehen die Ziele: 9 Einstufungen: 1 verfehlt · /);
  const [table] = blocksOf(made, 'table');
  const rows = table?.table.rows ?? [];
  expect(rows).toHaveLength(targets.length + goals.flatMap(({ plans }) => plans).length);
  const figures = rows.flatMap((row) => (row[3]?.value === null ? [] : [row[3]?.value]));
  expect(figures).toEqual(targets.map(({ assessment }) => assessment.current?.value));
  const asked = rows.flatMap((row) => row[5]?.value ?? []);
  expect(asked).toEqual(
    targets.filter(({ target }) => target.kind === 'reach').map(({ assessment }) => assessment.targetValue),
  );
});

test('on wish with the course of the two targets that stand worst, where the table leaves room on a page', async () => {
  const goals = contract.overview.response
    .parse((await send('GET', 'overview?sicht=ausschuss')).content)
    .fields.find((one) => one.field.key === 'schulabsentismus')?.goals;
  const targets = goals?.flatMap((goal) => goal.targets) ?? [];
  const profile = { kind: 'field', field: 'schulabsentismus', charts: true } as const;
  const figures = blocksOf(await makeReport(api, 'committee', [profile]), 'figure');
  // Verfahren Schulpflicht moves away from its target, its second target (höchstens 75) is of the same figures.
  expect(figures.map(({ caption }) => caption)).toEqual([
    expect.stringMatching(/^Verfahren wegen Schulpflichtverletzung/),
    expect.stringMatching(/^Unentschuldigte Fehltage/),
  ]);
  expect(targets.length).toBeGreaterThan(2);
  const plain = await makeReport(api, 'committee', [{ ...profile, charts: false }]);
  expect(blocksOf(plain, 'figure')).toEqual([]);
  // Nine rows: no room.
  expect(blocksOf(await makeReport(api, 'committee', [{ ...field, charts: true }]), 'figure')).toEqual([]);
});

test('a goal without anything to measure it by has a row that says so', async () => {
  const goal = { strategy: 'masterplan-2-0', actionField: field.field, level: 'operational', parent: null };
  const known = contract.goal.response.parse((await send('GET', 'goals/mehr-abschluesse')).content);
  const { strategy } = known.goal;
  await add('goal', { ...goal, strategy, title: 'Ohne alles', description: '', sort: 99, invented: true });
  const made = await makeReport(api, 'staff', [field]);
  const row = blocksOf(made, 'table')[0]?.table.rows.find((cells) => cells[0]?.text === 'Ohne alles');
  expect(row?.map(({ text }) => text)).toEqual(['Ohne alles', '', 'ohne Zielwert', '', '', '', '']);
});

test('a field without goals says so; one that is not there, or is for staff alone, leaves a remark', async () => {
  const empty = await add('actionField', { title: 'Noch leer', unit: null, body: null, sort: 99 });
  const parts = [
    { kind: 'field', field: empty.key },
    { kind: 'field', field: 'gibt-es-nicht' },
  ] as const;
  expect(textsOf(await makeReport(api, 'staff', parts)).slice(0, 2)).toEqual([
    'Noch leer',
    'In diesem Handlungsfeld gibt es kein Ziel.',
  ]);
  const made = await makeReport(api, 'public', parts);
  expect(made.blocks.map(({ kind }) => kind)).toEqual(['note', 'note']);
  expect(JSON.stringify(made)).not.toContain('Noch leer');
});
