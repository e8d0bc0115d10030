import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../../data/audience.ts';
import { contract } from '../../data/contract.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { Report } from '../../data/report.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';
import { blocksOf, draftReport, headingsOf, sentencesOf } from '../testing/report-documents.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { send, read, add, change } = askRecords(() => api);

function paperReport(paper: string, audience: Audience = 'committee', more: Partial<Report> = {}) {
  return draftReport(api, { audience, parts: [{ kind: 'paper', paper }], ...more });
}

const decision = 'vorlage-2026-058';

describe('a paper', () => {
  test('for decision has its head and sections in order', async () => {
    const document = await paperReport(decision);
    expect(document.head).toEqual([
      { label: 'Vorlagennummer', text: '2026/058' },
      { label: 'Art', text: 'Beschlussvorlage' },
      {
        label: 'Gremien',
        text: 'Schulausschuss (26.11.2026), Kreisausschuss (07.12.2026), Kreistag (14.12.2026)',
      },
      { label: 'Öffentlichkeit', text: 'öffentlich' },
      { label: 'Federführung', text: 'Bildungsbüro' },
    ]);
    const sections = headingsOf(document).filter((heading) => !heading.startsWith(' '));
    expect(sections).toEqual([
      ...['Sachverhalt', 'Zahlen', 'Bewertung', 'Finanzielle Auswirkungen', 'Beschlussvorschlag'],
      ...['Mit dem Beschluss ändert sich', 'Beratungsfolge', 'Anlagen'],
    ]);
    const [route] = blocksOf(document, 'table').slice(-1);
    expect(route?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Schulausschuss', 'berät vor', '26.11.2026', 'noch nicht beraten'],
      ['Kreisausschuss', 'berät vor', '07.12.2026', 'noch nicht beraten'],
      ['Kreistag', 'beschließt', '14.12.2026', 'noch nicht beraten'],
    ]);
  });

  test('for information says what it tells, and changes nothing', async () => {
    const document = await paperReport('vorlage-2026-041');
    expect(document.head[1]).toEqual({ label: 'Art', text: 'Mitteilungsvorlage' });
    const sections = headingsOf(document).filter((heading) => !heading.startsWith(' '));
    expect(sections).toEqual(['Sachverhalt', 'Zahlen', 'Bewertung', 'Beratungsfolge']);
  });

  test('says what its decision changes as its page does', async () => {
    const sentences = sentencesOf(await paperReport(decision));
    expect(sentences).toContain(
      'Zielwert zu „Hilfe kommt vor dem Verfahren“: Ziel 40 bis 2027/28 → Ziel 40 bis 2029/30',
    );
    expect(sentences).toContain(
      'Maßnahme „Lotsinnen und Lotsen gegen Schulabsentismus“: läuft bis 31.07.2028 → angepasst bis 31.07.2030',
    );
    // Decided in December 2022: what held until then stands at the target.
    expect(sentencesOf(await paperReport('vorlage-2022-118'))).toContain(
      'Zielwert zu „Jugendliche finden den Weg in Ausbildung und Arbeit“: Ziel 3,5\u00a0% bis 2025 → Ziel 4,0\u00a0% bis 2030',
    );
  });

  test('says what each body made of it', async () => {
    const [route] = blocksOf(await paperReport('vorlage-2026-049'), 'table').slice(-1);
    expect(route?.table.rows.map((row) => row[3]?.text)).toEqual([
      'empfohlen',
      'vertagt. Die Kosten sind noch aufzuschlüsseln.',
      'noch nicht beraten',
      'noch nicht beraten',
    ]);
    const [decided] = blocksOf(await paperReport('vorlage-2026-027'), 'table').slice(-1);
    expect(decided?.table.rows[2]?.[3]?.text).toBe('beschlossen, Beschluss KT 2026/27');
  });

  test('shows the figures of its goals as the API answers them', async () => {
    const document = await paperReport(decision);
    const { content } = await send('GET', 'goals/hilfe-vor-verfahren?sicht=ausschuss');
    const { targets } = contract.goal.response.parse(content);
    const drawn = blocksOf(document, 'figure').flatMap(({ chart }) =>
      chart.kind === 'target' ? [chart.target] : [],
    );
    for (const { target, series, assessment } of targets) {
      const shown = drawn.find((one) => one.target.key === target.key);
      expect(shown?.series.points.map(({ period, value }) => [period, value])).toEqual(
        series.points.map(({ period, value }) => [period, value]),
      );
      expect(shown?.assessment.state).toBe(assessment.state);
    }
    expect(drawn.length).toBeGreaterThanOrEqual(targets.length);
    expect(document.goals.map(({ key }) => key).sort()).toEqual([
      'hilfe-vor-verfahren',
      'weniger-unentschuldigte-tage',
    ]);
  });

  test('that is gone is said to be in its place, and has no head', async () => {
    const document = await paperReport('gibt-es-nicht');
    expect(document.head).toEqual([]);
    expect(sentencesOf(document)).toEqual([
      'Die hier vorgesehene Vorlage gibt es zum Datenstand dieses Berichts nicht.',
    ]);
  });
});

