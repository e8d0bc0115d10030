import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { publishedError } from '../testing/published-error.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('a part larger than its total in a published table is found at import, with both figures and their line', async () => {
  const upload = await api.upload('abgehende.csv', Buffer.from(publishedError, 'latin1'));
  expect(upload).toMatchObject({ state: 'ready', reading: { errors: 0, warnings: 1, rejectedRows: 0 } });
  const [found, ...others] = upload.reading?.problems ?? [];
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'parts-differ', severity: 'warning', line: 10, text: '9 / 12' });
  expect(found?.message).toContain('da beim Zähler 9, die Teile nach Geschlecht ergeben 12');
  expect((await api.commit(upload.id)).state).toBe('committed');
});

test('more leavers without a certificate than leavers are an error, with both figures', async () => {
  const text = publishedError.replace('1900;940;9;12', '19;9;91;4');
  const upload = await api.upload('abgehende-2.csv', Buffer.from(text, 'latin1'));
  const [found] = upload.reading?.problems.filter(({ severity }) => severity === 'error') ?? [];
  expect(found).toMatchObject({ code: 'numerator-exceeds-denominator', line: 10, text: '91 von 19' });
  expect(found?.message).toContain('Der Teil (91) ist größer als das Ganze (19 in Zeile 10, Spalte 4)');
});
