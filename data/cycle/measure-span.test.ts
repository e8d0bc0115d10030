import { expect, test } from 'vitest';
import type { MeasureState } from './measure.ts';
import { fixtureMeasure } from './measure-fixture.ts';
import { maybeMeasureDays } from './measure-span.ts';

const at = (state: MeasureState, on: string) => ({ state, on, note: null, paper: null });

test.each([
  ['as planned', {}, { from: '2024-08-01', to: '2026-07-31' }],
  ['without an end', { until: null }, { from: '2024-08-01', to: null }],
  ['without a beginning', { from: null }, undefined],
  [
    'from the day on which it ran',
    {
      from: null,
      history: [at('decided', '2024-03-01'), at('running', '2024-09-01'), at('adjusted', '2025-01-01')],
    },
    { from: '2024-09-01', to: '2026-07-31' },
  ],
  [
    'running since a day after its planned end',
    { from: null, until: '2026-10-01', history: [at('running', '2026-10-02')] },
    { from: '2026-10-02', to: null },
  ],
  [
    'running since its planned end',
    { from: null, until: '2026-10-01', history: [at('running', '2026-10-01')] },
    { from: '2026-10-01', to: '2026-10-01' },
  ],
  [
    'until it was stopped',
    { state: 'stopped' as const, history: [at('running', '2024-08-01'), at('stopped', '2025-02-01')] },
    { from: '2024-08-01', to: '2025-02-01' },
  ],
  [
    'until it was done, later than planned',
    { state: 'done' as const, history: [at('done', '2026-10-01')] },
    { from: '2024-08-01', to: '2026-10-01' },
  ],
  ['over, but nobody wrote down when', { state: 'done' as const }, { from: '2024-08-01', to: '2026-07-31' }],
  [
    'stopped before it began',
    { state: 'stopped' as const, history: [at('stopped', '2024-06-01')] },
    { from: '2024-08-01', to: '2024-08-01' },
  ],
])('the days of a measure: %s', (_, more, expected) => {
  expect(maybeMeasureDays(fixtureMeasure(more))).toEqual(expected);
});
