import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Block, ReportDocument } from '../../data/report-document.ts';
import type { ReportChange } from '../../data/report-edition.ts';
import { plainRun } from '../../data/rich-text.ts';
import type { SurveyQuestion } from '../../data/survey.ts';
import { textCell, textColumn } from '../../data/table.ts';
import { leavers } from '../../web/charts/chart-fixture.ts';
import { oneHidden, satisfaction } from '../../web/charts/survey-fixture.ts';
import { measuredBy, titleAmong } from '../../web/words/target-titles.ts';
import { compareDocuments } from './compare-documents.ts';
import { fixtureDocument } from './report-fixture.ts';

type Chart = Extract<Block, { kind: 'figure' }>['chart'];
const foot = { measures: [], decisions: [] };

function figure(chart: Chart): Block {
  return { kind: 'figure', number: 1, caption: '', alt: '', chart, source: '', size: 'full' };
}

function heading(text: string, level = 1): Block {
  return { kind: 'heading', level, text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [plainRun(text)] };
}

function withBlocks(blocks: Block[], more: Partial<ReportDocument> = {}): ReportDocument {
  return { ...fixtureDocument, blocks, ...more };
}

function drawn(target: AssessedTarget, more: Partial<ReportDocument> = {}): ReportDocument {
  return withBlocks([figure({ kind: 'target', target, foot })], more);
}

/** The fixture's target with the value of its last period, 7.1 %, as given; null takes the period away. */
function withLast(value: number | null): AssessedTarget {
  const points = leavers.series.points.slice(0, -1);
  const last = leavers.series.points.at(-1);
  if (!last) throw new Error('no points');
  return {
    ...leavers,
    series: { ...leavers.series, points: value === null ? points : [...points, { ...last, value }] },
  };
}

const goal = fixtureDocument.goals[0] ?? { key: '', title: '' };

describe('a figure', () => {
  test('was corrected', () => {
    expect(compareDocuments(drawn(withLast(7.1)), drawn(withLast(7.3)))).toEqual([
      {
        kind: 'value',
        why: 'corrected',
        where: leavers.indicator.title.de,
        period: 'Schuljahr 2023/24',
        before: { value: 7.1, text: '7,1\u00a0%' },
        after: { value: 7.3, text: '7,3\u00a0%' },
      },
    ]);
  });

  test('that is written alike is told with as many decimals as it takes', () => {
    const [change] = compareDocuments(drawn(withLast(7.112)), drawn(withLast(7.114)));
    expect(change).toMatchObject({ before: { text: '7,112\u00a0%' }, after: { text: '7,114\u00a0%' } });
  });

  test('is new or gone with its period', () => {
    expect(compareDocuments(drawn(withLast(null)), drawn(withLast(7.1)))).toMatchObject([
      { kind: 'value', why: 'new', period: 'Schuljahr 2023/24', before: null, after: { value: 7.1 } },
    ]);
    expect(compareDocuments(drawn(withLast(7.1)), drawn(withLast(null)))).toMatchObject([
      { kind: 'value', why: 'gone', before: { value: 7.1 }, after: null },
    ]);
  });

  test('that is withheld is its sign', () => {
    const hidden = withLast(7.1);
    const points = hidden.series.points.map((point, place, all) =>
      place === all.length - 1 ? { ...point, value: null, gap: 'protected' as const } : point,
    );
    const after = { ...hidden, series: { ...hidden.series, points } };
    expect(compareDocuments(drawn(withLast(7.1)), drawn(after))).toMatchObject([
      { why: 'corrected', before: { text: '7,1\u00a0%' }, after: { value: null, text: 'g' } },
    ]);
  });

  test('of another definition is another figure', () => {
    const other = { ...leavers, series: { ...leavers.series, definitionVersion: 2 } };
    const changes = compareDocuments(drawn(leavers), drawn(other));
    const kinds = changes.map((change) => (change.kind === 'value' ? change.why : change.kind));
    const n = leavers.series.points.length;
    expect(kinds).toEqual([...Array(n).fill('new'), ...Array(n).fill('gone')]);
  });

  test('of another area says so', () => {
    const elsewhere = { ...leavers, series: { ...leavers.series, area: '03357', areaName: 'Anderswo' } };
    const [change] = compareDocuments(withBlocks([]), drawn(elsewhere)).filter(
      ({ kind }) => kind === 'value',
    );
    expect(change).toMatchObject({ where: `${leavers.indicator.title.de}, Anderswo` });
  });

  test('that two charts draw is told once', () => {
    const series = figure({
      kind: 'series',
      indicator: { ...leavers.indicator },
      series: [withLast(7.3).series],
      asOf: '2026-11-18',
      lead: '',
    });
    const both = withBlocks([figure({ kind: 'target', target: withLast(7.3), foot }), series]);
    expect(compareDocuments(drawn(withLast(7.1)), both)).toHaveLength(1);
  });

  test('of a survey is the share of an answer in a wave', () => {
    const question = (one: SurveyQuestion) => withBlocks([figure({ kind: 'survey', question: one })]);
    const answers = satisfaction.answers.map((answer) =>
      answer.label === 'Zufrieden'
        ? {
            ...answer,
            shares: answer.shares.map((share, wave) => (wave === 1 ? { ...share, share: 50 } : share)),
          }
        : answer,
    );
    expect(compareDocuments(question(satisfaction), question({ ...satisfaction, answers }))).toMatchObject([
      // 141 of 365 answers in the second wave: 141 ÷ 365 = 38.6 %.
      {
        where: `${satisfaction.label}: Zufrieden`,
        before: { text: '38,6\u00a0%' },
        after: { text: '50,0\u00a0%' },
      },
    ]);
    expect(compareDocuments(question(oneHidden), question(oneHidden))).toEqual([]);
  });

  test('of a comparison is the place’s', () => {
    const dots = (value: number) =>
      withBlocks([
        figure({
          ...{ kind: 'dots', period: '2023/24', references: [], title: '', description: '' },
          indicator: leavers.indicator,
          rows: [{ name: 'Diepholz', isOwn: false, value, interval: null, hollow: false }, { skipped: 3 }],
        }),
      ]);
    expect(compareDocuments(dots(5), dots(6))).toMatchObject([
      { where: `${leavers.indicator.title.de}, Diepholz`, before: { value: 5 }, after: { value: 6 } },
    ]);
  });
});

