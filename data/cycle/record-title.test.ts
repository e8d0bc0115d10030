import { expect, test } from 'vitest';
import type { Target } from '../goal.ts';
import { recordTitle } from './record-title.ts';

const target: Target = {
  key: 'zielwert',
  goal: 'ziel',
  kind: 'reach',
  indicator: 'unentschuldigte-fehltage-je-100',
  definitionVersion: 1,
  area: '03999',
  breakdown: '',
  fold: null,
  baselinePeriod: null,
  baselineValue: null,
  value: 1110,
  lower: null,
  upper: null,
  duePeriod: '2028/29',
  direction: 'down',
  tolerance: null,
  milestones: [],
  formerTargets: [],
};
const share = 'anteil-ueber-10-unentschuldigte-fehltage';
const survey = 'antwort=ja;frage=kennen-sie-die-broschüre;umfrage=betriebsbefragung';

test.each<[string, Partial<Target>, string]>([
  ['a value to reach', {}, 'Ziel 1.110 bis 2028/29'],
  [
    'in per cent, by a day',
    { indicator: share, value: 2.5, duePeriod: '2029-12-31' },
    'Ziel 2,5\u00a0% bis 31.12.2029',
  ],
  ['without a due period', { duePeriod: null }, 'Ziel 1.110'],
  ['without a value', { value: null }, 'noch ohne Zielwert'],
  ['to hold above', { kind: 'hold', direction: 'up' }, 'mindestens 1.110'],
  ['to hold below', { kind: 'hold' }, 'höchstens 1.110'],
  ['a range', { kind: 'range', lower: 1, upper: 2.25 }, '1 bis 2,25'],
  ['open above', { kind: 'range', lower: 1 }, 'mindestens 1'],
  ['open below', { kind: 'range', upper: 2 }, 'höchstens 2'],
  ['open', { kind: 'range' }, 'noch ohne Grenzen'],
  ['upwards', { kind: 'direction', direction: 'up' }, 'soll steigen'],
  ['downwards', { kind: 'direction' }, 'soll sinken'],
  ['of a part', { breakdown: 'geschlecht=männlich' }, 'Ziel 1.110 bis 2028/29 (männlich)'],
  ['of an answer that only the survey has words for', { breakdown: survey }, 'Ziel 1.110 bis 2028/29'],
])('a target %s is called after its goal and what it asks for', (_, told, asked) => {
  const find = (kind: string, key: string) =>
    kind === 'goal' && key === 'ziel' ? 'Weniger Fehltage' : undefined;
  expect(recordTitle('target', { ...target, ...told }, find)).toBe(`Weniger Fehltage: ${asked}`);
});

test('a target of an unknown goal has its key', () => {
  expect(recordTitle('target', target, () => undefined)).toBe('ziel: Ziel 1.110 bis 2028/29');
});
