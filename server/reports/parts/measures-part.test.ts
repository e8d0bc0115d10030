import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../../testing/api-server.ts';
import { askRecords } from '../../testing/records.ts';
import { blocksOf, makeReport, textsOf } from '../../testing/report-documents.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { add, read } = askRecords(() => api);

const all = { kind: 'measures' } as const;

test('measures stand under their fields of action, with what they cost and what is late for staff', async () => {
  const made = await makeReport(api, 'staff', [all]);
  expect(blocksOf(made, 'heading').map(({ level, text }) => `${level} ${text}`)).toEqual([
    '1 Maßnahmen',
    '2 Maßnahmen im Handlungsfeld „Übergang Schule – Beruf“',
    '2 Maßnahmen im Handlungsfeld „Schulabsentismus“',
    '2 Maßnahmen im Handlungsfeld „Transparenz und Beratung“',
    '2 Maßnahmen im Handlungsfeld „Frühe Bildung und Rahmenbedingungen“',
  ]);
  const [first] = blocksOf(made, 'table');
  expect(
    first?.table.rows.find((row) => row[0]?.text.startsWith('Broschüre'))?.map(({ text }) => text),
  ).toEqual([
    'Broschüre „Ausbildung im Landkreis“',
    'läuft',
    'Wirtschaftsförderung',
    'seit 01.09.2021',
    'Betriebe kennen die Ausbildungsbroschüre',
    '18.000\u00a0€ Kommune',
  ]);
  expect(textsOf(made)).toContain('Überfällig am 18.11.2026:');
});

test('others read of measures for goals that they know, without money, posts and steps', async () => {
  const { content: goal } = await read('goal', 'mehr-abschluesse');
  const fresh = await add('goal', { ...goal, title: 'Noch geheim' });
  const measure = { description: '', state: 'decided', from: '2026-01-01', responsible: 'Amt 40' };
  await add('measure', { ...measure, title: 'Nur für uns', goals: [fresh.key] });
  await add('measure', { ...measure, title: 'Ohne Ziel', goals: [] });
  const late = { title: 'Hätte begonnen', goals: ['mehr-abschluesse', fresh.key] };
  await add('measure', { ...measure, ...late, funding: [{ source: 'Land', amount: 4711 }] });
  for (const audience of ['committee', 'public'] as const) {
    const made = await makeReport(api, audience, [all]);
    expect(JSON.stringify(made)).not.toMatch(
      /Nur für uns|Ohne Ziel|Noch geheim|4\.711|€|Stellen Kommune|Schritt/,
    );
    expect(textsOf(made)).toContain('Hätte begonnen: sollte am 01.01.2026 beginnen');
  }
  const staff = JSON.stringify(await makeReport(api, 'staff', [all]));
  expect(staff).toMatch(/Maßnahmen ohne Ziel.*Ohne Ziel/);
  expect(staff).toContain('4.711\u00a0€ Land');
});

test('of chosen fields, or of none with measures', async () => {
  const one = await makeReport(api, 'staff', [{ ...all, fields: ['schulabsentismus'] }]);
  expect(blocksOf(one, 'table')).toHaveLength(1);
  const { key } = await add('actionField', { title: 'Noch leer', sort: 99, unit: '', body: '' });
  const none = await makeReport(api, 'staff', [{ ...all, fields: [key] }]);
  expect(textsOf(none)).toEqual(['Maßnahmen', 'Für diese Auswahl ist keine Maßnahme eingetragen.']);
});

test('a chosen field that is no longer there is said to be missing beside the others', async () => {
  const gone = /^Nicht mehr vorhanden: Eines der hier vorgesehenen Handlungsfelder/;
  const some = await makeReport(api, 'staff', [{ ...all, fields: ['schulabsentismus', 'gibt-es-nicht'] }]);
  expect(textsOf(some)[1]).toMatch(gone);
  expect(blocksOf(some, 'table')).toHaveLength(1);
  const none = await makeReport(api, 'committee', [{ ...all, fields: ['gibt-es-nicht'] }]);
  expect(textsOf(none)).toEqual([expect.stringMatching(gone)]);
});
