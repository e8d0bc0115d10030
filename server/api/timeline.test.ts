import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewNames } from '../../data/audience.ts';
import { contract } from '../../data/contract.ts';
import { timelineEvents } from '../../web/words/timeline.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('a goal’s timeline has what belongs to it and nothing else', async () => {
  const answer = await fetch(`${api.address}/api/goals/hilfe-vor-verfahren/timeline`);
  expect(answer.status).toBe(200);
  const view = contract.goalTimeline.response.parse(await answer.json());
  expect(view.targets.map(({ target }) => target.key)).toEqual([
    'hilfe-vor-verfahren',
    'hoechstens-75-verfahren',
  ]);
  expect(view.measures.map(({ key }) => key)).toEqual([
    'schulabsentismus-lotsen',
    'schulsozialarbeit-gesamtschulen',
  ]);
  expect(view.measures.every(({ goals }) => goals.includes('hilfe-vor-verfahren'))).toBe(true);
  expect(view.papers.map(({ number }) => number)).toContain('2026/027');
  expect(view.reviews.every(({ goal }) => goal === 'hilfe-vor-verfahren')).toBe(true);
  const titles = timelineEvents(view, 'de').map(({ title }) => title);
  expect(titles).toContain('Vorlage 2026/027, Kreistag: beschlossen (KT 2026/27)');
  expect(titles).toContain('Maßnahme „Lotsinnen und Lotsen gegen Schulabsentismus“: läuft');
});

test('of an unknown goal there is none, and it is for staff only', async () => {
  const unknown = await fetch(`${api.address}/api/goals/gibt-es-nicht/timeline`);
  expect([unknown.status, (await unknown.json()).title]).toEqual([404, 'Ziel nicht gefunden']);
  const published = await fetch(
    `${api.address}/api/goals/hilfe-vor-verfahren/timeline?sicht=${viewNames.public}`,
  );
  expect(published.status).toBe(403);
});
