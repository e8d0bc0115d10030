import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { Pack } from '../../data/pack-endpoints.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { makeEditionOn } from '../testing/editions.ts';
import { readPdf } from '../testing/pdf-reader.ts';
import { askRecords } from '../testing/records.ts';

let api: ApiServer;
const { send, read, add, change } = askRecords(() => api);

const goal = 'weg-in-ausbildung-und-arbeit';
const strategy = 'masterplan-bildung-2';
/** What nobody may read outside of the Schulausschuss and the Kreistag, and what everybody may. */
const closed = { number: '2026/901', title: 'Grundstückstausch am Bahnhof', decision: 'KT geheim 17' };
const open = { number: '2026/902', title: 'Ausbildungsbericht', decision: 'KT offen 18' };
const views = ['ausschuss', 'oeffentlichkeit'] as const;
const november = 'schulausschuss-2026-11-26';
/** Of a body that has the goal among its own, but not the paper. */
const january = 'strategiegruppe-bildung-2027-01-20';

/** A paper that is decided by the Kreistag on 17 November 2026 and makes the goal's target another one. */
async function decide(paper: typeof closed, isPublic: boolean, value: number): Promise<string> {
  const target = await read('target', goal);
  const { key } = await add('paper', {
    ...{ number: paper.number, title: paper.title, purpose: 'decision', public: isPublic },
    route: [
      { body: 'schulausschuss', role: 'advises' },
      { body: 'kreistag', role: 'decides' },
    ],
    changes: [
      {
        ...{ kind: 'target', target: goal, value, version: target.version },
        duePeriod: target.content.duePeriod,
      },
    ],
  });
  const outcomes = [{ kind: 'decided' }, { kind: 'decided', number: paper.decision }];
  for (const [step, outcome] of outcomes.entries()) {
    const { version } = await read('paper', key);
    const told = { version, step, on: '2026-11-17', ...outcome };
    const answer = await send('POST', `papers/${key}/outcomes`, told);
    expect(answer.status).toBe(200);
  }
  return key;
}

let closedKey = '';
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
  closedKey = await decide(closed, false, 3.7);
  await decide(open, true, 3.6);
  const { content, version } = await read('strategy', strategy);
  const cited = { ...content, paper: closed.number };
  expect((await change('strategy', strategy, { content: cited, version })).status).toBe(200);
  for (const audience of ['committee', 'public']) {
    const answer = await send('POST', `releases/${audience}`, { note: null, acceptsKnown: true });
    expect(answer.status).toBe(200);
  }
}, 120_000);
afterAll(() => api.stop());

/** Nothing of it is in there: neither what it is called nor its decision nor its key. */
function expectClosed(content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  for (const word of [closed.number, closed.title, closed.decision, `"${closedKey}"`]) {
    expect(text).not.toContain(word);
  }
}

test('staff read the decision, and the number with the strategy', async () => {
  const text = JSON.stringify((await send('GET', `goals/${goal}`)).content);
  expect(text).toContain(closed.number);
  expect(text).toContain(closed.decision);
  expect(text).toContain(closedKey);
});

const files = new Map<string, Uint8Array>();

