import { expect, test } from 'vitest';
import { readBreakdown } from '../../data/breakdown.ts';
import { listBases } from './list-bases.ts';

const parts = new Set(['geschlecht', 'schule', 'schulform', 'antwort']);
const roleOf = (dimension: string) => (parts.has(dimension) ? 'part' : 'darunter');

test.each([
  ['nothing stored', [], ['']],
  ['a total and its parts', ['', 'geschlecht=weiblich'], ['', 'geschlecht=weiblich']],
  ['only sections of a total', ['', 'seitenbereich=kurse'], ['', 'seitenbereich=kurse']],
  [
    'schools with their form',
    ['schule=1;schulform=gymnasium', 'schule=2;schulform=gymnasium', 'schule=3;schulform=oberschule'],
    [
      '',
      'schulform=gymnasium by schule',
      'schulform=oberschule by schule',
      'schule=1;schulform=gymnasium',
      'schule=2;schulform=gymnasium',
      'schule=3;schulform=oberschule',
    ],
  ],
  [
    'answers of a survey have no total',
    ['antwort=ja;frage=f;umfrage=u', 'antwort=nein;frage=f;umfrage=u'],
    ['frage=f;umfrage=u by antwort', 'antwort=ja;frage=f;umfrage=u', 'antwort=nein;frage=f;umfrage=u'],
  ],
])('%s', (_what, stored, expected) => {
  const bases = listBases(stored.map(readBreakdown), roleOf);
  const shown = bases.map(({ key, by }) => (by === null ? key : `${key} by ${by}`));
  expect(shown.sort()).toEqual([...expected].sort());
  expect(bases[0]?.key).toBe(expected[0]?.replace(/ by .*/, ''));
});
