import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoMeasures } from '../demo/measures.ts';
import { fixtureMeasure } from './measure-fixture.ts';
import { fundingBySource, postsBySource, total } from './measure-resources.ts';

test('posts of the demo: six of the municipality, a half of a programme, one and a half of a foundation', () => {
  const measure = demoMeasures.find(({ key }) => key === 'uebergangsmanagement-stellen');
  // Six times 1; once 0.5; twice 0.75: the shape of Osnabrück's nine posts (product.md, example 2).
  expect(measure?.posts).toHaveLength(9);
  const sums = postsBySource({ posts: measure?.posts ?? [] });
  expect(sums).toEqual([
    { source: 'Kommune', sum: 6 },
    { source: 'Landesprogramm', sum: 0.5 },
    { source: 'Stiftung', sum: 1.5 },
  ]);
  expect(total(sums)).toBe(8);
});

test('tenths and cents come out even', () => {
  const posts = [0.1, 0.2].map((share) => ({ title: 'Stelle', share, source: 'Kommune' }));
  expect(postsBySource({ posts })).toEqual([{ source: 'Kommune', sum: 0.3 }]);
  const funding = [
    { source: 'Land', amount: 1000.1, year: 2025 },
    { source: 'Land', amount: 2000.2, year: null },
    { source: 'Bund', amount: 5, year: 2025 },
  ];
  expect(fundingBySource({ funding })).toEqual([
    { source: 'Land', sum: 3000.3 },
    { source: 'Bund', sum: 5 },
  ]);
});

test('the parts are the whole, whatever the sources', () => {
  const part = fc.record({ source: fc.constantFrom('a', 'b', 'c'), cents: fc.integer({ min: 0, max: 1e9 }) });
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const funding = parts.map(({ source, cents }) => ({ source, amount: cents / 100, year: null }));
      const sums = fundingBySource(fixtureMeasure({ funding }));
      expect(total(sums)).toBe(parts.reduce((all, { cents }) => all + cents, 0) / 100);
      expect(new Set(sums.map(({ source }) => source)).size).toBe(sums.length);
    }),
  );
});
