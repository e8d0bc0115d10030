import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { demoCrest } from '../../data/demo/index.ts';
import type { ReportEdition, ReportJob } from '../../data/report-edition.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop());
const records = askRecords(() => api);

const text = { kind: 'text', title: 'Einleitung', text: 'Worum es geht.' };
const planFor = (audience: string) => ({ title: 'Übergang', template: 'chapter', audience, parts: [text] });

async function begin(key: string, body: object = {}): Promise<ReportJob> {
  const { content } = await records.send('POST', `reports/${key}/editions`, body);
  return contract.makeReport.response.parse(content).job;
}

async function readJob(id: string): Promise<ReportJob> {
  const { content } = await records.send('GET', `report-jobs/${id}`);
  return contract.reportJob.response.parse(content).job;
}

async function finish({ id }: ReportJob): Promise<ReportJob> {
  await api.context.reporter.settled(id);
  return readJob(id);
}

async function readEdition(number: string | null): Promise<ReportEdition> {
  const { content } = await records.send('GET', `report-editions/${number}`);
  return contract.reportEdition.response.parse(content).edition;
}

test('two asked for at once are made one after the other, each with a number', {
  timeout: 60_000,
}, async () => {
  const { key } = await records.add('report', planFor('staff'));
  const begun = await Promise.all([begin(key), begin(key)]);
  expect(begun.map(({ state }) => state)).toEqual(['working', 'working']);
  const ended = await Promise.all(begun.map(finish));
  expect(ended.map(({ state, share, failure }) => ({ state, share, failure }))).toEqual([
    { state: 'done', share: 1, failure: null },
    { state: 'done', share: 1, failure: null },
  ]);
  const numbers = ended.map(({ edition }) => edition).sort();
  expect(numbers).toEqual(['2026-001', '2026-002']);
  const { content } = await records.send('GET', 'report-editions/2026-001');
  const { edition, document } = contract.reportEdition.response.parse(content);
  expect(edition).toMatchObject({ report: key, title: 'Übergang', madeBy: 'test', withdrawn: null });
  expect(edition.files.map(({ name }) => name)).toEqual([
    'uebergang-2026-001.pdf',
    'uebergang-2026-001.docx',
    'uebergang-2026-001.xlsx',
    'uebergang-2026-001.zip',
  ]);
  expect(document).toMatchObject({ number: '2026-001', address: '/berichte/ausgaben/2026-001' });
  const listed = contract.reportEditions.response.parse(
    (await records.send('GET', `report-editions?report=${key}`)).content,
  );
  expect(listed.editions.map(({ number }) => number)).toEqual(['2026-002', '2026-001']);
  const { jobs } = contract.reportJobs.response.parse((await records.send('GET', 'report-jobs')).content);
  expect(jobs).toHaveLength(2);
});

/** As browsers ask for what they have: `fetch` of Node would not take 304 for an answer. */
function statusFor(path: string, etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = get(api.address + path, { headers: { 'if-none-match': etag } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('error', reject);
  });
}

describe('files', () => {
  test('are sent as attachments that stay for ever', async () => {
    const answer = await fetch(`${api.address}/api/report-editions/2026-001/uebergang-2026-001.pdf`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=uebergang-2026-001.pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const etag = answer.headers.get('etag') ?? '';
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await statusFor('/api/report-editions/2026-001/uebergang-2026-001.pdf', etag)).toBe(304);
  });

  test.each([
    'report-editions/2026-001/anders.pdf',
    'report-editions/2026-009/uebergang-2026-001.pdf',
    'report-editions/2026-009',
    'report-editions/2026-009/changes',
    'report-jobs/unbekannt',
    'reports/unbekannt/draft.pdf',
  ])('%s is not there, and it is said what to do', async (path) => {
    const { status, content } = await records.send('GET', path);
    expect(status).toBe(404);
    expect(content).toMatchObject({ detail: expect.stringContaining('Bitte') });
  });

  test('a draft is made of the report as it would be, without a number', { timeout: 60_000 }, async () => {
    const { key } = await records.add('report', planFor('staff'));
    const answer = await fetch(`${api.address}/api/reports/${key}/draft.xlsx`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('uebergang-entwurf.xlsx');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await records.send('GET', `reports/${key}/draft.exe`)).status).toBe(404);
  });
});

