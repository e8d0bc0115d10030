import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { ReportEdition } from '../../data/report-edition.ts';
import type { Caller } from '../caller.ts';
import { runReport } from '../cli/report.ts';
import { makeAgain } from '../reports/make-again.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { makeEditionOn } from '../testing/editions.ts';
import { askRecords } from '../testing/records.ts';
import { takeOver } from '../testing/uploads.ts';

let api: ApiServer;
const staff: Caller = { municipalityId: 1, actor: 'test', audience: 'staff' };
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { send, add } = askRecords(() => api);

const indicator = 'jugendarbeitslosenquote';
const shows = { kind: 'indicator', indicator };
const views = { committee: 'ausschuss', public: 'oeffentlichkeit' } as const;

async function correct(value: string): Promise<void> {
  const head = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
  await takeOver(
    api.address,
    'berichtigung.csv',
    [head, `${indicator};03999;2025;;${value};;;;`, ''].join('\r\n'),
  );
}

async function release(audience: 'committee' | 'public'): Promise<number> {
  const asked = { note: null, acceptsKnown: true };
  const { status, content } = await send('POST', `releases/${audience}`, asked);
  expect(status).toBe(200);
  return contract.addRelease.response.parse(content).release?.number ?? 0;
}

async function withdrawRelease(audience: 'committee' | 'public', number: number): Promise<void> {
  expect((await send('POST', `releases/${audience}/${number}/withdraw`, {})).status).toBe(200);
}

async function addReport(audience: string, parts: object[]): Promise<string> {
  return (await add('report', { title: 'Bericht', template: 'chapter', audience, parts })).key;
}

const make = (report: string) => makeEditionOn(api, report);

async function readAsStaff(number: string) {
  return contract.reportEdition.response.parse((await send('GET', `report-editions/${number}`)).content);
}

/** Where an audience could come by an edition: its page, the files, the crest, the list, the list of its report, the search. */
async function seen(view: keyof typeof views, { number, report, files }: ReportEdition) {
  const ask = (path: string) => `${path}${path.includes('?') ? '&' : '?'}sicht=${views[view]}`;
  const paths = [number, `${number}/crest`, ...files.map(({ name }) => `${number}/${name}`)];
  const answers = [];
  for (const path of paths) {
    const answer = await fetch(`${api.address}/api/${ask(`report-editions/${path}`)}`);
    answers.push({ status: answer.status, content: answer.status === 404 ? await answer.json() : null });
  }
  const lists = [];
  for (const path of ['report-editions', `report-editions?report=${report}`]) {
    const { editions } = contract.reportEditions.response.parse((await send('GET', ask(path))).content);
    lists.push(editions.some((one) => one.number === number));
  }
  const found = JSON.stringify((await send('GET', ask(`search?q=${number}`))).content);
  return { answers, lists, isFound: found.includes(`/ausgaben/${number}`) };
}

const open = {
  answers: Array.from({ length: 6 }, () => ({ status: 200, content: null })),
  lists: [true, true],
  isFound: false,
};

/** The same answer as for a number that never was. */
async function closed(view: keyof typeof views) {
  const missing = await send('GET', `report-editions/2026-999?sicht=${views[view]}`);
  return { answers: Array.from({ length: 6 }, () => missing), lists: [false, false], isFound: false };
}