describe.each(views)('with the eyes of %s', (view) => {
  const ask = async (path: string) =>
    (await send('GET', `${path}${path.includes('?') ? '&' : '?'}sicht=${view}`)).content;

  test('the goal tells that its target was changed and when, and not by what', async () => {
    const answer = contract.goal.response.parse(await ask(`goals/${goal}`));
    expectClosed(answer);
    const former = answer.targets[0]?.target.formerTargets ?? [];
    expect(
      former.slice(-2).map(({ validUntil, decision, paper }) => ({ validUntil, decision, paper })),
    ).toEqual([
      { validUntil: '2026-11-17', decision: '', paper: null },
      {
        ...{ validUntil: '2026-11-17', paper: null },
        decision: `Kreistag, 17.11.2026, Beschluss ${open.decision} (Vorlage ${open.number})`,
      },
    ]);
    // What came by no paper in the collection is cited as it was written down.
    expect(former[0]?.decision).toMatch(/Vorlage 2022\/118/);
    expect(answer.strategy).toMatchObject({ paper: null, decidedBy: expect.any(String) });
  });

  test.each([
    'overview',
    'indicators/jugendarbeitslosenquote',
    'series?indicator=jugendarbeitslosenquote',
    'figure?indicator=jugendarbeitslosenquote&area=03999&period=2020',
    'search?q=grundst%C3%BCckstausch',
    'search?q=geheim',
    'search?q=2026%2F901',
  ])('%s says nothing of it', async (path) => {
    expectClosed(await ask(path));
  });

  test.each([
    `goals/${goal}/timeline`,
    'strategies',
    `papers/${encodeURIComponent(closed.number)}`,
    `records/target/${goal}`,
    `records/target/${goal}/versions`,
    `meetings/${november}/pack`,
    'calendar.ics',
    'cycle',
  ])('%s is for staff', async (path) => {
    const { status } = await fetch(`${api.address}/api/${path}?sicht=${view}`);
    expect([403, 404]).toContain(status);
  });

  test('reports say that the decision is not public', {
    timeout: 120_000,
  }, async () => {
    const audience = view === 'ausschuss' ? 'committee' : 'public';
    const parts = [
      ...[{ kind: 'goal', goal }, { kind: 'field', field: 'uebergang-schule-beruf' }, { kind: 'measures' }],
      ...[
        { kind: 'meeting', meeting: view === 'ausschuss' ? january : november },
        { kind: 'changes' },
        { kind: 'method' },
      ],
    ];
    const { key } = await add('report', { title: 'Probe', template: 'chapter', audience, parts });
    const number = await makeEditionOn(api, key);
    const { edition, document } = contract.reportEdition.response.parse(
      await ask(`report-editions/${number}`),
    );
    expectClosed(document);
    const cells = document.blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.flat() : []));
    const said = cells.filter(({ text }) => text === 'Beschluss nicht öffentlich');
    // With the goal and in the method annex.
    expect(said.length).toBeGreaterThanOrEqual(2);
    const pdf = edition.files.find(({ format }) => format === 'pdf')?.name;
    const file = await fetch(`${api.address}/api/report-editions/${number}/${pdf}?sicht=${view}`);
    files.set(view, new Uint8Array(await file.arrayBuffer()));
  });
});

describe('the pack of a meeting', () => {
  async function packOf(meeting: string): Promise<Pack> {
    return contract.pack.response.parse((await send('GET', `meetings/${meeting}/pack`)).content);
  }
  const changesIn = ({ changes }: Pack) =>
    changes.flatMap((one) => (one.kind === 'target' && one.goal.key === goal ? [one.decision] : []));

  test('cites it for a body that had the paper, and for no other', async () => {
    const own = changesIn(await packOf(november));
    expect(own).toContainEqual(expect.stringContaining(closed.decision));
    for (const meeting of [january, 'netzwerk-uebergang-2026-12-16']) {
      const other = await packOf(meeting);
      expectClosed(other);
      expect(changesIn(other).sort()).toEqual(['', expect.stringContaining(open.decision)]);
    }
  });

  test('says of a target what it asks for, and not what it asked for before', async () => {
    const { changes, papers } = await packOf(november);
    const asked = [
      ...changes.flatMap((one) => (one.kind === 'target' ? [one.before, one.after] : [])),
      ...papers.flatMap((paper) =>
        paper.changes.flatMap((one) => (one.kind === 'target' ? [one.before, one.after] : [])),
      ),
    ];
    expect(asked.length).toBeGreaterThan(0);
    for (const target of asked) expect(target?.formerTargets ?? []).toEqual([]);
  });
});

test('a bundle for other municipalities says nothing of it', async () => {
  const choice = {
    strategies: [strategy],
    kinds: ['target', 'plan', 'paper', 'meeting', 'body'],
    resources: false,
  };
  const answer = await send('POST', 'exchange/export', { choice, story: null });
  const { bundle } = contract.exportBundle.response.parse(answer.content);
  expect(bundle.papers?.map(({ number }) => number)).toContain(open.number);
  expectClosed(bundle);
});

test('files of reports say no more than their documents', { timeout: 60_000 }, async () => {
  expect([...files.keys()]).toEqual([...views]);
  for (const file of files.values()) {
    const text = (await readPdf(file)).pages.map((page) => page.text).join(' ');
    expect(text).toContain('Beschluss nicht öffentlich');
    expectClosed(text);
  }
});