test('a preview is a document without a number and stores nothing', async () => {
  const report = { key: 'vorschau', ...planFor('committee') };
  const { content } = await records.send('POST', 'report-preview', { report });
  const { document } = contract.previewReport.response.parse(content);
  expect(document).toMatchObject({ number: null, address: null, audience: 'committee' });
  expect(document.blocks[0]).toMatchObject({ kind: 'heading', text: 'Einleitung' });
});

test('a preview names the parts whose content is not there, with what stands there instead', async () => {
  const parts = [
    { kind: 'text', text: 'Vorweg.' },
    { kind: 'survey', survey: 'gibt-es-nicht' },
    { kind: 'text', text: 'Danach.' },
  ];
  const report = { key: 'vorschau', ...planFor('staff'), parts };
  const { content } = await records.send('POST', 'report-preview', { report });
  const { document, missing } = contract.previewReport.response.parse(content);
  const words = expect.stringMatching(/^Die hier vorgesehene Umfrage gibt es/);
  expect(missing).toEqual([{ part: 1, words }]);
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'note', 'paragraph']);
});

describe('work that does not end in an edition', () => {
  test('says in words what is wrong with the report', { timeout: 60_000 }, async () => {
    const closed = { number: '2026/97', title: 'Grundstück', purpose: 'information', public: false };
    const paper = await records.add('paper', { ...closed, facts: 'Vertraulich.', route: [] });
    const parts = [{ kind: 'paper', paper: paper.key }];
    const { key } = await records.add('report', { ...planFor('public'), parts });
    const job = await finish(await begin(key));
    expect(job).toMatchObject({ state: 'failed', edition: null });
    expect(job.failure).toMatch(/Vorlage 2026\/97 ist nichtöffentlich.*Bitte/);
    expect((await readEdition('2026-002')).number).toBe('2026-002');
  });

  test('can be cancelled while it waits and while it goes on', { timeout: 60_000 }, async () => {
    const { key } = await records.add('report', planFor('staff'));
    const [first, second] = [await begin(key), await begin(key)];
    for (const { id } of [second, first]) {
      const { content } = await records.send('DELETE', `report-jobs/${id}`);
      expect(contract.cancelReportJob.response.parse(content).job.state).toBe('cancelled');
    }
    expect(await finish(first)).toMatchObject({ state: 'cancelled', edition: null });
    const next = await finish(await begin(key));
    expect(next).toMatchObject({ state: 'done', edition: '2026-003' });
    const { content } = await records.send('DELETE', `report-jobs/${next.id}`);
    expect(content).toMatchObject({ job: { state: 'done', edition: '2026-003' } });
  });

  test('is refused where the report or the meeting is not there', async () => {
    const missing = await records.send('POST', 'reports/gibt-es-nicht/editions', {});
    expect(missing).toMatchObject({ status: 404, content: { title: 'Bericht nicht gefunden' } });
    const { key } = await records.add('report', planFor('staff'));
    const wrong = await records.send('POST', `reports/${key}/editions`, { meeting: 'gibt-es-nicht' });
    expect(wrong).toMatchObject({ status: 422, content: { title: 'Sitzung nicht gefunden' } });
  });
});

