import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function read(path: string, status = 200): Promise<unknown> {
  const answer = await fetch(api.address + path);
  expect(answer.status).toBe(status);
  return answer.json();
}

async function readSurvey(path: string) {
  return contract.survey.response.parse(await read(`/api/surveys/${path}`));
}

const header = 'umfrage;welle;von;bis;frage;antwort;n;eingeladen';
const first = '01.03.2024;31.03.2024';
const second = '01.03.2026;31.03.2026';

async function take(name: string, rows: readonly string[]): Promise<void> {
  const upload = await api.upload(name, [header, ...rows, ''].join('\n'));
  expect((await api.commit(upload.id)).state).toBe('committed');
}

test('the surveys with their waves, answers and invited', async () => {
  const { surveys } = contract.surveys.response.parse(await read('/api/surveys'));
  // The demo's files: 74 + 234 of 824 invited, 212 + 153 of 830; 186 + 79 + 35 of 520, 204 + 78 + 36 of 560.
  expect(
    surveys.map(({ label, questions, waves }) => [
      label,
      questions,
      waves.map((w) => [w.answered, w.invited]),
    ]),
  ).toEqual([
    [
      'Betriebsbefragung',
      3,
      [
        [308, 824],
        [365, 830],
      ],
    ],
    [
      'Bildungsberatung',
      2,
      [
        [300, 520],
        [318, 560],
      ],
    ],
  ]);
});

describe('a survey', () => {
  test('waves side by side, the two latest compared', async () => {
    const view = await readSurvey('betriebsbefragung');
    const known = view.questions.find(({ label }) => label.startsWith('Kennen Sie'));
    expect(known?.waves.map(({ answered, invited, isWhole }) => [answered, invited, isWhole])).toEqual([
      [308, 824, true],
      [365, 830, true],
    ]);
    // 308 ÷ 824 and 365 ÷ 830; 74 ÷ 308 and 212 ÷ 365.
    expect(known?.waves.map(({ rate }) => rate?.toFixed(3))).toEqual(['37.379', '43.976']);
    const yes = known?.answers.find(({ label }) => label === 'Ja');
    expect(yes?.shares.map(({ share }) => share?.toFixed(3))).toEqual(['24.026', '58.082']);
    expect(known?.comparison).toMatchObject({ state: 'compared', mean: null });
    if (known?.comparison?.state !== 'compared') throw new Error('not compared');
    const [more, less] = known.comparison.differences;
    // By hand from the Wilson limits: 34.0562 − √(5.1205² + 5.0727²) and + √(4.9521² + 4.4327²).
    expect([more?.difference, more?.low, more?.high].map((x) => x?.toFixed(3))).toEqual([
      '34.056',
      '26.849',
      '40.702',
    ]);
    expect([less?.difference, less?.low, less?.high].map((x) => x?.toFixed(3))).toEqual([
      '-34.056',
      '-40.702',
      '-26.849',
    ]);
    expect(more?.isClear).toBe(true);
    // Two answers that complement each other are one test, four and three answers as many: 1 + 4 + 3.
    expect(view.tests).toBe(8);
    expect(view.questions.map(({ order }) => order)).toEqual(['opposites', 'plain', 'steps']);
    const need = view.questions.find(({ label }) => label.includes('Weiterbildung'));
    expect(need?.answers.at(-1)).toMatchObject({ label: 'Weiß nicht', side: 'apart' });
  });

  test('changed wording is named, never joined; other options are not compared', async () => {
    await take('welle-1.csv', [
      `Eltern;1;${first};Wie zufrieden sind Sie mit der Schule?;Zufrieden;40;100`,
      `Eltern;1;${first};Wie zufrieden sind Sie mit der Schule?;Unzufrieden;20;100`,
      `Eltern;1;${first};Welche Note geben Sie?;1;20;100`,
      `Eltern;1;${first};Welche Note geben Sie?;2;20;100`,
      `Eltern;1;${first};Welche Note geben Sie?;3;20;100`,
      `Eltern;1;${first};Wie kommt Ihr Kind zur Schule?;zu Fuß;30;100`,
      `Eltern;1;${first};Wie kommt Ihr Kind zur Schule?;Bus;30;100`,
    ]);
    await take('welle-2.csv', [
      `Eltern;2;${second};Wie zufrieden sind Sie heute mit der Schule?;Zufrieden;50;`,
      `Eltern;2;${second};Wie zufrieden sind Sie heute mit der Schule?;Unzufrieden;10;`,
      `Eltern;2;${second};Welche Note geben Sie?;1;30;`,
      `Eltern;2;${second};Welche Note geben Sie?;2;20;`,
      `Eltern;2;${second};Welche Note geben Sie?;3;10;`,
      `Eltern;2;${second};Wie kommt Ihr Kind zur Schule;zu Fuß;30;`,
      `Eltern;2;${second};Wie kommt Ihr Kind zur Schule;Bus;20;`,
      `Eltern;2;${second};Wie kommt Ihr Kind zur Schule;Rad;10;`,
    ]);
    const view = await readSurvey('eltern');
    const question = (start: string) => view.questions.find(({ label }) => label.startsWith(start));
    expect(question('Wie zufrieden sind Sie mit')?.comparison).toMatchObject({
      state: 'notComparable',
      reason: 'onlyBefore',
      similar: 'Wie zufrieden sind Sie heute mit der Schule?',
    });
    expect(question('Wie zufrieden sind Sie heute')?.comparison).toMatchObject({
      reason: 'onlyAfter',
      similar: 'Wie zufrieden sind Sie mit der Schule?',
    });
    const way = question('Wie kommt Ihr Kind');
    expect(way?.comparison).toMatchObject({ reason: 'options', onlyBefore: [], onlyAfter: ['Rad'] });
    expect(way?.waves.map(({ spelling }) => spelling)).toEqual([
      'Wie kommt Ihr Kind zur Schule?',
      'Wie kommt Ihr Kind zur Schule',
    ]);
    const marks = question('Welche Note');
    // Means 2 and (30 + 40 + 30) ÷ 60 = 1.667; wave 2 does not say how many were invited.
    expect(marks?.waves.map(({ mean, rate }) => [mean?.value.toFixed(3), rate])).toEqual([
      ['2.000', 60],
      ['1.667', null],
    ]);
    if (marks?.comparison?.state !== 'compared') throw new Error('not compared');
    expect(marks.comparison.mean?.difference.toFixed(3)).toBe('-0.333');
    // Three answers and a mean; nothing else can be compared.
    expect(view.tests).toBe(4);
  });

  test('another pair of waves, in time order; what is no pair is refused with what to do', async () => {
    const { waves } = await readSurvey('bildungsberatung');
    const [one, two] = waves.map(({ period }) => period);
    const turned = await readSurvey(`bildungsberatung?before=${two}&after=${one}`);
    expect(turned.compared).toEqual({ before: one, after: two });
    const refused = async (path: string, status: number) =>
      expect(await read(path, status)).toMatchObject({ detail: expect.stringContaining('Bitte') });
    await refused(`/api/surveys/bildungsberatung?before=${one}&after=${one}`, 400);
    await refused('/api/surveys/bildungsberatung?after=welle-9', 400);
    await refused('/api/surveys/gibt-es-nicht', 404);
  });
});