describe('what is not for everybody', () => {
  test('is refused in a report for the public', async () => {
    const own: Partial<Paper> = {
      number: '2026/97',
      title: 'Grundstück',
      purpose: 'information',
      public: false,
    };
    const closed = await add('paper', { ...own, facts: 'Vertraulich.', route: [] });
    await expect(paperReport(closed.key, 'public')).rejects.toMatchObject({
      status: 422,
      title: 'Vorlage ist nichtöffentlich',
      detail: expect.stringMatching(/^Die Vorlage 2026\/97 .* Bitte stellen Sie den Bericht auf „Ausschuss“/),
    });
    const document = await paperReport(closed.key);
    expect(document.head).toContainEqual({ label: 'Öffentlichkeit', text: 'nichtöffentlich' });
    expect(sentencesOf(document)).toContain('Vertraulich.');
    expect(sentencesOf(await paperReport(closed.key, 'staff'))).toContain('Vertraulich.');
  });

  test('words of reviews stand where their figures are released', async () => {
    const { content } = await read('target', 'hilfe-vor-verfahren');
    const few = await add('target', {
      ...content,
      breakdown: 'schule=99001',
      value: 1,
      baselineValue: 93.8125,
    });
    const secret = 'An der Schule waren es nur wenige Verfahren.';
    const given = { on: '2026-11-18', author: 'Bildungsmonitoring', state: 'final', recommendation: 'keep' };
    const review = await add('review', {
      ...{ ...given, goal: 'hilfe-vor-verfahren', target: few.key, reading: secret },
    });
    const paper = await read('paper', decision);
    const reviews = [...paper.content.reviews, review.key];
    const answer = await change('paper', decision, {
      content: { ...paper.content, reviews },
      version: paper.version,
    });
    expect(answer.status).toBe(200);
    for (const audience of ['committee', 'public'] as const) {
      const document = await paperReport(decision, audience);
      expect(JSON.stringify(document)).not.toContain(secret);
      expect(sentencesOf(document).join('\n')).toMatch(/Text: nicht gezeigt, weil/);
    }
    expect(JSON.stringify(await paperReport(decision, 'staff'))).toContain(secret);
    // The district's figure is released to committees, and with it what the review says.
    expect(JSON.stringify(await paperReport(decision))).toContain(
      'Die Zahl der Verfahren steigt, statt zu sinken.',
    );
  });

  test('a draft of a review is nobody’s to read', async () => {
    const given = { on: '2026-11-18', author: 'Bildungsmonitoring', state: 'draft', recommendation: 'keep' };
    const draft = await add('review', { ...given, goal: 'hilfe-vor-verfahren', reading: 'Nur ein Entwurf.' });
    const own = { number: '2026/96', title: 'Mit Entwurf', purpose: 'information', reviews: [draft.key] };
    const paper = await add('paper', own);
    expect(JSON.stringify(await paperReport(paper.key, 'staff'))).not.toContain('Nur ein Entwurf.');
  });
});