describe('what is told beside figures', () => {
  test('another state, of the goal and what it is measured by', () => {
    const met = { ...leavers, assessment: { ...leavers.assessment, state: 'met' as const, receding: true } };
    const [change, ...rest] = compareDocuments(drawn(leavers), drawn(met));
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      kind: 'state',
      goal: goal.title,
      before: { state: leavers.assessment.state },
      after: { state: 'met', receding: true, word: 'derzeit erreicht, rückläufig' },
    });
    const steady = { ...met, assessment: { ...met.assessment, receding: false } };
    expect(compareDocuments(drawn(met), drawn(steady))).toMatchObject([{ kind: 'state' }]);
  });

  test('another state, of which of two targets that are measured by the same', () => {
    const met = { ...leavers, assessment: { ...leavers.assessment, state: 'met' as const } };
    const second = { ...leavers, target: { ...leavers.target, key: 'zweiter' } };
    const both = (target: AssessedTarget) =>
      withBlocks([target, second].map((one) => figure({ kind: 'target', target: one, foot })));
    expect(compareDocuments(both(leavers), both(met))).toMatchObject([
      { kind: 'state', where: titleAmong(leavers, [leavers, second], 'de') },
    ]);
    expect(titleAmong(leavers, [leavers, second], 'de')).not.toBe(measuredBy(leavers, 'de'));
  });

  test('another target, a new one, one that is gone', () => {
    const changed = { ...leavers, target: { ...leavers.target, value: 4 } };
    expect(compareDocuments(drawn(leavers), drawn(changed))).toMatchObject([
      {
        kind: 'content',
        what: 'target',
        before: '5,0\u00a0% · zu erreichen bis 2030/31',
        after: '4,0\u00a0% · zu erreichen bis 2030/31',
      },
    ]);
    const second = { ...leavers, target: { ...leavers.target, key: 'zweiter' } };
    const two = withBlocks([leavers, second].map((target) => figure({ kind: 'target', target, foot })));
    expect(compareDocuments(drawn(leavers), two)).toMatchObject([{ what: 'target', before: null }]);
    expect(compareDocuments(two, drawn(leavers))).toMatchObject([{ what: 'target', after: null }]);
  });

  test('a goal that comes with its targets is told once', () => {
    const changes = compareDocuments(withBlocks([], { goals: [] }), drawn(leavers));
    expect(changes.filter(({ kind }) => kind === 'content')).toEqual([
      { kind: 'content', what: 'goal', where: goal.title, before: null, after: goal.title },
    ]);
    const renamed = drawn(leavers, { goals: [{ ...goal, title: 'Anders' }] });
    expect(compareDocuments(drawn(leavers), renamed)).toEqual([
      { kind: 'content', what: 'goal', where: 'Anders', before: goal.title, after: 'Anders' },
    ]);
  });

  test('a measure at the foot of a chart', () => {
    const measure = { title: 'Lotsen', stateText: 'läuft', from: '2026-08-01', to: null };
    const at = (state: 'running' | 'done', to: string | null) =>
      withBlocks([
        figure({
          kind: 'target',
          target: leavers,
          foot: { measures: [{ ...measure, state, to }], decisions: [] },
        }),
      ]);
    expect(compareDocuments(at('running', null), at('done', '2026-10-01'))).toEqual([
      {
        kind: 'content',
        what: 'measure',
        where: 'Lotsen',
        before: 'läuft',
        after: 'abgeschlossen bis 01.10.2026',
      },
    ]);
  });

  test('a definition', () => {
    const [definition] = fixtureDocument.definitions;
    if (!definition) throw new Error('no definition');
    const next = withBlocks([], { definitions: [{ ...definition, version: 2 }] });
    expect(compareDocuments(withBlocks([]), next)).toMatchObject(
      [{ what: 'definition', where: definition.title, before: /^Fassung 1: /, after: /^Fassung 2: / }].map(
        (one) => ({
          ...one,
          before: expect.stringMatching(one.before),
          after: expect.stringMatching(one.after),
        }),
      ),
    );
  });

  test('own words by the headings above them, but none that are computed', () => {
    const words = (text: string) => [heading('Kapitel'), heading('Ursachen', 2), paragraph(text)];
    expect(compareDocuments(withBlocks(words('Alt.')), withBlocks(words('Neu.')))).toEqual([
      { kind: 'content', what: 'text', where: 'Kapitel › Ursachen', before: 'Alt.', after: 'Neu.' },
    ]);
    const beside = (text: string) => [...words(text), figure({ kind: 'target', target: leavers, foot })];
    expect(compareDocuments(withBlocks(beside('Alt.')), withBlocks(beside('Neu.')))).toEqual([]);
    for (const title of ['Methodenanhang', 'Was sich seit der vorigen Ausgabe geändert hat']) {
      const made = (text: string) => withBlocks([heading(title), heading('Zahlen', 2), paragraph(text)]);
      expect(compareDocuments(made('Alt.'), made('Neu.'))).toEqual([]);
    }
    const list = (text: string): Block => ({ kind: 'list', ordered: false, items: [[plainRun(text)]] });
    const facts = (text: string): Block => ({
      kind: 'facts',
      caption: '',
      rows: [{ label: 'Art', runs: [plainRun(text)] }],
    });
    for (const make of [list, facts]) {
      expect(compareDocuments(withBlocks([make('a')]), withBlocks([make('b')]))).toMatchObject([
        { what: 'text', where: fixtureDocument.title },
      ]);
    }
  });

  test('a review of a goal by its day, not as own words', () => {
    const review = (text: string): Block => ({
      ...{ kind: 'facts', caption: 'Bewertung vom 18.11.2026: Ohne Abschluss' },
      rows: [{ label: 'Empfehlung', runs: [plainRun(text)] }],
    });
    const ofGoal = (text: string) =>
      withBlocks([heading('Mehr Abschlüsse'), heading('Bewertungen', 2), review(text)]);
    const where = 'Mehr Abschlüsse: Bewertung vom 18.11.2026: Ohne Abschluss';
    expect(compareDocuments(ofGoal('beibehalten'), ofGoal('Ziel anpassen'))).toEqual([
      {
        ...{ kind: 'content', what: 'review', where },
        before: 'Empfehlung: beibehalten',
        after: 'Empfehlung: Ziel anpassen',
      },
    ]);
    const ofPaper = withBlocks([
      ...[heading('Bewertung'), heading('Abgeschlossene Bewertungen', 2), heading('Mehr Abschlüsse', 3)],
      review('beibehalten'),
    ]);
    expect(compareDocuments(withBlocks([]), ofPaper)).toMatchObject([
      { what: 'review', where, before: null },
    ]);
  });

  test('a measure in a table of measures', () => {
    const table = (state: string, head = 'Maßnahme') =>
      withBlocks([
        {
          ...{ kind: 'table', number: 1, caption: '', sheet: '', signs: [], source: '' },
          table: {
            columns: [textColumn(head), textColumn('Umsetzungsstand')],
            rows: [[textCell('Lotsen'), textCell(state)]],
          },
        },
      ]);
    expect(compareDocuments(table('läuft'), table('abgeschlossen'))).toEqual([
      { kind: 'content', what: 'measure', where: 'Lotsen', before: 'läuft', after: 'abgeschlossen' },
    ]);
    expect(compareDocuments(table('läuft', 'Gremium'), table('tagt', 'Gremium'))).toEqual([]);
  });

  test('two sections under one heading are told apart', () => {
    const twice = (second: string) =>
      withBlocks([heading('Ursachen'), paragraph('eins'), heading('Ursachen'), paragraph(second)]);
    expect(compareDocuments(twice('zwei'), twice('drei'))).toMatchObject([{ before: 'zwei', after: 'drei' }]);
  });
});

