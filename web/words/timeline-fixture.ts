import type { Measure } from '../../data/cycle/measure.ts';
import { fixtureMeasure } from '../../data/cycle/measure-fixture.ts';
import type { GoalTimeline } from '../../data/timeline.ts';
import { fixtureTarget } from './target-fixture.ts';

const target = fixtureTarget({
  values: [
    ['2019', 6.1],
    ['2020', 5.8],
    ['2021', 5.5],
    ['2022', null],
    ['2023', 5.2],
    ['2024', 5.0],
  ],
  target: 4,
  due: '2030',
});
const formerTargets = [
  {
    value: 3.5,
    lower: null,
    upper: null,
    duePeriod: '2025',
    validUntil: '2022-12-05',
    decision: 'Kreistag, 5. Dezember 2022',
    paper: 'vorlage-2022-118',
  },
];

const standing = (state: Measure['state'], on: string) => ({ state, on, note: null, paper: null });

/** A goal with something of everything, looked at on 30 June 2025; all of it invented. */
export const fixtureTimeline: GoalTimeline = {
  goal: {
    key: 'ziel',
    strategy: 'masterplan-2',
    actionField: 'feld',
    level: 'operational',
    parent: null,
    title: 'Jugendliche finden den Weg',
    description: '',
    responsible: null,
    contributions: [],
    budgetProduct: null,
    body: null,
    sort: 1,
    invented: true,
  },
  field: 'Übergang',
  strategy: null,
  today: '2025-06-30',
  lead: target.target.key,
  targets: [{ ...target, target: { ...target.target, formerTargets } }],
  plans: [],
  measures: [
    fixtureMeasure({
      history: [standing('decided', '2023-12-11'), standing('running', '2024-08-01')],
    }),
    fixtureMeasure({
      key: 'telefon',
      title: 'Kurstelefon',
      state: 'stopped',
      from: '2020-02-01',
      until: null,
      history: [standing('running', '2020-02-01'), standing('stopped', '2021-06-30')],
    }),
  ],
  reviews: [
    {
      key: 'bewertung',
      title: '',
      goal: 'ziel',
      target: null,
      on: '2025-05-12',
      author: 'Bildungsmonitoring',
      state: 'final',
      reading: 'Der Wert sinkt langsam.',
      cause: '',
      recommendation: 'adjustMeasure',
      proposal: '',
      measures: [],
      pinned: null,
      invented: true,
    },
  ],
  papers: [],
  bodies: {},
};
