import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../../data/audience.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { blocksOf, draftReport, makeReport, type PartDraft, textsOf } from '../testing/report-documents.ts';

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

describe.each<Audience>(['staff', 'committee', 'public'])('for %s', (audience) => {
  let released: ApiServer;
  beforeAll(async () => {
    released = await startApi({ releasesDemo: true });
  }, 60_000);
  afterAll(() => released.stop());

  test.each<[string, PartDraft, RegExp]>([
    ['goal', { kind: 'goal', goal: 'gibt-es-nicht' }, /Ziel gibt es/],
    ['field', { kind: 'field', field: 'gibt-es-nicht' }, /Handlungsfeld gibt es/],
    ['fields of measures', { kind: 'measures', fields: ['gibt-es-nicht'] }, /Eines der .* Handlungsfelder/],
    ['indicator', { kind: 'indicator', indicator: 'gibt-es-nicht' }, /Kennzahl gibt es/],
    ['area', { kind: 'indicator', indicator: 'bevoelkerung', area: '99999' }, /Kennzahl gibt es/],
    ['comparison', { kind: 'comparison', indicator: 'gibt-es-nicht' }, /Vergleich lässt sich/],
    ['survey', { kind: 'survey', survey: 'gibt-es-nicht' }, /Umfrage gibt es/],
    ['paper', { kind: 'paper', paper: 'gibt-es-nicht' }, /Vorlage gibt es/],
    ['meeting', { kind: 'meeting', meeting: 'gibt-es-nicht' }, /Sitzung gibt es/],
  ])(
    'an unknown %s is said to be missing in its place, once, and the rest stands',
    async (_, part, words) => {
      const missing: [number, string][] = [];
      const parts = [
        { kind: 'text', text: 'Vorweg.' } as const,
        part,
        { kind: 'text', text: 'Danach.' } as const,
      ];
      const made = await draftReport(
        released,
        { audience, parts },
        { onMissing: (at, said) => missing.push([at, said]) },
      );
      const [before, gone, after, ...more] = textsOf(made);
      expect([before, after, more]).toEqual(['Vorweg.', 'Danach.', []]);
      expect(gone).toMatch(words);
      expect(missing).toEqual([[1, gone?.replace('Nicht mehr vorhanden: ', '')]]);
      expect(made.blocks[1]).toMatchObject({ kind: 'note', tone: 'warning', title: 'Nicht mehr vorhanden' });
    },
  );

  test('a question that is no longer in its survey is said to be missing beside the others', async () => {
    const survey = { kind: 'survey', survey: 'betriebsbefragung' } as const;
    const whole = await makeReport(released, audience, [survey]);
    const [first] = blocksOf(whole, 'figure').flatMap(({ chart }) =>
      chart.kind === 'survey' ? [chart.question.key] : [],
    );
    const made = await makeReport(released, audience, [{ ...survey, questions: [first, 'gibt-es-nicht'] }]);
    expect(blocksOf(made, 'figure')).toHaveLength(1);
    expect(textsOf(made).filter((text) => text.startsWith('Nicht mehr vorhanden: '))).toEqual([
      'Nicht mehr vorhanden: Mindestens eine der hier vorgesehenen Fragen gibt es in dieser Umfrage nicht mehr.',
    ]);
    const none = textsOf(await makeReport(released, audience, [{ ...survey, questions: [first] }]));
    expect(none.join()).not.toContain('Nicht mehr vorhanden');
  });
});
