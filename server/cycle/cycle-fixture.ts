import type { AssessedTarget } from '../../data/contract.ts';
import { body, meeting } from '../../data/cycle/body.ts';
import { measure } from '../../data/cycle/measure.ts';
import { paper } from '../../data/cycle/paper.ts';
import { review } from '../../data/cycle/review.ts';
import { ring, round } from '../../data/cycle/ring.ts';
import { type Goal, goal } from '../../data/goal.ts';
import type { Origin } from '../../data/series.ts';
import { fixtureTarget } from '../../web/words/target-fixture.ts';
import type { CycleMaterial } from './cycle-material.ts';

/** For tests: a small invented municipality on 18 November 2026, with nothing due and nothing missing in it. */
export const today = '2026-11-18';

export const completeGoal: Goal = goal.parse({
  key: 'abschluss',
  strategy: 's',
  actionField: 'feld',
  level: 'strategic',
  parent: null,
  title: 'Mehr Abschlüsse',
  responsible: 'Bildungsbüro',
  contributions: [{ unit: 'Jugendamt', adds: 'Beratung', interface: null }],
  sort: 1,
  invented: true,
});

/** Arrived on 1 October 2026. */
export const origin: Origin = {
  import: 1,
  file: 'abgänge.csv',
  line: 2,
  column: 1,
  committedAt: '2026-10-01T08:00:00.000Z',
  stateDate: null,
};

export function targetWith(more: Partial<Parameters<typeof fixtureTarget>[0]> = {}): AssessedTarget {
  return fixtureTarget({
    values: [
      ['2023/24', 8],
      ['2024/25', 7],
    ],
    target: 5,
    due: '2030/31',
    points: () => ({ origins: [origin], originCount: 1 }),
    assessment: { current: { period: '2024/25', value: 7 } },
    ...more,
  });
}

export const knownReview = review.parse({
  key: 'bewertung',
  goal: 'abschluss',
  target: 'abschluss-1',
  on: '2026-10-20',
  author: 'Bildungsmonitoring',
  state: 'final',
  recommendation: 'keep',
});

const body1 = body.parse({ key: 'ausschuss', title: 'Schulausschuss', kind: 'committee' });
export const heldPaper = paper.parse({
  key: 'v-1',
  number: '2026/001',
  title: 'Bericht',
  purpose: 'information',
  reviews: ['bewertung'],
  route: [{ body: 'ausschuss', role: 'isTold', outcome: { kind: 'noted', on: '2026-11-02' } }],
});

export const quiet: CycleMaterial = {
  today,
  fields: [{ key: 'feld', title: 'Feld', unit: null, body: null, bodies: ['ausschuss'], sort: 1 }],
  goals: [completeGoal],
  targets: [targetWith()],
  plans: [],
  measures: [
    measure.parse({ key: 'm', title: 'Lotsen', state: 'running', goals: ['abschluss'], until: '2027-12-31' }),
  ],
  reviews: [knownReview],
  bodies: [body1],
  meetings: [
    meeting.parse({
      key: 'sitzung',
      body: 'ausschuss',
      on: '2026-11-26',
      state: 'planned',
      agenda: [{ title: 'Eröffnung', number: 'Ö 1' }],
    }),
  ],
  papers: [heldPaper],
  rings: [
    ring.parse({
      key: 'kreis',
      title: 'Kreis',
      stations: [
        { key: 'a', title: 'Ziele', phase: 'goals', days: 30, body: 'ausschuss' },
        { key: 'b', title: 'Daten', phase: 'data', days: 60, responsible: 'Monitoring' },
      ],
    }),
  ],
  rounds: [
    round.parse({ key: 'runde', title: 'Runde', ring: 'kreis', actionField: 'feld', start: '2026-11-10' }),
  ],
  deliveries: [],
  reports: [],
  madeReports: [],
  failedReports: [],
};
