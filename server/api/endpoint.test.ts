import { createServer } from 'node:http';
import express from 'express';
import { pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Response as Answer } from '../../data/contract.ts';
import { answerError } from '../errors.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { addEndpoint } from './endpoint.ts';

let api: ApiServer;
let address: string;
let answered: unknown;
const app = express();
const server = createServer(app);
beforeAll(async () => {
  api = await startApi();
  app.use(pinoHttp({ logger: pino({ level: 'silent' }) }));
  // What leaves a handler is only believed to fit the contract; the type is claimed on purpose.
  addEndpoint(app, api.context, 'templates', () => answered as Answer<'templates'>);
  addEndpoint(app, { ...api.context, caller: () => outsider }, 'waiting', () => ({ uploads: [] }));
  app.use(answerError);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : '';
});
afterAll(async () => {
  server.close();
  await api.stop();
});

const outsider = { municipalityId: 1, actor: 'gast', audience: 'public' } as const;

test('an answer that does not fit the contract is a bug, not an answer', async () => {
  answered = { templates: [{ id: 1 }] };
  const broken = await fetch(`${address}/api/templates`);
  expect([broken.status, (await broken.json()).title]).toEqual([500, 'Unerwarteter Fehler']);
  answered = { templates: [] };
  expect((await fetch(`${address}/api/templates`)).status).toBe(200);
});

test('an audience without rules of protection gets nothing', async () => {
  const answer = await fetch(`${address}/api/uploads`);
  expect([answer.status, (await answer.json()).title]).toEqual([403, 'Geschützt']);
});
