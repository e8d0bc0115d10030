import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audience } from '../../../data/audience.ts';
import { contract } from '../../../data/contract.ts';
import { defaultRules, type ProtectionRules } from '../../../data/protection-rules.ts';
import type { Language } from '../../../data/words.ts';
import { type ApiServer, startApi } from '../../testing/api-server.ts';
import { askRecords } from '../../testing/records.ts';
import { draftReport, type PartDraft, sentencesOf } from '../../testing/report-documents.ts';
import { protectionBlocks } from './protection-blocks.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { send } = askRecords(() => api);

async function setRules(rules: ProtectionRules): Promise<void> {
  const answer = await send('POST', 'protection-rules/committee', rules);
  expect([answer.status, answer.content]).toEqual([200, expect.anything()]);
}

async function release(): Promise<void> {
  const answer = await send('POST', 'releases/committee', { note: null, acceptsKnown: true });
  expect(answer.status).toBe(200);
}

const method: PartDraft = { kind: 'method' };
const pack: PartDraft = { kind: 'meeting', meeting: 'schulausschuss-2026-11-26' };

/** What the annex says of smallest counts and of whom it speaks. */
async function said(audience: Audience, parts: PartDraft[], language: Language = 'de'): Promise<string[]> {
  const sentences = sentencesOf(await draftReport(api, { audience, parts, language }));
  return sentences.filter((text) =>
    /Mindestzahl|smallest count|Die Null|Auch die Null|auch die Null|amtlich veröffentlicht|Freigabe Nr\.|Release no\.|Dieser Bericht ist für/.test(
      text,
    ),
  );
}

const smallest = (threshold: number) =>
  `Gezeigt werden sie ab der Mindestzahl ${threshold}. Das gilt für Anzahlen, Zähler und was zum Nenner fehlt. Zahlen, die ein Statistisches Amt veröffentlicht hat, bleiben, wie sie sind.`;
const of = (number: number, audience: string) =>
  `Freigabe Nr.\u00a0${number} für: ${audience}. Für ihre Zahlen über Personen galten diese Regeln:`;

test('the annex names the rules of the release that its audience reads, whatever they are by now', async () => {
  const { sources } = contract.releases.response.parse((await send('GET', 'releases')).content);
  const [source] = sources;
  if (!source) throw new Error('the demonstration has no imports');
  await setRules({
    ...{ threshold: 9, showsZero: false },
    indicators: [{ indicator: 'bevoelkerung', threshold: null, hidesZero: false, isPublished: true }],
    sources: [{ source: source.source, threshold: 15 }],
  });
  // Rules alone change nothing that is released.
  expect(await said('committee', [method])).toContain(of(1, 'Ausschuss'));
  expect((await said('committee', [method])).join()).not.toContain('Mindestzahl 9');
  await release();
  const expected = [
    of(2, 'Ausschuss'),
    smallest(9),
    'Auch die Null wird zurückgehalten.',
    expect.stringMatching(/^„Bevölkerung.*“ ist amtlich veröffentlicht und bleibt, wie es ist\.$/),
    `Für Zahlen aus „${source.title}“ gilt die höhere Mindestzahl 15.`,
  ];
  expect(await said('committee', [method])).toEqual(expected);
  await setRules({ ...defaultRules, threshold: 20 });
  expect(await said('committee', [method])).toEqual(expected);
  expect((await said('committee', [method], 'en'))[1]).toMatch(
    /^They are shown from the smallest count 9 on\./,
  );
});

test('every audience has its own', async () => {
  const everybody = await said('public', [method]);
  expect(everybody.slice(0, 2)).toEqual([of(1, 'Öffentlichkeit'), smallest(5)]);
  expect(everybody.join()).not.toContain('Mindestzahl 9');
});

test('staff are told that nothing is withheld, and by which rules a pack is that stands in their report', async () => {
  const alone = 'Dieser Bericht ist für die Verwaltung: In ihm ist nichts zurückgehalten.';
  expect(await said('staff', [method])).toEqual([alone]);
  const [first, second, ...rest] = await said('staff', [method, pack]);
  expect([first, second]).toEqual([of(2, 'Ausschuss'), smallest(9)]);
  expect(rest).not.toContain(alone);
  expect(rest.at(-1)).toBe(
    'Dieser Bericht ist für die Verwaltung: Außerhalb der Sitzungsmappe ist in ihm nichts zurückgehalten.',
  );
});

test('rules of a single Kennzahl are named, and where nothing is released none', () => {
  const rule = { indicator: 'bevoelkerung', threshold: 12, hidesZero: true, isPublished: false };
  const rules = { ...defaultRules, indicators: [rule, { ...rule, threshold: null, hidesZero: false }] };
  const drawn = { audience: 'public' as const, number: 3, rules, sourceTitles: new Map() };
  const lines = (releases: (typeof drawn)[]) =>
    sentencesOf({
      blocks: protectionBlocks({ audience: 'public', releases: () => releases }, 'de').flatMap((block) =>
        block.kind === 'paragraph' || block.kind === 'list' ? [block] : [],
      ),
    });
  expect(lines([drawn]).slice(2, -1)).toEqual([
    'Die Null wird gezeigt, wenn bei einer Kennzahl nichts anderes steht.',
    expect.stringMatching(/^Für „Bevölkerung.*“ gilt die höhere Mindestzahl 12\.$/),
    expect.stringMatching(/^Für „Bevölkerung.*“ wird auch die Null zurückgehalten\.$/),
  ]);
  expect(lines([])).toEqual([
    'Für diesen Empfängerkreis ist nichts freigegeben; der Bericht enthält deshalb keine Zahlen.',
  ]);
});
