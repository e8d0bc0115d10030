import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audience, viewNames } from '../../../data/audience.ts';
import { contract, type GoalView } from '../../../data/contract.ts';
import type { ReportDocument } from '../../../data/report-document.ts';
import { goalTable } from '../../../web/charts/goal-table.ts';
import { type ApiServer, startApi } from '../../testing/api-server.ts';
import { askRecords } from '../../testing/records.ts';
import { blocksOf, makeReport, textsOf, withheld } from '../../testing/report-documents.ts';
import { filledColumns } from '../filled-columns.ts';
import { withFootnotes } from '../footnotes.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { send, read, add } = askRecords(() => api);

const audiences = ['staff', 'committee', 'public'] as const;

/** As long as titles may be. */
const longTitle =
  `${'Alle jungen Menschen im Landkreis finden ihren Weg in Ausbildung und Arbeit, '.repeat(3)}`.slice(
    0,
    200,
  );

async function readGoal(key: string, { pin }: ReportDocument, audience: Audience): Promise<GoalView> {
  const view = audience === 'staff' ? '' : `&sicht=${viewNames[audience]}`;
  const { content } = await send('GET', `goals/${key}?asOf=${pin.asOf}${view}`);
  return contract.goal.response.parse(content);
}

describe('a goal of a report', () => {
  test.each(audiences)('shows %s the figures of the API, and no others', async (audience) => {
    const goals = contract.overview.response.parse((await send('GET', 'overview')).content);
    const keys = goals.fields.flatMap((field) => field.goals.map(({ goal }) => goal.key));
    const parts = keys.map((goal) => ({ kind: 'goal', goal }) as const);
    const made = await makeReport(api, audience, parts);
    const tables = blocksOf(made, 'table');
    const figures = blocksOf(made, 'figure');
    expect(figures.length).toBeGreaterThan(10);
    for (const key of keys) {
      for (const target of (await readGoal(key, made, audience)).targets) {
        const shown = figures.find(
          ({ chart }) => chart.kind === 'target' && chart.target.target.key === target.target.key,
        );
        if (shown?.chart.kind !== 'target') throw new Error(`not shown: ${target.target.key}`);
        expect(values(shown.chart.target)).toEqual(values(target));
        expect(shown.alt.length).toBeGreaterThan(80);
        const asked = withFootnotes({ table: filledColumns(goalTable(target, 'de')), signs: [] }).table;
        expect(tables.some(({ table }) => JSON.stringify(table) === JSON.stringify(asked))).toBe(true);
        const own = tables.find(({ table }) => JSON.stringify(table) === JSON.stringify(asked));
        const column = own?.table.rows.slice(0, target.series.points.length).map((row) => row[1]?.value);
        expect(column).toEqual(target.series.points.map(({ value }) => value));
      }
    }
    expect(JSON.stringify(made)).not.toMatch(/"file":|"line":/);
    expect(withheld(made).numbers).toEqual([]);
    expect(tables.every(({ source }) => source.startsWith('Quelle: erfundene'))).toBe(true);
  });

  test('says where it hangs, what was decided and where it stands', async () => {
    const made = await makeReport(api, 'staff', [{ kind: 'goal', goal: 'hilfe-vor-verfahren' }]);
    const [title] = blocksOf(made, 'heading');
    expect(title).toMatchObject({ level: 1, text: 'Hilfe kommt vor dem Verfahren' });
    const texts = textsOf(made);
    expect(texts).toContain(
      'gegenläufig: Der Wert steigt im Mittel jährlich um 4 Verfahren und entfernt sich vom Ziel.',
    );
    expect(texts).toContain('Beschlossen: 40 · zu erreichen bis 2027/28');
    // From 60 in 2019/20 to 81 in 2024/25.
    expect(texts).toContain('Letzter Wert: 81 (Schuljahr 2024/25)');
    expect(texts[1]).toMatch(/^Leitziel: .* · aus: Masterplan .*Kreistag.* · zuständig: Ordnungsamt$/);
    expect(texts.some((text) => text.startsWith('Trend: steigt, wird schlechter – jedes Jahr'))).toBe(true);
    expect(blocksOf(made, 'state')).toHaveLength(2);
  });

  test('leaves out what is not wanted', async () => {
    const bare = { charts: false, tables: false, measures: false, reviews: false };
    const made = await makeReport(api, 'staff', [{ kind: 'goal', goal: 'mehr-abschluesse', ...bare }]);
    expect(blocksOf(made, 'figure')).toEqual([]);
    expect(blocksOf(made, 'table').map(({ caption }) => caption)).toEqual(['Zielwerte im Überblick']);
    expect(textsOf(made)).not.toContain('Maßnahmen zu diesem Ziel');
  });

  test('shows a plan by its milestones', async () => {
    const made = await makeReport(api, 'staff', [{ kind: 'goal', goal: 'berufsorientierung-abstimmen' }]);
    const [figure] = blocksOf(made, 'figure');
    expect(figure).toMatchObject({
      chart: { kind: 'plan' },
      source: expect.stringContaining('Demonstration'),
    });
    expect(figure?.alt).toContain('2. Rahmenkonzept');
    const [table] = blocksOf(made, 'table');
    expect(table?.table.rows.map((row) => row[4]?.text)).toEqual([
      'erledigt, 41 Tage nach dem Termin',
      'überfällig seit 49 Tagen',
      'offen',
    ]);
  });

  test('has an earlier target, an assessment and a break beside what is computed', async () => {
    const drawn = { indicator: 'verfahren-schulpflichtverletzung', area: null, breakdown: null };
    await send('POST', 'series/breaks', { ...drawn, day: '2022-08-01', reason: 'Neuer Erlass' });
    const overview = contract.overview.response.parse((await send('GET', 'overview')).content);
    const targets = overview.fields.flatMap((field) => field.goals.flatMap((view) => view.targets));
    const judged = targets.find(({ override }) => override !== null);
    const changed = targets.find(({ target }) => target.formerTargets.length > 0);
    const keys = [judged?.target.goal, changed?.target.goal, 'hilfe-vor-verfahren'];
    const made = await makeReport(
      api,
      'staff',
      keys.map((goal) => ({ kind: 'goal', goal })),
    );
    expect(textsOf(made)).toContain('Bruch in der Reihe: Bruch: Neuer Erlass (ab 2022/23).');
    const notes = blocksOf(made, 'note').map(({ title }) => title);
    expect(notes.some((title) => title?.startsWith('Experteneinschätzung: '))).toBe(true);
    const former = blocksOf(made, 'table').find(({ caption }) => caption.endsWith('frühere Zielwerte'));
    expect(former?.table.columns.map(({ head }) => head)).toEqual(['Zielwert', 'Geltung', 'Beschluss']);
  });

  test('of 200 characters with six targets, one of them without a figure, reads well', async () => {
    const { content: goal } = await read('goal', 'mehr-abschluesse');
    const { content: target } = await read('target', 'mehr-abschluesse-insgesamt');
    const long = await add('goal', { ...goal, title: longTitle });
    for (const value of [6.5, 6, 5.5, 5, 4.5]) await add('target', { ...target, goal: long.key, value });
    const empty = { indicator: 'kindergartenplaetze', area: '03351', breakdown: '', value: 3 };
    await add('target', { ...target, ...empty, goal: long.key, baselinePeriod: null, baselineValue: null });
    const made = await makeReport(api, 'staff', [{ kind: 'goal', goal: long.key }]);
    const headings = blocksOf(made, 'heading').map(({ text }) => text);
    expect(headings[0]).toHaveLength(longTitle.trim().length);
    expect(blocksOf(made, 'state')).toHaveLength(6);
    expect(blocksOf(made, 'figure')).toHaveLength(5);
    expect(new Set(headings).size).toBe(headings.length);
    const [overview] = blocksOf(made, 'table');
    expect(overview?.table.rows).toHaveLength(6);
    expect(overview?.table.rows.map((row) => row[4]?.value)).toEqual([6.5, 6, 5.5, 5, 4.5, 3]);
    expect(textsOf(made)).toContain(
      'Noch ohne Werte: Zu diesem Zielwert liegen zum Datenstand keine Werte vor. Diagramm und Tabelle entfallen deshalb.',
    );
    expect(textsOf(made)).toContain('Für dieses Ziel ist noch keine Maßnahme eingetragen.');
  });

  test('without target and plan says so', async () => {
    const { content } = await read('goal', 'mehr-abschluesse');
    const bare = await add('goal', { ...content, title: 'Nur ein Wunsch' });
    const guiding = contract.goal.response.parse((await send('GET', `goals/mehr-abschluesse`)).content)
      .above[0]?.key;
    const made = await makeReport(api, 'staff', [
      { kind: 'goal', goal: bare.key },
      { kind: 'goal', goal: guiding },
    ]);
    const notes = blocksOf(made, 'note').map(({ title }) => title);
    expect(notes).toEqual(['Noch ohne Zielwert', 'Misst sich an den Zielen darunter']);
    expect(blocksOf(made, 'list')[0]?.items.length).toBeGreaterThan(1);
  });

  test('that is gone, or that the audience may not know of, leaves a remark', async () => {
    const { content } = await read('goal', 'mehr-abschluesse');
    const fresh = await add('goal', { ...content, title: 'Geheimes Vorhaben' });
    const made = await makeReport(api, 'public', [
      { kind: 'goal', goal: 'gibt-es-nicht' },
      { kind: 'goal', goal: fresh.key },
    ]);
    expect(blocksOf(made, 'note').map(({ title }) => title)).toEqual([
      'Nicht mehr vorhanden',
      'Nicht mehr vorhanden',
    ]);
    expect(JSON.stringify(made)).not.toContain('Geheimes');
  });
});

