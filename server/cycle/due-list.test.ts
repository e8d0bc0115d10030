import { describe, expect, test } from 'vitest';
import type { DeliveryEntry } from '../../data/contract.ts';
import type { DueItem } from '../../data/cycle/due.ts';
import { type Measure, measure } from '../../data/cycle/measure.ts';
import { type Paper, paper } from '../../data/cycle/paper.ts';
import { review } from '../../data/cycle/review.ts';
import { demoDeliveries } from '../../data/demo/deliveries.ts';
import { assessPlan } from '../aggregation/assess-plan.ts';
import { heldPaper, knownReview, origin, quiet, targetWith, today } from './cycle-fixture.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { listDue } from './due-list.ts';

const due = (more: Partial<CycleMaterial>) => listDue({ ...quiet, ...more });
const told = (items: readonly DueItem[]) =>
  items.map(({ kind, urgency, day }) => `${kind} ${urgency} ${day}`);

test('where all is done nothing is due', () => {
  expect(due({})).toEqual([]);
});

/** Fourteen days after 18 November is 2 December. */
const days = [
  ['2026-11-17', 'late'],
  ['2026-11-18', 'soon'],
  ['2026-12-02', 'soon'],
  ['2026-12-03', null],
] as const;

describe('measures', () => {
  const made = (more: object): Measure => measure.parse({ key: 'm', title: 'M', state: 'running', ...more });
  const dueOf = (more: object) => told(due({ measures: [made(more)] }));

  test.each(days)('end, step and start by %s are %s', (day, urgency) => {
    const expected = (kind: string) => (urgency === null ? [] : [`${kind} ${urgency} ${day}`]);
    expect(dueOf({ until: day })).toEqual(expected('measureEnd'));
    expect(dueOf({ steps: [{ title: 'Schritt', due: day, done: null }] })).toEqual(expected('measureStep'));
    expect(dueOf({ state: 'decided', from: day })).toEqual(expected('measureStart'));
  });

  test('that are ideas, done or stopped, and steps that are done, are never due', () => {
    const late = { until: '2026-01-01', steps: [{ title: 'S', due: '2026-01-01', done: null }] };
    for (const state of ['idea', 'done', 'stopped']) expect(dueOf({ ...late, state })).toEqual([]);
    expect(dueOf({ steps: [{ title: 'S', due: '2026-01-01', done: '2026-02-01' }] })).toEqual([]);
    expect(dueOf({ from: '2026-01-01' })).toEqual([]);
    expect(dueOf({ ...late, state: 'adjusted' })).toHaveLength(2);
  });
});

describe('papers', () => {
  const made = (more: object): Paper =>
    paper.parse({ ...heldPaper, key: 'v-2', purpose: 'decision', reviews: [], ...more });
  const dueOf = (more: object, rest: Partial<CycleMaterial> = {}) =>
    told(due({ papers: [heldPaper, made(more)], ...rest }));
  const step = { body: 'ausschuss', role: 'decides' };

  test.each(days)('a deadline on %s is %s', (day, urgency) => {
    expect(dueOf({ route: [{ ...step, deadline: day }] })).toEqual(
      urgency === null ? [] : [`paperDeadline ${urgency} ${day}`],
    );
  });

  test('a deadline is kept once the paper is on an agenda of the body, or a later body had it', () => {
    const route = [{ ...step, deadline: '2026-11-01' }];
    const on = (state: 'planned' | 'cancelled', paperKey: string, bodyKey = 'ausschuss') => ({
      meetings: quiet.meetings.map((meeting) => ({
        ...meeting,
        body: bodyKey,
        state,
        agenda: [{ number: null, title: 'V', paper: paperKey, public: true, note: '' }],
      })),
    });
    expect(dueOf({ route }, on('planned', 'v-2'))).toEqual([]);
    const missed = ['paperDeadline late 2026-11-01'];
    expect(dueOf({ route }, on('cancelled', 'v-2'))).toEqual(missed);
    expect(dueOf({ route }, on('planned', 'v-1'))).toEqual(missed);
    expect(dueOf({ route }, on('planned', 'v-2', 'kreistag'))).toEqual(missed);
    expect(dueOf({ route: [{ ...route[0], meeting: 'sitzung' }] }, on('planned', 'v-2', 'kreistag'))).toEqual(
      [],
    );
    const later = { body: 'kreistag', role: 'isTold', outcome: { kind: 'noted', on: '2026-11-10' } };
    expect(dueOf({ route: [...route, later] })).toEqual([]);
    expect(dueOf({ route: [later, ...route] })).toEqual(missed);
  });

  const decided = { ...step, outcome: { kind: 'decided', on: '2026-11-05' } };
  const goalChange = [{ kind: 'goal', goal: 'abschluss' }];

  test('a decision waits until it is applied and carried out', () => {
    const open = { route: [decided], changes: goalChange, carryOutBy: '2026-11-17' };
    expect(dueOf(open)).toEqual(['decisionExecution late 2026-11-17', 'decisionApplication open 2026-11-05']);
    expect(dueOf({ ...open, carriedOut: '2026-11-16' })).toEqual(['decisionApplication open 2026-11-05']);
    expect(dueOf({ ...open, applied: '2026-11-06T08:00:00.000Z' })).toEqual([
      'decisionExecution late 2026-11-17',
    ]);
    expect(dueOf({ route: [decided], carryOutBy: '2026-12-02' })).toEqual([
      'decisionExecution soon 2026-12-02',
    ]);
    expect(dueOf({ route: [decided] })).toEqual([]);
  });

  test('a decision is that of a body that decides; no advice is one, and a rejection ends the paper', () => {
    const changes = goalChange;
    const of = (...route: object[]) => dueOf({ route, changes });
    expect(of(decided)).toEqual(['decisionApplication open 2026-11-05']);
    const rejected = { ...step, outcome: { kind: 'rejected', on: '2026-11-05' } };
    expect(of(rejected)).toEqual([]);
    expect(of(decided, rejected)).toEqual([]);
    expect(of({ ...step, role: 'advises', deadline: '2026-11-01' }, rejected)).toEqual([]);
    expect(of({ ...decided, role: 'advises' })).toEqual([]);
  });
});

