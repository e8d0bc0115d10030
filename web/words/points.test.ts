import { expect, test } from 'vitest';
import { gaps, qualifiers } from '../../data/observation.ts';
import { coverageWords, gapWords, noteWords, pointCell, pointRemarks, signLegend } from './points.ts';
import { fixturePoint } from './target-fixture.ts';

const percent = { decimals: 1, symbol: '%' };

test('a gap says why, with the sign of its source', () => {
  expect(gapWords({ gap: 'secret', sign: '.' }, 'de')).toBe('geheim oder unbekannt (.)');
  expect(gapWords({ gap: 'later', sign: '...' }, 'de')).toBe('Angabe fällt später an (...)');
  expect(gapWords({ gap: 'notDelivered', sign: null }, 'de')).toBe('nicht geliefert');
  expect(gapWords({ gap: null, sign: null }, 'de')).toBe('kein Wert');
  for (const gap of gaps) expect(gapWords({ gap, sign: null }, 'en')).not.toBe('');
});

test('our own suppression shows as g, whatever stood in the source', () => {
  expect(pointCell({ value: null, gap: 'protected', sign: '3' }, percent, 'de')).toBe('g');
  expect(signLegend([{ gap: 'protected', sign: '3' }], 'de')).toBe('g = zum Schutz Einzelner nicht gezeigt');
});

test('a rate over nothing says so, and lends the source’s sign no other meaning', () => {
  // Both parts of the rate were delivered as `-`, exactly zero.
  const zero = { value: null, gap: 'notMeaningful' as const, sign: '-', denominator: 0 };
  expect(gapWords(zero, 'de')).toBe('kein Wert, denn der Nenner ist null');
  expect(pointCell(zero, percent, 'de')).toBe('Nenner\u00a00');
  expect(signLegend([zero], 'de')).toBe('Nenner\u00a00 = kein Wert, denn der Nenner ist null');
  expect(pointRemarks({ ...fixturePoint('2019', 7.1), ...zero }, 'en')).toContain(
    'no value, since the denominator is zero',
  );
  const stated = { value: null, gap: 'notMeaningful' as const, sign: 'x', denominator: null };
  expect(signLegend([zero, stated], 'de')).toContain('x = Aussage nicht sinnvoll');
});

test('a cell is a value, a sign, or words', () => {
  expect(pointCell({ value: 7.1, gap: null, sign: null }, percent, 'de')).toBe('7,1\u00a0%');
  expect(pointCell({ value: null, gap: 'secret', sign: '.' }, percent, 'de')).toBe('.');
  expect(pointCell({ value: null, gap: 'notCollected', sign: null }, percent, 'de')).toBe('nicht erhoben');
});

test('coverage counts schools first, then pieces, and is silent where nothing is missing', () => {
  const whole = {
    kind: 'schoolYear' as const,
    reported: null,
    due: null,
    present: null,
    expected: null,
    how: 'delivered' as const,
  };
  expect(coverageWords(whole, 'de')).toBeNull();
  expect(coverageWords({ ...whole, reported: 17, due: 21 }, 'de')).toBe('17 von 21 Schulen');
  expect(coverageWords({ ...whole, kind: 'wave', reported: 318, due: 560 }, 'de')).toBe(
    'Rücklauf 318 von 560',
  );
  expect(coverageWords({ ...whole, reported: 21, due: 21 }, 'de')).toBeNull();
  expect(coverageWords({ ...whole, how: 'periods', present: 10, expected: 12 }, 'en')).toBe(
    '10 of 12 periods',
  );
});

test('remarks name everything beside the number', () => {
  const point = {
    ...fixturePoint('2019', 7.1),
    qualifiers: [...qualifiers],
    how: 'areas' as const,
    present: 3,
    expected: 4,
    complete: false,
    approximate: true,
    notes: ['predecessors', 'missing:Gemeinde Musterau', 'unbekannt'],
  };
  const remarks = pointRemarks(point, 'de');
  expect(remarks[0]).toBe('3 von 4 Teilgebieten');
  expect(remarks).toContain('vorläufig');
  expect(remarks).toContain('aus Teilgebieten zusammengefasst');
  expect(remarks).toContain('ungefähr');
  expect(remarks).toContain('ohne Gemeinde Musterau');
  expect(remarks).toContain('unbekannt');
  expect(noteWords('predecessors', 'en')).toBe('sum of the predecessor areas (boundary reform)');
});

test('an incomplete figure without counts still says so', () => {
  const point = { ...fixturePoint('2019', 7.1), complete: false };
  expect(pointRemarks(point, 'de')).toEqual(['unvollständig']);
});