describe('an agenda pack', () => {
  const november = 'schulausschuss-2026-11-26';
  const packReport = (audience: Audience, meeting: string | null = november) =>
    draftReport(api, { audience, parts: [{ kind: 'meeting', meeting }], template: 'agendaPack' });

  test('has its head and sections in order', async () => {
    const document = await packReport('committee');
    expect(document.head).toEqual([
      { label: 'Gremium', text: 'Schulausschuss' },
      { label: 'Sitzung', text: '26.11.2026' },
      { label: 'Uhrzeit', text: '16:00 Uhr' },
      { label: 'Ort', text: 'Kreishaus, Sitzungssaal' },
    ]);
    expect(headingsOf(document).filter((heading) => !heading.startsWith(' '))).toEqual([
      ...['Tagesordnung', 'Was sich seit der letzten Sitzung geändert hat', 'Vorlagen dieser Sitzung'],
      ...['Bewertungen, die noch nicht vorgestellt sind', 'Ziele und Zahlen', 'Maßnahmen zu diesen Zielen'],
    ]);
    expect(sentencesOf(document)).toContain('Maßnahme „Stellen im Übergangsmanagement“: läuft (05.10.2026)');
    const sheets = blocksOf(document, 'table').map(({ sheet }) => sheet);
    expect(sheets[0]).toBe('Tagesordnung');
    expect(sheets).toContain('Maßnahmen');
  });

  test('shows the figures of the pack and no others', async () => {
    const document = await packReport('committee');
    const { content } = await send('GET', `meetings/${november}/pack`);
    const pack = contract.pack.response.parse(content);
    const asked = pack.goals.flatMap(({ view }) => view?.targets ?? []);
    const shown = blocksOf(document, 'figure').flatMap(({ chart }) =>
      chart.kind === 'target' ? [chart.target] : [],
    );
    const figures = (targets: typeof asked) =>
      targets
        .filter(({ series }) => series.points.some(({ value }) => value !== null))
        .map(({ target, series }) => [target.key, series.points.map(({ period, value }) => [period, value])]);
    expect(figures(shown)).toEqual(figures(asked));
  });

  test('is for the stricter of its readers', async () => {
    const meeting = await read('meeting', november);
    const agenda = [...meeting.content.agenda, { number: '9', title: 'Personalie', public: false }];
    await change('meeting', november, { content: { ...meeting.content, agenda }, version: meeting.version });
    const [committee, everybody, staff] = [
      await packReport('committee'),
      await packReport('public'),
      await packReport('staff'),
    ];
    expect(JSON.stringify(committee)).toContain('Personalie (nichtöffentlich)');
    expect(JSON.stringify(everybody)).not.toContain('Personalie');
    expect(sentencesOf(everybody)).toContain('Nichtöffentliche Punkte und Vorlagen sind nicht aufgeführt.');
    // Staff take it to the meeting: its figures are those for the body, and the pack says so.
    expect(sentencesOf(staff)[0]).toMatch(/für Ausschüsse freigegebenen/);
    expect(sentencesOf(everybody)[1]).toMatch(/für die Öffentlichkeit freigegebenen/);
  });

  test('without a meeting takes the next one of its schedule, or says that none is planned', async () => {
    const parts: Report['parts'] = [{ kind: 'meeting', meeting: null }];
    const schedule = { body: 'schulausschuss', daysBefore: 7 };
    const planned = await draftReport(api, { audience: 'committee', parts, schedule });
    expect(planned.head[1]?.text).toBe('26.11.2026');
    const none = await draftReport(api, { audience: 'committee', parts });
    expect(none.head).toEqual([]);
    expect(sentencesOf(none)).toEqual(['Es ist noch keine Sitzung geplant, für die diese Mappe ist.']);
  });
});

test('a paper that is applied says what held before it', async () => {
  const { content } = await read('paper', decision);
  const own = {
    number: '2026/95',
    title: 'Gleich beschlossen',
    purpose: 'decision',
    changes: content.changes,
  };
  const paper = await add('paper', { ...own, route: [{ body: 'kreistag', role: 'decides' }] });
  const outcome = { kind: 'decided', on: '2026-11-18', number: 'KT 2026/95', note: '', step: 0 };
  const answer = await send('POST', `papers/${paper.key}/outcomes`, { ...outcome, version: paper.version });
  expect(answer.status).toBe(200);
  const document = await paperReport(paper.key);
  expect(headingsOf(document)).toContain('Mit dem Beschluss hat sich geändert');
  const sentences = sentencesOf(document);
  expect(sentences).toContain(
    'Zielwert zu „Hilfe kommt vor dem Verfahren“: Ziel 40 bis 2027/28 → Ziel 40 bis 2029/30',
  );
  expect(sentences).toContain(
    'Maßnahme „Lotsinnen und Lotsen gegen Schulabsentismus“: läuft → angepasst bis 31.07.2030',
  );
});