describe('an edition that compares its figures with one of a release that is withdrawn', () => {
  const numbers: Record<'first' | 'second' | 'alone', string> = { first: '', second: '', alone: '' };
  let report = '';
  beforeAll(async () => {
    await correct('4,321');
    const old = await release('committee');
    report = await addReport('committee', [{ kind: 'changes' }, shows]);
    const alone = await addReport('committee', [shows]);
    numbers.first = await make(report);
    await make(alone);
    await correct('5,678');
    await release('committee');
    numbers.second = await make(report);
    numbers.alone = await make(alone);
    const { edition, document } = await readAsStaff(numbers.second);
    expect(JSON.stringify(document)).toContain('4.321');
    expect(await seen('committee', edition)).toEqual(open);
    await withdrawRelease('committee', old);
  }, 120_000);

  test('is not there for committees any more, in no way', async () => {
    for (const number of [numbers.first, numbers.second]) {
      const { edition } = await readAsStaff(number);
      expect(await seen('committee', edition)).toEqual(await closed('committee'));
      expect(await seen('public', edition)).toEqual(await closed('public'));
    }
    expect((await send('GET', `report-editions/${numbers.second}/changes?sicht=ausschuss`)).status).toBe(403);
  });

  test('is read by staff, who are told why', async () => {
    const { edition } = await readAsStaff(numbers.second);
    const withdrawn = { kind: 'release', audience: 'committee', number: 2 };
    expect(edition).toMatchObject({ withdrawn: null, closedBy: [withdrawn] });
    const said: string[] = [];
    const voice = { print: (text: string) => said.push(text), complain: () => {} };
    await runReport(api.context, staff, { kind: 'reportList', json: false }, voice);
    const line = said[0]?.split('\n').find((text) => text.includes(numbers.second));
    expect(line).toContain('nur noch intern');
  });

  test('is not made again, and what to do is said', async () => {
    await expect(makeAgain(api.context, staff, numbers.second)).rejects.toMatchObject({
      status: 409,
      detail:
        'Diese Ausgabe beruht auf Zurückgezogenem: Freigabe Nr.\u00a02 (für: Ausschuss). Bitte machen Sie eine neue Ausgabe.',
    });
  });

  test('stays where it compares nothing', async () => {
    const { edition } = await readAsStaff(numbers.alone);
    expect(edition.closedBy).toEqual([]);
    expect(await seen('committee', edition)).toEqual(open);
    expect((await makeAgain(api.context, staff, numbers.alone)).isSame).toBe(true);
  });

  test('has a next one for committees that says nothing of what was withdrawn', {
    timeout: 60_000,
  }, async () => {
    const { content } = await send('POST', 'report-preview', {
      report: {
        key: report,
        title: 'B',
        template: 'chapter',
        audience: 'committee',
        parts: [{ kind: 'changes' }, shows],
      },
    });
    expect(JSON.stringify(content)).not.toContain('4.321');
    const { edition, document } = await readAsStaff(await make(report));
    expect(JSON.stringify(document)).not.toContain('4.321');
    expect(edition.closedBy).toEqual([]);
    expect(await seen('committee', edition)).toEqual(open);
  });
});

test('an edition goes with the one that it compares its figures with, where that is withdrawn', {
  timeout: 120_000,
}, async () => {
  const report = await addReport('public', [{ kind: 'changes' }, shows]);
  const first = await make(report);
  const second = await make(report);
  const third = await make(report);
  await send('POST', `report-editions/${first}/withdraw`, { reason: 'Zahl falsch' });
  const { edition } = await readAsStaff(second);
  expect(edition).toMatchObject({ withdrawn: null, closedBy: [{ kind: 'edition', number: first }] });
  expect(await seen('public', edition)).toEqual(await closed('public'));
  expect(await seen('committee', edition)).toEqual(await closed('committee'));
  expect(await seen('public', (await readAsStaff(third)).edition)).toEqual(open);
});

test('a file that a browser kept is shown again only while it may be', { timeout: 60_000 }, async () => {
  const number = await make(await addReport('public', [shows]));
  const { edition } = await readAsStaff(number);
  const path = `${api.address}/api/report-editions/${number}/${edition.files[0]?.name}?sicht=oeffentlichkeit`;
  const first = await fetch(path);
  const kept = {
    headers: { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
  };
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect((await fetch(path, kept)).status).toBe(304);
  await send('POST', `report-editions/${number}/withdraw`, { reason: 'Zahl falsch' });
  expect((await fetch(path, kept)).status).toBe(404);
});

describe('an agenda pack in a report', () => {
  /** A network reads what everybody may: the pack of its meeting shows the public's release in a report for committees. */
  const network = 'netzwerk-uebergang-2026-12-16';

  test('is closed with the release that the body reads, though its report has another', {
    timeout: 120_000,
  }, async () => {
    const own = await release('public');
    const report = await addReport('committee', [{ kind: 'meeting', meeting: network }]);
    const { edition } = await readAsStaff(await make(report));
    expect(edition.pin.release).not.toBeNull();
    expect(await seen('committee', edition)).toEqual(open);
    const inside = await addReport('staff', [{ kind: 'meeting', meeting: network }]);
    const internal = await make(inside);
    expect((await makeAgain(api.context, staff, internal)).isSame).toBe(true);
    await withdrawRelease('public', own);
    const { closedBy } = (await readAsStaff(edition.number)).edition;
    expect(closedBy).toEqual([{ kind: 'release', audience: 'public', number: own }]);
    expect(await seen('committee', edition)).toEqual(await closed('committee'));
    // Staff keep theirs, but nobody makes it again of figures that are gone.
    expect((await readAsStaff(internal)).edition.number).toBe(internal);
    await expect(makeAgain(api.context, staff, internal)).rejects.toMatchObject({ status: 409 });
  });
});