describe('what is done and said about a goal', () => {
  const goal = { kind: 'goal', goal: 'hilfe-vor-verfahren' } as const;
  const secret = 'An der Schule waren es nur wenige Verfahren.';

  test('is told with money and late steps to staff alone', async () => {
    const [staff, committee] = [
      await makeReport(api, 'staff', [goal]),
      await makeReport(api, 'committee', [goal]),
    ];
    expect(JSON.stringify(staff)).toMatch(/1,75 Stellen Kommune/);
    expect(textsOf(staff).some((text) => text.includes('Schritt „'))).toBe(true);
    expect(JSON.stringify(committee)).not.toMatch(/Stellen Kommune|\d€|\d\u00a0€/);
    expect(textsOf(committee).some((text) => text.includes('Schritt „'))).toBe(false);
    expect(JSON.stringify(committee)).toContain('Lotsinnen und Lotsen gegen Schulabsentismus');
  });

  test('is read by an audience where the figures behind it are released', async () => {
    const { content } = await read('target', 'hilfe-vor-verfahren');
    const few = await add('target', {
      ...content,
      breakdown: 'schule=99001',
      value: 1,
      baselineValue: 93.8125,
    });
    const review = { goal: 'hilfe-vor-verfahren', target: few.key, on: '2026-11-18', author: 'Test' };
    const said = { state: 'final', reading: secret, cause: 'Unbekannt.', recommendation: 'keep' };
    await add('review', { ...review, ...said });
    const release = await send('POST', 'releases/committee', { note: null, acceptsKnown: true });
    expect(release.status).toBe(200);
    const [staff, committee] = [
      await makeReport(api, 'staff', [goal]),
      await makeReport(api, 'committee', [goal]),
    ];
    expect(textsOf(staff)).toContain(`Lesart der Zahlen: ${secret}`);
    const told = JSON.stringify(committee);
    expect(told).not.toContain(secret);
    // What the target started from is a figure too.
    expect(told).not.toContain('93.8125');
    expect(told).not.toContain('93,8');
    expect(withheld(committee)).toMatchObject({ numbers: [] });
    expect(textsOf(committee)).toContain(
      'Text: nicht gezeigt, weil die Zahlen dahinter für diesen Kreis nicht freigegeben sind',
    );
    expect(textsOf(committee)).toContain(
      'Lesart der Zahlen: Die Zahl der Verfahren steigt, statt zu sinken.',
    );
    const table = blocksOf(committee, 'table').find(({ signs }) => signs.length > 0);
    const withheldSign = { sign: 'g', meaning: 'zum Schutz Einzelner nicht gezeigt' };
    expect(table?.signs).toContainEqual(withheldSign);
    expect(table?.table.rows.some((row) => row[1]?.text === 'g' && row[1].value === null)).toBe(true);
    expect(committee.signs).toEqual([withheldSign]);
  }, 60_000);
});

function values({ series, assessment }: GoalView['targets'][number]) {
  return { points: series.points.map(({ period, value }) => [period, value]), assessment };
}
