import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type EndpointName } from '../../data/contract.ts';
import { createApp } from '../app.ts';
import type { Audience } from '../caller.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
const servers: Server[] = [];
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  for (const server of servers) server.close();
  await api.stop();
});

/** The same application and data for another audience; answers its address. */
async function startFor(audience: Audience): Promise<string> {
  const caller = () => ({ municipalityId: 1, actor: 'test', audience });
  const server = createServer(createApp({ ...api.context, caller }, join(api.folder, 'no-pages')));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('no address');
  return `http://127.0.0.1:${bound.port}`;
}

/** Every address that data can be read at but those of uploads; those with parameters as an example. */
const examples: Partial<Record<EndpointName, string>> = {
  goal: '/api/goals/mehr-abschluesse',
  indicator: '/api/indicators/bevoelkerung',
  series: '/api/series?indicator=bevoelkerung',
  seriesHistory: '/api/series/history?indicator=bevoelkerung',
  pointHistory: '/api/series/point-history?indicator=bevoelkerung&period=2020-12-31',
  valueHistory: '/api/values?indicator=bevoelkerung&area=03999&period=2020-12-31',
  import: '/api/imports/1',
  delivery: '/api/deliveries/schulabgaenge',
  returns: '/api/deliveries/fehlzeiten-schuljahr/returns?period=2025/26',
  withdrawal: '/api/imports/1/withdrawal',
};
const addresses = Object.entries(contract).flatMap(([name, { method, path }]) =>
  method === 'GET' && !path.startsWith('/api/uploads/') ? [examples[name as EndpointName] ?? path] : [],
);

describe.each<Audience>(['committee', 'public'])('for %s, whom nothing protects yet', (audience) => {
  test.each([...addresses, '/api/imports/1/original'])('%s is refused', async (path) => {
    expect((await fetch(api.address + path)).status).toBe(200);
    const answer = await fetch((await startFor(audience)) + path);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