describe('reviews', () => {
  test('a final one waits until a paper that names it had an outcome', () => {
    const waits = ['reviewPresentation open 2026-10-20'];
    expect(told(due({ papers: [] }))).toEqual(waits);
    expect(told(due({ papers: [{ ...heldPaper, reviews: [] }] }))).toEqual(waits);
    const route = heldPaper.route.map((step) => ({ ...step, outcome: null }));
    expect(told(due({ papers: [{ ...heldPaper, route }] }))).toEqual(waits);
  });

  // Thirty days after 19 October is 18 November.
  test.each([
    ['2026-10-18', ['reviewDraft open 2026-10-18']],
    ['2026-10-19', []],
  ])('a draft of %s may lie for thirty days', (on, expected) => {
    const draft = review.parse({ ...knownReview, key: 'entwurf', state: 'draft', on });
    expect(told(due({ reviews: [knownReview, draft] }))).toEqual(expected);
  });
});

describe('targets', () => {
  const waits = ['targetReview open 2026-10-01'];
  test('wait for a review of their newest figure, which came on 1 October', () => {
    expect(told(due({ reviews: [] }))).toEqual(waits);
    const of = (more: object) => told(due({ reviews: [review.parse({ ...knownReview, ...more })] }));
    expect(of({})).toEqual([]);
    expect(of({ target: null })).toEqual([]);
    expect(of({ on: '2026-10-01' })).toEqual([]);
    expect(of({ on: '2026-09-30' })).toEqual(waits);
    expect(of({ target: 'andere' })).toEqual(waits);
    expect(of({ goal: 'anderes' })).toEqual(waits);
    expect(of({ state: 'draft' })).toEqual(waits);
  });

  test('a review pinned to that very figure knows it, whenever it was written', () => {
    const pinned = {
      asOf: '2026-08-01T08:00:00.000Z',
      dataVersion: 1,
      day: '2026-08-01',
      state: 'onCourse',
      receding: false,
      period: '2024/25',
      value: 7,
      targetValue: 5,
      duePeriod: '2030/31',
      sentence: 'S',
    };
    const of = (more: object) =>
      told(
        due({
          reviews: [review.parse({ ...knownReview, on: '2026-08-01', pinned: { ...pinned, ...more } })],
        }),
      );
    expect(of({})).toEqual([]);
    expect(of({ value: 7.1 })).toEqual(waits);
    expect(of({ period: '2023/24' })).toEqual(waits);
    expect(of({ value: 7.1, asOf: origin.committedAt })).toEqual([]);
  });

  test('without a figure there is nothing to review', () => {
    const targets = [targetWith({ values: [['2024/25', null]], assessment: { current: null } })];
    expect(due({ targets, reviews: [], papers: [] })).toEqual([]);
  });

  // A year after 18 November 2026, 365 days, is 18 November 2027; the school year 2026/27 ends on 31 July 2027.
  test.each([
    ['2026/27', 'offCourse', false, ['targetPath open 2027-07-31']],
    ['2026/27', 'notAssessable', false, ['targetPath open 2027-07-31']],
    ['2026/27', 'onCourse', false, []],
    ['2026/27', 'met', false, []],
    ['2026/27', 'met', true, ['targetPath open 2027-07-31']],
    ['2027-11-18', 'behind', false, ['targetPath open 2027-11-18']],
    ['2027-11-19', 'behind', false, []],
    ['2026-11-18', 'behind', false, ['targetPath open 2026-11-18']],
    ['2026-11-17', 'missed', false, []],
    [null, 'behind', false, []],
  ] as const)('due %s and %s (receding: %s): %s', (period, state, receding, expected) => {
    const targets = [
      targetWith({ due: period, assessment: { current: { period: '2024/25', value: 7 }, state, receding } }),
    ];
    expect(told(due({ targets }))).toEqual(expected);
  });
});

