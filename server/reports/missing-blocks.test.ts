import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { makeReport, textsOf } from '../testing/report-documents.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop());

test('for an audience that nothing is released to, every part says so and nothing else', async () => {
  const made = await makeReport(api, 'committee', [
    { kind: 'field', field: 'uebergang-schule-beruf' },
    { kind: 'goal', goal: 'mehr-abschluesse' },
    { kind: 'indicator', indicator: 'bevoelkerung' },
    { kind: 'comparison', indicator: 'bevoelkerung' },
    { kind: 'measures' },
  ]);
  expect(made.blocks).toHaveLength(5);
  expect(new Set(textsOf(made))).toEqual(
    new Set([
      'Noch nichts freigegeben: Für diesen Kreis ist zum Datenstand dieses Berichts noch nichts freigegeben. Deshalb stehen hier keine Angaben.',
    ]),
  );
  expect(made.pin.release).toBeNull();
});
