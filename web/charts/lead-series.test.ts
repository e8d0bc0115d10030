import { expect, test } from 'vitest';
import type { Series } from '../../data/series.ts';
import { fixturePoint } from '../words/target-fixture.ts';
import { seriesOf } from './chart-fixture.ts';
import { maybeLead } from './lead-series.ts';

const question = { key: 'frage=wie;umfrage=b', label: { de: 'Wie erfahren?, Beratung', en: 'How?, Advice' } };
const waves = ['b-1@2023-09-01..2023-10-31', 'b-2@2025-09-01..2025-10-31'];

function answer(name: string, values: (number | null)[]): Series {
  return {
    ...seriesOf('x', []),
    areaName: 'Musterland',
    breakdown: `antwort=${name};${question.key}`,
    breakdownLabel: { de: name, en: name },
    role: 'part',
    points: values.map((value, index) => ({
      ...fixturePoint(waves[index] ?? '', value),
      kind: 'wave' as const,
    })),
  };
}
const nameOf = (all: Series[]) => maybeLead(all, question, 'de')?.name;

test('of the answers to a question the one given most often in the latest wave, named with its question', () => {
  const answers = [answer('Anderes', [14, 12]), answer('Portal', [28, 35]), answer('Schule', [32, 30])];
  expect(nameOf(answers)).toBe('Musterland, Wie erfahren?, Beratung, „Portal“');
  expect(maybeLead(answers, question, 'en')?.name).toBe('Musterland, How?, Advice, “Portal”');
});

test('an answer that was last asked for in an earlier wave does not lead', () => {
  expect(nameOf([answer('Früher', [90, null]), answer('Heute', [5, 10])])).toMatch(/„Heute“$/);
  expect(nameOf([answer('Anderes', [null])])).toMatch(/„Anderes“$/);
});

test('the base itself leads before its parts', () => {
  const whole = { ...seriesOf('x', [1]), areaName: 'Musterland', breakdown: question.key };
  expect(maybeLead([answer('Portal', [28]), whole], question, 'de')).toEqual({
    series: whole,
    name: 'Musterland, Wie erfahren?, Beratung',
  });
});

test('the total needs no name; what is part of no whole does not lead', () => {
  const total = { ...seriesOf('x', [1]), areaName: 'Musterland', breakdown: '' };
  expect(maybeLead([total], undefined, 'de')?.name).toBe('Musterland');
  expect(maybeLead([{ ...answer('Portal', [1]), role: 'darunter' }], undefined, 'de')).toBeUndefined();
  expect(maybeLead([], undefined, 'de')).toBeUndefined();
});

test('parts of something else than a survey keep their order', () => {
  const part = (name: string, value: number): Series => ({
    ...answer(name, []),
    points: [fixturePoint('2024/25', value)],
  });
  expect(nameOf([part('Gymnasium', 1), part('Oberschule', 2)])).toMatch(/, Gymnasium$/);
});