describe('the rest', () => {
  test.each(days)('a milestone on %s is %s', (day, urgency) => {
    const plan = {
      key: 'p',
      goal: 'abschluss',
      title: 'Plan',
      steps: [{ title: 'Schritt', due: day, done: null, evidence: null }],
    };
    expect(told(due({ plans: [{ plan, assessment: assessPlan(plan, today) }] }))).toEqual(
      urgency === null ? [] : [`planStep ${urgency} ${day}`],
    );
  });

  test('the next station, of the body or office responsible, for the roles of its phase', () => {
    // The first station is due 30 days after the start: 19 October + 30 = 18 November.
    const started = (start: string, protocol: CycleMaterial['rounds'][number]['protocol'] = []) =>
      due({ rounds: quiet.rounds.map((round) => ({ ...round, start, protocol })) });
    expect(started('2026-10-18')[0]).toMatchObject({
      kind: 'station',
      urgency: 'late',
      day: '2026-11-17',
      part: 'Ziele',
      who: 'Schulausschuss',
      roles: ['management', 'steering'],
    });
    expect(told(started('2026-10-19'))).toEqual(['station soon 2026-11-18']);
    const passed = [{ station: 'a', on: '2026-09-20', by: '', note: '', about: [] }];
    expect(started('2026-09-01', passed)[0]).toMatchObject({
      day: '2026-11-19',
      who: 'Monitoring',
      roles: ['monitoring', 'steering'],
    });
    expect(
      due({ rounds: quiet.rounds.map((round) => ({ ...round, start: '2020-01-01', end: '2020-12-31' })) }),
    ).toEqual([]);
  });

  test.each([
    ['2026-11-17', 'planned', []],
    ['2026-11-18', 'planned', ['agenda soon 2026-11-18']],
    ['2026-12-02', 'planned', ['agenda soon 2026-12-02']],
    ['2026-12-03', 'planned', []],
    ['2026-11-26', 'cancelled', []],
  ] as const)('a meeting on %s, %s, without agenda: %s', (on, state, expected) => {
    const meetings = quiet.meetings.map((meeting) => ({ ...meeting, on, state, agenda: [] }));
    expect(told(due({ meetings }))).toEqual(expected);
  });

  test('a delivery by its longest overdue period, or the next where that is near', () => {
    const [delivery] = demoDeliveries;
    if (!delivery) throw new Error('no delivery');
    const period = (key: string, day: string, state: 'overdue' | 'dueSoon') => ({
      ...{ period: key, due: day, state },
      import: null,
      returns: { reported: 17, due: 21 },
    });
    const entry: DeliveryEntry = {
      ...{ delivery, version: 1, changedAt: '', changedBy: '', ended: false, last: null },
      overdue: [period('2023', '2024-06-30', 'overdue'), period('2024', '2025-06-30', 'overdue')],
      next: period('2025', '2026-11-30', 'dueSoon'),
    };
    const of = (more: Partial<DeliveryEntry>) => due({ deliveries: [{ ...entry, ...more }] });
    expect(of({})[0]).toMatchObject({
      kind: 'delivery',
      urgency: 'late',
      day: '2024-06-30',
      period: '2023',
      count: 2,
    });
    expect(of({ overdue: [] })[0]).toMatchObject({
      urgency: 'soon',
      day: '2026-11-30',
      period: '2025',
      count: 1,
    });
    expect(of({ overdue: [], next: period('2025', '2026-12-03', 'dueSoon') })).toEqual([]);
    expect(of({ overdue: [], next: null })).toEqual([]);
    expect(of({ ended: true })).toEqual([]);
  });

  test('what is late comes first, longest first; then what is near; then what lies open, by kind', () => {
    const measures = ['2026-12-01', '2026-11-10', '2026-11-01', '2026-11-20'].map((until, index) => ({
      ...measure.parse({ key: `m${index}`, title: `M ${index}`, state: 'running' }),
      until,
    }));
    const targets = [
      targetWith({
        due: '2026/27',
        assessment: { current: { period: '2024/25', value: 7 }, state: 'behind' },
      }),
    ];
    expect(told(due({ measures, targets, reviews: [] }))).toEqual([
      'measureEnd late 2026-11-01',
      'measureEnd late 2026-11-10',
      'measureEnd soon 2026-11-20',
      'measureEnd soon 2026-12-01',
      'targetPath open 2027-07-31',
      'targetReview open 2026-10-01',
    ]);
  });
});