describe('as a whole', () => {
  test('the same report is no change, in another language neither', () => {
    expect(compareDocuments(fixtureDocument, structuredClone(fixtureDocument))).toEqual([]);
    const english: ReportDocument = { ...fixtureDocument, language: 'en' };
    const definitions = english.definitions.map((one) => ({
      ...one,
      definition: 'leavers without certificate',
    }));
    expect(compareDocuments(fixtureDocument, { ...english, definitions })).toEqual([]);
  });

  test('the other way round each change is its opposite', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), { maxLength: 9 });
    const made = fc.record({
      values,
      state: fc.constantFrom('onCourse' as const, 'met' as const, 'wrongWay' as const),
      value: fc.integer({ min: 1, max: 9 }),
      text: fc.constantFrom('Eins.', 'Zwei.', ''),
      hasGoal: fc.boolean(),
    });
    const documentOf = ({
      values: own,
      state,
      value,
      text,
      hasGoal,
    }: typeof made extends fc.Arbitrary<infer T> ? T : never) => {
      const points = leavers.series.points
        .slice(0, own.length)
        .map((point, place) => ({ ...point, value: own[place] ?? null }));
      const target: AssessedTarget = {
        ...leavers,
        target: { ...leavers.target, value },
        series: { ...leavers.series, points },
        assessment: { ...leavers.assessment, state },
      };
      const blocks = [heading('Text'), ...(text === '' ? [] : [paragraph(text)]), heading('Ziel')];
      return hasGoal
        ? withBlocks([...blocks, figure({ kind: 'target', target, foot })])
        : withBlocks(blocks, { goals: [] });
    };
    fc.assert(
      fc.property(made, made, (one, other) => {
        const [before, after] = [documentOf(one), documentOf(other)];
        const sorted = (changes: ReportChange[]) => changes.map((change) => JSON.stringify(change)).sort();
        const back = compareDocuments(after, before).map(opposite);
        expect(sorted(compareDocuments(before, after))).toEqual(sorted(back));
        expect(compareDocuments(before, before)).toEqual([]);
      }),
    );
  });
});

function opposite(change: ReportChange): ReportChange {
  switch (change.kind) {
    case 'value': {
      const why = { corrected: 'corrected', new: 'gone', gone: 'new' } as const;
      return { ...change, why: why[change.why], before: change.after, after: change.before };
    }
    case 'state':
      return { ...change, before: change.after, after: change.before };
    case 'content':
      return { ...change, before: change.after, after: change.before };
  }
}