describe('who reads', () => {
  const numbers: Record<string, string> = {};
  beforeAll(async () => {
    for (const audience of ['committee', 'public', 'withdrawn']) {
      const plan = planFor(audience === 'withdrawn' ? 'public' : audience);
      const { key } = await records.add('report', plan);
      numbers[audience] = (await finish(await begin(key))).edition ?? '';
    }
    numbers.staff = '2026-001';
    const said = { reason: 'Zahl falsch' };
    const { content } = await records.send('POST', `report-editions/${numbers.withdrawn}/withdraw`, said);
    const { edition } = contract.withdrawEdition.response.parse(content);
    expect(edition.withdrawn).toMatchObject({ by: 'test', reason: 'Zahl falsch' });
  }, 120_000);

  const seen = async (view: string) => {
    const { content } = await records.send('GET', `report-editions?sicht=${view}`);
    return contract.reportEditions.response.parse(content).editions;
  };

  test('sees what was made for an audience that it sees, and not who made it', async () => {
    const byNumber = (list: ReportEdition[]) => list.map(({ number }) => number);
    expect(byNumber(await seen('ausschuss'))).toEqual([numbers.public, numbers.committee]);
    expect(byNumber(await seen('oeffentlichkeit'))).toEqual([numbers.public]);
    expect((await seen('ausschuss')).map(({ madeBy }) => madeBy)).toEqual(['', '']);
    expect(byNumber(await seen(''))).toContain(numbers.withdrawn);
  });

  test.each([
    ['oeffentlichkeit', 'committee'],
    ['oeffentlichkeit', 'staff'],
    ['oeffentlichkeit', 'withdrawn'],
    ['ausschuss', 'staff'],
    ['ausschuss', 'withdrawn'],
  ])('with the eyes of %s one for %s is not there', async (view, audience) => {
    const number = numbers[audience];
    const missing = await records.send('GET', `report-editions/2026-099?sicht=${view}`);
    expect(await records.send('GET', `report-editions/${number}?sicht=${view}`)).toEqual(missing);
    const file = await records.send('GET', `report-editions/${number}/uebergang-${number}.pdf?sicht=${view}`);
    expect(file).toEqual(missing);
  });

  test.each([
    ['oeffentlichkeit', 'public'],
    ['ausschuss', 'public'],
    ['ausschuss', 'committee'],
  ])('with the eyes of %s one for %s is read with its files', async (view, audience) => {
    const number = numbers[audience];
    const { status } = await records.send('GET', `report-editions/${number}?sicht=${view}`);
    const file = await fetch(
      `${api.address}/api/report-editions/${number}/uebergang-${number}.zip?sicht=${view}`,
    );
    expect([status, file.status]).toEqual([200, 200]);
  });

  test.each([
    ['GET', 'report-jobs'],
    ['GET', 'report-jobs/x'],
    ['GET', 'reports/x/draft.pdf'],
    ['GET', 'report-editions/2026-001/changes'],
    ['POST', 'report-preview'],
    ['POST', 'reports/x/editions'],
    ['POST', 'report-editions/2026-001/withdraw'],
    ['DELETE', 'report-jobs/x'],
    ['POST', 'letterhead/crest'],
  ])('is refused for everybody but staff: %s %s', async (method, path) => {
    for (const view of ['ausschuss', 'oeffentlichkeit']) {
      const { status } = await records.send(
        method,
        `${path}?sicht=${view}`,
        method === 'POST' ? {} : undefined,
      );
      expect(status).toBe(403);
    }
  });

  test('withdraws once', async () => {
    const path = `report-editions/${numbers.withdrawn}/withdraw`;
    expect(await records.send('POST', path, { reason: 'noch einmal' })).toMatchObject({
      status: 409,
      content: { title: 'Schon zurückgezogen' },
    });
    expect((await records.send('POST', path, { reason: '  ' })).status).toBe(400);
  });
});

describe('the letterhead', () => {
  const read = async () =>
    contract.letterhead.response.parse((await records.send('GET', 'letterhead')).content);

  test('of the demonstration has a crest, which can do nothing on its own', async () => {
    const bytes = Buffer.byteLength(demoCrest);
    expect(await read()).toEqual({ name: 'Landkreis Musterland', crest: { type: 'image/svg+xml', bytes } });
    const answer = await fetch(`${api.address}/api/letterhead/crest`);
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(demoCrest);
  });

  test('does without, and takes no crest that does more than draw', async () => {
    const wrong = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64');
    expect(await records.send('POST', 'letterhead/crest', { crest: wrong })).toMatchObject({ status: 422 });
    expect((await read()).crest).not.toBeNull();
    expect((await records.send('POST', 'letterhead/crest', { crest: null })).status).toBe(200);
    expect((await read()).crest).toBeNull();
    expect(await records.send('GET', 'letterhead/crest')).toMatchObject({
      status: 404,
      content: { detail: expect.stringContaining('Bitte') },
    });
    const crest = Buffer.from(demoCrest).toString('base64');
    await records.send('POST', 'letterhead/crest', { crest });
    expect((await read()).crest?.bytes).toBe(Buffer.byteLength(demoCrest));
  });
});
